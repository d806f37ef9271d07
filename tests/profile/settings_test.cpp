// SPDX-License-Identifier: MIT
#include "profile/settings.h"

#include "support/memory_files.h"

#include <doctest/doctest.h>

using profile::Settings;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();

profile::ReadSettings read(const std::string& content) {
    support::MemoryFiles files;
    files.content["/c/settings.json"] = content;
    return profile::read_settings("/c/settings.json", files, now);
}

}  // namespace

TEST_CASE("what is written is read again, all of it") {
    Settings settings;
    settings.language = text::Language::French;
    settings.theme = profile::ThemeChoice::HighContrast;
    settings.font = profile::FontChoice::OpenDyslexic;
    settings.scale = 150;
    settings.line_spacing = 140;
    settings.reduced_motion = true;
    settings.focus_always = true;
    settings.full_screen = true;
    settings.window_width = 1920;
    settings.window_height = 1080;
    settings.sound = false;
    settings.interface_volume = 1;
    settings.verdict_volume = 2;
    settings.clock_volume = 3;
    settings.clock_ticks = true;
    settings.speech = true;
    settings.ask_certainty = true;
    settings.time_factor = 150;
    settings.last_game = {"teas", "chapter", "hard", 0, {"garden", "shop \"two\""}};
    settings.cool_down = 0;
    settings.hold_free = true;
    settings.single_switch = true;
    settings.switch_pace = 1500;
    settings.player = "Zoé \"Z\"";
    settings.welcomed = true;
    support::MemoryFiles files;
    REQUIRE(profile::write_settings(settings, "/c/source-sure/settings.json", files));
    const auto again = profile::read_settings("/c/source-sure/settings.json", files, now);
    CHECK(again.settings == settings);
    CHECK(again.told.empty());
}

TEST_CASE("the file is readable and in a fixed order") {
    support::MemoryFiles files;
    REQUIRE(profile::write_settings({}, "/c/settings.json", files));
    CHECK(files.content["/c/settings.json"] == R"({
  "language": null,
  "theme": "light",
  "font": "inter",
  "scale": 100,
  "reading_size": 1,
  "line_spacing": 100,
  "reduced_motion": false,
  "focus_always": false,
  "full_screen": false,
  "window_width": 1280,
  "window_height": 720,
  "sound": true,
  "interface_volume": 60,
  "verdict_volume": 80,
  "clock_volume": 60,
  "clock_ticks": false,
  "speech": false,
  "ask_certainty": false,
  "time_factor": 100,
  "cool_down": 300,
  "hold_free": false,
  "single_switch": false,
  "switch_pace": 2000,
  "player": "",
  "welcomed": false,
  "last_game": {"pack":"","mode":"quick","level":"any","length":10,"chapters":[]}
}
)");
}

TEST_CASE("no file means the defaults, without a word") {
    support::MemoryFiles files;
    const auto result = profile::read_settings("/c/settings.json", files, now);
    CHECK(result.settings == Settings{});
    CHECK(result.told.empty());
}

TEST_CASE("keys of a later version are kept as they were") {
    const auto result = read(R"({"tomorrow": {"a": [1.50, "\u00e9\n", null]}, "scale": 120})");
    CHECK(result.told.empty());
    CHECK(result.settings.scale == 120);
    support::MemoryFiles files;
    REQUIRE(profile::write_settings(result.settings, "/c/settings.json", files));
    CHECK(files.content["/c/settings.json"].ends_with(
        ",\n  \"tomorrow\": {\"a\":[1.50,\"é\\n\",null]}\n}\n"));
}

TEST_CASE("a player whom no store can name is told, and nobody is named") {
    const auto result = read(R"({"player": "a\u0007b"})");
    CHECK(result.settings == Settings{});
    REQUIRE(result.told.all().size() == 1);
    CHECK(result.told.all().front().message ==
          "\"player\" must be a name of 1 to 80 characters; the default is used");
    CHECK(read(R"({"player": ""})").told.empty());
}

TEST_CASE("a value that is not allowed is told, and only it falls back") {
    const auto result = read(
        "{\n  \"scale\": 300,\n  \"theme\": \"pink\",\n  \"sound\": 1,\n  \"language\": \"de\",\n"
        "  \"window_width\": 1e99,\n  \"font\": \"opendyslexic\"\n}\n");
    Settings expected;
    expected.font = profile::FontChoice::OpenDyslexic;
    CHECK(result.settings == expected);
    std::string told;
    for (const auto& diagnostic : result.told.all()) {
        told += base::to_string(diagnostic) + "\n";
    }
    CHECK(told ==
          "/c/settings.json:2:12: warning: \"scale\" must be a whole number from 80 to 200; the "
          "default is used [settings]\n"
          "/c/settings.json:3:12: warning: \"theme\" must be \"light\" or \"dark\" or "
          "\"high_contrast\"; the default is used [settings]\n"
          "/c/settings.json:4:12: warning: \"sound\" must be true or false; the default is used "
          "[settings]\n"
          "/c/settings.json:5:15: warning: \"language\" must be \"fr\", \"en\" or null; the "
          "default is used [settings]\n"
          "/c/settings.json:6:19: warning: \"window_width\" must be a whole number from 320 to "
          "16384; the default is used [settings]\n");
}

TEST_CASE("time is given by the factors of the specification, and by no other") {
    CHECK(read(R"({"time_factor": 0})").settings.time_factor == 0);
    CHECK(read(R"({"time_factor": 1000})").settings.time_factor == 1000);
    const auto refused = read(R"({"time_factor": 120})");
    CHECK(refused.settings.time_factor == 100);
    REQUIRE(refused.told.warnings() == 1);
    CHECK(refused.told.all()[0].message ==
          "\"time_factor\" must be 0 or 100 or 150 or 200 or 500 or 1000; the default is used");
}

TEST_CASE("what is odd in the last game that was set up falls back, and the rest is kept") {
    const auto result = read(
        R"({"last_game": {"mode": 3, "level": "hard", "length": 99999, "chapters": [1, "one"]}})");
    CHECK(result.told.empty());
    CHECK(result.settings.last_game == profile::GameChoice{"", "quick", "hard", 1000, {"one"}});
    CHECK(read(R"({"last_game": 1})").told.all()[0].message ==
          "\"last_game\" must be an object; the default is used");
}

TEST_CASE("a file that is no settings at all is kept aside before it is overwritten") {
    for (const std::string content : {"", "{\"scale\": 120", "[1]"}) {
        CAPTURE(content);
        support::MemoryFiles files;
        files.content["/c/settings.json"] = content;
        const auto result = profile::read_settings("/c/settings.json", files, now);
        CHECK(result.settings == Settings{});
        REQUIRE(result.told.warnings() == 1);
        CHECK(result.told.all()[0].hint ==
              "the file is kept as /c/settings.json.damaged-2026-11-22");
        CHECK(files.content["/c/settings.json.damaged-2026-11-22"] == content);
        profile::read_settings("/c/settings.json", files, now + std::chrono::hours(24));
        CHECK(files.content.size() == 2);
    }
}

TEST_CASE("settings that cannot be written are an error with the path") {
    support::MemoryFiles files;
    files.failing_write = 0;
    CHECK(base::to_string(profile::write_settings({}, "/c/settings.json", files).error()) ==
          "/c/settings.json: error: cannot write: No space left on device");
}
