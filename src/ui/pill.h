// SPDX-License-Identifier: MIT
//
// Small things that tell: pills with an icon, tags, keys with what they do, drawn signs.
#pragma once

#include "ui/widget.h"

namespace ui {

/// Words on a coloured ground with half-round ends.
class Pill : public Widget {
public:
    enum class Size { Tall, Tag };

    Pill(std::string text, Token ink, Token ground, Icon icon = Icon::None, Size size = Size::Tall)
        : text_(std::move(text)), ink_(ink), ground_(ground), icon_(icon), size_(size) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    Type type() const { return size_ == Size::Tall ? Type::Label : Type::Strong; }
    float icon_room(const Look& look) const;

    std::string text_;
    Token ink_;
    Token ground_;
    Icon icon_;
    Size size_;
};

/// A key and what it does.
class KeyHint : public Widget {
public:
    KeyHint(std::string key, std::string label) : key_(std::move(key)), label_(std::move(label)) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    std::string key_;
    std::string label_;
};

/// A key alone, large: which one is whose.
class Keycap : public Widget {
public:
    explicit Keycap(std::string key) : key_(std::move(key)) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    std::string key_;
};

/// A drawn sign on a disc: the verdict, an icon on a tile, a badge.
class Sign : public Widget {
public:
    enum class Ground { Disc, HaloDisc, Tile, Bare };

    Sign(Icon icon, float size, Token ink, Token ground, Ground shape)
        : icon_(icon), size_(size), ink_(ink), ground_(ground), shape_(shape) {}

    float natural_width(const Look& look) const override { return look.px(size_); }
    float height(const Look& look, float) const override { return look.px(size_); }
    void draw(const Painter& painter) const override;

private:
    Icon icon_;
    float size_;
    Token ink_;
    Token ground_;
    Ground shape_;
};

/// The badge of an answer or a pack; indexes above 5 begin again.
class Badge : public Widget {
public:
    Badge(std::size_t index, float size) : index_(index % badge_count), size_(size) {}

    float natural_width(const Look& look) const override { return look.px(size_); }
    float height(const Look& look, float) const override { return look.px(size_); }
    void draw(const Painter& painter) const override;

private:
    std::size_t index_;
    float size_;
};

}  // namespace ui
