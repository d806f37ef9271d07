// SPDX-License-Identifier: MIT
//
// A match that was left before its end goes on at the next start.
#include "support/plain_spaces.h"
#include "support/screens/hot_seat.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace {

using namespace std::chrono_literals;
using canvas::Key;
using support::answer;
using support::Stage;
using support::table;
using support::take_hand;

bool shows(Stage& stage, std::string_view part) {
    return support::with_plain_spaces(stage.words()).find(part) != std::string::npos;
}

/// The same wherever lines were broken.
bool tells(Stage& stage, std::string_view part) {
    std::string words = support::with_plain_spaces(stage.words());
    std::ranges::replace(words, '\n', ' ');
    return words.find(part) != std::string::npos;
}

/// A question of a match in turns, from its cover to the next one.
void turn(Stage& stage, Key key) {
    stage.press(Key::Enter);
    answer(stage, key);
    stage.press(Key::Enter);
    stage.wait();
}

/// From the home screen back into the match.
void go_on(Stage& stage) {
    REQUIRE(stage.navigator->focused() == "go-on");
    stage.press(Key::Enter);
    stage.wait();
}

constexpr const char* in_progress = "PARTIE EN COURS";

}  // namespace

TEST_CASE("a match in turns that was left goes on where it was, with the points it had") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    turn(stage, Key::Num1);
    turn(stage, Key::Num2);
    stage.press(Key::Enter);
    answer(stage, Key::Num1);
    // The window is closed while the answer is told.
    stage.restart();
    CHECK(shows(stage, "PARTIE EN COURS\nQuestion 4 sur 6\nÀ plusieurs · Ana, Bo\n"));
    go_on(stage);
    CHECK(shows(stage, "Question 4 sur 6 · Bo"));
    for (int question = 4; question <= 6; ++question) {
        turn(stage, Key::Num1);
    }
    CHECK(shows(stage, "Ana gagne la partie"));
    CHECK(shows(stage, "1er rang · 3 bonnes réponses sur 3"));
    CHECK(shows(stage, "2ᵉ rang · 2 bonnes réponses sur 3"));
    stage.click("home");
    CHECK_FALSE(shows(stage, in_progress));
    CHECK_FALSE(stage.kept_match.has_value());
    CHECK(stage.store->last_games(10)->empty());
    stage.restart();
    CHECK_FALSE(stage.has("go-on"));
}

TEST_CASE("a match that was left when all was answered offers its scores until they were left") {
    for (const profile::HotSeatChoice& choice : {support::turns(2), support::buzzers(2)}) {
        CAPTURE(choice.buzzers);
        Stage stage(PROGRAM, table(choice));
        support::start_match(stage);
        while (!shows(stage, "Voir le résultat")) {
            if (choice.buzzers) {
                stage.pass(3s);
                take_hand(stage, Key::P);
            } else {
                stage.press(Key::Enter);
            }
            answer(stage, Key::Num1);
            if (!shows(stage, "Voir le résultat")) {
                stage.press(Key::Enter);
                stage.wait();
            }
        }
        // Closed while the last answer is told, and once more at the scores themselves.
        const std::string winner =
            choice.buzzers ? "Bo gagne la partie" : "Tout le monde est à égalité";
        for (int start = 0; start < 2; ++start) {
            stage.restart();
            CHECK(shows(stage, "PARTIE TERMINÉE\nLes scores vous attendent\n"));
            CHECK(shows(stage, "Ana, Bo\nVoir les scores"));
            go_on(stage);
            CHECK(shows(stage, winner));
        }
        stage.click("outcome-0");
        CHECK(shows(stage, "Pourquoi"));
        stage.press(Key::Escape);
        CHECK(stage.kept_match.has_value());
        stage.press(Key::Escape);
        CHECK_FALSE(stage.has("go-on"));
        stage.restart();
        CHECK_FALSE(stage.has("go-on"));
    }
}

