// SPDX-License-Identifier: MIT
#pragma once

#include "ui/label.h"

namespace ui {

/// One of several rows that are to be put in order: its place, a badge, a text. It is picked up and
/// put down by Enter or a click, carried by the pointer, and moved by arrows while it is held.
/// Emits one of the words below.
class OrderRow : public Widget {
public:
    static constexpr const char* toggle = "toggle";    ///< pick up, or put down
    static constexpr const char* pick_up = "pick up";  ///< whatever else is held
    static constexpr const char* up = "up";
    static constexpr const char* down = "down";
    static constexpr const char* first = "first";
    static constexpr const char* last = "last";
    static constexpr const char* cancel = "cancel";  ///< back to where it was picked up

    /// `place` counts from 1; `badge` 0 to 5 is a shape, above, none is drawn. `key` toggles the
    /// row; its keycap is drawn where the number of the place does not tell it. May be empty.
    OrderRow(std::string id, std::size_t place, std::size_t badge, std::string text,
             std::string key, bool held);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    bool is_chosen() const override { return held_; }
    bool is_movable() const override { return true; }
    bool accepts(const Widget& carried) const override {
        return &carried != this && dynamic_cast<const OrderRow*>(&carried) != nullptr;
    }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override {
        return Reply::emit(std::string(toggle));
    }
    Reply lift(canvas::Point, const Surroundings&) override {
        return Reply::emit(std::string(pick_up));
    }

private:
    float text_width(const Look& look, float width) const;
    float around_text(const Look& look) const;

    std::size_t place_;
    std::size_t badge_;
    std::string key_;  ///< empty where none is drawn
    bool held_;
    Children children_;  ///< the text
};

}  // namespace ui
