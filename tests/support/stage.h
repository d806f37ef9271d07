// SPDX-License-Identifier: MIT
//
// The whole program without a window: events go in, a recorded canvas comes out. Header only, as
// it needs what only some tests link.
#pragma once

#include "learning/open_store.h"
#include "screens/game_screen.h"
#include "screens/home_screen.h"
#include "screens/navigator.h"
#include "support/fonts.h"
#include "support/manual_clock.h"
#include "support/recording_canvas.h"
#include "support/recording_speaker.h"
#include "support/samples.h"
#include "text/utf8.h"
#include "ui/focus.h"

#include <memory>

namespace support {

/// A window that only remembers what it was asked.
class StageHost : public canvas::Host {
public:
    void set_title(std::string_view) override { ++asked_; }
    void set_cursor(canvas::Cursor cursor) override {
        ++asked_;
        cursor_ = cursor;
    }
    void set_full_screen(bool full) override {
        ++asked_;
        full_ = full;
    }
    bool full_screen() const override {
        ++asked_;
        return full_;
    }
    std::string clipboard() const override {
        ++asked_;
        return clipboard_;
    }
    void set_clipboard(std::string_view text) override {
        ++asked_;
        clipboard_ = clipboard_works ? text : std::string_view();
    }
    base::Result<base::Done> open_address(std::string_view address) override {
        ++asked_;
        opened_.emplace_back(address);
        return opens ? base::Result<base::Done>(base::Done{})
                     : base::error_at({"xdg-open"}, "No such file or directory");
    }
    RecordingSpeaker& speaker() override { return speaker_; }
    void close() override {
        ++asked_;
        closed_ = true;
    }

    bool opens = true;            ///< whether there is a browser
    bool clipboard_works = true;  ///< whether what is copied can be pasted

    /// How often it was asked for anything but its speaker.
    int asked() const { return asked_; }
    bool closed() const { return closed_; }
    const std::vector<std::string>& opened() const { return opened_; }
    canvas::Cursor cursor() const { return cursor_; }

private:
    mutable int asked_ = 0;
    bool full_ = false;
    bool closed_ = false;
    std::string clipboard_;
    std::vector<std::string> opened_;
    RecordingSpeaker speaker_;
    canvas::Cursor cursor_ = canvas::Cursor::Arrow;
};

class Stage {
public:
    struct Setting {
        std::vector<screens::ShelvedPack> packs = {sample_pack()};
        canvas::Size size{1280, 720};
        profile::Settings settings = quiet_settings();
        std::filesystem::path store = {};  ///< a file; empty: in memory
    };

    /// French, light, no animations, and no welcome.
    static profile::Settings quiet_settings() {
        profile::Settings settings;
        settings.language = text::Language::French;
        settings.reduced_motion = true;
        settings.welcomed = true;
        return settings;
    }

    /// The home screen. `program` is the macro PROGRAM.
    explicit Stage(const std::filesystem::path& program) : Stage(program, Setting()) {}
    Stage(const std::filesystem::path& program, Setting setting)
        : typesetter(open_typesetter(program)),
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
        services.set_match_aside = [this](const profile::KeptMatch& match) {
            if (disk_full) {
                return base::Result<base::Done>(
                    base::error_at({"match.json.left"}, "No space left on device"));
            }
            matches_aside.push_back(match);
            return base::Result<base::Done>(base::Done{});
        };
        draw();
    }

    /// The same with a game of these questions of the first pack over the home screen.
    void play(std::vector<questions::Question> questions, const std::string& mode = "quick") {
        std::vector<std::unique_ptr<screens::Screen>> stack = home();
        quiz::Rules rules;
        rules.mode = mode;
        rules.clock = services.settings.time_factor;
        stack.push_back(
            screens::make_game_screen(services, screens::GamePlan{0, std::move(questions), rules}));
        navigator = std::make_unique<screens::Navigator>(services, std::move(stack));
        draw();
    }

    void send(const canvas::Event& event) {
        navigator->handle(event);
        navigator->update(clock.ticks());
    }
    void press(canvas::Key key, canvas::Modifiers with = {}) {
        send(canvas::KeyPressed{key, with});
        send(canvas::KeyReleased{key});
    }
    void control(canvas::Key key) { press(key, {.shift = false, .control = true, .alt = false}); }
    void type(std::string_view text) {
        for (const char32_t c : text::decode(text)) {
            send(canvas::TextTyped{c});
        }
    }
    void use(const Inputs& inputs) {
        for (const auto& input : inputs) {
            if (const auto* key = std::get_if<canvas::Key>(&input)) {
                press(*key);
            } else {
                type(std::get<std::string>(input));
            }
        }
    }
    /// Changes the settings as the program itself would.
    void set(const profile::Settings& settings) {
        services.settings = settings;
        send(canvas::PointerLeft{});
    }
    void click(std::string_view id) { click(centre_of(id)); }
    void click(canvas::Point at) {
        send(canvas::PointerMoved{at});
        send(canvas::PointerPressed{at});
        send(canvas::PointerReleased{at});
    }
    /// Lets the clock run, and what happens by itself happen.
    void pass(std::chrono::milliseconds time) {
        clock.advance(time);
        navigator->update(clock.ticks());
    }
    /// The program is closed and started again: what was kept is all that it knows.
    void restart() {
        services.kept_match.match = kept_match;
        navigator = std::make_unique<screens::Navigator>(services, home());
        draw();
    }
    /// So long that what is live only after a moment is live.
    void wait() { clock.advance(std::chrono::milliseconds(1000)); }

    bool has(std::string_view id) { return ui::find(root(), id) != nullptr; }
    canvas::Point centre_of(std::string_view id) {
        ui::Widget* widget = ui::find(root(), id);
        REQUIRE_MESSAGE(widget != nullptr, "no widget called " << id);
        return widget->box().centre();
    }
    ui::Widget& root() { return navigator->root(); }

    /// What the screen shows now, as calls to a canvas, and as words alone.
    RecordingCanvas draw() {
        RecordingCanvas canvas;
        navigator->draw(canvas, size);
        return canvas;
    }
    std::string words() { return draw().words(); }

    ManualClock clock{start()};
    typeset::Typesetter typesetter;
    canvas::Size size;
    StageHost host;
    std::unique_ptr<learning::Store> store;
    std::vector<profile::Settings> kept_settings;
    std::optional<profile::KeptMatch> kept_match;
    std::vector<profile::KeptMatch> matches_aside;
    bool disk_full = false;  ///< matches cannot be kept
    screens::Services services;
    std::unique_ptr<screens::Navigator> navigator;

private:
    static std::unique_ptr<learning::Store> open_store(const std::filesystem::path& file) {
        if (file.empty()) {
            return learning::memory_store(learning::default_profile, start());
        }
        auto opened = learning::open_store(file, learning::default_profile, start());
        REQUIRE(opened);
        return std::move(opened->store);
    }
    static base::Instant start() { return *base::parse_instant("2026-11-22T08:30:00Z"); }
    std::vector<std::unique_ptr<screens::Screen>> home() {
        std::vector<std::unique_ptr<screens::Screen>> stack;
        stack.push_back(screens::make_home_screen(services));
        return stack;
    }
};

}  // namespace support
