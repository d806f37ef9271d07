// SPDX-License-Identifier: MIT
//
// Several players around the one screen of a stage. Header only, as the stage is.
#pragma once

#include "support/stage.h"

namespace support {

/// "Ana", "Bo", "Cy"… with the usual shapes and keys.
inline std::vector<profile::PlayerChoice> players(std::size_t count) {
    const std::vector<std::string> names = {"Ana", "Bo", "Cy", "Di", "Ed", "Fy"};
    std::vector<profile::PlayerChoice> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(profile::next_player(all));
        all.back().name = names[i];
    }
    return all;
}

/// Three questions each; `limit` in seconds.
inline profile::HotSeatChoice turns(std::size_t count, int limit = 0) {
    return {false, 3, limit, false, false, players(count)};
}

/// Five questions, twenty seconds for an answer, false starts punished.
inline profile::HotSeatChoice buzzers(std::size_t count) {
    return {true, 5, 20, true, false, players(count)};
}

/// A shelf whose questions are all alike, so that answer 1 is right and all others are wrong.
inline Stage::Setting table(profile::HotSeatChoice choice, std::size_t questions = 30) {
    Stage::Setting setting;
    setting.settings.hot_seat = std::move(choice);
    std::vector<questions::Question> alike(questions, sample_single());
    for (std::size_t i = 0; i < questions; ++i) {
        alike[i].id += "~" + std::to_string(i + 1);
    }
    setting.packs.front().questions = std::move(alike);
    return setting;
}

/// From the home screen to the first screen of the match.
inline void start_match(Stage& stage) {
    stage.click("mode-hot-seat");
    stage.click("start");
    stage.wait();
}

/// Gives the answer of that key, and lets pass what must before the next one counts.
inline void answer(Stage& stage, canvas::Key key) {
    stage.press(key);
    stage.press(canvas::Key::Enter);
    stage.wait();
}

/// Presses a buzzer, until the hand is given and an answer counts.
inline void take_hand(Stage& stage, canvas::Key key) {
    stage.press(key);
    stage.pass(std::chrono::milliseconds(6));
    stage.pass(std::chrono::seconds(1));
}

}  // namespace support
