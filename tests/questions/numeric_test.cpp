// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric_words.h"
#include "questions/numeric/positions.h"

#include <doctest/doctest.h>

using questions::Numeric;
using questions::Positions;
using text::Decimal;
using text::Language;

namespace {

Numeric::Face face(Decimal min, Decimal max, Decimal step) {
    Numeric::Face out;
    out.min = min;
    out.max = max;
    out.step = step;
    return out;
}

Numeric::Face logarithmic(Decimal min, Decimal max, Decimal step) {
    Numeric::Face out = face(min, max, step);
    out.logarithmic = true;
    return out;
}

Numeric years() {
    Numeric body;
    body.face = face({2007, 0}, {2019, 0}, {1, 0});
    body.face.grouped = false;
    body.key.value = {2012, 0};
    return body;
}

Numeric millions(Decimal key) {
    Numeric body;
    body.face = logarithmic({1, 0}, {1000, 0}, {1, 0});
    body.face.unit = {"millions d’euros", "million euros"};
    body.face.unit_one = {"million d’euros", "million euros"};
    body.key.value = key;
    return body;
}

Numeric percent(Decimal key, Decimal tolerance) {
    Numeric body;
    body.face = face({0, 0}, {100, 0}, {1, 1});
    body.face.unit = {"%", "%"};
    body.face.tolerance = tolerance;
    body.key.value = key;
    return body;
}

/// The values from one position on.
std::string values(const Positions& positions, std::size_t from, std::size_t count) {
    std::string out;
    for (std::size_t i = from; i < from + count; ++i) {
        out += (out.empty() ? "" : " ") + to_string(shortest(positions.value(i)));
    }
    return out;
}

/// Each position is nearest to its own value, and all of them rise.
void check_order(const Positions& positions) {
    for (std::size_t i = 0; i <= positions.last(); ++i) {
        CAPTURE(i);
        CHECK(positions.nearest(positions.value(i)) == i);
        if (i > 0) {
            CHECK(positions.value(i - 1) < positions.value(i));
        }
    }
}

std::string rule(const Numeric& body) {
    const text::Bilingual words = rule_words(body.face);
    return words.fr + " / " + words.en;
}

std::string told_rule(const Numeric& body) {
    const text::Bilingual words = told_rule_words(body);
    return words.fr + " / " + words.en;
}

std::string reason(const Numeric& body, Decimal value) {
    const text::Bilingual words = check(body, Numeric::Answer{value, {}}).reason;
    return words.fr + " / " + words.en;
}

}  // namespace

TEST_CASE("a step along years is one year") {
    const Positions positions(years().face);
    CHECK(positions.last() == 12);
    CHECK(values(positions, 0, 3) == "2007 2008 2009");
    CHECK(values(positions, 11, 2) == "2018 2019");
    check_order(positions);
}

TEST_CASE("a step is as coarse as the stated tolerance allows where there would be very many") {
    const Positions whole(percent({444, 1}, {1, 0}).face);
    CHECK(whole.last() == 100);
    CHECK(values(whole, 43, 3) == "43 44 45");
    CHECK(whole.place({444, 1}) == doctest::Approx(44.4));
    CHECK(whole.nearest({444, 1}) == 44);
    check_order(whole);
    // A narrower one leaves the right answer out of reach.
    CHECK(Positions(percent({444, 1}, {5, 1}).face).last() == 1000);
    CHECK(Positions(percent({444, 1}, {}).face).last() == 1000);
    // Few steps stay as the author has them, from the least value on.
    Numeric::Face odd = face({5, 0}, {100, 0}, {10, 0});
    odd.tolerance = {1000, 0};
    CHECK(values(Positions(odd), 0, 11) == "5 15 25 35 45 55 65 75 85 95 100");
}

