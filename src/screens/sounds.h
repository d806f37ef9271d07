// SPDX-License-Identifier: MIT
//
// What is heard: one sound for each thing that happens, never in the place of what is seen.
#pragma once

#include "canvas/speaker.h"
#include "profile/settings.h"

#include <optional>

namespace screens {

/// How loud a sound is by the settings, 0 to 1; 0 where sounds are off.
float loudness(canvas::Sound sound, const profile::Settings& settings);

/// Collects what an event gives cause to hear, so that one sound is heard of it: what the game
/// tells goes before what a key or button does.
class Sounds {
public:
    /// `step` as for canvas::Speaker.
    void ask(canvas::Sound sound, int step = 0);

    /// Plays what was asked for since the last call, if the settings let it be heard.
    void play(const profile::Settings& settings, canvas::Speaker& speaker);

private:
    struct Asked {
        canvas::Sound sound;
        int step;
    };
    std::optional<Asked> asked_;
};

}  // namespace screens
