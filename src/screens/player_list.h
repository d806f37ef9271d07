// SPDX-License-Identifier: MIT
//
// The players of a match as they are set up: names, shapes, keys, and the test of the keys.
#pragma once

#include "canvas/events.h"
#include "profile/hot_seat_choice.h"
#include "ui/widget.h"

#include <memory>
#include <optional>
#include <set>

namespace screens {

class PlayerList {
public:
    /// Works on the players of `choice`, which lives longer.
    explicit PlayerList(profile::HotSeatChoice& choice) : choice_(choice) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const;

    /// The id of the widget that should have the focus now, empty where it may stay; nothing when
    /// `emitted` is none of the list's.
    std::optional<std::string> take(const ui::Emitted& emitted);

    /// Whether the next key or button is to be somebody's buzzer.
    bool waits() const { return waiting_.has_value(); }
    /// That key, as it was pressed. The id of the widget that should have the focus now.
    std::string give(const canvas::KeyPressed& key);
    /// What is pressed or let go: a buzzer lights up its player as long as it is held. The id as
    /// above where the event is of use here alone; nothing where it goes on to others.
    std::optional<std::string> hear(const canvas::Event& event);
    /// Whether what is shown has changed since the last call.
    bool take_changed();
    /// Puts the keys on the screen away; whether there were any.
    bool close_keys() { return std::exchange(writing_, std::nullopt).has_value(); }

private:
    std::vector<profile::PlayerChoice>& players() const { return choice_.players; }
    void bind(const std::string& buzzer);
    void name(std::size_t seat, const std::string& typed);
    std::unique_ptr<ui::Widget> name_field(const ui::Look& look, std::size_t seat) const;
    std::unique_ptr<ui::Widget> key_button(const ui::Look& look, std::size_t seat) const;
    std::unique_ptr<ui::Widget> time_button(const ui::Look& look, std::size_t seat) const;
    using Part = std::unique_ptr<ui::Widget> (PlayerList::*)(const ui::Look&, std::size_t) const;
    float widest(const ui::Look& look, Part part) const;
    std::unique_ptr<ui::Widget> row(const ui::Look& look, std::size_t seat) const;

    profile::HotSeatChoice& choice_;
    std::optional<std::size_t> waiting_;  ///< whose key is to be pressed
    std::optional<std::size_t> writing_;  ///< whose name is typed on the screen
    bool refused_ = false;                ///< the last one could not be taken
    std::set<std::string> held_;          ///< buzzers that are down
    bool changed_ = false;
};

}  // namespace screens
