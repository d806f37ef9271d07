// SPDX-License-Identifier: MIT
#include "ui/choice_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

/// So many choices have a digit.
constexpr std::size_t digit_count = 9;

/// "first–last" where each of the keys is the usual one; else each of them that there is.
template <class Usual, class Name>
std::string run(std::size_t count, const Usual& usual, const Name& name) {
    bool unbroken = count > 1;
    std::string each;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string one = name(i);
        unbroken = unbroken && one == usual(i);
        each += (each.empty() || one.empty() ? "" : ", ") + one;
    }
    return unbroken ? fmt::format("{}–{}", usual(0), usual(count - 1)) : each;
}

std::string digit(std::size_t choice) { return std::to_string(choice + 1); }
std::string usual_letter(std::size_t choice) {
    return std::string(1, static_cast<char>('A' + static_cast<char>(choice)));
}

}  // namespace

std::optional<std::size_t> choice_of(const canvas::KeyPressed& key) {
    using canvas::Key;
    if (key.with != canvas::Modifiers{}) {
        return std::nullopt;
    }
    if (key.key >= Key::Num1 && key.key <= Key::Num9) {
        return static_cast<std::size_t>(key.key) - static_cast<std::size_t>(Key::Num1);
    }
    if (key.key >= Key::A && key.key <= Key::F) {
        return static_cast<std::size_t>(key.key) - static_cast<std::size_t>(Key::A);
    }
    return std::nullopt;
}

ChoiceKeys::ChoiceKeys() {
    for (std::size_t i = 0; i < choice_key_count; ++i) {
        names_[i] = digit(i);
    }
}

ChoiceKeys::ChoiceKeys(std::array<std::string, choice_key_count> names,
                       std::set<std::string> others)
    : names_(std::move(names)), others_(std::move(others)) {}

std::string ChoiceKeys::name(std::size_t choice) const {
    if (choice < choice_key_count) {
        return names_[choice];
    }
    const bool has = choice < digit_count && !others_.contains(digit(choice));
    return has ? digit(choice) : std::string();
}

bool ChoiceKeys::is_usual(std::size_t choice) const { return name(choice) == digit(choice); }

std::string ChoiceKeys::range(std::size_t count) const {
    return run(std::min(count, digit_count), digit, [this](std::size_t i) { return name(i); });
}

std::string ChoiceKeys::letter(std::size_t choice) const {
    const bool has = choice < choice_key_count && is_free(usual_letter(choice)[0]);
    return has ? usual_letter(choice) : std::string();
}

std::string ChoiceKeys::letters(std::size_t count) const {
    return run(std::min(count, choice_key_count), usual_letter,
               [this](std::size_t i) { return letter(i); });
}

std::string ChoiceKeys::initial(std::size_t choice, char letter) const {
    return is_usual(choice) && is_free(letter) ? std::string(1, letter) : name(choice);
}

ChoiceKeys ChoiceKeys::without(const std::set<std::string>& keys) const {
    ChoiceKeys out = *this;
    for (std::string& name : out.names_) {
        if (keys.contains(name)) {
            name.clear();
        }
    }
    out.others_.insert(keys.begin(), keys.end());
    return out;
}

}  // namespace ui
