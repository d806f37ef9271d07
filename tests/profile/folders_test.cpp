// SPDX-License-Identifier: MIT
#include "profile/folders.h"

#include "support/memory_files.h"

#include <doctest/doctest.h>

using profile::Environment;
using profile::Folders;
using profile::player_folders;

TEST_CASE("without any variable the folders stand in their usual places below the home") {
    CHECK(player_folders({{"HOME", "/home/ana"}}, std::nullopt) ==
          Folders{"/home/ana/.config/source-sure", "/home/ana/.local/share/source-sure",
                  "/home/ana/.local/state/source-sure", "/home/ana/.cache/source-sure"});
}

TEST_CASE("absolute variables are obeyed, empty and relative ones ignored") {
    CHECK(player_folders({{"HOME", "/home/ana"},
                          {"XDG_CONFIG_HOME", "/c o/é"},
                          {"XDG_DATA_HOME", "data"},
                          {"XDG_STATE_HOME", ""},
                          {"XDG_CACHE_HOME", "/quick"}},
                         std::nullopt) ==
          Folders{"/c o/é/source-sure", "/home/ana/.local/share/source-sure",
                  "/home/ana/.local/state/source-sure", "/quick/source-sure"});
}

TEST_CASE("an unusable HOME leaves the word to the user database, and then to nobody") {
    for (const Environment& environment :
         {Environment{}, Environment{{"HOME", ""}}, Environment{{"HOME", "ana"}}}) {
        CHECK(player_folders(environment, "/var/ana").config == "/var/ana/.config/source-sure");
        CHECK(player_folders(environment, std::nullopt) == Folders{});
        CHECK(player_folders(environment, "nowhere") == Folders{});
    }
    CHECK(player_folders({{"XDG_DATA_HOME", "/data"}}, std::nullopt) ==
          Folders{std::nullopt, "/data/source-sure", std::nullopt});
}

TEST_CASE("shipped data are beside the program, or one folder up, or where one says") {
    support::MemoryFiles files;
    CHECK(profile::shipped_data({}, "/usr/bin/source-sure", files) == "/usr/share/source-sure");
    files.content["/build/share/source-sure/fonts/a.ttf"] = "";
    CHECK(profile::shipped_data({}, "/build/source-sure", files) == "/build/share/source-sure");
    CHECK(profile::shipped_data({{"SOURCE_SURE_DATA", "/else"}}, "/build/source-sure", files) ==
          "/else");
    CHECK(profile::shipped_data({{"SOURCE_SURE_DATA", ""}}, "/build/source-sure", files) ==
          "/build/share/source-sure");
}

TEST_CASE("the language follows the first variable that is set") {
    using text::Language;
    CHECK(profile::language_of({}) == Language::English);
    CHECK(profile::language_of({{"LANG", "fr_FR.UTF-8"}}) == Language::French);
    CHECK(profile::language_of({{"LANG", "fr_FR.UTF-8"}, {"LC_ALL", "C"}}) == Language::English);
    CHECK(profile::language_of({{"LC_MESSAGES", "fr_CA"}, {"LANG", "de_DE"}}) == Language::French);
    CHECK(profile::language_of({{"LC_ALL", ""}, {"LANG", "fr"}}) == Language::French);
    CHECK(profile::language_of({{"LC_ALL", "tr_TR"}}) == Language::English);
}
