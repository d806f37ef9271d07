// SPDX-License-Identifier: MIT
//
// "Explain more": what a question rests on, wherever the question is told.
#include "support/contains.h"
#include "support/screens/documented_pack.h"
#include "support/screens/hot_seat.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using profile::KeyAction;
using support::contains;
using support::Stage;

constexpr std::string_view cost = "Le phare de Brumeval a coûté 42\u202F000 écus.";
constexpr std::string_view collection = "La collecte pour le phare a réuni 45\u202F000 écus.";
constexpr std::string_view who_says_it = "Qui le dit";

Stage::Setting documented() {
    Stage::Setting setting;
    setting.packs = {support::documented_pack()};
    return setting;
}

/// A question of the documented pack, answered with what is in its field or chosen.
struct Told : Stage {
    explicit Told(std::size_t number, Setting setting = documented())
        : Stage(PROGRAM, std::move(setting)) {
        play({services.packs[0].questions[number]});
        click("skip");
    }
};

}  // namespace

TEST_CASE("E and its button open the fact that a question rests on, and Escape leads back") {
    Told stage(0);
    CHECK(contains(stage.words(), "Expliquer\nE\nLire la source\nL\nSignaler\nR\n"));
    stage.press(Key::E);
    const std::string words = stage.words();
    CHECK(contains(words, cost));
    CHECK(contains(words, who_says_it));
    CHECK(contains(words, "Une lumière pour la côte"));
    CHECK(contains(words, "Les sources ne disent pas la même chose"));
    CHECK(contains(words, collection));
    CHECK(stage.navigator->focused() == "back");
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Question passée"));
    stage.click("explain");
    CHECK(contains(stage.words(), who_says_it));
    stage.click("back");
    CHECK(contains(stage.words(), "Question passée"));
    stage.press(Key::L);
    CHECK_FALSE(contains(stage.words(), who_says_it));
    CHECK(contains(stage.words(), "La source"));
}

TEST_CASE("where words would take a line more the buttons are icons with them as tooltips") {
    for (const std::size_t questions : {2, 1}) {
        CAPTURE(questions);
        Stage::Setting setting = documented();
        setting.settings.scale = 200;
        Stage stage(PROGRAM, setting);
        std::vector<questions::Question> asked = stage.services.packs[0].questions.all();
        asked.resize(questions);
        stage.play(asked);
        stage.click("skip");
        for (const bool english : {false, true}) {
            if (english) {
                stage.control(Key::L);
            }
            CHECK(contains(stage.words(), questions == 2 ? (english ? "Continue" : "Continuer")
                                          : english      ? "See the result"
                                                         : "Voir le résultat"));
            CHECK(ui::find(stage.root(), "explain")->tooltip() ==
                  (english ? "Explain" : "Expliquer"));
            CHECK(ui::find(stage.root(), "report")->tooltip() == (english ? "Report" : "Signaler"));
            for (const char* id : {"mark", "copy", "explain", "source", "report"}) {
                CAPTURE(id);
                CHECK(stage.centre_of(id).y == stage.centre_of("next").y);
            }
        }
    }
    Stage::Setting setting = documented();
    setting.settings.scale = 200;
    Stage stage(PROGRAM, setting);
    stage.play({stage.services.packs[0].questions[0]});
    stage.click("skip");
    stage.click("explain");
    CHECK(contains(stage.words(), "Fiche"));
}

TEST_CASE("of a question on several facts the others are one step away") {
    Told stage(2);
    stage.press(Key::E);
    CHECK(contains(stage.words(), cost));
    CHECK(contains(stage.words(), "Cette question repose aussi sur"));
    stage.click("beside-0");
    CHECK(contains(stage.words(), "La Gazette du môle"));
    CHECK(stage.has("beside-0"));
    stage.press(Key::Escape);
    stage.press(Key::Escape);
    CHECK(stage.has("next"));
}

