// SPDX-License-Identifier: MIT
#include "platform/tones.h"

#include <algorithm>
#include <cmath>

namespace platform {
namespace {

constexpr float pi = 3.14159265f;
constexpr float peak = 0.3548f * 32767;  // -9 dB
constexpr float fade_seconds = 0.005f;   // against clicks
constexpr float semitones_between_players = 3;

struct Note {
    float pitch;  ///< in hertz
    float begin;  ///< in seconds
    float length;
    float decay;  ///< how many times it falls to a third while it lasts
};

std::vector<Note> notes_of(canvas::Sound sound) {
    switch (sound) {
        case canvas::Sound::Move: return {{900, 0, 0.05f, 3}};
        case canvas::Sound::Select: return {{660, 0, 0.09f, 3}};
        case canvas::Sound::Correct: return {{660, 0, 0.12f, 2}, {880, 0.09f, 0.16f, 3}};
        case canvas::Sound::Wrong: return {{220, 0, 0.13f, 1}, {196, 0.11f, 0.14f, 2}};
        case canvas::Sound::Finished:
            return {{523.25f, 0, 0.25f, 2}, {659.25f, 0.04f, 0.21f, 2}, {783.99f, 0.08f, 0.17f, 2}};
        case canvas::Sound::Tick: return {{1200, 0, 0.03f, 2}};
        case canvas::Sound::Buzz: return {{330, 0, 0.22f, 1}};
    }
    return {};
}

float raised(canvas::Sound sound, int step) {
    const auto steps = static_cast<float>(std::clamp(step, 0, highest_step));
    const float each = sound == canvas::Sound::Buzz ? semitones_between_players : 1;
    return std::pow(2.0f, steps * each / 12);
}

/// The note and its octave, dying away.
float sample(const Note& note, float factor, float time) {
    const float since = time - note.begin;
    if (since < 0 || since > note.length) {
        return 0;
    }
    const float turn = 2 * pi * note.pitch * factor * since;
    const float fade = std::min({1.0f, since / fade_seconds, (note.length - since) / fade_seconds});
    return (std::sin(turn) + 0.3f * std::sin(2 * turn)) * fade *
           std::exp(-note.decay * since / note.length);
}

}  // namespace

std::vector<std::int16_t> tone(canvas::Sound sound, int step) {
    const std::vector<Note> notes = notes_of(sound);
    const float factor = raised(sound, step);
    float length = 0;
    for (const Note& note : notes) {
        length = std::max(length, note.begin + note.length);
    }
    std::vector<float> wave(static_cast<std::size_t>(length * sample_rate));
    float loudest = 0;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        for (const Note& note : notes) {
            wave[i] += sample(note, factor, static_cast<float>(i) / sample_rate);
        }
        loudest = std::max(loudest, std::abs(wave[i]));
    }
    std::vector<std::int16_t> out;
    for (const float value : wave) {
        out.push_back(static_cast<std::int16_t>(std::lround(value / loudest * peak)));
    }
    return out;
}

}  // namespace platform
