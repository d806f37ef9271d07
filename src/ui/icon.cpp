// SPDX-License-Identifier: MIT
#include "ui/icon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>
#include <vector>

namespace ui {
namespace {

using canvas::Point;
constexpr float pi = std::numbers::pi_v<float>;

/// Draws in a square from -1 to 1 around the centre.
class Pen {
public:
    Pen(canvas::Canvas& canvas, Point centre, float size, canvas::Colour colour, float width)
        : canvas_(canvas), centre_(centre), half_(size / 2), colour_(colour), width_(width) {}

    void line(std::initializer_list<Point> points, float bolder = 1) const {
        canvas_.stroke(mapped(points), width_ * bolder, colour_, canvas::Ends::Open);
    }
    void closed(std::initializer_list<Point> points) const {
        canvas_.stroke(mapped(points), width_, colour_, canvas::Ends::Closed);
    }
    void solid(std::initializer_list<Point> points) const {
        canvas_.polygon(mapped(points), colour_);
    }
    void disc(Point at, float radius) const { disc(at, radius, colour_); }
    void disc(Point at, float radius, canvas::Colour colour) const {
        const Point p = map(at);
        const float r = radius * half_;
        canvas_.fill({p.x - r, p.y - r, 2 * r, 2 * r}, r, colour);
    }
    void ring(Point at, float radius) const { arc(at, radius, 0, 2 * pi); }
    void arc(Point at, float radius, float from, float to, float bolder = 1) const {
        canvas_.arc(map(at), radius * half_, width_ * bolder, from, to, colour_);
    }

private:
    Point map(Point p) const { return {centre_.x + p.x * half_, centre_.y + p.y * half_}; }
    std::vector<Point> mapped(std::initializer_list<Point> points) const {
        std::vector<Point> out;
        for (const Point p : points) {
            out.push_back(map(p));
        }
        return out;
    }