TEST_CASE("other questions on the fact are named there, but none can be started") {
    Told stage(0);
    stage.press(Key::E);
    const std::string words = stage.words();
    CHECK(contains(words, "D’autres questions sur ce fait"));
    CHECK(contains(words, "Combien le phare a-t-il coûté"));
    CHECK_FALSE(contains(words, "Qui a payé le phare"));
    CHECK_FALSE(stage.has("question-2"));
    stage.click("other-0");
    CHECK(contains(stage.words(), "Combien le phare a-t-il coûté"));
    CHECK_FALSE(stage.has("beside-0"));
}

TEST_CASE("what a question rests on leads back only, and its article too") {
    Told stage(0);
    stage.press(Key::E);
    CHECK_FALSE(stage.has("to-home"));
    stage.control(Key::F);
    CHECK(contains(stage.words(), who_says_it));
    stage.click("claim-0");
    CHECK(contains(stage.words(), "PARAGRAPHE 1"));
    CHECK(stage.navigator->focused() == "fact-0");
    for (const char* id : {"to-home", "play-source", "margin-1"}) {
        CHECK_FALSE(stage.has(id));
    }
    stage.control(Key::F);
    CHECK(contains(stage.words(), "PARAGRAPHE 1"));
    stage.press(Key::Plus);
    CHECK(stage.services.settings.reading_size == 2);
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), who_says_it));
    CHECK_FALSE(stage.has("to-home"));
    for (int i = 0; i < 3; ++i) {
        stage.press(Key::Escape);
    }
    CHECK(stage.has("next"));
    stage.wait();
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Partie terminée"));
}

TEST_CASE("the facts are copied and reported from there, by keys, buttons and gamepad") {
    Told stage(0);
    stage.press(Key::E);
    stage.press(Key::C);
    CHECK(contains(stage.host.clipboard(), cost));
    stage.press(Key::R);
    CHECK(stage.has("report-copy"));
    stage.press(Key::Escape);
    stage.send(canvas::PadPressed{0, canvas::PadButton::North});
    const std::string menu = stage.words();
    CHECK(contains(menu, "copier la référence"));
    CHECK_FALSE(contains(menu, "chercher"));
    stage.press(Key::Escape);
    stage.send(canvas::PadPressed{0, canvas::PadButton::East});
    CHECK(stage.has("next"));
    stage.send(canvas::PadPressed{0, canvas::PadButton::North});
    CHECK(contains(stage.words(), "aller plus loin"));
}

TEST_CASE("a question without facts has nothing more to explain") {
    Told stage(1);
    CHECK_FALSE(stage.has("explain"));
    stage.press(Key::E);
    CHECK(stage.has("next"));
}

TEST_CASE("what was told is explained when it is looked at again, with the player's own key") {
    Stage::Setting setting = documented();
    REQUIRE(setting.settings.keys.bind(KeyAction::Explain, "X"));
    Told stage(0, setting);
    CHECK(contains(stage.words(), "Expliquer\nX\n"));
    stage.wait();
    stage.press(Key::Enter);
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Expliquer\nX\n"));
    stage.press(Key::E);
    CHECK_FALSE(contains(stage.words(), who_says_it));
    stage.press(Key::X);
    CHECK(contains(stage.words(), who_says_it));
    stage.press(Key::Escape);
    stage.click("explain");
    CHECK(contains(stage.words(), who_says_it));
}

TEST_CASE("players around one screen have it explained as well, and their match goes on") {
    Stage::Setting setting = support::table(support::turns(2));
    setting.packs.front().base = support::documented_pack().base;
    std::vector<questions::Question> of_stone = setting.packs.front().questions.all();
    for (questions::Question& question : of_stone) {
        question.facts = {"stone"};
    }
    setting.packs.front().questions = std::move(of_stone);
    Stage stage(PROGRAM, setting);
    support::start_match(stage);
    stage.press(Key::Enter);
    stage.wait();
    support::answer(stage, Key::Num1);
    stage.press(Key::E);
    CHECK(contains(stage.words(), "La première pierre du phare a été posée en mai 1869."));
    CHECK_FALSE(stage.has("to-home"));
    stage.press(Key::Escape);
    CHECK(stage.has("explain"));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Passe le clavier à"));
}
