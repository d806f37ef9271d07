// SPDX-License-Identifier: MIT
#pragma once

#include "robots/hands.h"

namespace robots {

/// Plays in French with nothing but a gamepad, whose events are put in.
class PadPlayer : public Hands {
public:
    explicit PadPlayer(support::Stage& stage, std::size_t pad = 0)
        : Hands(stage, text::Language::French), pad_(pad) {}

    void push(canvas::PadButton button);
    /// Through the groups with the shoulder, and inside that of the target with the stick.
    void take(const std::string& id) override;
    /// With any button.
    void ask_for_keys() override { push(canvas::PadButton::RightShoulder); }
    /// Held, it goes with the stick.
    void move_row(const std::string& row, const std::string& to, int steps) override;

private:
    canvas::PadButton way_to(const std::string& id);

    std::size_t pad_;
};

}  // namespace robots
