// SPDX-License-Identifier: MIT
//
// The program's sounds, computed: no files, no licences.
#pragma once

#include "canvas/speaker.h"

#include <cstdint>
#include <vector>

namespace platform {

constexpr int sample_rate = 44100;
constexpr int highest_step = 6;

/// One channel of samples; `step` as for Speaker, limited. At most 250 ms, its peak at -9 dB,
/// beginning and ending in silence.
std::vector<std::int16_t> tone(canvas::Sound sound, int step);

}  // namespace platform
