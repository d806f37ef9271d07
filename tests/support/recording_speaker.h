// SPDX-License-Identifier: MIT
//
// A speaker that writes down what it was asked to play.
#pragma once

#include "canvas/speaker.h"

#include <fmt/format.h>

#include <array>
#include <string>
#include <utility>

namespace support {

class RecordingSpeaker : public canvas::Speaker {
public:
    void play(canvas::Sound sound, float volume, int step) override {
        constexpr std::array names = {"move",     "select", "correct", "wrong",
                                      "finished", "tick",   "buzz"};
        heard_ += fmt::format("{} {} {}\n", names[static_cast<std::size_t>(sound)], volume, step);
    }
    bool available() const override { return working; }
    void say(std::string_view text, std::string_view language) override {
        said_ += fmt::format("{}: {}\n", language, text);
    }
    bool can_speak() const override { return speaking; }

    /// What was played since the last call, a line each: "correct 0.8 1", the sound, its volume
    /// and its step.
    std::string heard() { return std::exchange(heard_, {}); }

    /// What was said since the last call, a line each: "fr: Qui…".
    std::string said() { return std::exchange(said_, {}); }

    bool working = true;
    bool speaking = true;

private:
    std::string heard_;
    std::string said_;
};

}  // namespace support
