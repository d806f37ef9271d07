// SPDX-License-Identifier: MIT
#include "questions/kinds.h"

#include <doctest/doctest.h>

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
                                      Ordering{{{{"a", "a"}, {"b", "b"}}}, {{1, 0}, {}}}};
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
    CHECK(parts_right(std::get<Ordering>(body), {{0, 2, 3, 1}}) ==
          std::vector<bool>{false, true, false, true});
    CHECK(told(give({})) ==
          "not ready: L’ordre affiché n’est pas le bon : déplace au moins une ligne. / "
          "The order shown is not the right one: move at least one row.");
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
    CHECK(give({454, 1}) ==
          "right: Assez près pour être compté juste. / Near enough to count as right.");
    CHECK(give({455, 1}) == "wrong");
    CHECK(give({433, 1}) == "wrong");
    CHECK(told(check(percent, Numeric::Answer{{}, "beaucoup"})) == "not ready");
}

TEST_CASE("a typed name: case, kinds of apostrophe and spaces are not even mentioned") {
    const auto bank = question({"Banque de l’Œuvre"});
    CHECK(typed(bank, "Banque de l’Œuvre") == "right");
    CHECK(typed(bank, "  banque  de l'Œuvre ") == "right");
    CHECK(typed(bank, "   ") == "not ready");
}

TEST_CASE("a typed name: what is forgiven is told") {
    CHECK(typed(question({"Thalès"}), "thales") ==
          "right: Les accents et la ponctuation ne comptent pas : on écrit « Thalès ». / "
          "Accents and punctuation do not count: it is spelt “Thalès”.");
    CHECK(typed(question({"Val-de-Reuil"}), "val de reuil") ==
          "right: Les accents et la ponctuation ne comptent pas : on écrit « Val-de-Reuil ». / "
          "Accents and punctuation do not count: it is spelt “Val-de-Reuil”.");
    CHECK(typed(question({"Caisse des dépôts"}), "la caisse des depots") ==
          "right: L’article ne compte pas. / The article does not count.");
    CHECK(typed(question({"Microsoft"}), "Microsfot") ==
          "right: Une faute de frappe est pardonnée : on écrit « Microsoft ». / "
          "A slip is forgiven: it is spelt “Microsoft”.");
    CHECK(typed(question({"Orange"}), "Oranje d") ==
          "partly: C’est presque cela : on écrit « Orange ». / Nearly: it is spelt “Orange”.");
}

TEST_CASE("a typed name: aliases and both languages are accepted") {
    ShortText state = question({"État", "État français"});
    state.key.accepted_en = {"French State"};
    CHECK(typed(state, "l'État français") ==
          "right: L’article ne compte pas. / "
          "The article does not count.");
    CHECK(typed(state, "french state") == "right");
    CHECK(typed(state, "Royaume") == "wrong");
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
