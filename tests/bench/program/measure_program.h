// SPDX-License-Identifier: MIT
#pragma once

#include "bench/figures/spread.h"
#include "bench/program/screen_picture.h"
#include "support/x_client.h"
#include "support/x_display.h"

#include <map>
#include <string>
#include <vector>

namespace bench {

/// A program to be measured as a player meets it.
struct Subject {
    std::vector<std::string> arguments;
    std::map<std::string, std::string> environment;  ///< but for DISPLAY
};

struct Started {
    double settled = 0;   ///< milliseconds until its picture was the one that stayed
    double resident = 0;  ///< MB then
};

/// A second of nothing to do.
struct Idle {
    double waits = 0;      ///< times that it woke up
    double processor = 0;  ///< milliseconds of a core
    double pictures = 0;   ///< changes of what it shows
};

/// An X server with one window on it, in which programs are started one after the other. All of
/// it throws std::runtime_error when a program does not do what is waited for.
class Bench {
public:
    Bench();

    Started start(const Subject& subject);

    struct Used {
        Spread key;  ///< milliseconds from a key to another picture
        Idle before, after;
    };
    /// Presses 1 and 2 in turn, `keys` times, after its picture has settled, and looks at it while
    /// nothing happens before and after that.
    Used use(const Subject& subject, int keys);

private:
    support::Child launch(const Subject& subject) const;
    double settle(std::chrono::steady_clock::time_point begin);
    double key_to_picture(unsigned key);
    Idle idle(pid_t process);

    support::XDisplay display_;
    support::XClient client_;
    ScreenPicture picture_;
};

}  // namespace bench
