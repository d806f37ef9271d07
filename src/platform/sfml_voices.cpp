// SPDX-License-Identifier: MIT
//
// The library source-sure-sound.
#include "platform/sfml.h"
#include "platform/tones.h"
#include "platform/voices.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace platform {
namespace {

class SfmlVoices : public Voices {
public:
    bool play(int name, const std::function<std::vector<std::int16_t>()>& samples,
              float volume) override {
        const auto [tone, is_new] = tones_.try_emplace(name);
        if (is_new) {
            const std::vector<std::int16_t> made = samples();
            if (!load_samples(tone->second, made.data(), made.size(), sample_rate)) {
                return false;
            }
        }
        std::unique_ptr<sf::Sound>& voice = voices_[next_];
        next_ = (next_ + 1) % voices_.size();
        voice = std::make_unique<sf::Sound>(tone->second);
        voice->setVolume(volume * 100);
        voice->play();
        return voice->getStatus() != sf::SoundSource::Status::Stopped;
    }

private:
    std::map<int, sf::SoundBuffer> tones_;  ///< kept: voices play from them
    std::array<std::unique_ptr<sf::Sound>, 8> voices_;
    std::size_t next_ = 0;
};

}  // namespace
}  // namespace platform

extern "C" platform::Voices* source_sure_make_voices();

platform::Voices* source_sure_make_voices() { return new platform::SfmlVoices; }
