// SPDX-License-Identifier: MIT
//
// Pictures of a few screens, compared with those in tests/data/pictures. Where one differs, what
// was drawn and where it differs are written to pictures/ beside the program. After a change that
// is meant, SOURCE_SURE_UPDATE_PICTURES=1 writes the pictures anew: look at each of them.
#include "canvas/painter.h"
#include "learning/open_store.h"
#include "pictures/comparison.h"
#include "screens/make_client.h"
#include "support/fonts.h"
#include "support/manual_clock.h"
#include "support/recording_speaker.h"
#include "support/screens/shelf.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>

using canvas::Key;
using profile::ThemeChoice;
using text::Language;

namespace {

/// Fonts of another version move the edges of letters by so much.
constexpr double tolerance = 0.03;

const std::filesystem::path data = std::filesystem::path(SOURCE_FOLDER) / "tests/data/pictures";

/// A window that nobody sees.
class NoWindow : public canvas::Host {
public:
    void set_title(std::string_view) override {}
    void set_cursor(canvas::Cursor) override {}
    void set_full_screen(bool) override {}
    bool full_screen() const override { return false; }
    std::string clipboard() const override { return {}; }
    void set_clipboard(std::string_view) override {}
    base::Result<base::Done> open_address(std::string_view) override { return base::Done{}; }
    canvas::Speaker& speaker() override { return speaker_; }
    void close() override {}

private:
    support::RecordingSpeaker speaker_;
};

struct Scene {
    std::string name;
    Language language = Language::French;
    ThemeChoice theme = ThemeChoice::Light;
    canvas::Size size = {1280, 720};
    int scale = 100;
    bool in_game = true;
    std::vector<std::variant<Key, std::string>> keys;  ///< pressed, or typed, one after the other
};

/// With this seed the story asks in this order: single, true_false, numeric, timeline, short_text.
constexpr std::uint64_t seed = 2865243701271745;

const std::vector<std::variant<Key, std::string>> whole_game = {
    Key::Num2,    Key::Enter, Key::Enter,  // right
    Key::F,       Key::Enter, Key::Enter,  // wrong
    "42",         Key::Enter, Key::Enter,  // right
    Key::P,       Key::Enter,              // skipped
    "hirondelle", Key::Enter, Key::Enter};

std::vector<Scene> scenes() {
    std::vector<Scene> all(9);
    all[0] = {.name = "home", .in_game = false, .keys = {}};
    all[1] = {.name = "home_dark",
              .language = Language::English,
              .theme = ThemeChoice::Dark,
              .in_game = false,
              .keys = {}};
    all[2] = {
        .name = "single_high_contrast", .theme = ThemeChoice::HighContrast, .keys = {Key::Num3}};
    all[3] = {.name = "true_false_compact",
              .language = Language::English,
              .size = {960, 540},
              .keys = {Key::P, Key::Enter}};
    all[4] = {.name = "numeric_dark",
              .theme = ThemeChoice::Dark,
              .keys = {Key::P, Key::Enter, Key::P, Key::Enter, "30"}};
    all[5] = {
        .name = "timeline",
        .language = Language::English,
        .keys = {Key::P, Key::Enter, Key::P, Key::Enter, "42", Key::Enter, Key::Enter, Key::Right}};
    all[6] = {.name = "feedback_right", .keys = {Key::Num2, Key::Enter}};
    all[7] = {.name = "feedback_wrong_large",
              .language = Language::English,
              .scale = 200,
              .keys = {Key::Num4, Key::Enter}};
    all[8] = {.name = "results", .keys = whole_game};
    return all;
}

void use(canvas::Client& client, const std::variant<Key, std::string>& input) {
    if (const auto* key = std::get_if<Key>(&input)) {
        client.handle(canvas::KeyPressed{*key, {}, false});
        return;
    }
    for (const char letter : std::get<std::string>(input)) {
        client.handle(canvas::TextTyped{static_cast<char32_t>(letter)});
    }
}

platform::Picture picture_of(const Scene& scene) {
    const support::ManualClock clock(*base::parse_instant("2026-03-14T15:09:26Z"));
    auto typesetter = support::open_typesetter(PROGRAM);
    const auto store = learning::memory_store(learning::default_profile, clock.now());
    NoWindow window;
    profile::Settings settings;
    settings.language = scene.language;
    settings.theme = scene.theme;
    settings.scale = scene.scale;
    settings.reduced_motion = true;
    settings.cool_down = 0;  // the clock stands still
    settings.welcomed = true;
    screens::ShelvedPack pack = support::shelved_pack(data / "pack.json");
    quiz::Rules story;
    story.mode = "story";
    story.length = 5;
    story.seed = seed;
    for (const packs::Chapter& chapter : pack.about.chapters) {
        story.chapters.push_back(chapter.id);
    }
    const auto client = screens::make_client(
        {{std::move(pack)},
         *store,
         {},
         clock,
         base::Random(1),
         settings,
         scene.language,
         [](const profile::Settings&) { return base::Result<base::Done>(base::Done{}); },
         {},
         typesetter,
         window,
         "1.0"},
        scene.in_game ? std::optional(screens::Opening{0, story}) : std::nullopt);
    client->handle(canvas::Resized{scene.size});
    for (const auto& input : scene.keys) {
        // As in a window, what was built is laid out before the next event.
        canvas::Painter(typesetter).paint(*client, scene.size);
        use(*client, input);
    }
    return pictures::draw(typesetter, *client, scene.size);
}

/// Writes what was drawn, and where it differs, and says where they are.
std::string shown(const Scene& scene, const platform::Picture& drawn,
                  const base::Result<platform::Picture>& expected) {
    const auto folder = std::filesystem::path(PROGRAM).parent_path() / "pictures";
    std::filesystem::create_directories(folder);
    const auto actual = folder / (scene.name + ".png");
    REQUIRE(platform::save_png(drawn, actual));
    std::string told = "drawn: " + actual.string();
    if (expected && expected->width == drawn.width && expected->height == drawn.height) {
        const auto diff = folder / (scene.name + ".diff.png");
        REQUIRE(platform::save_png(pictures::marked(drawn, *expected), diff));
        told += "\nwhere it differs: " + diff.string();
    }
    return told;
}

}  // namespace

TEST_CASE("screens look as they did") {
    const char* update = std::getenv("SOURCE_SURE_UPDATE_PICTURES");
    for (const Scene& scene : scenes()) {
        CAPTURE(scene.name);
        const auto path = data / (scene.name + ".png");
        const platform::Picture drawn = picture_of(scene);
        if (update != nullptr && std::string_view(update) == "1") {
            REQUIRE(platform::save_png(drawn, path));
        }
        const auto expected = platform::load_png(path);
        const double off = expected ? pictures::difference(drawn, *expected) : 1;
        if (off > tolerance) {
            FAIL_CHECK(fmt::format("{} differs by {:.2f} % (at most {:.0f} %)\n{}", path.string(),
                                   off * 100, tolerance * 100, shown(scene, drawn, expected)));
        }
    }
}

TEST_CASE("another theme, or another question, is told from the expected picture") {
    const std::vector<Scene> all = scenes();
    const platform::Picture right = picture_of(all[6]);
    CHECK(pictures::difference(right, picture_of(all[6])) == 0);
    CHECK(pictures::difference(right, picture_of(all[8])) > tolerance);
    Scene other = all[6];
    other.keys = {Key::Num1, Key::Enter};
    CHECK(pictures::difference(right, picture_of(other)) > tolerance);
}
