// SPDX-License-Identifier: MIT
//
// What is pressed: buttons with their keys, icon buttons, and words that act.
#pragma once

#include "ui/widget.h"

#include <optional>

namespace ui {

enum class Rank {
    Main,       ///< filled; at most one on a screen
    Secondary,  ///< outlined
    Hero,       ///< light, on the hero card
    HeroPlain,  ///< words alone, on the hero card
    Plain,      ///< words alone
};

class Button : public Widget {
public:
    /// `key` is what the keycap shows; empty for none.
    Button(std::string id, std::string label, Rank rank, std::string key = {})
        : Widget(std::move(id)), label_(std::move(label)), rank_(rank), key_(std::move(key)) {}

    /// An icon before the words, or after those of a plain button.
    void set_icon(Icon icon) { icon_ = icon; }
    /// Less high and less wide than a main action is.
    void make_small() { small_ = true; }

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override {
        return Reply::emit(std::monostate{});
    }

private:
    struct Inks {
        canvas::Colour text;
        canvas::Colour keycap_edge;
        canvas::Colour ring;
    };
    bool plain() const { return rank_ == Rank::Plain || rank_ == Rank::HeroPlain; }
    Inks draw_ground(const Painter& painter) const;
    float content_width(const Look& look) const;

    std::string label_;
    Rank rank_;
    std::string key_;
    Icon icon_ = Icon::None;
    bool small_ = false;
};

/// A square with an icon; its name is spoken by the tooltip.
class IconButton : public Widget {
public:
    IconButton(std::string id, Icon icon, std::string name)
        : Widget(std::move(id)), icon_(icon), name_(std::move(name)) {}

    /// What it emits when it is pressed; else nothing.
    void set_value(std::size_t value) { value_ = value; }

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    std::string tooltip() const override { return name_; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override { return pressed(); }

private:
    Reply pressed() const;

    Icon icon_;
    std::string name_;
    std::optional<std::size_t> value_;
};

}  // namespace ui
