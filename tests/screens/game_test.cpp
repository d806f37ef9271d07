// SPDX-License-Identifier: MIT
#include "screens/home_screen.h"
#include "support/contains.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

/// "right wrong skipped": what the store keeps of the last game, in order.
std::string kept(const Stage& stage) {
    const auto games = stage.store->last_games(1);
    REQUIRE(games.ok());
    if (games->empty()) {
        return "no game";
    }
    const auto answers = stage.store->answers(games->front().id);
    REQUIRE(answers.ok());
    std::string out;
    for (const learning::Answer& answer : *answers) {
        out += (out.empty() ? "" : " ") + std::string(learning::to_string(answer.verdict));
    }
    return out;
}

/// Answers every sample question rightly with keys alone, up to the results.
void play_by_keys(Stage& stage) {
    stage.press(Key::Num1);
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
    stage.press(Key::F);
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
    stage.type("42 000");
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
    stage.type("aubry");
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
    stage.press(Key::Right);
    stage.press(Key::Enter);
    stage.wait();
    stage.press(Key::Enter);
}

}  // namespace

TEST_CASE("a whole game is played with the keyboard alone") {
    Stage stage(PROGRAM);
    CHECK(stage.navigator->focused() == "start");
    stage.play(support::sample_questions());
    play_by_keys(stage);
    CHECK(kept(stage) == "right right right right right");
    const std::string words = stage.words();
    CHECK(contains(words, "Partie terminée"));
    CHECK(contains(words, "5 / 5"));
    CHECK(contains(words, "500"));
    stage.press(Key::Escape);
    CHECK(contains(stage.words(),
                   "dont 5\u00A0"
                   "bonnes"));
    CHECK(contains(stage.words(), "100\u202F%"));
}

TEST_CASE("a whole game is played with clicks alone") {
    Stage stage(PROGRAM);
    stage.play(support::sample_questions());
    stage.click("answer-2");
    stage.click("submit");
    stage.wait();
    stage.click("next");
    stage.click("answer-false");
    stage.click("submit");
    stage.wait();
    stage.click("next");
    const canvas::Rect slider = ui::find(stage.root(), "answer-slider")->box();
    stage.click({slider.right() - 1, slider.centre().y});
    stage.click("answer-less");
    stage.click("submit");
    stage.wait();
    stage.click("next");
    stage.click("skip");
    stage.wait();
    stage.click("next");
    stage.click("slot-2");
    stage.click("submit");
    stage.wait();
    stage.click("next");
    CHECK(kept(stage) == "wrong right wrong skipped right");
    CHECK(contains(stage.words(), "2 / 5"));
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Pas tout à fait"));
    stage.click("back");
    stage.click("again");
    CHECK(contains(stage.words(), "Question 1 sur 3"));
}

TEST_CASE("the start button begins a game of the pack") {
    Stage stage(PROGRAM);
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Question 1 sur 5"));
    CHECK(kept(stage) == "no game");
}

TEST_CASE("every answer is one record, with certainty, hints and language") {
    Stage stage(PROGRAM);
    stage.services.settings.ask_certainty = true;
    stage.play({support::sample_single()});
    stage.control(Key::L);
    stage.press(Key::I);
    const canvas::Rect certainty = ui::find(stage.root(), "certainty")->box();
    stage.click({certainty.right() - 8, certainty.centre().y});
    stage.clock.advance(std::chrono::milliseconds(4200));
    stage.press(Key::Num1);
    stage.press(Key::Enter);
    const auto games = stage.store->last_games(1);
    REQUIRE(games.ok());
    REQUIRE(games->size() == 1);
    const auto answers = stage.store->answers(games->front().id);
    REQUIRE(answers.ok());
    REQUIRE(answers->size() == 1);
    const learning::Answer& answer = answers->front();
    CHECK(answer.item == "brumeval/payer/single");
    CHECK(answer.answer == "0");
    CHECK(answer.verdict == learning::Verdict::Right);
    CHECK(answer.certainty == 3);
    CHECK(answer.hints == 1);
    CHECK(answer.points == 50);
    CHECK(answer.language == "en");
    CHECK(answer.time == std::chrono::milliseconds(4200));
}

TEST_CASE("a press that comes at once after the answer does not go on") {
    Stage stage(PROGRAM);
    stage.play(support::sample_questions());
    stage.press(Key::Num1);
    stage.press(Key::Enter);
    for (int i = 0; i < 1000; ++i) {
        stage.press(Key::Enter);
    }
    CHECK(contains(stage.words(), "Question 1 sur 5"));
    CHECK(kept(stage) == "right");
    stage.clock.advance(std::chrono::milliseconds(300));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Question 2 sur 5"));
}

