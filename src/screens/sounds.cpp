// SPDX-License-Identifier: MIT
#include "screens/sounds.h"

#include <utility>

namespace screens {
namespace {

using canvas::Sound;

/// The percentage of the settings that a sound goes by.
int volume(Sound sound, const profile::Settings& settings) {
    switch (sound) {
        case Sound::Move:
        case Sound::Select: return settings.interface_volume;
        case Sound::Tick: return settings.clock_volume;
        case Sound::Correct:
        case Sound::Wrong:
        case Sound::Finished:
        case Sound::Buzz: return settings.verdict_volume;
    }
    return 0;
}

bool tells(Sound sound) { return sound != Sound::Move && sound != Sound::Select; }

}  // namespace

float loudness(Sound sound, const profile::Settings& settings) {
    return settings.sound ? static_cast<float>(volume(sound, settings)) / 100 : 0;
}

void Sounds::ask(Sound sound, int step) {
    if (!asked_ || tells(sound) || !tells(asked_->sound)) {
        asked_ = Asked{sound, step};
    }
}

void Sounds::play(const profile::Settings& settings, canvas::Speaker& speaker) {
    const std::optional<Asked> asked = std::exchange(asked_, std::nullopt);
    const float loud = asked ? loudness(asked->sound, settings) : 0;
    if (loud > 0) {
        speaker.play(asked->sound, loud, asked->step);
    }
}

}  // namespace screens
