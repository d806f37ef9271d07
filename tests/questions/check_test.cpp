// SPDX-License-Identifier: MIT
#include "questions/kinds.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

using namespace questions;

namespace {

std::string told(const Grade& grade) {
    constexpr std::string_view words[] = {"not ready", "wrong", "partly", "right"};
    std::string text{words[static_cast<std::size_t>(grade.verdict)]};
    return grade.reason.empty() ? text : text + ": " + grade.reason.fr + " / " + grade.reason.en;
}

ShortText question(std::vector<std::string> accepted, std::vector<std::string> others = {}) {
    ShortText made;
    made.key.shown = {accepted.front(), accepted.front()};
    made.key.accepted_fr = std::move(accepted);
    made.key.others = std::move(others);
    return made;
}

std::string typed(const ShortText& question, std::string text) {
    return told(check(question, ShortText::Answer{std::move(text)}));
}

}  // namespace

TEST_CASE("an answer that is not complete is not judged, whatever the kind") {
    const std::vector<Body> bodies = {Single{{{{"a", "a"}, {"b", "b"}}}, {1}},
                                      TrueFalse{},
                                      Numeric{},
                                      ShortText{},
                                      Timeline{{{}, {{}}}, {}},
                                      Ordering{{{{"a", "a"}, {"b", "b"}}}, {{1, 0}, {}}},
                                      WhichSource{{{{"a", "a"}, {"b", "b"}}}, {0}},
                                      Multiple{{{{"a", "a"}, {"b", "b"}}}, {{1}}},
                                      Matching{{{{}, {}}, {{}, {}, {}}}, {{2, 0}}}};
    for (const Body& body : bodies) {
        CAPTURE(kind_id(body));
        const Grade grade = check(body, empty_answer(body));
        CHECK(grade.verdict == Verdict::NotReady);
        CHECK(grade.credit == 0);
        CHECK(face_of(body).index() == body.index());
    }
}

TEST_CASE("kinds are named by the words of packs") {
    CHECK(kind_id(Single{}) == "single");
    CHECK(kind_id(TrueFalse{}) == "true_false");
    CHECK(kind_id(Numeric{}) == "numeric");
    CHECK(kind_id(ShortText{}) == "short_text");
    CHECK(kind_id(Timeline{}) == "timeline");
    CHECK(kind_id(Ordering{}) == "ordering");
    CHECK(kind_id(WhichSource{}) == "source");
    CHECK(kind_id(Multiple{}) == "multiple");
    CHECK(kind_id(Matching{}) == "matching");
}

TEST_CASE("a choice is right or wrong") {
    const Body single = Single{{{{"a", "a"}, {"b", "b"}}}, {1}};
    CHECK(check(single, Single::Answer{0}) == Grade{Verdict::Wrong, 0, {}});
    CHECK(check(single, Single::Answer{1}) == Grade{Verdict::Right, 1, {}});
    const Body lie = TrueFalse{{}, {false}};
    CHECK(check(lie, TrueFalse::Answer{true}) == Grade{Verdict::Wrong, 0, {}});
    CHECK(check(lie, TrueFalse::Answer{false}) == Grade{Verdict::Right, 1, {}});
    const Body timeline = Timeline{{{}, {{}, {}}}, {2, {}}};
    CHECK(check(timeline, Timeline::Answer{1}) == Grade{Verdict::Wrong, 0, {}});
    CHECK(check(timeline, Timeline::Answer{2}) == Grade{Verdict::Right, 1, {}});
    const Body source = WhichSource{{{{"a", "a"}, {"b", "b"}}}, {0}};
    CHECK(check(source, WhichSource::Answer{1}) == Grade{Verdict::Wrong, 0, {}});
    CHECK(check(source, WhichSource::Answer{0}) == Grade{Verdict::Right, 1, {}});
}

