// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/events.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace ui {

/// So many choices have a key of their own.
constexpr std::size_t choice_key_count = 6;

/// 0 to 5 for the keys 1 to 6 and A to F without modifiers.
std::optional<std::size_t> choice_of(const canvas::KeyPressed& key);

/// What the player calls the keys that choose.
class ChoiceKeys {
public:
    /// "1" to "6".
    ChoiceKeys();
    explicit ChoiceKeys(std::array<std::string, choice_key_count> names);

    /// For the keycap of a choice; its number where it has no key.
    std::string name(std::size_t choice) const;
    /// Of the first `count` choices: "1–4", or each, "J, K, L, M", where they are not the usual
    /// ones.
    std::string range(std::size_t count) const;
    bool is_usual(std::size_t choice) const;

private:
    std::array<std::string, choice_key_count> names_;
};

}  // namespace ui
