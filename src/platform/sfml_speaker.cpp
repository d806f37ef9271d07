// SPDX-License-Identifier: MIT
#include "platform/sfml_speaker.h"

#include "platform/log.h"
#include "platform/tones.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
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
        voices_ = open_voices();
    }
    const int limited = std::clamp(step, 0, highest_step);
    const int name = static_cast<int>(sound) * (highest_step + 1) + limited;
    const bool sounds = voices_ && voices_->play(
                                       name, [&] { return tone(sound, limited); }, volume);
    if (first && !sounds) {
        log_warning(fmt::format("nothing can be heard{}", voices_ ? ": no sound device" : ""));
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
