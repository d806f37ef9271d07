// SPDX-License-Identifier: MIT
#include "support/recording_canvas.h"

#include <fmt/format.h>

#include <array>
#include <cassert>
#include <cmath>
#include <string_view>

namespace support {
namespace {

std::string length(float value) {
    // Zero added, so that nothing is written as "-0".
    return fmt::format("{}", std::round(static_cast<double>(value) * 2) / 2 + 0.0);
}

std::string show(canvas::Point point) { return length(point.x) + "," + length(point.y); }

std::string show(const canvas::Rect& rect) {
    return fmt::format("{} {}x{}", show(canvas::Point{rect.x, rect.y}), length(rect.width),
                       length(rect.height));
}

std::string show(canvas::Colour colour) {
    const std::string opaque =
        fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
    return colour.alpha == 255 ? opaque : fmt::format("{}{:02X}", opaque, colour.alpha);
}

std::string show(const canvas::Paint& paint) {
    switch (paint.direction) {
        case canvas::Paint::Direction::Across:
            return fmt::format("{}>{} across", show(paint.from), show(paint.to));
        case canvas::Paint::Direction::Down:
            return fmt::format("{}>{} down", show(paint.from), show(paint.to));
        default: return show(paint.from);
    }
}

std::string show(std::span<const canvas::Point> points) {
    std::string out;
    for (const canvas::Point point : points) {
        out += show(point) + " ";
    }
    return out;
}

long degrees(float radians) { return std::lround(radians * 180 / 3.14159265f); }

std::string_view name(typeset::Weight weight) {
    constexpr std::array<std::string_view, 4> names = {"regular", "medium", "semibold", "bold"};
    return names[static_cast<std::size_t>(weight)];
}

std::string ended(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        out += line + "\n";
    }
    return out;
}

}  // namespace

std::string RecordingCanvas::text() const { return ended(lines_); }

std::string RecordingCanvas::words() const { return words_; }

std::string RecordingCanvas::sketch() const { return ended(sketch_); }

void RecordingCanvas::add(std::string line) {
    lines_.push_back(std::string(2 * depth_, ' ') + std::move(line));
}

void RecordingCanvas::add_sketch(std::string line) {
    line.insert(0, 2 * depth_, ' ');
    text_style_.clear();
    if (sketch_.empty() || sketch_.back() != line) {
        sketch_.push_back(std::move(line));
    }
}

void RecordingCanvas::fill(const canvas::Rect& rect, float radius, const canvas::Paint& paint) {
    add(fmt::format("fill {} r{} {}", show(rect), length(radius), show(paint)));
    add_sketch(fmt::format("fill r{} {}", length(radius), show(paint)));
}

void RecordingCanvas::outline(const canvas::Rect& rect, float radius, float width,
                              canvas::Colour colour) {
    add(fmt::format("outline {} r{} w{} {}", show(rect), length(radius), length(width),
                    show(colour)));
    add_sketch(fmt::format("outline r{} w{} {}", length(radius), length(width), show(colour)));
}

void RecordingCanvas::shadow(const canvas::Rect& rect, float radius, float blur,
                             canvas::Point offset, canvas::Colour colour) {
    add(fmt::format("shadow {} r{} blur{} +{} {}", show(rect), length(radius), length(blur),
                    show(offset), show(colour)));
    add_sketch(fmt::format("shadow r{} blur{} {}", length(radius), length(blur), show(colour)));
}

void RecordingCanvas::polygon(std::span<const canvas::Point> corners, canvas::Colour colour) {
    add(fmt::format("polygon {}{}", show(corners), show(colour)));
    add_sketch(fmt::format("polygon of {} {}", corners.size(), show(colour)));
}

void RecordingCanvas::stroke(std::span<const canvas::Point> points, float width,
                             canvas::Colour colour, canvas::Ends ends) {
    add(fmt::format("stroke w{} {} {}{}", length(width),
                    ends == canvas::Ends::Open ? "open" : "closed", show(points), show(colour)));
    add_sketch(fmt::format("stroke w{} {}", length(width), show(colour)));
}

void RecordingCanvas::arc(canvas::Point centre, float radius, float width, float from, float to,
                          canvas::Colour colour) {
    add(fmt::format("arc {} r{} w{} {}..{} {}", show(centre), length(radius), length(width),
                    degrees(from), degrees(to), show(colour)));
    add_sketch(fmt::format("arc r{} w{} {}..{} {}", length(radius), length(width), degrees(from),
                           degrees(to), show(colour)));
}

void RecordingCanvas::text(canvas::Point origin, const typeset::Line& line, canvas::Colour colour) {
    words_ += line.text + "\n";
    add(fmt::format("text {} {} {} {} \"{}\"", show(origin), line.style.size,
                    name(line.style.weight), show(colour), line.text));
    const std::string style =
        fmt::format("text {} {} {}", line.style.size, name(line.style.weight), show(colour));
    if (style == text_style_) {
        sketch_.back().pop_back();
        sketch_.back() += " " + line.text + "\"";
        return;
    }
    add_sketch(fmt::format("{} \"{}\"", style, line.text));
    text_style_ = style;
}

void RecordingCanvas::push_clip(const canvas::Rect& rect) {
    add("clip " + show(rect));
    add_sketch("clip");
    ++depth_;
}

void RecordingCanvas::pop_clip() {
    assert(depth_ > 0 && "pop_clip without its push_clip");
    --depth_;
    add("end clip");
    text_style_.clear();
}

}  // namespace support
