// SPDX-License-Identifier: MIT
//
// Short sounds that go with what is seen, never in its place; and a voice, for who asked for one.
#pragma once

#include <string_view>

namespace canvas {

enum class Sound { Move, Select, Correct, Wrong, Finished, Tick, Buzz };

class Speaker {
public:
    virtual ~Speaker() = default;

    /// Plays over what still sounds and returns at once. `volume` from 0 to 1. `step` raises the
    /// pitch: by a semitone for each right answer in a row (0 to 6), by player for Buzz (0 to 5).
    virtual void play(Sound sound, float volume, int step) = 0;

    /// False once it turned out that nothing can be heard on this machine.
    virtual bool available() const = 0;

    /// Begins to read `text` aloud in the language of this code ("fr"), in the place of what is
    /// being read, and returns at once.
    virtual void say(std::string_view text, std::string_view language) = 0;

    /// False once it turned out that this machine has no voice.
    virtual bool can_speak() const = 0;
};

}  // namespace canvas
