// SPDX-License-Identifier: MIT
#pragma once

#include "base/system_clock.h"
#include "learning/open_store.h"
#include "platform/window.h"
#include "robots/robot.h"
#include "screens/game_screen.h"
#include "screens/make_client.h"
#include "support/manual_clock.h"
#include "ui/look.h"

#include <memory>

namespace robots {

/// Everything for one game: the default pack in a real window, a store in memory, and a robot that
/// knows which questions will be asked.
class GameTable {
public:
    /// A window in `language` on a player's first visit. The game that the home screen starts has
    /// questions of every kind.
    explicit GameTable(text::Language language);
    /// The same for a player who set up a game in `mode` the last time, of five questions.
    GameTable(text::Language language, const std::string& mode);

    /// The same for players around this screen who are about to start, by a clock that runs.
    GameTable(text::Language language, const profile::HotSeatChoice& players);

    /// The questions of the first game that is started from the home screen.
    const screens::GamePlan& plan() const { return plan_; }
    learning::Store& store() { return *store_; }
    const learning::Store& store() const { return *store_; }
    const text::Bilingual& pack_title() const { return services_->packs[0].about.title; }

    /// Opens the program, has a robot do `work` on a thread of its own, and returns when the robot
    /// is done or the program has closed its window. A robot that got stuck fails the test.
    void sit_down(const std::function<void(Robot&)>& work);

private:
    GameTable(text::Language language, const base::Clock& clock);

    support::ManualClock clock_;
    base::SystemClock running_clock_;
    typeset::Typesetter typesetter_;
    std::unique_ptr<learning::Store> store_;
    std::unique_ptr<platform::Window> window_;
    std::optional<screens::Services> services_;
    screens::GamePlan plan_;
    std::optional<screens::Opening> opening_;
};

/// A text as the screens show it in `language`.
std::string shown(const text::Bilingual& text, text::Language language);

}  // namespace robots
