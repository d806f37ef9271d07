// SPDX-License-Identifier: MIT
#include "platform/sfml_speaker.h"
#include "platform/tones.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using canvas::Sound;

namespace {

constexpr Sound all_sounds[] = {Sound::Move,     Sound::Select, Sound::Correct, Sound::Wrong,
                                Sound::Finished, Sound::Tick,   Sound::Buzz};

/// Waves a second, counted where the first 40 ms rise through zero.
double pitch(const std::vector<std::int16_t>& samples) {
    int waves = 0;
    const std::size_t end = std::min<std::size_t>(samples.size(), platform::sample_rate / 25);
    for (std::size_t i = 1; i < end; ++i) {
        waves += samples[i - 1] < 0 && samples[i] >= 0;
    }
    return waves * static_cast<double>(platform::sample_rate) / static_cast<double>(end);
}

}  // namespace

TEST_CASE("sounds are short, soft, and begin and end in silence") {
    for (const Sound sound : all_sounds) {
        const auto samples = platform::tone(sound, 0);
        CHECK(samples.size() <= platform::sample_rate / 4);
        const auto [low, high] = std::ranges::minmax(samples);
        const int peak = std::max<int>(high, -low);
        CHECK(peak >= 11600);
        CHECK(peak <= 11627);  // -9 dB of 32767
        CHECK(std::abs(samples.front()) <= 1);
        CHECK(std::abs(samples.back()) < 300);
    }
}

TEST_CASE("each right answer in a row sounds a semitone higher, six times") {
    CHECK(pitch(platform::tone(Sound::Select, 0)) == doctest::Approx(660).epsilon(0.04));
    CHECK(pitch(platform::tone(Sound::Correct, 6)) == doctest::Approx(933).epsilon(0.04));
    CHECK(platform::tone(Sound::Correct, 7) == platform::tone(Sound::Correct, 6));
    CHECK(platform::tone(Sound::Correct, -1) == platform::tone(Sound::Correct, 0));
    CHECK(platform::tone(Sound::Buzz, 1) != platform::tone(Sound::Buzz, 2));
}

TEST_CASE("a machine without sound is quiet, and is not asked again") {
    platform::SfmlSpeaker speaker;
    CHECK(speaker.available());
    speaker.play(Sound::Move, 0, 0);
    CHECK(speaker.available());
    for (int i = 0; i < 20; ++i) {
        for (const Sound sound : all_sounds) {
            speaker.play(sound, 0.01f, i);
        }
    }
}

TEST_CASE("a sound device is held until half a minute after the last sound") {
    using namespace std::chrono_literals;
    platform::SfmlSpeaker speaker;
    CHECK_FALSE(speaker.holds_device());
    speaker.play(Sound::Select, 0.01f, 0);
    speaker.rest(5s);
    speaker.rest(20s);
    speaker.play(Sound::Select, 0.01f, 0);
    speaker.rest(21s);
    speaker.rest(50s);
    CHECK(speaker.holds_device() == speaker.available());
    speaker.rest(51s);
    CHECK_FALSE(speaker.holds_device());
    speaker.rest(100s);
    speaker.play(Sound::Select, 0.01f, 0);
    CHECK(speaker.holds_device() == speaker.available());
}
