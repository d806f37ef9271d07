// SPDX-License-Identifier: MIT
#include "robots/sight.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace robots {
namespace {

/// Capitals are about so high, in parts of the size of the type.
constexpr float capital_height = 0.7F;

std::string without_spaces(std::string_view text) {
    std::u32string codes = text::decode(text);
    std::erase_if(codes, text::is_space);
    return text::encode(codes);
}

}  // namespace

void Sight::text(canvas::Point origin, const typeset::Line& line, canvas::Colour colour) {
    RecordingCanvas::text(origin, line, colour);
    const auto size = static_cast<float>(line.style.size);
    const canvas::Rect box{origin.x, origin.y - size * capital_height, line.width,
                           size * capital_height};
    if (!hidden(box.centre())) {
        texts_.push_back({without_spaces(line.text), box});
    }
}

void Sight::push_clip(const canvas::Rect& rect) {
    RecordingCanvas::push_clip(rect);
    clips_.push_back(rect);
}

void Sight::pop_clip() {
    RecordingCanvas::pop_clip();
    clips_.pop_back();
}

bool Sight::hidden(canvas::Point at) const {
    return std::ranges::any_of(clips_,
                               [&](const canvas::Rect& clip) { return !clip.contains(at); });
}

std::optional<Found> Sight::find(std::string_view words, std::size_t from) const {
    const std::string wanted = without_spaces(words);
    for (std::size_t first = from; first < texts_.size(); ++first) {
        std::string read;
        for (std::size_t i = first; i < texts_.size(); ++i) {
            read += texts_[i].words;
            if (read == wanted) {
                return Found{texts_[first].box.centre(), texts_[first].box, i + 1};
            }
            if (!wanted.starts_with(read)) {
                break;
            }
        }
    }
    return std::nullopt;
}

std::optional<Found> Sight::find_start(std::string_view words) const {
    const std::string wanted = without_spaces(words);
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        if (texts_[i].words.starts_with(wanted)) {
            return Found{texts_[i].box.centre(), texts_[i].box, i + 1};
        }
    }
    return std::nullopt;
}

std::string Sight::read_aloud() const {
    std::string all;
    for (const Text& text : texts_) {
        all += text.words + "\n";
    }
    return all;
}

}  // namespace robots
