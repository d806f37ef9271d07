// SPDX-License-Identifier: MIT
#include "screens/keys.h"

#include "support/contains.h"
#include "support/screens/stage.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using profile::KeyAction;
using support::contains;
using support::Stage;

/// A stage where the player has these keys.
class Keyed : public Stage {
public:
    Keyed(const std::filesystem::path& program,
          std::initializer_list<std::pair<KeyAction, const char*>> keys)
        : Stage(program) {
        for (const auto& [action, chord] : keys) {
            REQUIRE(services.settings.keys.bind(action, chord));
        }
    }
    void ask(const char* kind) { play({support::sample(kind).question}); }
};

}  // namespace

TEST_CASE("true and false show their initials only where these still answer") {
    Keyed stage(PROGRAM, {{KeyAction::PauseAsking, "V"}, {KeyAction::Skip, "T"}});
    stage.ask("true_false");
    CHECK(contains(stage.words(), "Vrai\n1\n"));
    CHECK(contains(stage.words(), "Faux\nF\n"));
    CHECK(contains(stage.words(), "1\nvrai\nF\nfaux\n"));
    stage.press(Key::F);
    stage.press(Key::V);
    CHECK(stage.has("resume"));
    stage.press(Key::Escape);
    CHECK(stage.navigator->focused() == "answer-false");
    stage.press(Key::Num1);
    CHECK(stage.navigator->focused() == "answer-true");
    stage.control(Key::L);
    CHECK(contains(stage.words(), "True\n1\n"));
}

TEST_CASE("an answer key that is an initial answers for its own number alone") {
    Keyed stage(PROGRAM, {{KeyAction::Answer1, "F"}});
    stage.ask("true_false");
    CHECK(contains(stage.words(), "Vrai\nF\n"));
    CHECK(contains(stage.words(), "Faux\n2\n"));
    stage.press(Key::F);
    CHECK(stage.navigator->focused() == "answer-true");
    stage.press(Key::Num2);
    CHECK(stage.navigator->focused() == "answer-false");
}

TEST_CASE("a letter with other work links nothing, and stands on no card") {
    Keyed stage(PROGRAM, {{KeyAction::Hint, "B"}});
    stage.ask("matching");
    const std::string words = stage.words();
    CHECK(contains(words, "\nA, C, D\nrelier\n"));
    CHECK(contains(words, "\nA\nGardien du phare\n"));
    CHECK(contains(words, "\nMaître du port\nC\n"));
    stage.press(Key::Num1);
    stage.press(Key::B);
    CHECK(contains(stage.words(), "0 lien sur 3"));
    stage.press(Key::D);
    CHECK(contains(stage.words(), "1 lien sur 3"));
}

TEST_CASE("the number of an answer is chosen by its own key where another has the number") {
    Keyed stage(PROGRAM, {{KeyAction::Answer1, "J"}, {KeyAction::Sound, "1"}});
    stage.ask("source");
    CHECK(contains(stage.words(), "\nJ, 2, 3\nchoisir\n"));
    stage.press(Key::Num2);
    stage.press(Key::Num1);
    CHECK_FALSE(stage.services.settings.sound);
    CHECK(stage.navigator->focused() == "answer-2");
    stage.press(Key::A);
    CHECK(stage.navigator->focused() == "answer-1");
}

TEST_CASE("the key that ticks is shown for nothing else") {
    Keyed stage(PROGRAM, {{KeyAction::PauseAsking, "O"}, {KeyAction::Hint, "Space"}});
    stage.ask("multiple");
    const std::string words = stage.words();
    CHECK(contains(words, "Espace\ncocher ou décocher\n"));
    CHECK_FALSE(contains(words, "Indice\nEspace\n"));
    CHECK(contains(words, "O\npause\n"));
}

