// SPDX-License-Identifier: MIT
#pragma once

#include "ui/boxes.h"

namespace ui {

/// The place of one of several players: what it holds only shows, and where it is a buzzer it is
/// pressed as a whole.
class SeatPlate : public Padded {
public:
    enum class State {
        Plain,
        Active,  ///< looked at now: a thick edge on a soft ground
        Locked,  ///< out for a while: sunken
    };

    SeatPlate(std::string id, std::unique_ptr<Widget> child, Insets insets, State state)
        : Padded(std::move(child), insets), state_(state) {
        rename(std::move(id));
    }

    /// Makes it a buzzer that emits `value`.
    void set_value(std::size_t value) { value_ = value; }
    /// Whose it is, where what it holds does not say so.
    void set_name(std::string name) { name_ = std::move(name); }

    void draw(const Painter& painter) const override;
    std::string tooltip() const override { return name_; }
    bool takes_focus() const override { return value_.has_value(); }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override { return pressed(); }

private:
    Reply pressed() const { return value_ ? Reply::emit(*value_) : Reply::ignored(); }

    State state_;
    std::optional<std::size_t> value_;
    std::string name_;
};

}  // namespace ui
