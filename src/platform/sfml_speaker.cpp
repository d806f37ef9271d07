// SPDX-License-Identifier: MIT
#include "platform/sfml_speaker.h"

#include "platform/sfml.h"
#include "platform/tones.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <utility>

namespace platform {
namespace {

/// Much longer than any sound, and than most players think before the next key.
constexpr std::chrono::seconds quiet_before_rest(30);

/// The kernel lists each card as a folder card0, card1…
bool has_sound_card() {
    std::error_code ignored;
    const std::filesystem::directory_iterator cards("/proc/asound", ignored);
    return std::any_of(begin(cards), end(cards), [](const auto& entry) {
        const std::string name = entry.path().filename();
        return name.starts_with("card") && name.size() > 4 && name[4] >= '0' && name[4] <= '9';
    });
}

bool has_sound_server() {
    const char* folder = std::getenv("XDG_RUNTIME_DIR");
    std::error_code ignored;
    const auto there = [&](const char* socket) {
        return std::filesystem::exists(std::filesystem::path(folder) / socket, ignored);
    };
    return std::getenv("PULSE_SERVER") != nullptr ||
           (folder != nullptr && (there("pulse/native") || there("pipewire-0")));
}

/// Without a card OpenAL and ALSA write some hundred lines of complaint to standard error, past
/// every log, unless they are told not to look for one.
void keep_quiet_without_a_card() {
    if (!has_sound_card() && !has_sound_server()) {
        ::setenv("ALSOFT_DRIVERS", "null", 0);  // what the user set stays
    }
}

}  // namespace

struct SfmlSpeaker::Voices {
    /// Made at first use, and kept: voices play from them.
    std::map<std::pair<canvas::Sound, int>, sf::SoundBuffer> tones;
    std::array<std::unique_ptr<sf::Sound>, 8> voices;
    std::size_t next = 0;
};

SfmlSpeaker::SfmlSpeaker() = default;

SfmlSpeaker::~SfmlSpeaker() = default;

bool SfmlSpeaker::available() const { return !failed_; }

void SfmlSpeaker::play(canvas::Sound sound, float volume, int step) {
    if (failed_ || volume <= 0) {
        return;
    }
    quiet_since_.reset();
    const bool first = !voices_;
    if (first) {
        keep_quiet_without_a_card();
        voices_ = std::make_unique<Voices>();
    }
    const int limited = std::clamp(step, 0, highest_step);
    const auto [tone_at, is_new] = voices_->tones.try_emplace({sound, limited});
    bool sounds = true;
    if (is_new) {
        const std::vector<std::int16_t> samples = tone(sound, limited);
        sounds = load_samples(tone_at->second, samples.data(), samples.size(), sample_rate);
    }
    std::unique_ptr<sf::Sound>& voice = voices_->voices[voices_->next];
    voices_->next = (voices_->next + 1) % voices_->voices.size();
    voice = std::make_unique<sf::Sound>(tone_at->second);
    voice->setVolume(volume * 100);
    voice->play();
    if (first && (!sounds || voice->getStatus() == sf::SoundSource::Status::Stopped)) {
        spdlog::warn("nothing can be heard: no sound device");
        failed_ = true;
        voices_.reset();
    }
}

void SfmlSpeaker::rest(std::chrono::milliseconds ticks) {
    quiet_since_ = quiet_since_.value_or(ticks);
    if (ticks - *quiet_since_ >= quiet_before_rest) {
        voices_.reset();
    }
}

}  // namespace platform