TEST_CASE("a key held down answers once") {
    Stage stage(PROGRAM);
    stage.play(support::sample_questions());
    stage.press(Key::Num1);
    stage.send(canvas::KeyPressed{Key::Enter, {}, false});
    for (int i = 0; i < 100; ++i) {
        stage.clock.advance(std::chrono::milliseconds(30));
        stage.send(canvas::KeyPressed{Key::Enter, {}, true});
    }
    CHECK(contains(stage.words(), "Question 1 sur 5"));
    CHECK(kept(stage) == "right");
}

TEST_CASE("submitting nothing asks for an answer and records none") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.click("submit");
    CHECK(contains(stage.words(), "Valider"));
    CHECK(kept(stage) == "no game");
    stage.press(Key::Num4);
    stage.press(Key::Enter);
    CHECK(kept(stage) == "wrong");
}

TEST_CASE("below a dialog over a dialog the game stays in sight, unless it is timed") {
    for (const char* mode : {"quick", "blitz"}) {
        CAPTURE(mode);
        Stage stage(PROGRAM);
        stage.play({support::sample_single()}, mode);
        const std::string prompt = support::sample_single().prompt.fr.substr(0, 20);
        REQUIRE(contains(stage.words(), prompt));
        stage.press(Key::Escape);
        stage.press(Key::F1);
        CHECK(contains(stage.words(), "Toutes les touches"));
        CHECK_FALSE(contains(stage.words(), "Reprendre"));
        CHECK(contains(stage.words(), prompt) == (std::string_view(mode) == "quick"));
    }
}

TEST_CASE("a number that cannot be read is said, not judged") {
    Stage stage(PROGRAM);
    stage.play({support::sample_numeric()});
    stage.type("1e5");
    CHECK(contains(stage.words(), "Ce n’est pas un nombre"));
    stage.press(Key::Enter);
    CHECK(kept(stage) == "no game");
    CHECK(contains(stage.words(), "Écris un nombre, ou passe la question."));
}

TEST_CASE("hints strike out an option, or give the first letter") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single(), support::sample_short_text()});
    CHECK(contains(stage.words(), "100\u00A0points"));
    stage.press(Key::I);
    CHECK(contains(stage.words(), "50\u00A0points"));
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Question passée"));
    stage.wait();
    stage.press(Key::Enter);
    stage.click("hint");
    CHECK(contains(stage.words(), "commence par «\u00A0A\u00A0»"));
    // It was paid for, and stays while one types.
    stage.type("An");
    CHECK(contains(stage.words(), "commence par «\u00A0A\u00A0»"));
}

TEST_CASE("where several are ticked Space ticks, and a hint leaves the focus where it was") {
    Stage stage(PROGRAM);
    stage.play({support::sample_multiple()});
    CHECK(stage.navigator->focused() == "answer-1");
    stage.press(Key::Num3);
    CHECK(contains(stage.words(), "(1 choisie)"));
    stage.press(Key::I);
    CHECK(stage.navigator->focused() == "answer-3");
    stage.press(Key::Space);
    CHECK(contains(stage.words(), "(0 choisie)"));
    stage.press(Key::Space);
    stage.press(Key::Num1);
    CHECK(contains(stage.words(), "(2 choisies)"));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Bonne réponse"));
}

TEST_CASE("pausing covers the question and stops its time") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.press(Key::Space);
    CHECK(contains(stage.words(), "Partie en pause"));
    stage.clock.advance(std::chrono::hours(1));
    stage.press(Key::Escape);
    CHECK_FALSE(contains(stage.words(), "Partie en pause"));
    stage.clock.advance(std::chrono::seconds(2));
    stage.press(Key::Num1);
    stage.press(Key::Enter);
    const auto games = stage.store->last_games(1);
    REQUIRE(games.ok());
    CHECK(stage.store->answers(games->front().id)->front().time == std::chrono::seconds(2));
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(contains(stage.words(), "Bonjour"));
}

TEST_CASE("the feedback tells the verdict, why, the source and where sources differ") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    const std::string words = stage.words();
    CHECK(contains(words, "Pas tout à fait"));
    CHECK(contains(words, "ta réponse"));
    CHECK(contains(words, "bonne réponse"));
    CHECK(contains(words, "D’après Le Courrier de Brumeval"));
    CHECK(contains(words, "rapporte"));
    CHECK(contains(words, "Une lumière pour la côte"));
    CHECK(contains(words, "date déduite"));
    CHECK(contains(words, "Les sources ne disent pas la même chose"));
    // Our own statement is never between quotation marks.
    CHECK_FALSE(contains(words, "«"));
    stage.press(Key::L);
    CHECK(contains(stage.words(), "La source"));
    stage.press(Key::Escape);
    CHECK_FALSE(contains(stage.words(), "La source"));
}

