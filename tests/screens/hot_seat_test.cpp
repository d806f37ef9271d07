// SPDX-License-Identifier: MIT
//
// Several players around one screen, as they meet it in the window.
#include "support/screens/hot_seat.h"
#include "support/plain_spaces.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using namespace std::chrono_literals;
using canvas::Key;
using canvas::PadButton;
using support::answer;
using support::Stage;
using support::table;
using support::take_hand;

bool shows(Stage& stage, std::string_view part) {
    return support::with_plain_spaces(stage.words())
               .find(support::with_plain_spaces(std::string(part))) != std::string::npos;
}

constexpr const char* prompt = "Qui a payé le phare";

/// Until the next question of a match by buzzer is there.
void open(Stage& stage) {
    stage.pass(3s);
    REQUIRE(shows(stage, prompt));
}

/// A match that has begun: in turns at its first cover, by buzzer before its first question.
struct Begun : Stage {
    explicit Begun(profile::HotSeatChoice choice) : Stage(PROGRAM, table(std::move(choice))) {
        support::start_match(*this);
    }
};

/// A match by buzzer whose first question is there.
struct Opened : Begun {
    explicit Opened(profile::HotSeatChoice choice = support::buzzers(2))
        : Begun(std::move(choice)) {
        open(*this);
    }
};

}  // namespace

TEST_CASE("in turns the keyboard goes round, and a cover hides each question until then") {
    Begun stage(support::turns(2));
    CHECK(shows(stage, "Passe le clavier à"));
    CHECK(shows(stage, "Question 1 sur 6 · Ana"));
    CHECK_FALSE(shows(stage, prompt));
    CHECK(stage.navigator->focused() == "begin");
    stage.press(Key::Enter);
    CHECK(shows(stage, prompt));
    CHECK(shows(stage, "à son tour"));
    stage.wait();
    answer(stage, Key::Num1);
    CHECK(shows(stage, "Bonne réponse !"));
    CHECK(shows(stage, "+ 100"));
    stage.press(Key::Enter);
    stage.wait();
    CHECK(shows(stage, "Question 2 sur 6 · Bo"));
    CHECK_FALSE(shows(stage, prompt));
    stage.press(Key::Enter);
    answer(stage, Key::Num2);
    CHECK(shows(stage, "Pas tout à fait"));
}

TEST_CASE(
    "once a question is told to all its reference is copied, and the next one says so no more") {
    Stage stage(PROGRAM, table(support::turns(2)));
    support::start_match(stage);
    stage.press(Key::Enter);
    stage.wait();
    answer(stage, Key::Num1);
    stage.press(Key::C);
    CHECK(stage.host.clipboard().starts_with("Le Courrier de Brumeval, "));
    CHECK(shows(stage, "Copié dans le presse-papiers."));
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
    stage.wait();
    answer(stage, Key::Num2);
    CHECK(shows(stage, "Pas tout à fait"));
    CHECK_FALSE(shows(stage, "Copié dans le presse-papiers."));
}

TEST_CASE("in a small window the cover shows how all six stand, in one line") {
    Begun stage(support::turns(6));
    CHECK(shows(stage, "à son tour"));
    stage.size = {640, 360};
    CHECK_FALSE(shows(stage, "à son tour"));
    for (std::size_t seat = 0; seat < 6; ++seat) {
        const canvas::Rect plate = ui::find(stage.root(), "buzzer-" + std::to_string(seat))->box();
        CHECK(plate.y == ui::find(stage.root(), "buzzer-0")->box().y);
        CHECK(plate.bottom() <= 360);
    }
}

TEST_CASE("a key pressed twice does not uncover the next player's question") {
    Begun stage(support::turns(2));
    stage.press(Key::Enter);
    answer(stage, Key::Num1);
    stage.press(Key::Enter);
    stage.press(Key::Enter);
    CHECK(shows(stage, "Passe le clavier à"));
    stage.wait();
    stage.press(Key::Enter);
    CHECK(shows(stage, prompt));
}

TEST_CASE("a player's own key uncovers his question, another's does not") {
    Begun stage(support::turns(2));
    stage.press(Key::P);
    CHECK_FALSE(shows(stage, prompt));
    stage.press(Key::Q);
    CHECK(shows(stage, prompt));
    // Then it is a key like all others.
    stage.press(Key::P);
    CHECK(shows(stage, "Question passée"));
}

