// SPDX-License-Identifier: MIT
//
// The settings' tab of who plays: chosen, made, removed.
#include "support/contains.h"
#include "support/screens/stage.h"
#include "support/temp_folder.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

void open(Stage& stage) {
    stage.click("to-settings");
    stage.click("tab-5");
}

void make(Stage& stage, const std::string& name) {
    stage.click("new-player");
    stage.type(name);
    stage.press(Key::Enter);
}

Stage::Setting tall(const std::filesystem::path& file = {}) {
    Stage::Setting setting;
    setting.size = {1400, 1400};
    setting.store = file;
    return setting;
}

std::string at_hand(const Stage& stage) { return stage.store->players()->at_hand(); }

}  // namespace

TEST_CASE("a new player is made by name, plays at once, and is kept in the settings") {
    Stage stage(PROGRAM, tall());
    stage.play({support::sample_single()});
    stage.press(Key::P);
    stage.restart();
    open(stage);
    CHECK(contains(stage.words(), "Profil principal\n1 partie · 1 réponse\nen jeu\n"));
    make(stage, " Zoé ");
    CHECK(contains(stage.words(), "Zoé\n0 partie · 0 réponse\nen jeu\n"));
    CHECK(contains(stage.words(), "Profil créé"));
    CHECK(at_hand(stage) == "Zoé");
    CHECK(stage.navigator->focused() == "player-1");
    CHECK(stage.kept_settings.back().player == "Zoé");
    stage.click("to-home");
    CHECK_FALSE(stage.has("history"));
    open(stage);
    stage.click("player-0");
    CHECK(at_hand(stage) == "default");
    CHECK(stage.kept_settings.back().player == "");
    stage.click("to-home");
    CHECK(stage.has("history"));
}

TEST_CASE("a name that nobody can have is told below the field, and nothing is made") {
    Stage stage(PROGRAM, tall());
    open(stage);
    stage.click("make-player");
    CHECK(contains(stage.words(), "Écris d’abord un nom."));
    CHECK(stage.navigator->focused() == "new-player");
    stage.type("default");
    CHECK_FALSE(contains(stage.words(), "Écris d’abord un nom."));
    stage.click("make-player");
    CHECK(contains(stage.words(), "Ce nom est déjà pris"));
    stage.control(Key::A);
    stage.type(std::string(81, 'a'));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "80 caractères au plus"));
    CHECK(stage.store->players()->all()->size() == 1);
    CHECK(stage.kept_settings.empty());
}

TEST_CASE("a name is written with keys on the screen where there is no keyboard") {
    Stage stage(PROGRAM, tall());
    open(stage);
    stage.click("screen-keys");
    stage.click("type-b");
    stage.click("type-o");
    stage.click("type-done");
    CHECK(stage.navigator->focused() == "make-player");
    stage.send(canvas::PadPressed{0, canvas::PadButton::South});
    CHECK(at_hand(stage) == "bo");
}

TEST_CASE("another player is removed once that is confirmed, and a copy is kept") {
    const support::TempFolder folder;
    Stage stage(PROGRAM, tall(folder / "progress.db"));
    stage.play({support::sample_single()});
    stage.press(Key::P);
    stage.restart();
    open(stage);
    make(stage, "Zoé");
    CHECK_FALSE(stage.has("remove-1"));  // who plays stays
    stage.click("player-0");
    stage.click("remove-1");
    CHECK(contains(stage.words(), "Supprimer le profil «\u00A0Zoé\u00A0»"));
    CHECK(stage.navigator->focused() == "cancel");
    stage.press(Key::Enter);
    CHECK(stage.has("player-1"));
    stage.click("remove-1");
    stage.click("confirm");
    const std::string copy = (folder / "progress.db.before-removal-2026-11-22").string();
    CHECK(contains(stage.words(), "Profil supprimé. La copie d’avant\u00A0:\n" + copy));
    CHECK_FALSE(stage.has("player-1"));
    CHECK(stage.navigator->focused() == "player-0");
    CHECK(std::filesystem::exists(copy));
    CHECK(stage.store->last_games(10)->size() == 1);
}

TEST_CASE("while a game waits it is its player's turn") {
    Stage stage(PROGRAM);
    REQUIRE(stage.store->players()->choose("Zoé", stage.clock.now()));
    stage.play({support::sample_single()});
    stage.press(Key::Escape);
    stage.click("settings");
    stage.click("tab-5");
    CHECK(contains(stage.words(), "Une partie attend"));
    CHECK(contains(stage.words(), "Profil principal"));
    for (const char* id : {"player-0", "remove-0", "new-player", "make-player"}) {
        CHECK_FALSE(stage.has(id));
    }
    stage.press(Key::Enter);
    CHECK(at_hand(stage) == "Zoé");
}
