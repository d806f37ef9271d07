// SPDX-License-Identifier: MIT
#pragma once

#include "ui/boxes.h"

namespace ui {

/// The one large invitation of the home screen: a gradient with rings and shapes, and what it
/// holds on the left of them.
class Hero : public Padded {
public:
    Hero(std::unique_ptr<Widget> child, Insets insets) : Padded(std::move(child), insets) {}
    void draw(const Painter& painter) const override;

private:
    void draw_sky(const Painter& painter) const;
};

/// The narrow column of destinations at the left of the screen. In a low window the logo gives way,
/// then the height of the entries.
class Rail : public Container {
public:
    Rail() { group(); }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    /// The last child stands at the bottom.
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

private:
    /// Where the first entry begins (0: no logo stands above), how high each is, what lies between.
    struct Spread {
        float top = 0;
        float entry = 0;
        float gap = 0;
    };
    Spread spread(const Look& look, float height) const;

    bool has_logo_ = true;
};

/// A destination. Where the rail is narrow its label is a tooltip.
class RailEntry : public Widget {
public:
    RailEntry(std::string id, Icon icon, std::string label, bool here)
        : Widget(std::move(id)), icon_(icon), label_(std::move(label)), here_(here) {}

    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    bool is_chosen() const override { return here_; }
    std::string tooltip() const override { return narrow_ ? label_ : std::string(); }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override {
        return Reply::emit(std::monostate{});
    }

private:
    Icon icon_;
    std::string label_;
    bool here_;
    bool narrow_ = false;
};

}  // namespace ui
