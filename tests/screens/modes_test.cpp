// SPDX-License-Identifier: MIT
//
// The ways to play, as the player meets them in the window.
#include "quiz/mode.h"
#include "screens/game_plan.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace std::chrono_literals;
using canvas::Key;
using support::Stage;

/// With its no-break spaces as plain ones: how they are set is for the tests of typography.
std::string plain(std::string text) {
    for (const std::string_view space : {"\u00A0", "\u202F"}) {
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space)) {
            text.replace(at, space.size(), " ");
        }
    }
    return text;
}

bool contains(const std::string& text, std::string_view part) {
    return plain(text).find(plain(std::string(part))) != std::string::npos;
}

std::vector<questions::Question> singles(std::size_t count) {
    std::vector<questions::Question> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(support::sample_single());
        all.back().id += "~" + std::to_string(i + 1);
    }
    return all;
}

void answer(Stage& stage, Key key) {
    stage.wait();
    stage.press(key);
    stage.press(Key::Enter);
}

void go_on(Stage& stage) {
    stage.wait();
    stage.press(Key::Enter);
}

std::vector<learning::GameSummary> games(const Stage& stage) {
    const auto games = stage.store->last_games(10);
    REQUIRE(games.ok());
    return *games;
}

/// Into the set-up, with the mode of that place among the tiles.
void set_up(Stage& stage, const std::string& mode) {
    stage.click("to-play");
    const auto place = std::ranges::find(quiz::modes(), mode) - quiz::modes().begin();
    stage.click("mode-" + std::to_string(place));
}

}  // namespace

TEST_CASE("an exam tells nothing before its end, and then everything") {
    Stage stage(PROGRAM);
    stage.play(singles(3), "exam");
    const std::string asked = stage.words();
    CHECK(contains(asked, "Les réponses viennent à la fin"));
    CHECK_FALSE(contains(asked, "Indice"));
    answer(stage, Key::Num1);
    CHECK(contains(stage.words(), "Question 2 sur 3"));
    answer(stage, Key::Num2);
    const std::string third = stage.words();
    CHECK(contains(third, "Question 3 sur 3"));
    for (const char* told : {"Bonne réponse", "Pas tout à fait", "Pourquoi", "100\n", "+ 100"}) {
        CHECK_FALSE(contains(third, told));
    }
    answer(stage, Key::Num1);
    CHECK(contains(stage.words(), "2 / 3"));
    stage.click("outcome-1");
    CHECK(contains(stage.words(), "Pas tout à fait"));
    CHECK(contains(stage.words(), "Pourquoi"));
    CHECK(games(stage)[0].answers == 3);
    CHECK(games(stage)[0].ended.has_value());
}

TEST_CASE("in an exam a key pressed twice does not answer twice") {
    Stage stage(PROGRAM);
    stage.play(singles(3), "exam");
    stage.press(Key::P);
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Question 2 sur 3"));
    stage.wait();
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Question 3 sur 3"));
}

TEST_CASE("survival shows the lives and ends with the last of them") {
    Stage stage(PROGRAM);
    stage.play(singles(9), "survival");
    CHECK(contains(stage.words(), "3 vies"));
    CHECK_FALSE(contains(stage.words(), "sur 9"));
    answer(stage, Key::Num2);
    CHECK(contains(stage.words(), "2 vies"));
    go_on(stage);
    answer(stage, Key::Num1);
    go_on(stage);
    stage.wait();
    stage.press(Key::P);
    CHECK(contains(stage.words(), "1 vie\n"));
    go_on(stage);
    answer(stage, Key::Num3);
    CHECK(contains(stage.words(), "0 vie\n"));
    CHECK(contains(stage.words(), "Voir le résultat"));
    go_on(stage);
    CHECK(contains(stage.words(), "1 / 4"));
}