TEST_CASE("whoever plays again from the scores leaves them behind") {
    for (const char* way : {"again", "new"}) {
        Stage stage(PROGRAM, table(support::turns(2)));
        support::start_match(stage);
        for (int question = 1; question <= 6; ++question) {
            turn(stage, Key::Num1);
        }
        stage.restart();
        go_on(stage);
        stage.click(way);
        CHECK_FALSE(stage.kept_match.has_value());
    }
}

TEST_CASE("the draw between buzzers is the same after a restart as without one") {
    /// Who had the hand in each of five questions that all press for at once.
    const auto hands = [](int restart_before) {
        profile::HotSeatChoice choice = support::buzzers(3);
        Stage stage(PROGRAM, table(choice));
        support::start_match(stage);
        std::vector<std::string> all;
        for (int question = 0; question < 5; ++question) {
            if (question == restart_before) {
                stage.restart();
                go_on(stage);
            }
            stage.pass(3s);
            stage.press(Key::Q);
            stage.press(Key::P);
            take_hand(stage, Key::B);
            for (const char* name : {"Ana", "Bo", "Cy"}) {
                if (shows(stage, std::string(name) + " a la main")) {
                    all.emplace_back(name);
                }
            }
            answer(stage, Key::Num1);
            stage.press(Key::Enter);
            stage.wait();
        }
        REQUIRE(all.size() == 5);
        return all;
    };
    const std::vector<std::string> whole = hands(-1);
    for (int question = 1; question < 5; ++question) {
        CHECK(hands(question) == whole);
    }
}

TEST_CASE("a question of a match that was not over is asked from its beginning") {
    Stage stage(PROGRAM, table(support::buzzers(2)));
    support::start_match(stage);
    // Bo is wrong, then Ana is right.
    stage.pass(3s);
    take_hand(stage, Key::P);
    answer(stage, Key::Num2);
    take_hand(stage, Key::Q);
    answer(stage, Key::Num1);
    stage.press(Key::Enter);
    // Ana is wrong, and Bo has not answered yet.
    stage.pass(3s);
    take_hand(stage, Key::Q);
    answer(stage, Key::Num2);
    stage.restart();
    CHECK(shows(stage, "Question 2 sur 5\nAu buzzer · Ana, Bo\n"));
    go_on(stage);
    stage.pass(3s);
    take_hand(stage, Key::Q);
    CHECK(shows(stage, "Ana a la main"));
    answer(stage, Key::Num1);
    stage.press(Key::Enter);
    for (int question = 3; question <= 5; ++question) {
        stage.pass(3s);
        stage.wait();
        stage.press(Key::Enter);
        stage.wait();
        stage.press(Key::Enter);
    }
    CHECK(shows(stage, "Ana gagne la partie"));
    CHECK(shows(stage, "1er rang · 2 bonnes réponses sur 2"));
    CHECK(shows(stage, "2ᵉ rang · 0 bonne réponse sur 1"));
}

TEST_CASE("a match that is left at once leaves no trace, one that is paused and quit waits") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK_FALSE(shows(stage, in_progress));
    support::start_match(stage);
    turn(stage, Key::Num1);
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(shows(stage, in_progress));
    go_on(stage);
    // Started over it has nothing behind it.
    stage.press(Key::Escape);
    stage.click("restart");
    CHECK(tells(stage, "Recommencer la partie ?"));
    CHECK(tells(stage, "Les réponses et les points de tous les joueurs seront perdus."));
    stage.press(Key::Escape);
    CHECK(shows(stage, "Question 2 sur 6"));
    stage.press(Key::Escape);
    stage.click("restart");
    stage.click("confirm");
    stage.wait();
    CHECK(shows(stage, "Question 1 sur 6 · Ana"));
    turn(stage, Key::Num2);
    CHECK(stage.kept_match->answers.size() == 1);
    CHECK(stage.kept_match->answers[0].points == 0);
}