TEST_CASE("in an order a number is the row that shows it: taken, then put where another stands") {
    Stage stage(PROGRAM);
    stage.play({support::sample("ordering").question});
    CHECK(contains(stage.words(), "1–3\nprendre, puis placer\n"));
    const auto order = [&] {
        std::string out;
        for (const auto& [id, initial] :
             {std::pair{"row-1", 's'}, {"row-2", 'l'}, {"row-3", 'p'}}) {
            const float y = stage.centre_of(id).y;
            std::size_t place = 1;
            for (const char* other : {"row-1", "row-2", "row-3"}) {
                place += stage.centre_of(other).y < y ? 1 : 0;
            }
            out += std::string(1, initial) + std::to_string(place) + " ";
        }
        return out;
    };
    CHECK(order() == "s1 l2 p3 ");
    stage.press(Key::Num1);
    CHECK(order() == "s1 l2 p3 ");
    stage.press(Key::Num3);
    CHECK(order() == "s3 l1 p2 ");
    CHECK(stage.navigator->focused() == "row-1");
    stage.press(Key::Num1);  // the row that shows 1 now
    stage.press(Key::Num2);
    CHECK(order() == "s3 l2 p1 ");
    stage.press(Key::Num2);
    stage.press(Key::Num2);  // put down where it was
    CHECK(order() == "s3 l2 p1 ");
}

TEST_CASE("rows show the keys that take them where these are not their numbers") {
    Keyed stage(PROGRAM, {{KeyAction::Answer2, "J"}});
    stage.ask("ordering");
    const std::string words = stage.words();
    CHECK(contains(words, "1\nLa première tempête\n2\nLa pose de la lanterne\nJ\n3\n"));
    CHECK(contains(words, "1, J, 3\nprendre, puis placer\n"));
    stage.press(Key::J);
    CHECK(stage.navigator->focused() == "row-2");
}

TEST_CASE("where an answer is typed, keys that write are shown for nothing else") {
    Keyed stage(PROGRAM, {{KeyAction::Hint, "F8"}});
    stage.ask("short_text");
    const std::string words = stage.words();
    CHECK(contains(words, "Indice\nF8\nPasser\n"));
    CHECK_FALSE(contains(words, "\npasser\n"));
    CHECK(contains(words, "Échap\npause\n"));
    stage.press(Key::P);
    CHECK(stage.has("skip"));
    stage.ask("numeric");
    CHECK_FALSE(contains(stage.words(), "\nP\n"));
}

TEST_CASE("those keys are shown again as soon as the field has lost the focus") {
    Stage stage(PROGRAM);
    stage.play({support::sample("short_text").question});
    CHECK_FALSE(contains(stage.words(), "Passer\nP\n"));
    stage.press(Key::Tab);
    CHECK(stage.navigator->focused() == "screen-keys");
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    CHECK(contains(stage.words(), "Indice\nI\nPasser\nP\n"));
    CHECK(contains(stage.words(), "P\npasser\nEspace\npause\n"));
    stage.press(Key::Tab, {.shift = true, .control = false, .alt = false});
    CHECK_FALSE(contains(stage.words(), "Passer\nP\n"));
    CHECK_FALSE(contains(stage.words(), "\npasser\n"));
    stage.type("a");
    CHECK(contains(stage.words(), "\na\n"));
    stage.press(Key::Tab);
    stage.press(Key::M);
    CHECK(contains(stage.words(), "Marquée\nM\n"));
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Question passée"));
    CHECK(contains(stage.words(), "Signaler\nR\n"));
}

TEST_CASE("the help names the second keys that still answer") {
    Keyed stage(PROGRAM, {{KeyAction::Hint, "B"}, {KeyAction::Skip, "V"}});
    stage.press(Key::F1);
    const std::string words = stage.words();
    CHECK(contains(words, "1–6\nchoisir la réponse\n"));
    CHECK(contains(words, "A, C, D, E, F\nréponse, ou carte à relier\nF\nfaux\n"));
    CHECK_FALSE(contains(words, "\nvrai\n"));
}

TEST_CASE("the settings tell what a letter that was given away does no longer") {
    Keyed stage(PROGRAM,
                {{KeyAction::Hint, "F"}, {KeyAction::Skip, "V"}, {KeyAction::ReadSource, "A"}});
    stage.size = {1400, 1400};
    stage.send(canvas::Resized{stage.size});
    stage.click("to-settings");
    stage.click("tab-4");
    std::string words = stage.words();
    CHECK(contains(words,
                   "Demander un indice\nF ne choisit plus la réponse 6 ni «\u00A0faux\u00A0».\n"));
    CHECK(contains(words, "Passer la question\nV ne choisit plus «\u00A0vrai\u00A0».\n"));
    CHECK_FALSE(contains(words, "A ne choisit plus"));  // it is given away after the answer only
    stage.control(Key::L);
    words = stage.words();
    CHECK(contains(words, "Take a hint\nF no longer chooses answer 6 or “false”.\n"));
    CHECK_FALSE(contains(words, "V no longer"));
}
