// SPDX-License-Identifier: MIT
#include "ui/choice_key.h"

#include <fmt/format.h>

#include <utility>

namespace ui {

std::optional<std::size_t> choice_of(const canvas::KeyPressed& key) {
    using canvas::Key;
    if (key.with != canvas::Modifiers{}) {
        return std::nullopt;
    }
    if (key.key >= Key::Num1 && key.key <= Key::Num6) {
        return static_cast<std::size_t>(key.key) - static_cast<std::size_t>(Key::Num1);
    }
    if (key.key >= Key::A && key.key <= Key::F) {
        return static_cast<std::size_t>(key.key) - static_cast<std::size_t>(Key::A);
    }
    return std::nullopt;
}

ChoiceKeys::ChoiceKeys() {
    for (std::size_t i = 0; i < choice_key_count; ++i) {
        names_[i] = std::to_string(i + 1);
    }
}

ChoiceKeys::ChoiceKeys(std::array<std::string, choice_key_count> names)
    : names_(std::move(names)) {}

std::string ChoiceKeys::name(std::size_t choice) const {
    return choice < choice_key_count ? names_[choice] : std::to_string(choice + 1);
}

bool ChoiceKeys::is_usual(std::size_t choice) const {
    return name(choice) == std::to_string(choice + 1);
}

std::string ChoiceKeys::range(std::size_t count) const {
    bool usual = true;
    std::string each;
    for (std::size_t i = 0; i < count; ++i) {
        usual = usual && is_usual(i);
        each += (i == 0 ? "" : ", ") + name(i);
    }
    return usual ? fmt::format("1–{}", count) : each;
}

}  // namespace ui
