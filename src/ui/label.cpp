// SPDX-License-Identifier: MIT
#include "ui/label.h"

#include "text/utf8.h"
#include "ui/spacing.h"

#include <algorithm>
#include <optional>

namespace ui {
namespace {

/// The width in which every line that is too long would have ended in time; nothing where none is.
std::optional<float> narrower(const typeset::Paragraph& paragraph, const Look& look,
                              const typeset::Style& style) {
    std::optional<float> width;
    for (const typeset::Line& line : paragraph.lines) {
        if (text::count_characters(line.text) > running_characters) {
            const float room = look.typesetter->width(
                text::first_characters(line.text, running_characters), style);
            width = std::min(width.value_or(room), room);
        }
    }
    return width;
}

}  // namespace

float Label::natural_width(const Look& look) const {
    float widest = 0;
    const typeset::Style style = look.style(type_, fixed_digits_);
    std::size_t begin = 0;
    while (begin <= text_.size()) {
        const std::size_t end = std::min(text_.find('\n', begin), text_.size());
        const std::string_view line = std::string_view(text_).substr(begin, end - begin);
        widest = std::max(widest, look.typesetter->width(line, style));
        begin = end + 1;
    }
    return std::ceil(widest);
}

const typeset::Paragraph& Label::wrapped(const Look& look, float width) const {
    if (wrapped_width_ != width) {
        const typeset::Style style = look.style(type_, fixed_digits_);
        paragraph_ = look.typesetter->wrap(text_, style, width);
        for (float room = width; limited_;) {
            const auto less = narrower(paragraph_, look, style);
            if (!less || *less >= room) {
                break;
            }
            room = *less;
            paragraph_ = look.typesetter->wrap(text_, style, room);
        }
        wrapped_width_ = width;
    }
    return paragraph_;
}

float Label::height(const Look& look, float width) const {
    return static_cast<float>(wrapped(look, width).lines.size()) * look.reading_height(type_);
}

void Label::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    wrapped(look, box.width);
}

canvas::Rect Label::line_box(const Look& look, std::size_t line) const {
    const float high = look.reading_height(type_);
    canvas::Rect place{box_.x, box_.y + static_cast<float>(line) * high, box_.width, high};
    if (side_ == Side::Centre) {
        place.x += std::round((box_.width - paragraph_.lines[line].width) / 2);
    } else if (side_ == Side::Right) {
        place.x += box_.width - paragraph_.lines[line].width;
    }
    return place;
}

void Label::show_words(std::size_t count) {
    shown_ = 0;
    for (std::size_t i = 0; i < count && shown_ < text_.size(); ++i) {
        shown_ = std::min(text_.find(' ', shown_ + 1), text_.size());
    }
}

void Label::draw(const Painter& painter) const {
    const Look& look = painter.look();
    for (std::size_t i = 0; i < paragraph_.lines.size(); ++i) {
        draw_marks(painter, i, line_box(look, i));
    }
    const float baseline = look.baseline(type_, look.reading_height(type_));
    for (std::size_t i = 0; i < paragraph_.lines.size(); ++i) {
        const canvas::Rect place = line_box(look, i);
        const typeset::Line& line = paragraph_.lines[i];
        const std::size_t begin = std::min(paragraph_.starts[i], shown_);
        const std::string_view shown = std::string_view(line.text).substr(0, shown_ - begin);
        if (shown.empty() && !line.text.empty()) {
            continue;
        }
        const canvas::Point origin{place.x, place.y + baseline};
        const canvas::Colour ink = painter.theme().*ink_;
        if (shown.size() == line.text.size()) {
            painter.canvas().text(origin, line, ink);
        } else {
            const typeset::Style style = look.style(type_, fixed_digits_);
            painter.canvas().text(origin, look.typesetter->line(shown, style), ink);
        }
    }
}

void Label::draw_marks(const Painter& painter, std::size_t line, canvas::Rect place) const {
    const std::string& shown = paragraph_.lines[line].text;
    const std::size_t begin = paragraph_.starts[line];
    const std::size_t end = begin + shown.size();
    for (const Span& mark : marks_) {
        const std::size_t from = std::max(mark.begin, begin);
        const std::size_t to = std::min(mark.end, end);
        if (from >= to) {
            continue;
        }
        const std::string_view text(shown);
        const float left = painter.look().width(text.substr(0, from - begin), type_);
        const float wide = painter.look().width(text.substr(from - begin, to - from), type_);
        const float reach = painter.px(3);
        const float inset = painter.px(Gap::hair);
        painter.area(
            {place.x + left - reach, place.y + inset, wide + 2 * reach, place.height - 2 * inset},
            Radius::mark, painter.theme().mark, painter.theme().mark);
    }
}

float Label::least_width(const Look& look) const {
    // Longest stretch between plain spaces.
    float widest = 0;
    std::size_t begin = 0;
    while (begin < text_.size()) {
        const std::size_t end = std::min(text_.find_first_of(" \n", begin), text_.size());
        widest =
            std::max(widest, look.width(std::string_view(text_).substr(begin, end - begin), type_));
        begin = end + 1;
    }
    return std::floor(widest);
}

canvas::Size Label::text_size(const Look& look) const {
    return {paragraph_.width,
            static_cast<float>(paragraph_.lines.size()) * look.reading_height(type_)};
}

}  // namespace ui