TEST_CASE("a match in turns ends with the scores, and leaves no trace in the learner's record") {
    Begun stage(support::turns(2));
    for (int question = 0; question < 6; ++question) {
        stage.press(Key::Enter);
        // Ana knows two of hers, Bo knows all.
        answer(stage, question == 2 ? Key::Num2 : Key::Num1);
        stage.press(Key::Enter);
        stage.wait();
    }
    CHECK(shows(stage, "Bo gagne la partie"));
    CHECK(shows(stage, "1er rang · 3 bonnes réponses sur 3"));
    CHECK(shows(stage, "2ᵉ rang · 2 bonnes réponses sur 3"));
    CHECK(shows(stage, "tes progrès n’en tiennent pas compte"));
    CHECK(stage.store->last_games(10)->empty());
    CHECK(stage.store->progress("brumeval")->empty());
    stage.click("outcome-2");
    CHECK(shows(stage, "Pas tout à fait"));
    stage.press(Key::Escape);
    stage.click("again");
    CHECK(shows(stage, "Question 1 sur 6 · Ana"));
}

TEST_CASE("who plays and how is remembered") {
    Stage stage(PROGRAM, table(profile::HotSeatChoice()));
    stage.click("mode-hot-seat");
    stage.click("name-0");
    stage.type("Ana");
    stage.click("add-player");
    CHECK(stage.navigator->focused() == "name-2");
    stage.type("A name that is too long");
    stage.press(Key::Escape);
    const profile::HotSeatChoice& kept = stage.kept_settings.back().hot_seat;
    REQUIRE(kept.players.size() == 3);
    CHECK(kept.players[0].name == "Ana");
    CHECK(kept.players[2] == profile::PlayerChoice{"A name that is t", 2, "B", 100});
    stage.click("mode-hot-seat");
    CHECK(shows(stage, "A name that is t"));
    stage.click("remove-1");
    stage.press(Key::Escape);
    CHECK(stage.kept_settings.back().hot_seat.players.size() == 2);
    CHECK(stage.kept_settings.back().hot_seat.players[1].badge == 2);
}

TEST_CASE("keys can be changed: one's own, another's, a gamepad, and none that leads about") {
    Stage stage(PROGRAM, table(support::buzzers(2)));
    stage.click("mode-hot-seat");
    const auto keys = [&] {
        stage.press(Key::Escape);
        std::string all;
        for (const auto& player : stage.services.settings.hot_seat.players) {
            all += player.buzzer + " ";
        }
        stage.click("mode-hot-seat");
        return all;
    };
    stage.click("key-0");
    CHECK(shows(stage, "Appuie sur ta nouvelle touche"));
    stage.press(Key::Left);
    CHECK(keys() == "Left P ");
    stage.click("key-0");
    stage.press(Key::P);
    CHECK(keys() == "P Left ");
    stage.click("key-1");
    stage.press(Key::Tab);
    CHECK(shows(stage, "Cette touche garde son rôle."));
    stage.click("key-1");
    stage.press(Key::Escape);
    CHECK(keys() == "P Left ");
    stage.click("key-1");
    stage.send(canvas::PadPressed{1, PadButton::South});
    CHECK(keys() == "P Pad 2 ");
}

TEST_CASE("a key that is down lights up its player, several at once, and none while one types") {
    Stage stage(PROGRAM, table(support::buzzers(3)));
    stage.click("mode-hot-seat");
    const auto lit = [&] {
        std::size_t count = 0;
        const std::string drawn = stage.draw().sketch();
        for (std::size_t at = 0; (at = drawn.find("outline r14 w3", at)) != std::string::npos;
             ++at) {
            ++count;
        }
        return count;
    };
    CHECK(lit() == 0);
    stage.send(canvas::KeyPressed{Key::Q, {}, false});
    stage.send(canvas::KeyPressed{Key::B, {}, false});
    CHECK(lit() == 2);
    stage.send(canvas::KeyReleased{Key::Q});
    CHECK(lit() == 1);
    stage.send(canvas::FocusLost{});
    CHECK(lit() == 0);
    stage.click("name-0");
    stage.send(canvas::KeyPressed{Key::P, {}, false});
    CHECK(lit() == 0);
}

TEST_CASE("too few questions for everybody is told, and nothing starts") {
    Stage stage(PROGRAM, table(support::turns(6), 5));
    stage.click("mode-hot-seat");
    CHECK(shows(stage, "Ce pack n’a pas assez de questions pour tous."));
    CHECK_FALSE(stage.has("start"));
    stage.click("remove-5");
    CHECK(shows(stage, "5 questions, 1 pour chacun"));
    CHECK(stage.has("start"));
}

TEST_CASE("by buzzer the question comes by itself, and its answers with the hand") {
    Begun stage(support::buzzers(3));
    CHECK_FALSE(shows(stage, prompt));
    open(stage);
    CHECK_FALSE(shows(stage, "La commune"));
    CHECK(shows(stage, "Appuie sur ta touche dès que tu sais."));
    take_hand(stage, Key::P);
    CHECK(shows(stage, "Bo a la main"));
    CHECK(shows(stage, "0:19"));
    CHECK(stage.navigator->focused() == "answer-1");
    answer(stage, Key::Num1);
    CHECK(shows(stage, "Bonne réponse !\nBo\n+ 100"));
}

