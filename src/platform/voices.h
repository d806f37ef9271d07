// SPDX-License-Identifier: MIT
//
// Tones as they are heard. What plays them is a library of its own, source-sure-sound, which is
// loaded with the first one: ten libraries stand behind it, a megabyte and more than a millisecond
// of each start.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace platform {

class Voices {
public:
    virtual ~Voices() = default;

    /// Plays the tone called `name`, as loud as `volume` (0 to 1), beside those that still sound.
    /// `samples` makes it, one channel at sample_rate, when the name is new. False when nothing is
    /// to be heard: there is no sound device.
    virtual bool play(int name, const std::function<std::vector<std::int16_t>()>& samples,
                      float volume) = 0;
};

/// Opens the sound device, and before the first time the library. Null when that is not there.
std::unique_ptr<Voices> open_voices();

/// What the library offers, under this name and without C++'s decoration.
using MakeVoices = Voices*();
constexpr const char* make_voices_name = "source_sure_make_voices";

}  // namespace platform
