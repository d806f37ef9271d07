// SPDX-License-Identifier: MIT
#pragma once

#include "ui/boxes.h"
#include "ui/spacing.h"

namespace ui {

/// A card, a row of a list, or a bin, that is pressed as a whole; what a card or row holds only
/// shows.
class Pressable : public Padded {
public:
    enum class Shape { Card, Row, Bin };

    Pressable(std::string id, std::unique_ptr<Widget> child, Insets insets,
              Shape shape = Shape::Card)
        : Padded(std::move(child), insets), shape_(shape) {
        rename(std::move(id));
    }

    /// Shows that it is the one chosen of several.
    void choose() { chosen_ = true; }
    /// What a press emits; nothing but itself unless set.
    void set_value(std::size_t value) { value_ = value; }

    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    bool is_chosen() const override { return chosen_; }
    /// What lies in a bin can be carried into another.
    bool accepts(const Widget& carried) const override {
        return shape_ == Shape::Bin && carried.is_movable();
    }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override { return pressed(); }

private:
    Reply pressed() const;

    Shape shape_;
    bool chosen_ = false;
    std::optional<std::size_t> value_;
};

/// On or off. Emits 1 or 0: what it is to become.
class Switch : public Widget {
public:
    Switch(std::string id, bool on) : Widget(std::move(id)), on_(on) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override { return toggled(); }

private:
    Reply toggled() const { return Reply::emit(std::size_t{on_ ? 0U : 1U}); }

    bool on_;
};

/// Square: empty, its edge in `edge`, or ticked.
void draw_tick_box(const Painter& painter, const canvas::Rect& box, bool ticked,
                   canvas::Colour edge);

/// Before what can be chosen together with others; the row around it is what is pressed.
class TickBox : public Widget {
public:
    explicit TickBox(bool ticked) : ticked_(ticked) {}
    float natural_width(const Look& look) const override { return look.px(Extent::tick_box); }
    float height(const Look& look, float) const override { return look.px(Extent::tick_box); }
    void draw(const Painter& painter) const override {
        draw_tick_box(painter, box_, ticked_, painter.theme().border_strong);
    }

private:
    bool ticked_;
};

}  // namespace ui