TEST_CASE("the clock of a blitz runs, lowers what is at stake, and takes no explanation away") {
    Stage stage(PROGRAM);
    stage.play(singles(2), "blitz");
    CHECK(contains(stage.words(), "0:30"));
    CHECK(contains(stage.words(), "100 points"));
    stage.pass(12s);
    CHECK(contains(stage.words(), "0:18"));
    CHECK(contains(stage.words(), "80 points"));
    CHECK(contains(stage.words(), "Moins de 20 secondes"));
    stage.press(Key::Num1);
    stage.pass(10s);
    CHECK(contains(stage.words(), "0:08"));
    CHECK(contains(stage.words(), "Moins de 10 secondes"));
    stage.pass(8s);
    CHECK(contains(stage.words(), "Temps écoulé"));
    CHECK(contains(stage.words(), "Pourquoi"));
    stage.pass(1h);
    CHECK(contains(stage.words(), "Temps écoulé"));
    go_on(stage);
    stage.press(Key::Num1);
    stage.clock.advance(15s);
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "+ 75"));
}

TEST_CASE("a blitz wakes with each second, and nothing else does") {
    Stage stage(PROGRAM);
    stage.play(singles(1), "blitz");
    CHECK(stage.navigator->update(stage.clock.ticks()) == 1000ms);
    stage.clock.advance(300ms);
    CHECK(stage.navigator->update(stage.clock.ticks()) == 700ms);
    stage.press(Key::Escape);
    CHECK(stage.navigator->update(stage.clock.ticks()) == std::nullopt);
    Stage quiet(PROGRAM);
    quiet.play(singles(1));
    CHECK(quiet.navigator->update(quiet.clock.ticks()) == std::nullopt);
}

TEST_CASE("a press that began before a second passed still counts") {
    Stage stage(PROGRAM);
    stage.play(singles(1), "blitz");
    stage.press(Key::Num1);
    const canvas::Point at = stage.centre_of("submit");
    stage.send(canvas::PointerMoved{at});
    stage.send(canvas::PointerPressed{at});
    stage.pass(1500ms);
    stage.send(canvas::PointerReleased{at});
    CHECK(contains(stage.words(), "Bonne réponse"));
}

TEST_CASE("while a game against the clock is paused its time stands and its question is hidden") {
    Stage stage(PROGRAM);
    stage.play(singles(1), "blitz");
    stage.pass(10s);
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Le chrono est arrêté"));
    CHECK_FALSE(contains(stage.words(), "Qui a payé le phare"));
    stage.pass(1h);
    const canvas::Rect clock = ui::find(stage.root(), "clock")->box();
    stage.click({clock.right() - 4, clock.centre().y});
    CHECK(stage.services.settings.time_factor == 1000);
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "4:50"));
    CHECK(contains(stage.words(), "Qui a payé le phare"));
    CHECK(stage.navigator->focused() == "answer-1");
}

TEST_CASE("help stops the clock too, and the time of an answer is that of thinking") {
    Stage stage(PROGRAM);
    stage.play(singles(1));
    stage.clock.advance(2s);
    stage.press(Key::F1);
    stage.clock.advance(1h);
    stage.press(Key::Escape);
    stage.clock.advance(3s);
    answer(stage, Key::Num1);
    CHECK(stage.store->answers(games(stage)[0].id)->front().time == 6s);
}

TEST_CASE("without a clock a blitz has neither limit nor less to win") {
    Stage stage(PROGRAM);
    stage.services.settings.time_factor = 0;
    stage.play(singles(1), "blitz");
    CHECK_FALSE(contains(stage.words(), "0:30"));
    stage.pass(1h);
    answer(stage, Key::Num1);
    CHECK(contains(stage.words(), "+ 100"));
}

TEST_CASE("certainty says what is at stake before the answer, and is marked") {
    Stage stage(PROGRAM);
    stage.services.settings.ask_certainty = true;
    stage.play(singles(2));
    CHECK(contains(stage.words(), "67 points · − 67 si c’est faux"));
    const canvas::Rect certainty = ui::find(stage.root(), "certainty")->box();
    stage.click({certainty.right() - 8, certainty.centre().y});
    CHECK(contains(stage.words(), "100 points · − 200 si c’est faux"));
    answer(stage, Key::Num2);
    CHECK(contains(stage.words(), "− 200"));
    go_on(stage);
    stage.click({certainty.x + 8, certainty.centre().y});
    CHECK(contains(stage.words(), "33 points"));
    CHECK_FALSE(contains(stage.words(), "si c’est faux"));
    answer(stage, Key::Num1);
    CHECK(contains(stage.words(), "+ 33"));
    CHECK(games(stage)[0].points == -167);
}