TEST_CASE("of a game and a match that were left, the one that was begun last is offered") {
    const auto leave_match = [](Stage& stage) {
        support::start_match(stage);
        if (stage.has("confirm")) {
            stage.click("confirm");
            stage.wait();
        }
        turn(stage, Key::Num1);
        stage.restart();
    };
    const auto leave_game = [](Stage& stage) {
        stage.play(stage.services.packs[0].questions.all());
        stage.click("skip");
        stage.restart();
    };
    Stage stage(PROGRAM, table(support::turns(2)));
    leave_match(stage);
    stage.pass(1s);
    leave_game(stage);
    CHECK(shows(stage, "Question 2 sur 30\nPartie rapide"));
    stage.pass(1s);
    leave_match(stage);
    CHECK(shows(stage, "Question 2 sur 6\nÀ plusieurs"));
}

TEST_CASE("a match whose pack has changed or is gone is told of until it is put aside") {
    const auto lose_question = [](Stage& stage) {
        const std::string last = stage.kept_match->game.items.back();
        std::vector<questions::Question> others = stage.services.packs[0].questions.all();
        std::erase_if(others, [&](const questions::Question& one) { return one.id == last; });
        stage.services.packs[0].questions = std::move(others);
    };
    const auto lose_pack = [](Stage& stage) { stage.services.packs[0].about.id = "another"; };
    struct Case {
        std::function<void(Stage&)> lose;
        std::string_view french;
        std::string_view english;
    };
    const std::vector<Case> cases = {
        {lose_question, "son pack, « Le phare de Brumeval », a changé depuis",
         "its pack, “The lighthouse of Brumeval”, has changed since"},
        {lose_pack, "son pack, « brumeval », n’est plus là",
         "its pack, “brumeval”, is gone. Put it back to find the match again."}};
    for (const Case& one : cases) {
        CAPTURE(one.french);
        Stage stage(PROGRAM, table(support::turns(2)));
        stage.services.folders.data = "/d";
        support::start_match(stage);
        turn(stage, Key::Num1);
        const auto left = stage.kept_match;
        one.lose(stage);
        stage.restart();
        CHECK_FALSE(shows(stage, in_progress));
        CHECK(tells(stage, "laissée en chemin ne peut pas reprendre"));
        CHECK(tells(stage, one.french));
        CHECK(tells(stage, "Si tu fermes ce message, elle sera gardée à part"));
        CHECK(shows(stage, "/d/match.json.left-2026-11-22T083000Z"));
        stage.control(Key::L);
        CHECK(tells(stage, one.english));
        CHECK(tells(stage, "If you close this message, it will be kept apart"));
        // Where it cannot be copied it stays, and that is told; then it can.
        stage.disk_full = true;
        stage.click("close-notice");
        CHECK(tells(stage, "stays where it is, as it could not be copied"));
        CHECK(tells(stage, "No space left on device"));
        CHECK(stage.kept_match == left);
        stage.disk_full = false;
        stage.click("close-notice");
        CHECK_FALSE(stage.has("close-notice"));
        CHECK(stage.navigator->focused() == "start");
        CHECK(stage.matches_aside == std::vector<profile::KeptMatch>{*left});
        CHECK_FALSE(stage.kept_match.has_value());
        stage.restart();
        CHECK_FALSE(stage.has("close-notice"));
    }
}

TEST_CASE("a match is not said to lack its pack as long as packs are being read") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    turn(stage, Key::Num1);
    stage.services.packs[0].about.id = "another";
    stage.services.packs[0].being_read = true;
    stage.restart();
    CHECK_FALSE(stage.has("close-notice"));
    stage.services.packs[0].being_read = false;
    stage.restart();
    CHECK(stage.has("close-notice"));
}

TEST_CASE("a match that waits for its pack goes on once that is back") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    turn(stage, Key::Num1);
    const std::string id = std::exchange(stage.services.packs[0].about.id, "another");
    stage.restart();
    CHECK(stage.has("close-notice"));
    stage.services.packs[0].about.id = id;
    stage.restart();
    CHECK_FALSE(stage.has("close-notice"));
    CHECK(shows(stage, "PARTIE EN COURS\nQuestion 2 sur 6\n"));
}

