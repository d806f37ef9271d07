// SPDX-License-Identifier: MIT
//
// How a robot answers: with keys alone, or with clicks alone.
#pragma once

#include "questions/question.h"
#include "robots/robot.h"

#include <memory>

namespace robots {

class Player {
public:
    Player(Robot& robot, text::Language language) : robot_(robot), language_(language) {}
    virtual ~Player() = default;

    /// From the home screen into a quick game.
    virtual void start() = 0;
    /// The right answer as this player can give it; nothing where he cannot, and skips.
    virtual std::optional<questions::Answer> right_answer(const questions::Question& question) = 0;
    /// Gives the answer and submits it. `prompt` is where the question stands.
    virtual void answer(const questions::Question& question, const questions::Answer& answer,
                        const Found& prompt) = 0;
    virtual void skip() = 0;
    /// Leaves the explanation; `button` is what its button says.
    virtual void go_on(const std::string& button) = 0;

protected:
    Robot& robot() { return robot_; }
    text::Language language() const { return language_; }
    std::string said(const text::Bilingual& text) const;

private:
    Robot& robot_;
    text::Language language_;
};

std::unique_ptr<Player> key_player(Robot& robot, text::Language language);

/// Types nothing, so it skips what can only be typed.
std::unique_ptr<Player> click_player(Robot& robot, text::Language language);

}  // namespace robots