TEST_CASE("an order earns what is better than chance, by pairs") {
    const Body body = Ordering{{{{}, {}, {}, {}}}, {{2, 0, 3, 1}, {}}};
    const auto give = [&](std::vector<std::size_t> order) {
        return check(body, Ordering::Answer{std::move(order)});
    };
    CHECK(give({2, 0, 3, 1}) == Grade{Verdict::Right, 1, {}});
    CHECK(told(give({0, 2, 3, 1})) ==
          "partly: 2 sur 4 sont à leur place. / 2 of 4 stand at their places.");
    CHECK(give({0, 2, 3, 1}).credit == doctest::Approx(4.0 / 6));
    CHECK(told(give({0, 3, 1, 2})) == "wrong");
    CHECK(told(give({0, 3, 2, 1})) ==
          "partly: Un seul sur 4 est à sa place. / Only one of 4 stands at its place.");
    CHECK(told(give({0, 2, 1, 3})).substr(0, 28) == "partly: Aucun n’est à sa ");
    CHECK(give({1, 3, 0, 2}) == Grade{Verdict::Wrong, 0, {}});
    CHECK(give({3, 0, 2, 1}) ==
          Grade{Verdict::Wrong,
                0,
                {"Pris deux à deux, ils sont dans le désordre au moins une fois sur deux.",
                 "Taken two by two, at least half are the wrong way round."}});
    CHECK(parts_right(std::get<Ordering>(body), {{0, 2, 3, 1}}) ==
          std::vector<bool>{false, true, false, true});
    CHECK(told(give({})) ==
          "not ready: L’ordre affiché n’est pas le bon : déplace au moins une ligne. / "
          "The order shown is not the right one: move at least one row.");
}

TEST_CASE("links earn what is better than blind linking") {
    const Body body = Matching{{{{}, {}, {}}, {{}, {}, {}, {}}}, {{2, 0, 3}}};
    const auto give = [&](std::vector<std::optional<std::size_t>> targets) {
        return check(body, Matching::Answer{std::move(targets)});
    };
    CHECK(give({2, 0, 3}) == Grade{Verdict::Right, 1, {}});
    // Of three links to four targets, 3/4 are right by chance: that much earns nothing.
    CHECK(give({2, 0, 1}).credit == doctest::Approx((2 - 0.75) / (3 - 0.75)));
    CHECK(told(give({2, 0, 1})) == "partly: 2 liens sur 3 sont justes. / 2 of 3 links are right.");
    CHECK(give({2, 3, 1}).credit == doctest::Approx((1 - 0.75) / (3 - 0.75)));
    CHECK(told(give({2, 3, 1})) ==
          "partly: Un seul lien sur 3 est juste. / Only one of 3 links is right.");
    CHECK(told(give({0, 2, 1})) == "wrong: Aucun lien n’est juste. / No link is right.");
    CHECK(parts_right(std::get<Matching>(body), {{2, 3, 1}}) ==
          std::vector<bool>{true, false, false});
    CHECK(parts_right(std::get<Matching>(body), {}).empty());
}

TEST_CASE("links are judged once none is missing") {
    const Body body = Matching{{{{}, {}, {}}, {{}, {}, {}}}, {{2, 0, 1}}};
    CHECK(told(check(body, Matching::Answer{})) ==
          "not ready: Choisis à gauche, puis à droite, pour relier. / "
          "Choose on the left, then on the right, to link them.");
    CHECK(told(check(body, Matching::Answer{{{}, {0}, {}}})) ==
          "not ready: Il reste 2 liens à faire. / 2 links are still to be made.");
    CHECK(told(check(body, Matching::Answer{{{2}, {0}, {}}})) ==
          "not ready: Il reste un lien à faire. / One link is still to be made.");
    // Without a spare target one link of three is what chance gets.
    CHECK(check(body, Matching::Answer{{{2}, {1}, {0}}}).verdict == Verdict::Wrong);
}

TEST_CASE("a number is right within the tolerance, ends included") {
    Numeric percent;
    percent.key.value = {444, 1};
    percent.face.tolerance = {1, 0};
    const auto give = [&](text::Decimal value) {
        return told(check(percent, Numeric::Answer{value, {}}));
    };
    CHECK(give({444, 1}) == "right");
    CHECK(give({4440, 2}) == "right");
    CHECK(give({454, 1}) == "right: Assez près : 1 d’écart. / Near enough: 1 off.");
    CHECK(give({455, 1}) ==
          "wrong: 1,1 d’écart avec la bonne réponse. / 1.1 off the right answer.");
    CHECK(give({433, 1}) ==
          "wrong: 1,1 d’écart avec la bonne réponse. / 1.1 off the right answer.");
    CHECK(
        told(check(percent, Numeric::Answer{{}, "beaucoup"})) ==
        "not ready: Écris un nombre, ou passe la question. / Type a number, or skip the question.");
}

