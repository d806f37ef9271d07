// SPDX-License-Identifier: MIT
#include "screens/browsing_screen.h"

#include "screens/keys.h"

namespace screens {

Transition BrowsingScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, here_, services_)) {
        return *std::move(there);
    }
    note_ = {};
    return act(emitted);
}

Transition BrowsingScreen::key(const canvas::KeyPressed& key) {
    if (reach_ == Reach::Everywhere) {
        if (std::optional<Transition> there = follow_key(key, here_, services_)) {
            return *std::move(there);
        }
    }
    if (plain(key, canvas::Key::Escape)) {
        return leave();
    }
    if (means(key, profile::KeyAction::Copy)) {
        return copy_quotable();
    }
    return press(key);
}

Transition BrowsingScreen::copy_quotable() {
    const std::string text = quotable();
    if (text.empty()) {
        return Unused{};
    }
    note_ = copy(services_, text);
    return Stay{};
}

}  // namespace screens
