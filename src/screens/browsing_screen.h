// SPDX-License-Identifier: MIT
//
// A screen of the player's own browsing, with what all of them do: the rail leads elsewhere, the
// key that searches goes to the search, Escape leaves, and what can be quoted is copied. The page
// of a question that waits for its player leads nowhere but back.
#pragma once

#include "screens/browsing.h"
#include "screens/screen.h"

namespace screens {

class BrowsingScreen : public Screen {
public:
    Transition take(const ui::Emitted& emitted) final;
    Transition key(const canvas::KeyPressed& key) final;
    profile::KeyScene key_scene() const final {
        return reach_ == Reach::Back ? profile::KeyScene::Reading : profile::KeyScene::Browsing;
    }

protected:
    /// Whether the screen leads wherever the player likes, or only back to his game.
    enum class Reach { Everywhere, Back };

    /// `here` is its place on the rail; nothing for a screen below one.
    BrowsingScreen(Services& services, std::optional<Place> here, Reach reach = Reach::Everywhere)
        : services_(services), here_(here), reach_(reach) {}

    /// What a widget of its own emitted.
    virtual Transition act(const ui::Emitted& emitted) = 0;
    /// A key that does not the same on all of them.
    virtual Transition press(const canvas::KeyPressed&) { return Unused{}; }
    /// Escape.
    virtual Transition leave() { return Pop{}; }
    /// What is copied, for quoting; empty where there is nothing to quote.
    virtual std::string quotable() const { return {}; }

    Transition copy_quotable();

    Services& services_;
    Note note_;  ///< how the last thing that was done went; gone with the next

private:
    std::optional<Place> here_;
    Reach reach_;
};

}  // namespace screens