TEST_CASE("a match that cannot go on is put aside before another takes its place") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    turn(stage, Key::Num1);
    const auto left = stage.kept_match;
    stage.services.packs[0].about.id = "another";
    stage.pass(1s);
    stage.restart();
    stage.disk_full = true;
    support::start_match(stage);
    stage.press(Key::Enter);
    answer(stage, Key::Num1);
    CHECK(shows(stage, "n’a pas encore pu être enregistrée"));
    CHECK(stage.kept_match == left);
    stage.disk_full = false;
    stage.press(Key::Enter);
    stage.wait();
    turn(stage, Key::Num1);
    CHECK(stage.matches_aside == std::vector<profile::KeptMatch>{*left});
    CHECK(stage.kept_match->game.pack == "another");
    CHECK(stage.kept_match->answers.size() == 2);
    // One that can go on is not put aside.
    stage.pass(1s);
    stage.restart();
    support::start_match(stage);
    stage.click("confirm");
    stage.wait();
    turn(stage, Key::Num1);
    CHECK(stage.matches_aside.size() == 1);
}

TEST_CASE("another match takes the place of one that can go on only if that is meant") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    turn(stage, Key::Num1);
    const auto left = stage.kept_match;
    stage.pass(1s);
    stage.restart();
    support::start_match(stage);
    CHECK(tells(stage, "Remplacer la partie laissée en chemin ?"));
    CHECK(tells(stage,
                "La partie de ces joueurs, arrêtée à la question 2 sur 6, sera perdue : Ana, Bo."));
    CHECK(stage.navigator->focused() == "cancel");
    stage.press(Key::Enter);
    CHECK(stage.navigator->focused() == "start");
    CHECK(stage.kept_match == left);
    stage.press(Key::Enter);
    stage.click("confirm");
    stage.wait();
    CHECK(shows(stage, "Question 1 sur 6"));
    CHECK(stage.kept_match == left);
    turn(stage, Key::Num1);
    CHECK(stage.kept_match->game.started != left->game.started);
}

TEST_CASE("a match that cannot be kept goes on, and says so") {
    Stage stage(PROGRAM, table(support::turns(2)));
    stage.disk_full = true;
    support::start_match(stage);
    stage.press(Key::Enter);
    answer(stage, Key::Num1);
    const std::string warning = "n’a pas encore pu être enregistrée";
    CHECK(shows(stage, warning));
    stage.disk_full = false;
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
    answer(stage, Key::Num1);
    CHECK_FALSE(shows(stage, warning));
    CHECK(stage.kept_match->answers.size() == 2);
}

TEST_CASE("what is wrong with the file of a match is told on the home screen") {
    const auto told = [](profile::MatchTrouble trouble, std::string_view words) {
        Stage stage(PROGRAM);
        stage.services.kept_match.trouble = trouble;
        stage.services.kept_match.path = "/d/match.json";
        stage.restart();
        CHECK(shows(stage, words));
        CHECK(stage.has("close-notice") == (trouble == profile::MatchTrouble::Damaged));
        return shows(stage, "/d/match.json");
    };
    CHECK(told(profile::MatchTrouble::Damaged,
               "La partie à plusieurs que tu avais laissée en chemin est illisible."));
    CHECK(told(profile::MatchTrouble::Later,
               "Une partie à plusieurs a été laissée en chemin dans une version plus récente."));
    CHECK(told(profile::MatchTrouble::Unreadable,
               "Les parties à plusieurs laissées en chemin ne peuvent être ni lues ni gardées"));
}

TEST_CASE("that a match was damaged need not be told again") {
    Stage stage(PROGRAM);
    stage.kept_match = profile::KeptMatch{};
    stage.services.kept_match.trouble = profile::MatchTrouble::Damaged;
    stage.click("to-home");
    CHECK(stage.has("close-notice"));
    stage.click("close-notice");
    CHECK_FALSE(stage.has("close-notice"));
    CHECK_FALSE(stage.kept_match.has_value());
    CHECK(stage.matches_aside.empty());
}
