// SPDX-License-Identifier: MIT
#include "screens/buzzer_hands.h"

#include "screens/buzzer_keys.h"

namespace screens {

std::optional<Heard> BuzzerHands::hear(const canvas::Event& event, bool typing) {
    held_.erase(buzzer_released(event));
    const std::string buzzer = buzzer_pressed(event);
    const std::string pad = pad_of(event);
    const auto seat = seat_of(players_, pad.empty() ? buzzer : pad);
    if (!seat) {
        return std::nullopt;
    }
    Heard heard;
    heard.seat = *seat;
    heard.buzzes = !buzzer.empty();
    heard.pad = !pad.empty();
    if (const auto* key = std::get_if<canvas::KeyPressed>(&event)) {
        heard.again = key->repeated || held_.contains(buzzer);
        heard.letter = key->key >= canvas::Key::A && key->key <= canvas::Key::Z;
        if (!typing) {
            held_.insert(buzzer);
        }
    }
    return heard;
}

bool BuzzerHands::repeats(char32_t character) const {
    return held_.contains(buzzer_typed(character));
}

}  // namespace screens
