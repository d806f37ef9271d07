// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/speaker.h"
#include "platform/spoken.h"
#include "platform/voices.h"

#include <chrono>
#include <memory>
#include <optional>

namespace platform {

/// Plays through SFML, and speaks through the desktop. Nothing is opened before the first sound,
/// and nothing is tried again after one failed. An open device wakes the program up to a hundred
/// times a second, so it is given back when nothing is heard for long. Destroyed before `main`
/// ends.
class SfmlSpeaker : public canvas::Speaker {
public:
    SfmlSpeaker();
    ~SfmlSpeaker() override;

    void play(canvas::Sound sound, float volume, int step) override;
    bool available() const override;
    void say(std::string_view text, std::string_view language) override {
        spoken_.say(text, language);
    }
    bool can_speak() const override { return spoken_.available(); }

    /// Takes note of the monotonic time, now and then: half a minute after the last sound the
    /// device is given back. The next sound opens it again.
    void rest(std::chrono::milliseconds ticks);
    bool holds_device() const { return voices_ != nullptr; }

private:
    std::unique_ptr<Voices> voices_;  ///< none before the first sound, at rest, after a failure
    bool failed_ = false;
    std::optional<std::chrono::milliseconds> quiet_since_;  ///< nothing: not yet noted
    Spoken spoken_;
};

}  // namespace platform
