// SPDX-License-Identifier: MIT
#include "ui/choice_key.h"

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

}  // namespace ui