TEST_CASE("coarser steps are round, whatever the ends are") {
    Numeric::Face odd = face({3, 0}, {4'444, 0}, {1, 0});
    odd.tolerance = {10, 0};
    const Positions positions(odd);
    CHECK(positions.last() == 445);
    CHECK(values(positions, 0, 3) == "3 10 20");
    CHECK(values(positions, 443, 3) == "4430 4440 4444");
    check_order(positions);
}

TEST_CASE("a tolerance that is a share of the key says nothing about it by the step") {
    Numeric::Face shared = face({0, 0}, {1'000, 0}, {1, 0});
    shared.tolerance = {30, 0};
    shared.tolerance_share = Decimal{1, 1};
    CHECK(Positions(shared).last() == 1000);
    shared.tolerance_share.reset();
    CHECK(Positions(shared).last() == 100);
}

TEST_CASE("a scale too long to go along has coarser steps, and what lies between is typed") {
    const Positions positions(face({0, 0}, {1'000'000'000, 0}, {1, 0}));
    CHECK(positions.last() == 10'000);
    CHECK(values(positions, 0, 3) == "0 100000 200000");
    CHECK(positions.place({299'792'458, 0}) == doctest::Approx(2997.92458));
}

TEST_CASE("a step along a logarithmic scale is a round amount that grows with the value") {
    const Positions positions(millions({225, 0}).face);
    CHECK(positions.last() == 9 + 90 + 180);
    CHECK(values(positions, 0, 4) == "1 2 3 4");
    CHECK(values(positions, 8, 3) == "9 10 11");
    CHECK(values(positions, 97, 5) == "98 99 100 105 110");
    CHECK(values(positions, 277, 3) == "990 995 1000");
    CHECK(to_string(positions.value(positions.nearest({225, 0}))) == "225");
    check_order(positions);
    const Positions jobs(logarithmic({1, 3}, {100, 0}, {1, 3}));
    CHECK(values(jobs, 0, 2) == "0.001 0.002");
    CHECK(to_string(shortest(jobs.value(jobs.nearest({25, 1})))) == "2.5");
    check_order(jobs);
    const Positions odd(logarithmic({3, 0}, {750, 0}, {10, 0}));
    CHECK(values(odd, 0, 4) == "3 10 20 30");
    CHECK(values(odd, odd.last() - 1, 2) == "740 750");
    check_order(odd);
}

TEST_CASE("values outside a scale lie at its ends, and a scale without length has one position") {
    const Positions positions(years().face);
    CHECK(positions.share({1789, 0}) == 0);
    CHECK(positions.share({2013, 0}) == 0.5);
    CHECK(positions.share({2100, 0}) == 1);
    CHECK(to_string(positions.value(99)) == "2019");
    const Positions none(face({7, 0}, {7, 0}, {1, 0}));
    CHECK(none.last() == 0);
    CHECK(to_string(none.value(0)) == "7");
    CHECK(none.share({7, 0}) == 0);
}

TEST_CASE("what counts as right is said without the key, then in figures") {
    Numeric money = millions({225, 0});
    money.face.tolerance = {225, 1};
    money.face.tolerance_share = Decimal{1, 1};
    CHECK(rule(money) ==
          "Une réponse à 10\u202F% près compte comme juste. / An answer up to 10% off counts as "
          "right.");
    CHECK(told_rule(money) ==
          "Une réponse de 202,5 à 247,5 millions d’euros compte comme juste. / An answer from "
          "202.5 to 247.5 million euros counts as right.");
    const Numeric share = percent({5, 1}, {1, 0});
    CHECK(rule(share) ==
          "Une réponse à 1 point près compte comme juste. / An answer up to 1 percentage point "
          "off counts as right.");
    CHECK(told_rule(share) ==
          "Une réponse de 0 à 1,5 % compte comme juste. / An answer from 0 to 1.5% counts as "
          "right.");
    const char* exact =
        "Seule l’année exacte compte comme juste. / Only the exact year counts as "
        "right.";
    CHECK(rule(years()) == exact);
    CHECK(told_rule(years()) == exact);
    CHECK(rule(millions({1, 0})) ==
          "Seule la valeur exacte compte comme juste. / Only the exact figure counts as right.");
}

TEST_CASE("a distance has the unit of its number") {
    CHECK(reason(years(), {2011, 0}) ==
          "1 an d’écart avec la bonne réponse. / 1 year off the right answer.");
    CHECK(reason(years(), {2015, 0}) ==
          "3 ans d’écart avec la bonne réponse. / 3 years off the right answer.");
    CHECK(reason(millions({225, 0}), {224, 0}) ==
          "1 million d’euros d’écart avec la bonne réponse. / 1 million euros off the right "
          "answer.");
    CHECK(reason(millions({225, 0}), {2265, 1}) ==
          "1,5 million d’euros d’écart avec la bonne réponse. / 1.5 million euros off the right "
          "answer.");
    CHECK(reason(percent({444, 1}, {1, 0}), {440, 1}) ==
          "Assez près : 0,4 point d’écart. / Near enough: 0.4 percentage points off.");
    CHECK(reason(percent({444, 1}, {1, 0}), {444, 1}) == " / ");
    Numeric authored = millions({1240, 0});
    authored.face.unit = {"kilos", "kilos"};
    authored.face.unit_one = {};
    CHECK(reason(authored, {2480, 0}) ==
          "1\u202F240 kilos d’écart avec la bonne réponse. / 1,240 kilos off the right answer.");
    // Better none than "1 kilos".
    CHECK(reason(authored, {1241, 0}) ==
          "1 d’écart avec la bonne réponse. / 1 off the right answer.");
}

TEST_CASE("one of a unit is said in its own word where it is known") {
    const Numeric body = millions({1, 0});
    CHECK(value_words(body.face, {1, 0}, Language::French) == "1 million d’euros");
    CHECK(value_words(body.face, {2, 0}, Language::French) == "2 millions d’euros");
    CHECK(value_words(body.face, {1, 0}, Language::English) == "1 million euros");
    Numeric::Face unknown = body.face;
    unknown.unit_one = {};
    CHECK(value_words(unknown, {1, 0}, Language::French) == "1 millions d’euros");
}
