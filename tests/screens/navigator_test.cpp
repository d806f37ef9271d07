// SPDX-License-Identifier: MIT
#include "support/contains.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

}  // namespace

TEST_CASE("the rail leads to every screen and back") {
    Stage stage(PROGRAM);
    stage.click("to-play");
    CHECK(contains(stage.words(), "Nouvelle partie"));
    stage.click("to-settings");
    CHECK(contains(stage.words(), "Tout prend effet aussitôt"));
    stage.click("to-help");
    CHECK(contains(stage.words(), "Toutes les touches"));
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Tout prend effet aussitôt"));
    stage.click("to-home");
    CHECK(contains(stage.words(), "Bonjour"));
}

TEST_CASE("keys change scale, full screen, language and theme anywhere") {
    Stage stage(PROGRAM);
    stage.control(Key::Plus);
    stage.control(Key::Plus);
    stage.control(Key::Minus);
    CHECK(stage.services.settings.scale == 110);
    stage.control(Key::Num0);
    CHECK(stage.services.settings.scale == 100);
    for (int i = 0; i < 30; ++i) {
        stage.control(Key::Plus);
    }
    CHECK(stage.services.settings.scale == 200);
    stage.press(Key::F11);
    CHECK(stage.host.full_screen());
    stage.control(Key::T);
    stage.control(Key::T);
    CHECK(stage.services.settings.theme == profile::ThemeChoice::HighContrast);
    stage.press(Key::F1);
    stage.control(Key::L);
    CHECK(contains(stage.words(), "All the keys"));
    stage.control(Key::Q);
    CHECK(stage.host.closed());
}

TEST_CASE("closing the window is never asked twice") {
    Stage stage(PROGRAM);
    stage.play(support::sample_questions());
    stage.press(Key::Space);
    stage.send(canvas::CloseRequested{});
    CHECK(stage.host.closed());
}

TEST_CASE("a damaged pack is shown with its faults, the others are played") {
    Stage::Setting setting;
    setting.packs = {support::faulty_pack(), support::sample_pack()};
    Stage stage(PROGRAM, setting);
    CHECK(contains(stage.words(), "Ce pack ne peut pas être joué"));
    stage.click("pack-0");
    CHECK(contains(stage.words(), "broken/pack.json:3:14: error: \"title\" is missing"));
    stage.press(Key::Enter);
    stage.click("start");
    CHECK(contains(stage.words(), "Le phare de Brumeval"));
}

TEST_CASE("without a pack the home screen says what to do") {
    Stage::Setting setting;
    setting.packs = {};
    Stage stage(PROGRAM, setting);
    CHECK(contains(stage.words(), "Aucun pack de questions n’est installé."));
    stage.click("to-play");
    CHECK(contains(stage.words(), "Aucun pack de questions n’est installé."));
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Bonjour"));
}

TEST_CASE("with only damaged packs nothing can be started, and they are shown") {
    Stage::Setting setting;
    setting.packs = {support::faulty_pack()};
    Stage stage(PROGRAM, setting);
    CHECK(contains(stage.words(), "Un pack abîmé"));
    CHECK_FALSE(stage.has("start"));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Bonjour"));
}

TEST_CASE("what became of the store is told on the home screen") {
    Stage stage(PROGRAM);
    stage.services.store_notice = {learning::Trouble::MemoryOnly, "progress.db", "full"};
    stage.control(Key::T);
    CHECK(contains(stage.words(), "Tes réponses seront oubliées à la fermeture"));
}

TEST_CASE("who comes for the first time is offered theme, text size and less motion") {
    Stage::Setting setting;
    setting.settings.welcomed = false;
    Stage stage(PROGRAM, setting);
    CHECK(contains(stage.words(), "Bienvenue"));
    stage.click("larger");
    CHECK(stage.services.settings.scale == 110);
    CHECK(stage.services.settings.reduced_motion);
    stage.click("motion");
    CHECK_FALSE(stage.services.settings.reduced_motion);
    stage.click("motion");
    CHECK(stage.services.settings.reduced_motion);
    CHECK(stage.kept_settings.back().reduced_motion);
    CHECK(contains(stage.words(), "Bienvenue"));
    stage.click("welcomed");
    CHECK_FALSE(contains(stage.words(), "Bienvenue"));
    CHECK(stage.services.settings.welcomed);
}

TEST_CASE("a game is set up by chapter, order and length") {
    Stage stage(PROGRAM);
    stage.click("choose");
    stage.click("chapter-1");
    stage.click("start");
    CHECK(contains(stage.words(), "Question 1 sur 2"));
}

TEST_CASE("who comes home finds the home screen at its top") {
    Stage stage(PROGRAM);
    const float top = ui::find(stage.root(), "start")->box().y;
    const canvas::Point at = stage.centre_of("start");
    stage.send(canvas::WheelTurned{at, -10});
    REQUIRE(ui::find(stage.root(), "start")->box().y < top);
    stage.press(Key::Enter);
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(ui::find(stage.root(), "start")->box().y == top);
}

TEST_CASE("a chapter of the home screen starts a game of it") {
    Stage stage(PROGRAM);
    stage.click("chapter-0");
    CHECK(contains(stage.words(), "Question 1 sur 3"));
}

TEST_CASE("screens arrive with motion, and at once where it is reduced") {
    using namespace std::chrono_literals;
    Stage stage(PROGRAM);
    stage.click("to-settings");
    CHECK(stage.navigator->update(stage.clock.ticks()) == std::nullopt);
    stage.services.settings.reduced_motion = false;
    stage.control(Key::T);
    stage.click("to-home");
    CHECK(stage.navigator->update(stage.clock.ticks()) == 16ms);
    stage.clock.advance(1000ms);
    CHECK(stage.navigator->update(stage.clock.ticks()) == std::nullopt);
    CHECK(stage.navigator->dirty());
    stage.draw();
    CHECK_FALSE(stage.navigator->dirty());
}

TEST_CASE("windows of odd sizes are laid out, and events outside them are nothing") {
    Stage stage(PROGRAM);
    for (const canvas::Size size : {canvas::Size{1, 1}, canvas::Size{10000, 40},
                                    canvas::Size{40, 10000}, canvas::Size{0, 0}}) {
        stage.size = size;
        stage.draw();
        stage.click({-5, 99999});
        stage.send(canvas::WheelTurned{{0, 0}, -1e6F});
        stage.press(Key::Tab);
    }
    stage.size = {1280, 720};
    CHECK(contains(stage.words(), "Bonjour"));
}