TEST_CASE("by buzzer who is wrong is locked, and the others may buzz once the grace is over") {
    Opened stage;
    take_hand(stage, Key::P);
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    CHECK(shows(stage, "Ce n’est pas ça, Bo. Aux autres !"));
    CHECK(shows(stage, "hors jeu"));
    stage.press(Key::Q);
    stage.pass(6ms);
    CHECK_FALSE(shows(stage, "a la main"));
    stage.pass(1s);
    take_hand(stage, Key::P);
    CHECK_FALSE(shows(stage, "a la main"));
    take_hand(stage, Key::Q);
    CHECK(shows(stage, "Ana a la main"));
    answer(stage, Key::Num3);
    CHECK(shows(stage, "Personne n’a trouvé"));
}

TEST_CASE("presses in one moment are a tie, and it is said how it was drawn") {
    Opened stage;
    stage.press(Key::Q);
    stage.press(Key::P);
    stage.pass(6ms);
    const bool ana = shows(stage, "Égalité avec Bo : cette fois, le tirage favorise Ana.");
    const bool bo = shows(stage, "Égalité avec Ana : cette fois, le tirage favorise Bo.");
    CHECK(ana != bo);
    stage.wait();
    answer(stage, Key::Num1);
    stage.press(Key::Enter);
    open(stage);
    stage.press(Key::Q);
    stage.press(Key::P);
    stage.pass(6ms);
    CHECK(shows(stage, ana ? "favorise Bo." : "favorise Ana."));
}

TEST_CASE("a false start is told and locked, where that is wished for") {
    for (const bool punished : {true, false}) {
        CAPTURE(punished);
        profile::HotSeatChoice choice = support::buzzers(2);
        choice.lock_false_starts = punished;
        Stage stage(PROGRAM, table(std::move(choice)));
        stage.click("mode-hot-seat");
        stage.click("start");
        stage.press(Key::Q);
        CHECK(shows(stage, "Trop tôt, Ana !"));
        CHECK(shows(stage, "hors jeu") == punished);
        stage.pass(2s);
        take_hand(stage, Key::Q);
        CHECK(shows(stage, "Ana a la main") != punished);
    }
}

TEST_CASE("while one answers, the buzzers of all mean nothing") {
    Opened stage;
    take_hand(stage, Key::P);
    // P would pass the question, Q is nobody's.
    stage.press(Key::P);
    stage.press(Key::Q);
    CHECK(shows(stage, "Bo a la main"));
    CHECK_FALSE(shows(stage, "passer"));
    stage.click("skip");
    CHECK(shows(stage, "Ce n’est pas ça, Bo."));
}

TEST_CASE("a buzzer that is held down writes nothing into the answer") {
    Stage::Setting setting = table(support::buzzers(2));
    for (const support::Sample& sample : support::samples()) {
        if (std::holds_alternative<questions::ShortText>(sample.question.body)) {
            setting.packs.front().questions = {sample.question};
        }
    }
    Stage stage(PROGRAM, std::move(setting));
    support::start_match(stage);
    stage.pass(3s);
    stage.send(canvas::KeyPressed{Key::P, {}, false});
    stage.type("p");
    stage.pass(6ms);
    REQUIRE(shows(stage, "Bo a la main"));
    stage.send(canvas::KeyPressed{Key::P, {}, true});
    stage.type("p");
    stage.wait();
    stage.type("pax");
    stage.send(canvas::KeyReleased{Key::P});
    stage.type("p");
    CHECK(shows(stage, "\naxp\n"));
}

TEST_CASE("time that runs out is a miss, at the pace of the player") {
    profile::HotSeatChoice choice = support::buzzers(2);
    choice.players[0].time_factor = 150;
    Opened stage(std::move(choice));
    stage.press(Key::Q);
    stage.pass(6ms);
    CHECK(shows(stage, "0:30"));
    CHECK(stage.navigator->update(stage.clock.ticks()) == 1000ms);
    stage.pass(29999ms);
    CHECK(shows(stage, "0:01"));
    stage.pass(1ms);
    CHECK(shows(stage, "Ce n’est pas ça, Ana."));
}

TEST_CASE("a pause hides the question and stops its time") {
    Opened stage;
    stage.press(Key::Escape);
    CHECK(shows(stage, "La question est cachée. Reprenez quand vous voulez."));
    CHECK_FALSE(shows(stage, prompt));
    stage.pass(1h);
    stage.press(Key::Escape);
    CHECK(shows(stage, prompt));
    stage.press(Key::Q);
    stage.pass(6ms);
    stage.pass(5s);
    stage.press(Key::Escape);
    CHECK_FALSE(shows(stage, prompt));
    stage.pass(1h);
    stage.press(Key::Escape);
    CHECK(shows(stage, "0:15"));
    CHECK(stage.navigator->focused() == "answer-1");
}

