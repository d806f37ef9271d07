// SPDX-License-Identifier: MIT
//
// Nothing is cut, nothing overlaps and nothing is hard to hit, at every size of the specification
// (UI, section 2), in both fonts, in both languages and in one that is longer by 40 %.
#include "ui/fit.h"

#include "screens/scenes.h"
#include "support/screens/shelf.h"
#include "ui/focus.h"
#include "ui/label.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace {

using profile::FontChoice;
using screens_test::Scene;
using support::Stage;
using text::Language;

constexpr std::array<canvas::Size, 7> sizes = {
    {{960, 540}, {1024, 768}, {1280, 720}, {1366, 768}, {1920, 1080}, {2560, 1080}, {3840, 2160}}};
constexpr std::array scales = {80, 100, 150, 200};
constexpr std::array fonts = {std::pair{FontChoice::Inter, "Inter"},
                              std::pair{FontChoice::OpenDyslexic, "OpenDyslexic"}};

struct Tongue {
    Language language;
    double longer;
    const char* name;
};
constexpr std::array tongues = {Tongue{Language::French, 0, "French"},
                                Tongue{Language::English, 0, "English"},
                                Tongue{Language::French, 0.4, "French and 40 %"}};

/// What does not fit in a scene that is laid out now, one fault a line.
std::string misfits(Stage& stage, const std::string& where) {
    std::string out;
    for (const std::string& fault : ui::misfits(stage.root(), stage.navigator->look())) {
        out += where + ": " + fault + "\n";
    }
    return out;
}

std::string misfits(const Scene& scene) {
    Stage stage(PROGRAM, scene.setting);
    scene.go(stage);
    std::string out;
    for (const Tongue& tongue : tongues) {
        stage.navigator->lengthen_words(tongue.longer);
        for (const auto& [font, font_name] : fonts) {
            for (const int scale : scales) {
                profile::Settings settings = stage.services.settings;
                settings.language = tongue.language;
                settings.font = font;
                settings.scale = scale;
                stage.set(settings);
                for (const canvas::Size size : sizes) {
                    stage.send(canvas::Resized{size});
                    out += misfits(stage,
                                   fmt::format("{} {}x{} at {} %, {}, {}", scene.name, size.width,
                                               size.height, scale, font_name, tongue.name));
                }
            }
        }
    }
    return out;
}

/// How much there is to show: of the question itself, and of what is told about it.
struct Length {
    std::size_t asked = 0;
    std::size_t told = 0;
    std::size_t unit = 0;  ///< beside the figure to be typed
};

Length length_of(const questions::Question& question) {
    const questions::Lines lines =
        questions::lines(question.body, questions::empty_answer(question.body), Language::French);
    Length length{question.prompt.fr.size(), question.explanation.fr.size()};
    if (const auto* numeric = std::get_if<questions::Numeric>(&question.body)) {
        length.unit = numeric->face.unit.fr.size();
    }
    for (const std::string& option : lines.options) {
        length.asked += option.size();
    }
    for (const questions::Citation& citation : *question.citations) {
        length.told += citation.statement.fr.size();
    }
    return length;
}

/// Of each kind the question that asks with most words, and the one that is told with most; and the
/// one with the longest unit.
std::vector<Scene> longest(const std::vector<questions::Question>& bank) {
    std::map<std::string, const questions::Question*> found;
    const auto keep = [&](const std::string& name, const questions::Question& question,
                          std::size_t Length::*part) {
        const questions::Question*& best = found[name];
        if (best == nullptr || length_of(*best).*part < length_of(question).*part) {
            best = &question;
        }
    };
    for (const questions::Question& question : bank) {
        const std::string kind(questions::kind_id(question.body));
        keep(kind + "_longest", question, &Length::asked);
        keep(kind + "_told_longest", question, &Length::told);
        keep("unit_longest", question, &Length::unit);
    }
    std::vector<Scene> scenes;
    for (const auto& [name, question] : found) {
        std::vector<Scene> both = screens_test::scenes_of(name, *question);
        std::ranges::move(both, std::back_inserter(scenes));
    }
    return scenes;
}

/// Texts outside of `focused` that its ring, drawn around its box, would lie on.
void add_covered(ui::Widget& widget, const ui::Widget& focused, const canvas::Rect& ring,
                 std::string& out) {
    if (&widget == &focused) {
        return;
    }
    const canvas::Rect& box = widget.box();
    const bool meets = box.x < ring.right() && box.right() > ring.x && box.y < ring.bottom() &&
                       box.bottom() > ring.y;
    if (meets && dynamic_cast<ui::Label*>(&widget) != nullptr) {
        out += fmt::format("{} at {},{}\n", focused.id(), box.x, box.y);
    }
    for (const auto& child : widget.children()) {
        add_covered(*child, focused, ring, out);
    }
}

}  // namespace

TEST_CASE("the ring of the focus covers no words beside it") {
    constexpr float reach = 5;
    for (const Scene& scene : screens_test::scenes()) {
        if (!scene.name.ends_with("_asked") && !scene.name.ends_with("_pad")) {
            continue;
        }
        CAPTURE(scene.name);
        Stage stage(PROGRAM, scene.setting);
        scene.go(stage);
        for (int stop = 0; stop < 8; ++stop) {
            const ui::Widget* focused = ui::find(stage.root(), stage.navigator->focused());
            REQUIRE(focused != nullptr);
            canvas::Rect ring = focused->box();
            ring = {ring.x - reach, ring.y - reach, ring.width + 2 * reach,
                    ring.height + 2 * reach};
            std::string covered;
            add_covered(stage.root(), *focused, ring, covered);
            CHECK(covered == "");
            stage.press(canvas::Key::Tab);
        }
    }
}

TEST_CASE("every screen fits every window") {
    for (const Scene& scene : screens_test::scenes()) {
        CHECK(misfits(scene) == "");
    }
}

TEST_CASE("the longest questions of the shipped pack fit every window") {
    const screens::ShelvedPack pack =
        support::shelved_pack(std::filesystem::path(SOURCE_FOLDER) / "questions/cloudwatt");
    for (Scene scene : longest(pack.questions.all())) {
        scene.setting.packs = {pack};
        CHECK(misfits(scene) == "");
    }
}
