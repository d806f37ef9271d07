// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/speaker.h"
#include "platform/spoken.h"

#include <memory>

namespace platform {

/// Plays through SFML, and speaks through the desktop. Nothing is opened before the first sound,
/// and nothing is tried again after one failed. Destroyed before `main` ends.
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

private:
    struct Voices;
    std::unique_ptr<Voices> voices_;  ///< none before the first sound and after a failure
    bool failed_ = false;
    Spoken spoken_;
};

}  // namespace platform
