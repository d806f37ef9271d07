// SPDX-License-Identifier: MIT
//
// Layout by rows, columns, grids and padding. Distances are in dp.
#pragma once

#include "ui/widget.h"

#include <utility>

namespace ui {

/// How much of a row's width, or of a column's height, a child takes.
struct Take {
    enum class Kind { Natural, Fixed, Share };
    Kind kind = Kind::Natural;
    float amount = 0;
};
/// What it needs.
constexpr Take natural() { return {Take::Kind::Natural, 0}; }
/// So many dp.
constexpr Take fixed(float dp) { return {Take::Kind::Fixed, dp}; }
/// A part of what the others leave.
constexpr Take share(float weight = 1) { return {Take::Kind::Share, weight}; }

class Container : public Widget {
public:
    const Children& children() const override { return children_; }
    void draw(const Painter& painter) const override { draw_children(*this, painter); }

    template <class W>
    W& add(std::unique_ptr<W> widget, Take take = natural()) {
        W& added = *widget;
        children_.push_back(std::move(widget));
        takes_.push_back(take);
        return added;
    }
    template <class W, class... Arguments>
    W& make(Arguments&&... arguments) {
        return add(std::make_unique<W>(std::forward<Arguments>(arguments)...));
    }

    /// Makes the children one stop of the Tab key.
    void group() { group_ = true; }
    bool is_group() const override { return group_; }

protected:
    Children children_;
    std::vector<Take> takes_;

private:
    bool group_ = false;
};

/// Below each other, all as wide as the column.
class Column : public Container {
public:
    explicit Column(float gap = 0) : gap_(gap) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    float gap_;
};

enum class Rise { Top, Middle, Stretch };

/// Beside each other. When what the children need is more than there is, those that take what
/// they need shrink in proportion.
class Row : public Container {
public:
    explicit Row(float gap = 0, Rise rise = Rise::Middle) : gap_(gap), rise_(rise) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    std::vector<float> widths(const Look& look, float width) const;
    float gap_;
    Rise rise_;
};

/// Beside each other as long as there is room, then on the next line.
class Flow : public Container {
public:
    explicit Flow(float gap, float line_gap) : gap_(gap), line_gap_(line_gap) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    /// Boxes of the children when the flow begins at (0, 0).
    std::vector<canvas::Rect> boxes(const Look& look, float width) const;
    float gap_;
    float line_gap_;
};

/// Two children at the two ends of a line; below each other where they do not fit beside each
/// other.
class Spread : public Container {
public:
    explicit Spread(float gap) : gap_(gap) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    bool beside(const Look& look, float width) const;
    float room(const Look& look, std::size_t child) const;
    float gap_;
};

/// Columns of one width; all rows as high as the highest child.
class Grid : public Container {
public:
    Grid(std::size_t columns, float gap) : columns_(columns), gap_(gap) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    float column_width(const Look& look, float width) const;
    float row_height(const Look& look, float width) const;
    std::size_t rows() const { return (children_.size() + columns_ - 1) / columns_; }
    std::size_t columns_;
    float gap_;
};

struct Insets {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    static constexpr Insets all(float dp) { return {dp, dp, dp, dp}; }
    static constexpr Insets sides(float across, float along) {
        return {across, along, across, along};
    }
};

/// One child with room around it.
class Padded : public Container {
public:
    Padded(std::unique_ptr<Widget> child, Insets insets) : insets_(insets) {
        add(std::move(child));
    }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    Insets insets_;
};

/// One child at most `width` wide, in the middle of what there is.
class Capped : public Container {
public:
    Capped(std::unique_ptr<Widget> child, float width) : width_(width) { add(std::move(child)); }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;

private:
    float width_;
};

/// One child at the middle of the height given.
class Centred : public Container {
public:
    explicit Centred(std::unique_ptr<Widget> child) { add(std::move(child)); }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
};

/// How a panel looks: a card with shadow, or an area of one colour.
struct Sheet {
    std::optional<Token> fill;    ///< nothing: a card
    Token edge = &Theme::border;  ///< drawn where `edged`, and in high contrast
    bool edged = false;
    float radius = 14;
};

/// A card of this radius.
inline Sheet card(float radius) { return {std::nullopt, &Theme::border, false, radius}; }

/// One child on a sheet.
class Panel : public Padded {
public:
    Panel(std::unique_ptr<Widget> child, Insets insets, Sheet sheet = {})
        : Padded(std::move(child), insets), sheet_(sheet) {}
    void draw(const Painter& painter) const override;

private:
    Sheet sheet_;
};

/// Nothing, of some size; with share() it pushes others apart.
class Space : public Widget {
public:
    explicit Space(float width = 0, float height = 0) : width_(width), height_(height) {}
    float natural_width(const Look& look) const override { return look.px(width_); }
    float height(const Look& look, float) const override { return look.px(height_); }
    void draw(const Painter&) const override {}

private:
    float width_;
    float height_;
};

/// A line across.
class Divider : public Widget {
public:
    float natural_width(const Look&) const override { return 0; }
    float height(const Look& look, float) const override { return look.px(1); }
    void draw(const Painter& painter) const override;
};

}  // namespace ui
