// SPDX-License-Identifier: MIT
//
// What the player set, kept as JSON in settings.json. A file by a later version, or edited by
// hand, loses nothing: keys that are not known are written back as they were.
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "profile/hot_seat_choice.h"
#include "profile/key_map.h"
#include "text/language.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace profile {

enum class ThemeChoice { Light, Dark, HighContrast };  ///< "light", "dark", "high_contrast"
enum class FontChoice { Inter, OpenDyslexic };         ///< "inter", "opendyslexic"

/// Percent of the time that a timed game allows; 0: no clock.
constexpr std::array<int, 6> time_factors = {0, 100, 150, 200, 500, 1000};

/// What was chosen for the last game that was set up; words and ids as they were then.
struct GameChoice {
    std::string pack;  ///< empty: none was set up yet
    std::string mode = "quick";
    std::string level = "any";
    int length = 10;  ///< questions, 0: all
    std::vector<std::string> chapters;

    bool operator==(const GameChoice&) const = default;
};

struct Settings {
    std::optional<text::Language> language;  ///< nothing: as the environment asks
    ThemeChoice theme = ThemeChoice::Light;
    FontChoice font = FontChoice::Inter;
    int scale = 100;         ///< percent, 80 to 200
    int reading_size = 1;    ///< of articles: 0 small to 3 largest
    int line_spacing = 100;  ///< percent of the usual distance of lines, 100 to 200
    bool reduced_motion = false;
    bool focus_always = false;  ///< the ring around what has the focus shows after clicks too
    bool full_screen = false;
    // As they are here nobody has chosen: the window takes what suits the desktop.
    int window_width = 1280;  ///< pixels, 320 to 16384
    int window_height = 720;  ///< pixels, 180 to 16384
    bool sound = true;
    int interface_volume = 60;  ///< percent, as the two below
    int verdict_volume = 80;
    int clock_volume = 60;
    bool clock_ticks = false;    ///< the last seconds of a clock are heard
    bool speech = false;         ///< questions and what is told of them are spoken
    bool ask_certainty = false;  ///< how sure? asked with each question, and marked
    int time_factor = 100;       ///< one of time_factors
    int cool_down = 300;         ///< milliseconds, 0 to 1000, before Continue takes a key
    bool hold_free = false;      ///< a key or button that is held down counts once
    bool single_switch = false;  ///< one key plays: the focus moves by itself
    int switch_pace = 2000;      ///< milliseconds, 1000 to 4000, that it stays at each place
    KeyMap keys;                 ///< in the file: what differs from the start, by action
    /// Who plays, as the store names him; empty: who names nobody.
    std::string player;
    bool welcomed = false;  ///< theme and text size were offered once
    GameChoice last_game;
    HotSeatChoice hot_seat;  ///< in the file once it is not as it was from the start

    /// Keys that this version does not know and their values, both as JSON text.
    std::vector<std::pair<std::string, std::string>> unknown;

    bool operator==(const Settings&) const = default;
};

struct ReadSettings {
    Settings settings;
    /// A warning for every value that could not be used, and for a file that could not.
    base::Diagnostics told;
};

/// Reads the file at `path`; none is as good as an empty one. A value that is not allowed counts
/// as not given. A file that is not a JSON object is copied beside it once, before anybody
/// overwrites it (see keep_damaged).
ReadSettings read_settings(const std::filesystem::path& path, base::Files& files,
                           base::Instant now);

/// Writes the file, whole or not at all, making its folder if need be.
base::Result<base::Done> write_settings(const Settings& settings, const std::filesystem::path& path,
                                        base::Files& files);

}  // namespace profile
