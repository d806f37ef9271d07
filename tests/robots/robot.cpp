// SPDX-License-Identifier: MIT
#include "robots/robot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <thread>

namespace robots {
namespace {

using std::chrono::milliseconds;

/// Long enough for a loaded machine; a passing test never waits for it.
constexpr milliseconds patience(60000);
constexpr milliseconds glance(15);

}  // namespace

Robot::Robot(WatchedClient& client, std::string window)
    : client_(client), window_(std::move(window)) {}

void Robot::run_xdotool(const std::string& actions) {
    const std::string command =
        fmt::format("xdotool search --sync --onlyvisible --name '^{}$' {}", window_, actions);
    if (std::system(command.c_str()) != 0) {
        throw Stuck("failed: " + command);
    }
}

void Robot::take_focus() { run_xdotool("windowmove 0 0 windowfocus --sync"); }

void Robot::press(const std::string& keys) { run_xdotool("key --delay 20 " + keys); }

bool Robot::can_type(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') ||
               std::string_view(" .,-").find(letter) != std::string_view::npos;
    });
}

void Robot::type(const std::string& text) {
    if (!can_type(text)) {
        throw Stuck("not on every keyboard: " + text);
    }
    run_xdotool(fmt::format("type --delay 20 '{}'", text));
}

void Robot::click(canvas::Point at) {
    run_xdotool(
        fmt::format("mousemove --window %1 {} {} click 1", std::lround(at.x), std::lround(at.y)));
}

void Robot::click(const std::string& words) { click(wait_for(words).at); }

Found Robot::wait_for(const std::string& words) {
    return wait_until(words, [&](const Sight& sight) { return sight.find(words); });
}

Found Robot::wait_until(const std::string& what,
                        const std::function<std::optional<Found>(const Sight&)>& found) {
    for (milliseconds waited(0); waited < patience; waited += glance) {
        if (const std::optional<Found> seen = found(client_.seen())) {
            return *seen;
        }
        std::this_thread::sleep_for(glance);
    }
    throw Stuck(fmt::format("waited for \"{}\" and saw:\n{}", what, client_.seen().read_aloud()));
}

}  // namespace robots
