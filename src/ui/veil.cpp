// SPDX-License-Identifier: MIT
#include "ui/veil.h"

#include <vector>

namespace ui {

void Veil::fill(const canvas::Rect& rect, float radius, const canvas::Paint& paint) {
    canvas::Paint paler = paint;
    paler.from = paint.from.faded(opacity_);
    paler.to = paint.to.faded(opacity_);
    under_.fill(moved(rect), radius, paler);
}

void Veil::outline(const canvas::Rect& rect, float radius, float width, canvas::Colour colour) {
    under_.outline(moved(rect), radius, width, colour.faded(opacity_));
}

void Veil::shadow(const canvas::Rect& rect, float radius, float blur, canvas::Point offset,
                  canvas::Colour colour) {
    under_.shadow(moved(rect), radius, blur, offset, colour.faded(opacity_));
}

void Veil::polygon(std::span<const canvas::Point> corners, canvas::Colour colour) {
    std::vector<canvas::Point> there;
    for (const canvas::Point corner : corners) {
        there.push_back(moved(corner));
    }
    under_.polygon(there, colour.faded(opacity_));
}

void Veil::stroke(std::span<const canvas::Point> points, float width, canvas::Colour colour,
                  canvas::Ends ends) {
    std::vector<canvas::Point> there;
    for (const canvas::Point point : points) {
        there.push_back(moved(point));
    }
    under_.stroke(there, width, colour.faded(opacity_), ends);
}

void Veil::arc(canvas::Point centre, float radius, float width, float from, float to,
               canvas::Colour colour) {
    under_.arc(moved(centre), radius, width, from, to, colour.faded(opacity_));
}

void Veil::symbol(const canvas::Symbol& symbol, canvas::Point centre, canvas::Colour colour) {
    under_.symbol(symbol, moved(centre), colour.faded(opacity_));
}

void Veil::text(canvas::Point origin, const typeset::Line& line, canvas::Colour colour) {
    under_.text(moved(origin), line, colour.faded(opacity_));
}

void Veil::push_clip(const canvas::Rect& rect) { under_.push_clip(moved(rect)); }

}  // namespace ui
