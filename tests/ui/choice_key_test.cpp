// SPDX-License-Identifier: MIT
#include "ui/choice_key.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using ui::ChoiceKeys;

std::optional<std::size_t> chosen(Key key, canvas::Modifiers with = {}) {
    return ui::choice_of({key, with, false});
}

}  // namespace

TEST_CASE("digits choose one of nine, letters one of six") {
    CHECK(chosen(Key::Num1) == 0);
    CHECK(chosen(Key::Num9) == 8);
    CHECK(chosen(Key::A) == 0);
    CHECK(chosen(Key::F) == 5);
    CHECK(chosen(Key::G) == std::nullopt);
    CHECK(chosen(Key::Num0) == std::nullopt);
    CHECK(chosen(Key::Num1, {.shift = false, .control = true, .alt = false}) == std::nullopt);
}

TEST_CASE("from the start a choice has its number, its letter and its initial") {
    const ChoiceKeys keys;
    CHECK(keys.name(0) == "1");
    CHECK(keys.name(8) == "9");
    CHECK(keys.name(9).empty());
    CHECK(keys.letter(5) == "F");
    CHECK(keys.letter(6).empty());
    CHECK(keys.range(4) == "1–4");
    CHECK(keys.range(26) == "1–9");
    CHECK(keys.range(1) == "1");
    CHECK(keys.letters(4) == "A–D");
    CHECK(keys.letters(12) == "A–F");
    CHECK(keys.initial(0, 'V') == "V");
}

TEST_CASE("a key that has other work to do is named no more") {
    const ChoiceKeys keys({"J", "2", "3", "4", "5", "B"}, {"J", "2", "3", "4", "5", "B", "V", "8"});
    CHECK(keys.range(3) == "J, 2, 3");
    CHECK(keys.range(9) == "J, 2, 3, 4, 5, B, 7, 9");
    CHECK(keys.letter(1).empty());
    CHECK(keys.letters(3) == "A, C");
    CHECK_FALSE(keys.is_free('V'));
    CHECK(keys.initial(0, 'T') == "J");
    CHECK(keys.initial(1, 'V') == "2");
    CHECK(keys.initial(1, 'F') == "F");
}

TEST_CASE("keys can lose their work for a while") {
    const ChoiceKeys keys = ChoiceKeys({"Q", "2", "3", "4", "5", "6"}, {"Q"}).without({"Q", "A"});
    CHECK(keys.name(0).empty());
    CHECK(keys.range(3) == "2, 3");
    CHECK(keys.letters(3) == "B, C");
    CHECK(keys.initial(0, 'V').empty());
}
