// SPDX-License-Identifier: MIT
//
// Who plays: one of those whom the store knows, or somebody new.
#pragma once

#include "screens/browsing.h"
#include "screens/services.h"
#include "screens/settings_screen.h"

namespace screens {

class PlayerSettings {
public:
    /// `over`: while a game waits it is its player's turn.
    PlayerSettings(Services& services, SettingsOver over) : services_(services), over_(over) {}

    /// Asks the store: what is shown until it is called again.
    void look_again();
    std::unique_ptr<ui::Widget> build(const ui::Look& look) const;
    /// Nothing when `emitted` is none of its.
    std::optional<Transition> take(const ui::Emitted& emitted);
    /// Makes the player whose name is written.
    Transition make();
    /// Forgets whom it was asked about; it was confirmed. Returns what has the focus then.
    std::string remove();

private:
    std::unique_ptr<ui::Widget> row(const ui::Look& look, std::size_t number) const;
    std::unique_ptr<ui::Widget> new_player(const ui::Look& look) const;
    bool at_hand(const learning::Player& player) const;
    text::Bilingual fault() const;
    bool choose(const std::string& name);
    void fail(const text::Bilingual& what, const base::Diagnostic& why);

    Services& services_;
    SettingsOver over_;
    std::vector<learning::Player> players_;
    std::string name_;       ///< as written so far
    text::Bilingual fault_;  ///< of that name
    std::size_t doubted_ = 0;
    Note note_;
};

}  // namespace screens
