// SPDX-License-Identifier: MIT
#include "profile/settings.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

using profile::HotSeatChoice;
using profile::PlayerChoice;
using profile::Settings;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();

profile::ReadSettings read(const std::string& hot_seat) {
    support::MemoryFiles files;
    files.content["/c/settings.json"] = "{\"hot_seat\": " + hot_seat + "}";
    return profile::read_settings("/c/settings.json", files, now);
}

/// Their shapes and buzzers: "0Q 1P".
std::string seats(const std::vector<PlayerChoice>& players) {
    std::string out;
    for (const PlayerChoice& one : players) {
        out += (out.empty() ? "" : " ") + std::to_string(one.badge) + one.buzzer;
    }
    return out;
}

std::string told(const profile::ReadSettings& read) {
    std::string out;
    for (const base::Diagnostic& one : read.told.all()) {
        out += base::to_string(one) + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("six players have shapes and keys of their own, far apart") {
    std::vector<PlayerChoice> players = profile::usual_players();
    CHECK(seats(players) == "0Q 1P");
    while (players.size() < profile::most_players) {
        players.push_back(profile::next_player(players));
    }
    CHECK(seats(players) == "0Q 1P 2B 3M 40 5Right");
    players.erase(players.begin() + 1);
    CHECK(seats({profile::next_player(players)}) == "1P");
}

TEST_CASE("a buzzer is a key that does not lead about the screen, or a gamepad") {
    for (const char* word : {"A", "Z", "0", "9", "F2", "F12", "Space", "Right", "Pad 1", "Pad 6"}) {
        CHECK_MESSAGE(profile::is_buzzer(word), word);
    }
    for (const char* word :
         {"", "a", "Enter", "Escape", "Tab", "F1", "F11", "Ctrl+Q", "Pad 0", "Pad 7", "Pad"}) {
        CHECK_FALSE_MESSAGE(profile::is_buzzer(word), word);
    }
}

TEST_CASE("who played around one screen is written and read again") {
    Settings settings;
    settings.hot_seat = {
        true, 10,   20,
        true, true, {{"Ana", 3, "A", 150}, {"Bo \"B\"", 0, "Pad 2", 0}, {"", 5, "Left", 100}}};
    support::MemoryFiles files;
    REQUIRE(profile::write_settings(settings, "/c/settings.json", files));
    CHECK(files.content["/c/settings.json"].ends_with(
        ",\n  \"hot_seat\": {\"buzzers\":true,\"length\":10,\"limit\":20,"
        "\"lock_false_starts\":true,\"word_by_word\":true,\"players\":["
        "{\"name\":\"Ana\",\"badge\":3,\"buzzer\":\"A\",\"time_factor\":150},"
        "{\"name\":\"Bo \\\"B\\\"\",\"badge\":0,\"buzzer\":\"Pad 2\",\"time_factor\":0},"
        "{\"name\":\"\",\"badge\":5,\"buzzer\":\"Left\",\"time_factor\":100}]}\n}\n"));
    const auto again = profile::read_settings("/c/settings.json", files, now);
    CHECK(again.settings == settings);
    CHECK(again.told.empty());
}

TEST_CASE("what is not allowed of the players is told, and the rest is kept") {
    const auto result = read(
        "{\"buzzers\": 1, \"length\": -1, \"limit\": 20, \"word_by_word\": true, \"pets\": 2,\n"
        "\"players\": [{\"name\": \"Ana\", \"badge\": 1, \"buzzer\": \"P\"},\n"
        "{\"name\": \"a name that is far too long\", \"badge\": 1, \"buzzer\": \"P\"},\n"
        "{\"name\": 3, \"badge\": 6, \"buzzer\": \"Tab\", \"time_factor\": 120}, 4]}");
    HotSeatChoice expected;
    expected.limit = 20;
    expected.word_by_word = true;
    expected.players = {
        {"Ana", 1, "P", 100}, {"", 0, "Q", 100}, {"", 2, "B", 100}, {"", 3, "M", 100}};
    CHECK(result.settings.hot_seat == expected);
    CHECK(
        told(result) ==
        "/c/settings.json:1:26: warning: \"hot_seat\": \"buzzers\" must be true or false; the "
        "default is used [settings]\n"
        "/c/settings.json:1:39: warning: \"hot_seat\": \"length\" must be a whole number from 0 "
        "to 1000; the default is used [settings]\n"
        "/c/settings.json:1:86: warning: \"hot_seat\": nothing is called \"pets\"; it is left "
        "out [settings]\n"
        "/c/settings.json:3:10: warning: \"hot_seat\": \"name\" must be a text of at most 16 "
        "characters; the default is used [settings]\n"
        "/c/settings.json:3:50: warning: \"hot_seat\": \"badge\" must be a whole number from 0 "
        "to 5 that nobody else has; the default is used [settings]\n"
        "/c/settings.json:3:63: warning: \"hot_seat\": \"buzzer\" must be a key like \"Q\", \"0\", "
        "\"Right\" or \"Pad 1\" that nobody else has; the default is used [settings]\n"
        "/c/settings.json:4:10: warning: \"hot_seat\": \"name\" must be a text of at most 16 "
        "characters; the default is used [settings]\n"
        "/c/settings.json:4:22: warning: \"hot_seat\": \"badge\" must be a whole number from 0 "
        "to 5 that nobody else has; the default is used [settings]\n"
        "/c/settings.json:4:35: warning: \"hot_seat\": \"buzzer\" must be a key like \"Q\", \"0\", "
        "\"Right\" or \"Pad 1\" that nobody else has; the default is used [settings]\n"
        "/c/settings.json:4:57: warning: \"hot_seat\": \"time_factor\" must be 0 or 100 or 150 "
        "or 200 or 500 or 1000; the default is used [settings]\n"
        "/c/settings.json:4:63: warning: \"hot_seat\": a player must be an object; a new one is "
        "put there [settings]\n");
}

TEST_CASE("too few players are filled up, too many left out, and no object is no choice") {
    CHECK(seats(read(R"({"players": []})").settings.hot_seat.players) == "0Q 1P");
    CHECK(seats(read(R"({"players": 3})").settings.hot_seat.players) == "0Q 1P");
    const auto many = read(R"({"players": [{}, {}, {}, {}, {}, {}, {}, {}]})");
    CHECK(many.settings.hot_seat.players.size() == 6);
    CHECK(told(many) ==
          "/c/settings.json:1:51: warning: \"hot_seat\": at most 6 can play; the others are left "
          "out [settings]\n");
    const auto none = read("[]");
    CHECK(none.settings.hot_seat == HotSeatChoice());
    CHECK(told(none) ==
          "/c/settings.json:1:14: warning: \"hot_seat\" must be an object; the default is used "
          "[settings]\n");
}

TEST_CASE("a usual buzzer that another player took goes to nobody twice") {
    const auto result = read(R"({"players": [{"buzzer": "P"}, {"badge": 0}, {"buzzer": "Q"}]})");
    // The second has the first usual one that is free, so that the third must take another.
    CHECK(seats(result.settings.hot_seat.players) == "0P 1Q 2B");
    CHECK(result.told.warnings() == 2);
}