TEST_CASE("a question that nobody knows goes by, but not in the moment it appears") {
    Opened stage;
    stage.press(Key::Enter);
    CHECK(shows(stage, "Appuie sur ta touche"));
    stage.wait();
    stage.press(Key::Enter);
    CHECK(shows(stage, "Question passée\nPersonne n’a trouvé"));
}

TEST_CASE("word by word the question comes as it is read, and stops where it is cut short") {
    profile::HotSeatChoice choice = support::buzzers(2);
    choice.word_by_word = true;
    Begun stage(std::move(choice));
    stage.pass(3s);
    stage.pass(0ms);
    CHECK(shows(stage, "\nQui\n"));
    CHECK(stage.navigator->update(stage.clock.ticks()) == 300ms);
    stage.pass(300ms);
    CHECK(shows(stage, "\nQui a\n"));
    take_hand(stage, Key::Q);
    CHECK(shows(stage, "\nQui a\n"));
    CHECK(shows(stage, "Ana a la main"));
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    CHECK(shows(stage, "\nQui a\n"));
    stage.pass(300ms);
    CHECK(shows(stage, "\nQui a payé\n"));
    stage.pass(10s);
    CHECK(shows(stage, prompt));
}

TEST_CASE("with gamepads: each buzzes by its own, answers by it, and the others are dead then") {
    profile::HotSeatChoice choice = support::buzzers(2);
    choice.players[0].buzzer = "Pad 1";
    choice.players[1].buzzer = "Pad 2";
    Opened stage(std::move(choice));
    stage.send(canvas::PadPressed{1, PadButton::South});
    stage.pass(6ms);
    CHECK(shows(stage, "Bo a la main"));
    stage.wait();
    stage.send(canvas::PadPressed{0, PadButton::Down});
    CHECK(stage.navigator->focused() == "answer-1");
    stage.send(canvas::PadPressed{1, PadButton::Right});
    CHECK(stage.navigator->focused() == "answer-2");
    stage.send(canvas::PadPressed{0, PadButton::Start});
    CHECK_FALSE(stage.has("resume"));
    stage.send(canvas::PadPressed{1, PadButton::Start});
    CHECK(stage.has("resume"));
    stage.send(canvas::PadUnplugged{1});
    CHECK(stage.has("resume"));
}

TEST_CASE("with clicks each player presses his own card") {
    Opened stage;
    stage.click("buzzer-1");
    stage.pass(6ms);
    CHECK(shows(stage, "Bo a la main"));
}

TEST_CASE("in a small window all buzzers are in view with the question, three with their names") {
    for (const std::size_t count : {3, 6}) {
        CAPTURE(count);
        Opened stage(support::buzzers(count));
        stage.size = {640, 360};
        stage.draw();
        const auto box = [&](std::string_view id) {
            REQUIRE(stage.has(id));
            return ui::find(stage.root(), id)->box();
        };
        const auto check_in_view = [&] {
            for (std::size_t seat = 0; seat < count; ++seat) {
                const canvas::Rect plate = box("buzzer-" + std::to_string(seat));
                CHECK(plate.y > 100);
                CHECK(plate.bottom() <= 360);
                CHECK(plate.y == box("buzzer-0").y);
                CHECK(plate.height >= 40);
            }
        };
        check_in_view();
        CHECK(
            shows(stage, count == 3 ? "Ana\n0\nQ\nBo\n0\nP\nCy\n0\nB\n" : "\n0\nQ\n0\nP\n0\nB\n"));
        CHECK(ui::find(stage.root(), "buzzer-1")->tooltip() == (count == 3 ? "" : "Bo"));
        // Who was wrong is out: a cross takes the place of his key.
        take_hand(stage, Key::Q);
        answer(stage, Key::Num2);
        check_in_view();
        CHECK(shows(stage, "Question 1 sur 5 · Ce n’est pas ça, Ana. Aux autres !\n"));
        CHECK_FALSE(shows(stage, "\nQ\n"));
        CHECK(shows(stage, "\nP\n"));
        stage.pass(1s);
        stage.click("buzzer-1");
        stage.pass(6ms);
        CHECK(shows(stage, "Bo a la main"));
        // What he wins stands on his buzzer at the next question.
        answer(stage, Key::Num1);
        stage.press(Key::Enter);
        stage.pass(4s);
        CHECK(shows(stage, count == 3 ? "Bo\n100\nP\n" : "\n0\nQ\n100\nP\n0\nB\n"));
        check_in_view();
    }
}