TEST_CASE("the last hint says where to read the answer") {
    Stage stage(PROGRAM);
    stage.play({support::sample_true_false()});
    stage.press(Key::I);
    CHECK(contains(stage.words(),
                   "la réponse se lit dans Le Courrier de Brumeval (14\u00A0mars 1871, date "
                   "déduite), paragraphe\u00A0"
                   "1."));
    CHECK(contains(stage.words(), "50 points"));
    CHECK_FALSE(stage.has("hint"));
}

TEST_CASE("from the pause a game starts over, or its settings are changed") {
    Stage stage(PROGRAM);
    stage.play(singles(2));
    answer(stage, Key::Num1);
    go_on(stage);
    stage.press(Key::Escape);
    stage.click("settings");
    CHECK(contains(stage.words(), "Noter ma certitude"));
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Partie en pause"));
    stage.click("restart");
    CHECK(contains(stage.words(), "Question 1 sur 2"));
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(stage.has("go-on") == false);
    CHECK(games(stage).size() == 1);
}

TEST_CASE("a game that was left is offered again, with its answers") {
    Stage stage(PROGRAM);
    stage.play(support::sample_questions());
    answer(stage, Key::Num2);
    go_on(stage);
    stage.wait();
    stage.press(Key::P);
    stage.restart();
    CHECK(contains(stage.words(), "PARTIE EN COURS"));
    CHECK(contains(stage.words(), "Question 3 sur 5"));
    CHECK(stage.navigator->focused() == "go-on");
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Combien le phare a-t-il coûté"));
    CHECK(contains(stage.words(), "Question 3 sur 5"));
    for (int i = 0; i < 3; ++i) {
        stage.wait();
        stage.click("skip");
        go_on(stage);
    }
    CHECK(contains(stage.words(), "0 / 5"));
    REQUIRE(games(stage).size() == 1);
    CHECK(games(stage)[0].answers == 5);
    CHECK(games(stage)[0].ended.has_value());
    stage.press(Key::Escape);
    CHECK_FALSE(contains(stage.words(), "PARTIE EN COURS"));
}

TEST_CASE("a game whose questions are gone from the pack is not offered") {
    Stage stage(PROGRAM);
    stage.play(support::sample_questions());
    answer(stage, Key::Num1);
    stage.services.packs[0].questions = {support::sample_multiple()};
    stage.restart();
    CHECK_FALSE(stage.has("go-on"));
    stage.services.packs[0].questions = {support::sample_single(), support::sample_timeline()};
    stage.restart();
    CHECK(contains(stage.words(), "Question 2 sur 2"));
}

TEST_CASE("games that were played can be looked at again") {
    Stage stage(PROGRAM);
    stage.click("to-play");
    stage.press(Key::Escape);
    CHECK_FALSE(stage.has("history"));
    stage.play(support::sample_questions());
    answer(stage, Key::Num2);
    stage.play(singles(1), "survival");
    answer(stage, Key::Num1);
    go_on(stage);
    stage.click("history");
    const std::string words = stage.words();
    CHECK(contains(words, "Survie"));
    CHECK(contains(words, "1 sur 1 · 100 points"));
    CHECK(contains(words, "Partie rapide · interrompue"));
    CHECK(contains(words, "22 novembre 2026, 8 h 30"));
    CHECK(contains(words, "Mes records"));
    stage.click("game-1");
    CHECK(contains(stage.words(), "Partie laissée en chemin"));
    CHECK(contains(stage.words(), "0 / 1"));
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Pas tout à fait"));
    stage.press(Key::Escape);
    stage.press(Key::Escape);
    CHECK(stage.navigator->focused() == "game-1");
}

TEST_CASE("a game that was left goes on from the past games, whatever was played since") {
    Stage stage(PROGRAM);
    const std::vector<questions::Question> all = stage.services.packs[0].questions.all();
    stage.play(all, "quick");
    answer(stage, Key::Num1);
    go_on(stage);
    const std::string second = stage.words();
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(contains(stage.words(), "Si tu en joues une autre, celle-ci t’attend dans « Mes"));
    stage.pass(1s);
    stage.play({all[0]}, "survival");
    answer(stage, Key::Num1);
    go_on(stage);
    stage.click("history");
    stage.click("game-0");
    CHECK(stage.navigator->focused() == "again");
    CHECK(contains(stage.words(), "Rejouer"));
    stage.press(Key::Escape);
    stage.click("game-1");
    CHECK(contains(stage.words(), "Partie laissée en chemin"));
    CHECK(contains(stage.words(), "Laissée à la question 2 sur "));
    CHECK(contains(stage.words(), "Reprendre"));
    stage.press(Key::Enter);
    CHECK(stage.words() == second);
    answer(stage, Key::Num1);
    const auto games = stage.store->last_games(10);
    REQUIRE(games.ok());
    REQUIRE(games->size() == 2);
    CHECK((*games)[1].answers == 2);
    // The list below knows of it.
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(contains(stage.words(), " sur 2 · "));
}

