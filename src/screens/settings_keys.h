// SPDX-License-Identifier: MIT
//
// The keys as settings: an action is chosen, its new key is pressed.
#pragma once

#include "screens/services.h"
#include "ui/widget.h"

#include <memory>
#include <optional>

namespace screens {

class KeySettings {
public:
    explicit KeySettings(Services& services) : services_(services) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const;
    /// Whether a key is waited for.
    bool waits() const { return waiting_.has_value(); }
    /// The id of the widget that should have the focus now; nothing when `emitted` is none of its.
    std::optional<std::string> take(const ui::Emitted& emitted);
    /// The key that was waited for, as it was pressed. The same.
    std::string key(const canvas::KeyPressed& key);
    void stop_waiting() { waiting_.reset(); }

private:
    std::unique_ptr<ui::Widget> row(const ui::Look& look, profile::KeyAction action) const;

    Services& services_;
    std::optional<profile::KeyAction> waiting_;
    /// Why the last key was not taken, and whose it was to be.
    std::optional<profile::KeyAction> refused_;
    text::Bilingual reason_;
};

}  // namespace screens
