// SPDX-License-Identifier: MIT
#include "support/screens/hot_seat.h"

#include <utility>

namespace support {

std::vector<profile::PlayerChoice> players(std::size_t count) {
    const std::vector<std::string> names = {"Ana", "Bo", "Cy", "Di", "Ed", "Fy"};
    std::vector<profile::PlayerChoice> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(profile::next_player(all));
        all.back().name = names[i];
    }
    return all;
}

profile::HotSeatChoice turns(std::size_t count, int limit) {
    return {false, 3, limit, false, false, players(count)};
}

profile::HotSeatChoice buzzers(std::size_t count) {
    return {true, 5, 20, true, false, players(count)};
}

Stage::Setting table(profile::HotSeatChoice choice, std::size_t questions) {
    Stage::Setting setting;
    setting.settings.hot_seat = std::move(choice);
    std::vector<questions::Question> alike(questions, sample_single());
    for (std::size_t i = 0; i < questions; ++i) {
        alike[i].id += "~" + std::to_string(i + 1);
    }
    setting.packs.front().questions = std::move(alike);
    return setting;
}

void start_match(Stage& stage) {
    stage.click("mode-hot-seat");
    stage.click("start");
    stage.wait();
}

void answer(Stage& stage, canvas::Key key) {
    stage.press(key);
    stage.press(canvas::Key::Enter);
    stage.wait();
}

void take_hand(Stage& stage, canvas::Key key) {
    stage.press(key);
    stage.pass(std::chrono::milliseconds(6));
    stage.pass(std::chrono::seconds(1));
}

}  // namespace support