TEST_CASE("from one mistake that is looked at again a button leads to the next") {
    Stage stage(PROGRAM);
    stage.play(singles(4), "exam");
    for (const Key key : {Key::Num2, Key::Num1, Key::Num2, Key::Num1}) {
        answer(stage, key);
        stage.wait();
    }
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Suivante à revoir"));
    CHECK(stage.navigator->focused() == "next-miss");
    stage.press(Key::Enter);
    // The third answer is the last that was wrong.
    CHECK_FALSE(stage.has("next-miss"));
    CHECK(stage.navigator->focused() == "back");
    CHECK(contains(stage.words(), "Pas tout à fait"));
    stage.press(Key::Enter);
    CHECK(stage.has("outcome-2"));
    stage.click("outcome-3");
    CHECK(contains(stage.words(), "Bonne réponse"));
    CHECK_FALSE(stage.has("next-miss"));
}

TEST_CASE("a best of the mode is told, but not the first game") {
    Stage stage(PROGRAM);
    const auto play = [&](Key key) {
        stage.play(singles(1));
        answer(stage, key);
        go_on(stage);
        return contains(stage.words(), "Nouveau record");
    };
    CHECK_FALSE(play(Key::Num2));
    CHECK(play(Key::Num1));
    CHECK_FALSE(play(Key::Num1));
}

TEST_CASE("the set-up starts what was chosen, and remembers it") {
    Stage stage(PROGRAM);
    set_up(stage, "chapter");
    CHECK(contains(stage.words(), "Choisis au moins un chapitre."));
    CHECK_FALSE(stage.has("start"));
    stage.click("chapter-1");
    CHECK(contains(stage.words(), "2 questions"));
    stage.click("start");
    CHECK(contains(stage.words(), "Question 1 sur 2"));
    const profile::GameChoice chosen = {"brumeval", "chapter", "any", 10, {"keepers"}};
    REQUIRE_FALSE(stage.kept_settings.empty());
    CHECK(stage.kept_settings.back().last_game == chosen);
    stage.restart();
    stage.click("to-play");
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Question 1 sur 2"));
}

TEST_CASE("the set-up says why a game cannot start") {
    Stage stage(PROGRAM);
    set_up(stage, "mistakes");
    CHECK(contains(stage.words(), "Rien à revoir pour l’instant"));
    CHECK_FALSE(stage.has("start"));
    set_up(stage, "sources");
    CHECK(contains(stage.words(), "Ce pack n’a pas de question de ce genre ici."));
    set_up(stage, "timeline");
    CHECK(contains(stage.words(), "1 question\n"));
    CHECK(stage.has("start"));
}

TEST_CASE("misses of the last time are one click away") {
    Stage stage(PROGRAM);
    CHECK_FALSE(stage.has("misses"));
    stage.play(support::sample_questions());
    answer(stage, Key::Num2);
    stage.restart();
    stage.click("misses");
    CHECK(contains(stage.words(), "Question 1 sur 1"));
    CHECK(contains(stage.words(), "Qui a payé le phare"));
}

TEST_CASE("the game of the day is the same until four in the morning, where the player is") {
    Stage stage(PROGRAM);
    stage.services.local_offset = [](base::Instant) { return 1h; };
    const auto seed = [&](const char* moment) {
        stage.clock.set(*base::parse_instant(moment));
        return screens::new_rules(stage.services, 0, "daily", 10).seed;
    };
    CHECK(seed("2026-11-22T02:59:59Z") == 20261121);
    CHECK(seed("2026-11-22T03:00:00Z") == 20261122);
    CHECK(seed("2026-11-22T21:00:00Z") == 20261122);
}
