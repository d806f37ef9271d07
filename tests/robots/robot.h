// SPDX-License-Identifier: MIT
#pragma once

#include "robots/watched_client.h"

#include <functional>
#include <stdexcept>

namespace robots {

/// Thrown by a robot that does not see what it waits for, with all that it sees instead.
class Stuck : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Eyes and fingers: sees what a watched client shows, and has xdotool press keys and buttons on
/// the display, so that all comes to the client by way of the X server and the window. Runs on a
/// thread of its own.
class Robot {
public:
    /// `client` lives longer; `window` is the title of its window, a few plain words.
    Robot(WatchedClient& client, std::string window);

    /// Gives the window the focus and puts all of it on the screen, as no window manager does on a
    /// bare display.
    void take_focus();

    /// Keys by their names in X, "Return" or "ctrl+l", one after the other.
    void press(const std::string& keys);
    /// Letters without accents, digits, points, commas, hyphens and spaces.
    void type(const std::string& text);
    void click(canvas::Point at);
    /// A click on words, which are waited for.
    void click(const std::string& words);

    Found wait_for(const std::string& words);
    /// Waits until `found` finds something in what is seen; `what` names it for the report.
    Found wait_until(const std::string& what,
                     const std::function<std::optional<Found>(const Sight&)>& found);

    /// Whether `text` can be given to type().
    static bool can_type(const std::string& text);

private:
    void run_xdotool(const std::string& actions);

    WatchedClient& client_;
    std::string window_;
};

}  // namespace robots