TEST_CASE("a typed name: kinds of apostrophe and spaces are not even mentioned") {
    const auto bank = question({"banque de l’Œuvre"});
    CHECK(typed(bank, "banque de l’Œuvre") == "right");
    CHECK(typed(bank, "  banque  de l'Œuvre ") == "right");
    CHECK(typed(bank, "Banque de l'Œuvre") == "right");  // as a sentence begins
    CHECK(typed(bank, "   ") == "not ready");
}

TEST_CASE("a typed name: what is forgiven is told") {
    CHECK(typed(question({"Thalès"}), "Thales") ==
          "right: On te pardonne l’accent : on écrit « Thalès ». / "
          "Forgiven: the accent. It is spelt “Thalès”.");
    CHECK(typed(question({"Élise Piqué"}), "elise pique") ==
          "right: On te pardonne les accents et les majuscules : on écrit « Élise Piqué ». / "
          "Forgiven: the accents and the capitals. It is spelt “Élise Piqué”.");
    CHECK(typed(question({"Val-de-Reuil"}), "Val de Reuil") ==
          "right: On te pardonne la ponctuation : on écrit « Val-de-Reuil ». / "
          "Forgiven: the punctuation. It is spelt “Val-de-Reuil”.");
    CHECK(typed(question({"OpenStack"}), "Open Stack") ==
          "right: On te pardonne les espaces : on écrit « OpenStack ». / "
          "Forgiven: the spaces. It is spelt “OpenStack”.");
    CHECK(typed(question({"Caisse des dépôts"}), "la caisse des depots") ==
          "right: On te pardonne l’article, les accents et la majuscule : "
          "on écrit « Caisse des dépôts ». / "
          "Forgiven: the article, the accents and the capital. It is spelt “Caisse des dépôts”.");
    CHECK(typed(question({"Normandie"}), "en Normandie") ==
          "right: On te pardonne ce qui est devant le nom : on écrit « Normandie ». / "
          "Forgiven: what stands before the name. It is spelt “Normandie”.");
    CHECK(typed(question({"Microsoft"}), "Microsfot") ==
          "right: On te pardonne une faute d’une lettre : on écrit « Microsoft ». / "
          "Forgiven: a slip of one letter. It is spelt “Microsoft”.");
    CHECK(typed(question({"Orange Business"}), "Ornage Busines") ==
          "right: On te pardonne une faute de deux lettres : on écrit « Orange Business ». / "
          "Forgiven: a slip of two letters. It is spelt “Orange Business”.");
    CHECK(typed(question({"Orange Business"}), "Ornage Buzines") ==
          "partly: C’est presque cela, à trois lettres près : on écrit « Orange Business ». / "
          "Nearly, but for three letters: it is spelt “Orange Business”.");
    CHECK(typed(question({"Jean-Luc Martin"}), "JL Martin") ==
          "right: On te pardonne les initiales : on écrit « Jean-Luc Martin ». / "
          "Forgiven: the initials. It is spelt “Jean-Luc Martin”.");
    CHECK(typed(question({"Jean-Luc Martin"}), "Martin Jean-Luc") ==
          "right: On te pardonne l’ordre des mots : on écrit « Jean-Luc Martin ». / "
          "Forgiven: the order of the words. It is spelt “Jean-Luc Martin”.");
    CHECK(typed(question({"Cour des comptes"}), "Cour de comptes") ==
          "right: On te pardonne un petit mot : on écrit « Cour des comptes ». / "
          "Forgiven: a small word. It is spelt “Cour des comptes”.");
    CHECK(typed(question({"Jean-Luc Martin"}), "P. Martin") == "wrong");
    CHECK(typed(question({"Martin"}), "P. Martin") == "wrong");
}

TEST_CASE("a typed name: a letter that no hand or ear mistakes makes another name") {
    CHECK(typed(question({"Renard"}), "Renaud") == "wrong");
    CHECK(typed(question({"Renard"}), "Renart").substr(0, 6) == "right:");
    CHECK(typed(question({"Bercy"}), "Percy") == "wrong");
    CHECK(typed(question({"président"}), "résident") == "wrong");
    CHECK(typed(question({"Pierre Paperon"}), "Peter Paperon") == "wrong");
    CHECK(typed(question({"Numergy"}), "Numergie") ==
          "right: On te pardonne une faute de deux lettres : on écrit « Numergy ». / "
          "Forgiven: a slip of two letters. It is spelt “Numergy”.");
}

