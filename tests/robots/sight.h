// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/canvas.h"
#include "support/recording_canvas.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace robots {

/// Words that a player reads on a screen, and what was read before them.
struct Found {
    canvas::Point at;      ///< in the middle of their first line
    canvas::Rect box;      ///< of their first line, roughly: as high as the type is large
    std::size_t next = 0;  ///< where to read on after them
};

/// What a player sees of one frame: the texts in the order in which they are drawn, without those
/// that a clip hides.
class Sight : public support::RecordingCanvas {
public:
    /// Where exactly `words` stand alone, on one line or wrapped; spaces do not count. The reading
    /// begins at `from`.
    std::optional<Found> find(std::string_view words, std::size_t from = 0) const;

    /// Where a line begins with `words`; spaces do not count.
    std::optional<Found> find_start(std::string_view words) const;

    /// All that can be read, a text a line: for the report of who is stuck.
    std::string read_aloud() const;

    void text(canvas::Point origin, const typeset::Line& line, canvas::Colour colour) override;
    void push_clip(const canvas::Rect& rect) override;
    void pop_clip() override;

private:
    struct Text {
        std::string words;  ///< without spaces
        canvas::Rect box;
    };
    bool hidden(canvas::Point at) const;

    std::vector<Text> texts_;
    std::vector<canvas::Rect> clips_;
};

}  // namespace robots
