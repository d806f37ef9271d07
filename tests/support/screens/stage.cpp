// SPDX-License-Identifier: MIT
#include "support/screens/stage.h"

#include "screens/game_screen.h"
#include "screens/home_screen.h"
#include "support/fonts.h"
#include "text/utf8.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

#include <utility>
#include <variant>

namespace support {
namespace {

base::Instant start() { return *base::parse_instant("2026-11-22T08:30:00Z"); }

std::unique_ptr<learning::Store> open_store(const std::filesystem::path& file) {
    if (file.empty()) {
        return learning::memory_store(learning::default_profile, start());
    }
    auto opened = learning::open_store(file, learning::default_profile, start());
    REQUIRE(opened);
    return std::move(opened->store);
}

}  // namespace

void StageHost::set_title(std::string_view) { ++asked_; }

void StageHost::set_cursor(canvas::Cursor cursor) {
    ++asked_;
    cursor_ = cursor;
}

void StageHost::set_full_screen(bool full) {
    ++asked_;
    full_ = full;
}

bool StageHost::full_screen() const {
    ++asked_;
    return full_;
}

std::string StageHost::clipboard() const {
    ++asked_;
    return clipboard_;
}

void StageHost::set_clipboard(std::string_view text) {
    ++asked_;
    clipboard_ = clipboard_works ? text : std::string_view();
}

base::Result<base::Done> StageHost::open_address(std::string_view address) {
    ++asked_;
    opened_.emplace_back(address);
    return opens ? base::Result<base::Done>(base::Done{})
                 : base::error_at({"xdg-open"}, "No such file or directory");
}

void StageHost::close() {
    ++asked_;
    closed_ = true;
}

profile::Settings Stage::quiet_settings() {
    profile::Settings settings;
    settings.language = text::Language::French;
    settings.reduced_motion = true;
    settings.welcomed = true;
    return settings;
}

Stage::Stage(const std::filesystem::path& program) : Stage(program, Setting()) {}

Stage::Stage(const std::filesystem::path& program, Setting setting)
    : clock(start()),
      typesetter(open_typesetter(program)),
      size(setting.size),
      store(open_store(setting.store)),
      services{std::move(setting.packs),
               *store,
               {},
               clock,
               base::Random(7),
               std::move(setting.settings),
               text::Language::French,
               [this](const profile::Settings& settings) -> base::Result<base::Done> {
                   kept_settings.push_back(settings);
                   return base::Done{};
               },
               {},
               typesetter,
               host,
               "0.1.0"},
      navigator(std::make_unique<screens::Navigator>(services, home())) {
    services.keep_match =
        [this](const std::optional<profile::KeptMatch>& match) -> base::Result<base::Done> {
        if (disk_full) {
            return base::error_at({"match.json"}, "No space left on device");
        }
        kept_match = match;
        return base::Done{};
    };
    services.set_match_aside = [this](const profile::KeptMatch& match) -> base::Result<base::Done> {
        if (disk_full) {
            return base::error_at({"match.json.left"}, "No space left on device");
        }
        matches_aside.push_back(match);
        return base::Done{};
    };
    draw();
}

Stage::~Stage() = default;

std::vector<std::unique_ptr<screens::Screen>> Stage::home() {
    std::vector<std::unique_ptr<screens::Screen>> stack;
    stack.push_back(screens::make_home_screen(services));
    return stack;
}

void Stage::play(std::vector<questions::Question> questions, const std::string& mode) {
    std::vector<std::unique_ptr<screens::Screen>> stack = home();
    quiz::Rules rules;
    rules.mode = mode;
    rules.clock = services.settings.time_factor;
    stack.push_back(
        screens::make_game_screen(services, screens::GamePlan{0, std::move(questions), rules}));
    navigator = std::make_unique<screens::Navigator>(services, std::move(stack));
    draw();
}

void Stage::send(const canvas::Event& event) {
    navigator->handle(event);
    navigator->update(clock.ticks());
}

void Stage::press(canvas::Key key, canvas::Modifiers with) {
    send(canvas::KeyPressed{key, with});
    send(canvas::KeyReleased{key});
}

void Stage::control(canvas::Key key) {
    press(key, {.shift = false, .control = true, .alt = false});
}

void Stage::type(std::string_view text) {
    for (const char32_t c : text::decode(text)) {
        send(canvas::TextTyped{c});
    }
}

void Stage::use(const Inputs& inputs) {
    for (const auto& input : inputs) {
        if (const auto* key = std::get_if<canvas::Key>(&input)) {
            press(*key);
        } else {
            type(std::get<std::string>(input));
        }
    }
}

void Stage::set(const profile::Settings& settings) {
    services.settings = settings;
    send(canvas::PointerLeft{});
}

void Stage::click(std::string_view id) { click(centre_of(id)); }

void Stage::click(canvas::Point at) {
    send(canvas::PointerMoved{at});
    send(canvas::PointerPressed{at});
    send(canvas::PointerReleased{at});
}

void Stage::carry(std::string_view from, std::string_view to) {
    carry(centre_of(from), centre_of(to));
}

void Stage::carry(canvas::Point from, canvas::Point to) {
    constexpr int steps = 8;
    send(canvas::PointerMoved{from});
    send(canvas::PointerPressed{from});
    for (int i = 1; i <= steps; ++i) {
        const float part = static_cast<float>(i) / steps;
        send(canvas::PointerMoved{
            {from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)}});
    }
    send(canvas::PointerReleased{to});
}

void Stage::pass(std::chrono::milliseconds time) {
    clock.advance(time);
    navigator->update(clock.ticks());
}

void Stage::restart() {
    services.kept_match.match = kept_match;
    navigator = std::make_unique<screens::Navigator>(services, home());
    draw();
}

void Stage::wait() { clock.advance(std::chrono::milliseconds(1000)); }

bool Stage::has(std::string_view id) { return ui::find(root(), id) != nullptr; }

canvas::Point Stage::centre_of(std::string_view id) {
    ui::Widget* widget = ui::find(root(), id);
    REQUIRE_MESSAGE(widget != nullptr, "no widget called " << id);
    return widget->box().centre();
}

ui::Widget& Stage::root() { return navigator->root(); }

RecordingCanvas Stage::draw() {
    RecordingCanvas canvas;
    navigator->draw(canvas, size);
    return canvas;
}

std::string Stage::words() { return draw().words(); }

}  // namespace support