TEST_CASE("a typed name: other names and both languages are accepted, and told") {
    ShortText state = question({"État", "État français"});
    state.key.shown.en = "French State";
    state.key.accepted_en = {"French State"};
    CHECK(typed(state, "État français") ==
          "right: On dit aussi « État ». / Also called “French State”.");
    CHECK(typed(state, "l'État français") ==
          "right: On te pardonne l’article : on écrit « État français », ou « État ». / "
          "Forgiven: the article. It is spelt “État français”, or “French State”.");
    CHECK(typed(state, "French State") == "right: On dit aussi « État ». / ");
    CHECK(typed(state, "Royaume") == "wrong");
    const auto bank = question({"Caisse des dépôts", "CDC"});
    CHECK(typed(bank, "CDC") ==
          "right: En entier : « Caisse des dépôts ». / In full: “Caisse des dépôts”.");
    CHECK(typed(bank, "cdc") ==
          "right: On te pardonne les majuscules : on écrit « CDC », en entier "
          "« Caisse des dépôts ». / "
          "Forgiven: the capitals. It is spelt “CDC”, in full “Caisse des dépôts”.");
}

TEST_CASE("a short name forgives no slip, and no name forgives a digit") {
    CHECK(typed(question({"SFR"}), "SFT") == "wrong");
    CHECK(typed(question({"Bull"}), "Bulk") == "wrong");
    CHECK(typed(question({"Phase 2"}), "phase 3") == "wrong");
    CHECK(typed(question({"Phase 2"}), "phse 2").substr(0, 6) == "right:");
}

TEST_CASE("no slip turns another's name into the key") {
    const auto right = question({"Numericable"}, {"Numeric Able Group", "Numergy"});
    CHECK(typed(right, "Numerycable").substr(0, 6) == "right:");
    CHECK(typed(question({"Martin"}, {"Martine"}), "Martine") == "wrong");
    CHECK(typed(question({"Martin"}, {"Martine"}), "Martinne") == "wrong");
    CHECK(typed(question({"Martin"}, {"Martine"}), "Martim").substr(0, 6) == "right:");
}

TEST_CASE("a year is typed in digits, and nothing is forgiven") {
    ShortText year = question({"2012"});
    year.face.digits = true;
    CHECK(typed(year, " 2012 ") == "right");
    CHECK(typed(year, "2013") == "wrong");
    CHECK(typed(year, "20120") == "wrong");
    CHECK(typed(year, "") == "not ready");
}

TEST_CASE("hints rule out wrong ones, as long as one of them stays") {
    const Body source = WhichSource{{{{"a", "a"}, {"b", "b"}, {"c", "c"}}}, {1}};
    const std::vector<Hint> given = hints(source, base::Random(3));
    REQUIRE(given.size() == 1);
    CHECK(given[0].struck_out != 1);
    CHECK(hints(WhichSource{{{{"a", "a"}, {"b", "b"}}}, {1}}, base::Random(3)).empty());
}

TEST_CASE("of several right ones, the share found counts, less the share of wrong ones taken") {
    const text::Bilingual o = {"o", "o"};
    const Body three_of_five = Multiple{{{o, o, o, o, o}}, {{0, 2, 4}}};
    const auto give = [&](std::vector<std::size_t> indexes) {
        const Grade grade = check(three_of_five, Multiple::Answer{std::move(indexes)});
        return fmt::format("{:.3f} {}", grade.credit, told(grade));
    };
    CHECK(give({0, 2, 4}) == "1.000 right");
    CHECK(give({0, 2}) == "0.667 partly: 2 bonnes réponses sur 3. / 2 of the 3 right answers.");
    CHECK(give({4}) == "0.333 partly: 1 bonne réponse sur 3. / 1 of the 3 right answers.");
    CHECK(give({0, 1, 2, 4}) ==
          "0.500 partly: 3 bonnes réponses sur 3, 1 en trop. / 3 of the 3 right answers, 1 too "
          "many.");
    CHECK(give({0, 1}) ==
          "0.000 wrong: 1 bonne réponse sur 3, 1 en trop. / 1 of the 3 right answers, 1 too many.");
    CHECK(give({0, 1, 2, 3, 4}) ==
          "0.000 wrong: 3 bonnes réponses sur 3, 2 en trop. / 3 of the 3 right answers, 2 too "
          "many.");
    CHECK(give({1, 3}) ==
          "0.000 wrong: 0 bonne réponse sur 3, 2 en trop. / 0 of the 3 right answers, 2 too many.");
}