    canvas::Canvas& canvas_;
    Point centre_;
    float half_;
    canvas::Colour colour_;
    float width_;
};

void gear(const Pen& pen) {
    for (int tooth = 0; tooth < 8; ++tooth) {
        const float angle = static_cast<float>(tooth) * pi / 4;
        pen.line({{0.6F * std::cos(angle), 0.6F * std::sin(angle)},
                  {0.86F * std::cos(angle), 0.86F * std::sin(angle)}},
                 1.5F);
    }
    pen.ring({0, 0}, 0.6F);
    pen.ring({0, 0}, 0.24F);
}

void sun(const Pen& pen) {
    pen.ring({0, 0}, 0.38F);
    for (int ray = 0; ray < 8; ++ray) {
        const float angle = static_cast<float>(ray) * pi / 4;
        pen.line({{0.66F * std::cos(angle), 0.66F * std::sin(angle)},
                  {0.9F * std::cos(angle), 0.9F * std::sin(angle)}});
    }
}

/// Points along a circle, for outlines that are partly round.
void moon(const Pen& pen) {
    pen.arc({0, 0}, 0.75F, -0.35F * pi + 0.9F, 1.5F * pi - 0.12F);
    pen.arc({0.42F, -0.42F}, 0.62F, 0.06F * pi + 0.55F, pi + 0.12F);
}

void loudspeaker(const Pen& pen) {
    pen.closed({{-0.85F, -0.28F},
                {-0.5F, -0.28F},
                {-0.05F, -0.68F},
                {-0.05F, 0.68F},
                {-0.5F, 0.28F},
                {-0.85F, 0.28F}});
    pen.arc({0, 0}, 0.42F, -0.28F * pi, 0.28F * pi);
    pen.arc({0, 0}, 0.8F, -0.3F * pi, 0.3F * pi);
}

/// Two rows of keys and the space bar.
void keyboard(const Pen& pen) {
    pen.closed({{-0.9F, -0.6F}, {0.9F, -0.6F}, {0.9F, 0.6F}, {-0.9F, 0.6F}});
    for (int key = -2; key <= 2; ++key) {
        const float x = 0.3F * static_cast<float>(key);
        pen.disc({x, -0.28F}, 0.09F);
        pen.disc({x, 0.02F}, 0.09F);
    }
    pen.line({{-0.36F, 0.32F}, {0.36F, 0.32F}});
}

void question_mark(const Pen& pen) {
    pen.ring({0, 0}, 0.85F);
    pen.arc({0, -0.2F}, 0.28F, -pi, 0.4F * pi);
    pen.line({{0.05F, 0.07F}, {0, 0.16F}, {0, 0.22F}});
    pen.disc({0, 0.5F}, 0.1F);
}

void bulb(const Pen& pen) {
    pen.arc({0, -0.2F}, 0.55F, 0.75F * pi, 2.25F * pi);
    pen.line({{-0.38F, 0.18F}, {-0.25F, 0.5F}, {0.25F, 0.5F}, {0.38F, 0.18F}});
    pen.line({{-0.18F, 0.8F}, {0.18F, 0.8F}});
}

void timeline(const Pen& pen) {
    pen.line({{-0.9F, 0.1F}, {0.9F, 0.1F}});
    pen.line({{-0.5F, -0.55F}, {-0.5F, 0.1F}});
    pen.line({{0.5F, -0.55F}, {0.5F, 0.1F}});
    pen.line({{0, 0.1F}, {0, 0.7F}});
    pen.disc({-0.5F, 0.1F}, 0.17F);
    pen.disc({0.5F, 0.1F}, 0.17F);
    pen.disc({0, 0.1F}, 0.17F);
}

void list(const Pen& pen) {
    for (const float y : {-0.55F, 0.0F, 0.55F}) {
        pen.disc({-0.72F, y}, 0.12F);
        pen.line({{-0.35F, y}, {0.85F, y}});
    }
}

/// One in front, and one behind who is half hidden.
void people(const Pen& pen) {
    pen.ring({-0.2F, -0.4F}, 0.32F);
    pen.arc({-0.2F, 0.75F}, 0.62F, -pi, 0);
    pen.arc({0.38F, -0.4F}, 0.32F, -0.42F * pi, 0.5F * pi);
    pen.arc({0.28F, 0.75F}, 0.62F, -0.4F * pi, 0);
}

/// What leads from place to place while browsing. True when the icon is one of them.
bool draw_browsing(Icon icon, const Pen& pen) {
    switch (icon) {
        case Icon::Timeline: timeline(pen); return true;
        case Icon::List: list(pen); return true;
        case Icon::People: people(pen); return true;
        case Icon::Keyboard: keyboard(pen); return true;
        case Icon::Sound: loudspeaker(pen); return true;
        case Icon::Search:
            pen.ring({-0.15F, -0.15F}, 0.58F);
            pen.line({{0.3F, 0.3F}, {0.82F, 0.82F}}, 1.25F);
            return true;
        case Icon::Box:
            pen.closed({{0, -0.85F},
                        {0.75F, -0.43F},
                        {0.75F, 0.43F},
                        {0, 0.85F},
                        {-0.75F, 0.43F},
                        {-0.75F, -0.43F}});
            pen.line({{-0.75F, -0.43F}, {0, 0}, {0.75F, -0.43F}});
            pen.line({{0, 0}, {0, 0.85F}});
            return true;
        case Icon::Flag:
            pen.line({{-0.6F, -0.85F}, {-0.6F, 0.9F}});
            pen.line(
                {{-0.6F, -0.75F}, {0.7F, -0.75F}, {0.4F, -0.3F}, {0.7F, 0.15F}, {-0.6F, 0.15F}});
            return true;
        case Icon::Copy:
            pen.closed({{-0.3F, -0.3F}, {0.75F, -0.3F}, {0.75F, 0.8F}, {-0.3F, 0.8F}});
            pen.line(
                {{-0.3F, 0.35F}, {-0.75F, 0.35F}, {-0.75F, -0.8F}, {0.3F, -0.8F}, {0.3F, -0.3F}});
            return true;
        case Icon::Leave:
            pen.line({{-0.1F, -0.55F},
                      {-0.75F, -0.55F},
                      {-0.75F, 0.75F},
                      {0.55F, 0.75F},
                      {0.55F, 0.1F}});
            pen.line({{-0.1F, 0.1F}, {0.8F, -0.8F}});
            pen.line({{0.25F, -0.8F}, {0.8F, -0.8F}, {0.8F, -0.25F}});
            return true;
        default: return false;
    }
}

void draw_lines(Icon icon, const Pen& pen) {
    switch (icon) {
        case Icon::Check: pen.line({{-0.7F, 0.05F}, {-0.2F, 0.55F}, {0.75F, -0.5F}}, 1.25F); break;
        case Icon::Cross:
            pen.line({{-0.55F, -0.55F}, {0.55F, 0.55F}}, 1.2F);
            pen.line({{0.55F, -0.55F}, {-0.55F, 0.55F}}, 1.2F);
            break;
        case Icon::Chevron:
        case Icon::Right: pen.line({{-0.25F, -0.55F}, {0.3F, 0}, {-0.25F, 0.55F}}, 1.1F); break;
        case Icon::Left:
        case Icon::Back: pen.line({{0.25F, -0.55F}, {-0.3F, 0}, {0.25F, 0.55F}}, 1.1F); break;
        case Icon::Up: pen.line({{-0.55F, 0.25F}, {0, -0.3F}, {0.55F, 0.25F}}, 1.1F); break;
        case Icon::Down: pen.line({{-0.55F, -0.25F}, {0, 0.3F}, {0.55F, -0.25F}}, 1.1F); break;
        case Icon::Enter:
            pen.line({{0.7F, -0.6F}, {0.7F, 0.15F}, {-0.7F, 0.15F}});
            pen.line({{-0.25F, -0.3F}, {-0.7F, 0.15F}, {-0.25F, 0.6F}});
            break;
        case Icon::Home:
            pen.line({{-0.85F, -0.05F}, {0, -0.8F}, {0.85F, -0.05F}});
            pen.line({{-0.6F, -0.1F}, {-0.6F, 0.75F}, {0.6F, 0.75F}, {0.6F, -0.1F}});
            pen.line({{-0.15F, 0.75F}, {-0.15F, 0.25F}, {0.15F, 0.25F}, {0.15F, 0.75F}});
            break;
        case Icon::Book:
            pen.line({{0, -0.55F},
                      {-0.35F, -0.72F},
                      {-0.85F, -0.72F},
                      {-0.85F, 0.55F},
                      {-0.35F, 0.55F},
                      {0, 0.75F},
                      {0.35F, 0.55F},
                      {0.85F, 0.55F},
                      {0.85F, -0.72F},
                      {0.35F, -0.72F},
                      {0, -0.55F},
                      {0, 0.7F}});
            break;
        case Icon::Layers:
            pen.closed({{0, -0.8F}, {0.85F, -0.35F}, {0, 0.1F}, {-0.85F, -0.35F}});
            pen.line({{-0.85F, 0.05F}, {0, 0.5F}, {0.85F, 0.05F}});
            pen.line({{-0.85F, 0.42F}, {0, 0.87F}, {0.85F, 0.42F}});
            break;
        case Icon::Minus: pen.line({{-0.6F, 0}, {0.6F, 0}}, 1.2F); break;
        case Icon::Plus:
            pen.line({{-0.6F, 0}, {0.6F, 0}}, 1.2F);
            pen.line({{0, -0.6F}, {0, 0.6F}}, 1.2F);
            break;
        case Icon::Warning:
            pen.closed({{0, -0.75F}, {0.85F, 0.7F}, {-0.85F, 0.7F}});
            pen.line({{0, -0.2F}, {0, 0.2F}}, 1.1F);
            pen.disc({0, 0.46F}, 0.1F);
            break;
        case Icon::Repeat:
            pen.arc({0, 0}, 0.68F, -0.3F * pi, 1.35F * pi);
            pen.line({{0.36F, -0.95F}, {0.42F, -0.54F}, {0.84F, -0.58F}});
            break;
        case Icon::Target:
            pen.ring({0, 0}, 0.85F);
            pen.ring({0, 0}, 0.45F);
            pen.disc({0, 0}, 0.14F);
            break;
        case Icon::Contrast:
            pen.ring({0, 0}, 0.8F);
            pen.solid({{0, -0.75F},
                       {0.4F, -0.66F},
                       {0.7F, -0.3F},
                       {0.78F, 0},
                       {0.7F, 0.3F},
                       {0.4F, 0.66F},
                       {0, 0.75F}});
            break;
        case Icon::Gear: gear(pen); break;
        case Icon::Help: question_mark(pen); break;
        case Icon::Light:
        case Icon::Sun: sun(pen); break;
        case Icon::Moon: moon(pen); break;
        case Icon::Bulb: bulb(pen); break;
        default: break;
    }
}

void flame(const Pen& pen) {
    pen.solid({{0.05F, -0.95F},
               {0.2F, -0.55F},
               {0.55F, -0.2F},
               {0.68F, 0.2F},
               {0.6F, 0.55F},
               {0.35F, 0.82F},
               {0, 0.92F},
               {-0.35F, 0.82F},
               {-0.6F, 0.55F},
               {-0.66F, 0.2F},
               {-0.5F, -0.1F},
               {-0.3F, -0.3F},
               {-0.22F, -0.05F},
               {-0.05F, -0.4F}});
}

void heart(const Pen& pen) {
    for (const float side : {-1.0F, 1.0F}) {
        pen.disc({side * 0.4F, -0.3F}, 0.46F);
        pen.solid({{0, -0.25F}, {side * 0.8F, -0.06F}, {side * 0.45F, 0.42F}, {0, 0.85F}});
    }
}

/// True when the icon is a filled one and has been drawn.
bool draw_solid(Icon icon, const Pen& pen) {
    switch (icon) {
        case Icon::Play: pen.solid({{-0.45F, -0.7F}, {0.75F, 0}, {-0.45F, 0.7F}}); return true;
        case Icon::Pause:
            pen.line({{-0.32F, -0.5F}, {-0.32F, 0.5F}}, 2);
            pen.line({{0.32F, -0.5F}, {0.32F, 0.5F}}, 2);
            return true;
        case Icon::Skip:
            pen.solid({{-0.7F, -0.6F}, {0.3F, 0}, {-0.7F, 0.6F}});
            pen.line({{0.6F, -0.55F}, {0.6F, 0.55F}}, 1.4F);
            return true;
        case Icon::Flame: flame(pen); return true;
        case Icon::Heart: heart(pen); return true;
        case Icon::Bolt:
            pen.solid({{0.2F, -0.95F}, {-0.55F, 0.15F}, {-0.05F, 0.15F}});
            pen.solid({{-0.2F, 0.95F}, {0.55F, -0.2F}, {0.05F, -0.2F}});
            pen.solid({{0.1F, -0.3F}, {0.3F, -0.2F}, {-0.1F, 0.3F}, {-0.3F, 0.15F}});
            return true;
        case Icon::Quote:
            for (const float x : {-0.45F, 0.45F}) {
                pen.disc({x, 0.2F}, 0.3F);
                pen.arc({x + 0.22F, 0.2F}, 0.45F, pi, 1.43F * pi, 1.4F);
            }
            return true;
        default: return false;
    }
}

std::vector<Point> regular(int corners, Point centre, float radius, float first_angle) {
    std::vector<Point> points;
    for (int i = 0; i < corners; ++i) {
        const float angle =
            first_angle + 2 * pi * static_cast<float>(i) / static_cast<float>(corners);
        points.push_back(
            {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return points;
}

std::vector<Point> star(Point centre, float radius) {
    std::vector<Point> points;
    for (int i = 0; i < 10; ++i) {
        const float angle = -pi / 2 + 2 * pi * static_cast<float>(i) / 10;
        const float r = radius * (i % 2 != 0 ? 0.48F : 1.12F);
        points.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    return points;
}

void icon_symbol(canvas::Canvas& canvas, const canvas::Symbol& symbol, Point centre,
                 canvas::Colour colour) {
    const auto icon = static_cast<Icon>(symbol.which);
    if (icon == Icon::Star) {
        canvas.polygon(star(centre, symbol.size * 0.4F), colour);
        return;
    }
    const Pen pen(canvas, centre, symbol.size, colour, symbol.width);
    if (!draw_solid(icon, pen) && !draw_browsing(icon, pen)) {
        draw_lines(icon, pen);
    }
}

void shape_symbol(canvas::Canvas& canvas, const canvas::Symbol& symbol, Point centre,
                  canvas::Colour colour) {
    const float radius = symbol.size / 2;
    const float up = -pi / 2;
    switch (symbol.which) {
        case 0:
            // Lowered: the middle of a triangle by eye is below the middle of its circle.
            canvas.polygon(regular(3, {centre.x, centre.y + radius * 0.14F}, radius * 1.12F, up),
                           colour);
            break;
        case 1: canvas.polygon(regular(4, centre, radius * 1.08F, up), colour); break;
        case 2: {
            const float r = radius * 0.92F;
            canvas.fill({centre.x - r, centre.y - r, 2 * r, 2 * r}, r, colour);
            break;
        }
        case 3: canvas.polygon(regular(4, centre, radius * 1.2F, up + pi / 4), colour); break;
        case 4: canvas.polygon(regular(6, centre, radius, up), colour); break;
        case 5: canvas.polygon(star(centre, radius), colour); break;
        default: break;
    }
}

}  // namespace

void draw_icon(canvas::Canvas& canvas, Icon icon, canvas::Point centre, float size,
               canvas::Colour colour, float width) {
    if (icon != Icon::None) {
        canvas.symbol({&icon_symbol, static_cast<int>(icon), size,
                       width > 0 ? width : std::max(1.5F, size * 0.085F)},
                      centre, colour);
    }
}

void draw_shape(canvas::Canvas& canvas, std::size_t shape, canvas::Point centre, float radius,
                canvas::Colour colour) {
    canvas.symbol({&shape_symbol, static_cast<int>(shape), 2 * radius, 0}, centre, colour);
}

void draw_badge(canvas::Canvas& canvas, const Theme& theme, const canvas::Rect& box,
                std::size_t index) {
    if (index >= badge_count) {
        return;
    }
    canvas.fill(box, box.width * 0.26F, theme.badge[index]);
    draw_shape(canvas, index, box.centre(), box.width * 0.26F, theme.badge_glyph[index]);
}

void draw_logo(canvas::Canvas& canvas, const Theme& theme, const canvas::Rect& box) {
    const float unit = box.width / 40;
    const canvas::Point c = box.centre();
    canvas.fill(box, 12 * unit,
                canvas::Paint(theme.hero_from, theme.hero_to, canvas::Paint::Direction::Down));
    if (theme.is_high_contrast()) {
        canvas.outline(box, 12 * unit, std::max(1.0F, 2 * unit), theme.border);
    }
    draw_shape(canvas, 0, {c.x - 7 * unit, c.y + 6 * unit}, 6 * unit, theme.on_hero);
    const float disc = 5.5F * unit;
    canvas.fill({c.x + 7 * unit - disc, c.y - 7 * unit - disc, 2 * disc, 2 * disc}, disc,
                theme.hero_shapes[0]);
    canvas.fill({c.x + 2 * unit, c.y + unit, 10 * unit, 10 * unit}, 2 * unit, theme.hero_shapes[1]);
}

}  // namespace ui
