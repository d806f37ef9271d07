// SPDX-License-Identifier: MIT
//
// Text to read: one line or a paragraph, with words that may be marked.
#pragma once

#include "ui/widget.h"

namespace ui {

/// The most characters in a line of running text.
constexpr std::size_t running_characters = 66;

/// Bytes [begin, end) of a label's text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Span&) const = default;
};

/// A paragraph. The text is shown as it is: typography has been applied (Look::say).
class Label : public Widget {
public:
    explicit Label(std::string text, Type type = Type::Body, Token ink = &Theme::text,
                   Side side = Side::Left)
        : text_(std::move(text)), type_(type), ink_(ink), side_(side) {}

    /// Puts the theme's mark behind these bytes.
    void mark(std::vector<Span> spans) { marks_ = std::move(spans); }
    /// Digits in cells of one width, for figures that change.
    void fix_digits() { fixed_digits_ = true; }

    /// Breaks lines earlier than the width asks for where they would have more characters than one
    /// reads at ease: those of running text.
    void limit_lines() { limited_ = true; }

    /// Shows only the first words; the others keep their place.
    void show_words(std::size_t count);

    const std::string& text() const { return text_; }

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

    /// After place: whether a word is parted as no line could hold it.
    bool breaks_words() const { return paragraph_.breaks_words; }
    /// After place: the widest line and all lines' height.
    canvas::Size text_size(const Look& look) const;

private:
    const typeset::Paragraph& wrapped(const Look& look, float width) const;
    canvas::Rect line_box(const Look& look, std::size_t line) const;
    void draw_marks(const Painter& painter, std::size_t line, canvas::Rect place) const;

    std::string text_;
    Type type_;
    Token ink_;
    Side side_;
    bool fixed_digits_ = false;
    bool limited_ = false;
    std::vector<Span> marks_;
    std::size_t shown_ = std::string::npos;  ///< bytes

    // Wrapping is what costs: it is kept for the width asked last. A tree lives no longer than
    // the look it was built for.
    mutable typeset::Paragraph paragraph_;
    mutable float wrapped_width_ = -1;
};

}  // namespace ui
