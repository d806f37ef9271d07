// SPDX-License-Identifier: MIT
#include "profile/settings.h"

#include "support/memory_files.h"

#include <doctest/doctest.h>

using profile::KeyAction;
using profile::KeyMap;
using profile::KeyScene;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();

profile::ReadSettings read(const std::string& content) {
    support::MemoryFiles files;
    files.content["/c/settings.json"] = content;
    return profile::read_settings("/c/settings.json", files, now);
}

std::string told(const profile::ReadSettings& result) {
    std::string out;
    for (const auto& diagnostic : result.told.all()) {
        out += base::to_string(diagnostic) + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("actions stand in the order of their enumeration, and no two meet on one key") {
    for (std::size_t i = 0; i < profile::key_action_count; ++i) {
        const profile::KeyActionInfo& one = profile::key_actions()[i];
        CAPTURE(one.word);
        CHECK(static_cast<std::size_t>(one.action) == i);
        CHECK(profile::is_bindable(one.chord));
        CHECK_FALSE(KeyMap().taken_by(one.action, one.chord).has_value());
    }
}

TEST_CASE("a key is bound where it is free, and refused where another action has it") {
    KeyMap keys;
    CHECK(keys.bind(KeyAction::Hint, "H"));
    CHECK(keys.chord_of(KeyAction::Hint) == "H");
    CHECK_FALSE(keys.bind(KeyAction::Skip, "H"));
    CHECK(keys.taken_by(KeyAction::Skip, "H") == KeyAction::Hint);
    CHECK(keys.chord_of(KeyAction::Skip) == "P");
    // What is never at hand together may have one key; what is at hand everywhere may not.
    CHECK(keys.bind(KeyAction::ReadSource, "H"));
    CHECK_FALSE(keys.bind(KeyAction::Sound, "H"));
    // Some are at hand in two places, and must be free in both.
    CHECK(keys.taken_by(KeyAction::Report, "H") == KeyAction::ReadSource);
    CHECK(keys.taken_by(KeyAction::Report, "C") == KeyAction::Copy);
    CHECK_FALSE(keys.taken_by(KeyAction::Report, "N").has_value());
    // The key that it had is free.
    CHECK(keys.bind(KeyAction::Skip, "I"));
    keys.reset(KeyAction::Skip);
    CHECK(keys.bind(KeyAction::Hint, "I"));
    CHECK(keys.is_usual(KeyAction::Hint));
    keys.reset();
    CHECK(keys.is_usual());
}

TEST_CASE("a key means what it is bound to, where that is at hand") {
    KeyMap keys;
    REQUIRE(keys.bind(KeyAction::Hint, "H"));
    CHECK(keys.action_of("H", KeyScene::Asking) == KeyAction::Hint);
    CHECK_FALSE(keys.action_of("H", KeyScene::Told).has_value());
    CHECK_FALSE(keys.action_of("I", KeyScene::Asking).has_value());
    CHECK(keys.action_of("S", KeyScene::Results) == KeyAction::Sound);
}

TEST_CASE("keys that move, erase, submit or leave cannot be given away") {
    for (const char* chord : {"H", "0", "F12", "Space", "Insert", "Plus", "Ctrl+H", "Ctrl+Minus"}) {
        CHECK_MESSAGE(profile::is_bindable(chord), chord);
    }
    for (const char* chord : {"", "Tab", "Enter", "Escape", "Left", "Home", "Backspace", "h", "É",
                              "F13", "Alt+H", "Ctrl+", "Ctrl+Ctrl+H", "Ctrl+Tab"}) {
        CHECK_MESSAGE(!profile::is_bindable(chord), chord);
    }
}

TEST_CASE("keys are kept where they differ, and two may change places") {
    profile::Settings settings;
    settings.keys.bind(KeyAction::Hint, "H");
    settings.keys.bind(KeyAction::Skip, "I");
    settings.keys.bind(KeyAction::Hint, "P");
    support::MemoryFiles files;
    REQUIRE(profile::write_settings(settings, "/c/settings.json", files));
    CHECK(files.content["/c/settings.json"].ends_with(
        ",\n  \"keys\": {\"hint\": \"P\", \"skip\": \"I\"}\n}\n"));
    const auto again = profile::read_settings("/c/settings.json", files, now);
    CHECK(again.settings == settings);
    CHECK(told(again) == "");
}

TEST_CASE("keys that cannot be are told with their place, and the others count") {
    const auto result = read(
        "{\"keys\": {\n  \"hint\": \"S\",\n  \"fly\": \"H\",\n  \"skip\": \"Tab\",\n  \"quit\": "
        "7,\n"
        "  \"explain\": \"X\"\n}}");
    KeyMap expected;
    expected.bind(KeyAction::Explain, "X");
    CHECK(result.settings.keys == expected);
    const std::string form =
        "the key must be like \"H\", \"7\", \"F5\", \"Space\" or \"Ctrl+H\"; the usual one is used "
        "[settings]\n";
    CHECK(
        told(result) ==
        "/c/settings.json:3:10: warning: \"fly\": no action is called this; it is left out "
        "[settings]\n"
        "/c/settings.json:4:11: warning: \"skip\": " +
            form + "/c/settings.json:5:11: warning: \"quit\": " + form +
            "/c/settings.json:2:11: warning: \"hint\": S is the key of \"sound\"; the usual one is "
            "used [settings]\n");
    CHECK(told(read(R"({"keys": 1})")) ==
          "/c/settings.json:1:10: warning: \"keys\" must be an object; the usual keys are used "
          "[settings]\n");
}
