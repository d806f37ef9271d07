// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/speaker.h"

#include <memory>

namespace platform {

/// Plays through SFML. Nothing is opened before the first sound, and nothing is tried again after
/// one failed. Destroyed before `main` ends.
class SfmlSpeaker : public canvas::Speaker {
public:
    SfmlSpeaker();
    ~SfmlSpeaker() override;

    void play(canvas::Sound sound, float volume, int step) override;
    bool available() const override;

private:
    struct Voices;
    std::unique_ptr<Voices> voices_;  ///< none before the first sound and after a failure
    bool failed_ = false;
};

}  // namespace platform
