// SPDX-License-Identifier: MIT
//
// How far, and how well: segments of a game, bars, rings.
#pragma once

#include "ui/widget.h"

namespace ui {

/// `Given`: answered, and not told yet how well.
enum class Step { Empty, Current, Given, Right, Partly, Wrong, Skipped };

/// One segment for each question; wrong ones have a notch, skipped ones are hollow, so that
/// colour is not needed.
class Steps : public Widget {
public:
    explicit Steps(std::vector<Step> steps) : steps_(std::move(steps)) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    void draw_step(const Painter& painter, const canvas::Rect& box, Step step) const;
    std::vector<Step> steps_;
};

/// A bar filled from 0 to 1.
class Bar : public Widget {
public:
    Bar(double share, Token ink) : share_(share), ink_(ink) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    double share_;
    Token ink_;
};

/// A ring filled from 0 to 1, with words in it. Sizes in dp.
class Ring : public Widget {
public:
    Ring(double share, float size, float width, Token ink, std::string text, Type type)
        : share_(share),
          size_(size),
          width_(width),
          ink_(ink),
          text_(std::move(text)),
          type_(type) {}
    /// A second line below the first.
    void set_caption(std::string caption) { caption_ = std::move(caption); }
    float natural_width(const Look& look) const override { return look.px(size_); }
    float height(const Look& look, float) const override { return look.px(size_); }
    void draw(const Painter& painter) const override;

private:
    double share_;
    float size_;
    float width_;
    Token ink_;
    std::string text_;
    Type type_;
    std::string caption_;
};

}  // namespace ui