TEST_CASE("after a miss the right answer stands first, and in its own place when it was found") {
    Stage stage(PROGRAM);
    questions::Question question = support::sample_single();
    std::get<questions::Single>(question.body).key.index = 2;
    const auto order = [&] {
        std::string out;
        for (const char* id : {"answer-1", "answer-2", "answer-3", "answer-4"}) {
            std::size_t place = 1;
            for (const char* other : {"answer-1", "answer-2", "answer-3", "answer-4"}) {
                place += stage.centre_of(other).y < stage.centre_of(id).y ? 1 : 0;
            }
            out += std::to_string(place);
        }
        return out;
    };
    stage.play({question});
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    CHECK(order() == "2314");
    stage.play({question});
    stage.press(Key::P);
    CHECK(order() == "2314");
    stage.play({question});
    stage.press(Key::Num3);
    stage.press(Key::Enter);
    CHECK(order() == "1234");
}

TEST_CASE("with the articles at hand the passage is quoted and its words are marked") {
    Stage::Setting setting;
    packs::Articles articles;
    articles.add("courrier-1871", support::sample_paragraph);
    setting.packs.front().articles = articles;
    Stage stage(PROGRAM, setting);
    stage.play({support::sample_single()});
    stage.press(Key::Num1);
    stage.press(Key::Enter);
    const support::RecordingCanvas canvas = stage.draw();
    CHECK(contains(canvas.words(), "Source citée"));
    CHECK(contains(canvas.words(), "«\u00A0Le conseil"));
    CHECK(contains(canvas.text(), "#FFEFB0"));
}

TEST_CASE("a headline stands as it was printed, whatever the language of the game") {
    questions::Question question = support::sample_single();
    question.citations.edit()[0].headline = "Un phare ? Oui : à Brumeval";
    Stage stage(PROGRAM);
    stage.control(Key::L);
    stage.play({question});
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Un phare\u202F? Oui\u00A0: à Brumeval"));
    stage.press(Key::L);
    CHECK(contains(stage.words(), "Un phare\u202F? Oui\u00A0: à Brumeval"));

    question.citations.edit()[0].headline = "A light: what for?";
    question.citations.edit()[0].language = text::Language::English;
    stage.control(Key::L);
    stage.play({question});
    stage.press(Key::P);
    CHECK(contains(stage.words(), "A light: what for?"));
}

TEST_CASE("language and theme change at once in the middle of a question") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.press(Key::Num3);
    stage.control(Key::L);
    CHECK(contains(stage.words(), "Who paid for the lighthouse of Brumeval?"));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Not quite"));
    stage.click("language");
    stage.control(Key::T);
    CHECK(contains(stage.draw().text(), "#11121B"));
    REQUIRE(stage.kept_settings.size() >= 2);
    CHECK(stage.kept_settings.back().theme == profile::ThemeChoice::Dark);
}

TEST_CASE("an answer that cannot be kept yet is said, and the game goes on") {
    Stage stage(PROGRAM);
    class Full : public learning::Store {
    public:
        base::Result<learning::GameId> begin(const learning::Game&) override { return fault(); }
        base::Result<learning::Notice> record(learning::GameId, const learning::Answer&) override {
            return fault();
        }
        base::Result<base::Done> finish(learning::GameId, base::Instant) override {
            return fault();
        }
        base::Result<std::map<std::string, learning::Progress>> progress(
            std::string_view) const override {
            return fault();
        }
        base::Result<std::vector<learning::GameSummary>> last_games(std::size_t) const override {
            return fault();
        }
        base::Result<std::vector<std::string>> items(learning::GameId) const override {
            return fault();
        }
        base::Result<std::vector<learning::Answer>> answers(learning::GameId) const override {
            return fault();
        }
        base::Result<learning::Notice> mark(std::string_view, std::string_view, bool,
                                            base::Instant) override {
            return fault();
        }
        base::Result<std::set<std::string>> marked(std::string_view) const override {
            return fault();
        }

    private:
        static base::Diagnostic fault() { return base::error_at({}, "the disk is full"); }
    };
    Full full;
    screens::Services services{{support::sample_pack()},
                               full,
                               {},
                               stage.clock,
                               base::Random(1),
                               Stage::quiet_settings(),
                               text::Language::French,
                               [](const profile::Settings&) -> base::Result<base::Done> {
                                   return base::error_at({}, "the disk is full");
                               },
                               {},
                               stage.typesetter,
                               stage.host,
                               "0.1.0"};
    std::vector<std::unique_ptr<screens::Screen>> stack;
    stack.push_back(screens::make_home_screen(services));
    stage.navigator = std::make_unique<screens::Navigator>(services, std::move(stack));
    stage.draw();
    stage.press(Key::Enter);
    stage.press(Key::M);
    CHECK(contains(stage.words(), "La marque n’a pas pu être enregistrée."));
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    stage.press(Key::P);
    CHECK(contains(stage.words(), "n’a pas encore pu être enregistrée"));
    stage.press(Key::M);
    CHECK(contains(stage.words(), "La marque n’a pas pu être enregistrée."));
    stage.wait();
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Question 2 sur 5"));
    stage.control(Key::T);
    CHECK(contains(services.settings_fault, "the disk is full"));
}
