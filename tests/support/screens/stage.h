// SPDX-License-Identifier: MIT
//
// The whole program without a window: events go in, a recorded canvas comes out.
#pragma once

#include "learning/open_store.h"
#include "screens/navigator.h"
#include "support/manual_clock.h"
#include "support/recording_canvas.h"
#include "support/recording_speaker.h"
#include "support/screens/sample_pack.h"
#include "support/screens/samples.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// A window that only remembers what it was asked.
class StageHost : public canvas::Host {
public:
    void set_title(std::string_view title) override;
    void set_cursor(canvas::Cursor cursor) override;
    void set_full_screen(bool full) override;
    bool full_screen() const override;
    std::string clipboard() const override;
    void set_clipboard(std::string_view text) override;
    base::Result<base::Done> open_address(std::string_view address) override;
    RecordingSpeaker& speaker() override { return speaker_; }
    void close() override;

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
    static profile::Settings quiet_settings();

    /// The home screen. `program` is the macro PROGRAM.
    explicit Stage(const std::filesystem::path& program);
    Stage(const std::filesystem::path& program, Setting setting);
    ~Stage();

    /// The same with a game of these questions of the first pack over the home screen.
    void play(std::vector<questions::Question> questions, const std::string& mode = "quick");

    void send(const canvas::Event& event);
    void press(canvas::Key key, canvas::Modifiers with = {});
    void control(canvas::Key key);
    void type(std::string_view text);
    void use(const Inputs& inputs);
    /// Changes the settings as the program itself would.
    void set(const profile::Settings& settings);
    void click(std::string_view id);
    void click(canvas::Point at);
    /// Carries one by the pointer, in a few steps, to the middle of the other.
    void carry(std::string_view from, std::string_view to);
    void carry(canvas::Point from, canvas::Point to);
    /// Lets the clock run, and what happens by itself happen.
    void pass(std::chrono::milliseconds time);
    /// The program is closed and started again: what was kept is all that it knows.
    void restart();
    /// So long that what is live only after a moment is live.
    void wait();

    bool has(std::string_view id);
    /// Of a widget that must be there.
    canvas::Point centre_of(std::string_view id);
    ui::Widget& root();

    /// What the screen shows now, as calls to a canvas, and as words alone.
    RecordingCanvas draw();
    std::string words();

    ManualClock clock;
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
    std::vector<std::unique_ptr<screens::Screen>> home();
};

}  // namespace support
