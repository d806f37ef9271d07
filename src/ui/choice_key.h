// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/events.h"

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace ui {

/// So many choices have a key that the player may change, and a badge.
constexpr std::size_t choice_key_count = 6;

/// 0 to 8 for the keys 1 to 9, 0 to 5 for A to F, without modifiers.
std::optional<std::size_t> choice_of(const canvas::KeyPressed& key);

/// What the player calls the keys that choose: those that do, and no others.
class ChoiceKeys {
public:
    /// "1" to "9", and all the letters.
    ChoiceKeys();
    /// `names` are the player's own for the first six. `others` are keys, as key maps name them,
    /// that have other work to do while a question is asked: none of them chooses anything else.
    ChoiceKeys(std::array<std::string, choice_key_count> names, std::set<std::string> others);

    /// For the keycap of a choice; empty where it has no key.
    std::string name(std::size_t choice) const;
    /// Of the first `count` choices: "1–4", or each, "J, K, L, M", where they are not the usual
    /// ones.
    std::string range(std::size_t count) const;

    /// The second key of a choice, "A" to "F"; empty where it has none.
    std::string letter(std::size_t choice) const;
    /// Of the first `count` choices: "A–F", or each that there is; may be empty.
    std::string letters(std::size_t count) const;

    /// Whether a letter that the screen gives a meaning of its own has no other work to do.
    bool is_free(char letter) const { return !others_.contains(std::string(1, letter)); }
    /// For the keycap of a choice that is known by its initial: the player's own key where he has
    /// changed it, else the initial, or the usual key where the initial has other work to do.
    std::string initial(std::size_t choice, char letter) const;

    /// The same when all these keys have other work to do.
    ChoiceKeys without(const std::set<std::string>& keys) const;

private:
    bool is_usual(std::size_t choice) const;

    std::array<std::string, choice_key_count> names_;
    std::set<std::string> others_;
};

}  // namespace ui
