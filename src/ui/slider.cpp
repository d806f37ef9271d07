// SPDX-License-Identifier: MIT
#include "ui/slider.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float handle = 24;
constexpr float track = 8;
/// Of the sign of a ruler that stands alone on its line.
constexpr float large_sign = 28;
/// From the signs on either side of it to the line.
constexpr float stem = 6;

/// With a hole so far, in dp, from its edge.
void draw_handle(const Painter& painter, canvas::Point centre, float ring) {
    const Theme& t = painter.theme();
    const float size = painter.px(handle);
    const canvas::Rect knob{centre.x - size / 2, std::round(centre.y - size / 2), size, size};
    painter.shadows(knob, handle / 2);
    painter.canvas().fill(knob, size / 2, t.primary);
    painter.canvas().fill(knob.inset(painter.px(ring)), size / 2, t.on_primary);
}

/// Where the middle of the handle can be.
canvas::Rect run_of(const canvas::Rect& box, const Look& look) {
    const float half = look.px(handle) / 2;
    return {box.x + half, box.y, std::max(1.0F, box.width - 2 * half), box.height};
}

}  // namespace

float Slider::natural_width(const Look& look) const { return look.px(Extent::running_text); }

float Slider::height(const Look& look, float) const { return look.px(Extent::field); }

std::size_t Slider::position_at(float x, const Look& look) const {
    const canvas::Rect run = run_of(box_, look);
    const double part = std::clamp((x - run.x) / run.width, 0.0F, 1.0F);
    return static_cast<std::size_t>(std::lround(part * static_cast<double>(track_.last)));
}

Reply Slider::key(const canvas::KeyPressed& key, const Surroundings&) {
    if (const auto position = stepped_by(key, track_)) {
        return Reply::emit(*position);
    }
    switch (key.key) {
        case canvas::Key::Left: return Reply::emit(stepped(track_, -1));
        case canvas::Key::Right: return Reply::emit(stepped(track_, 1));
        case canvas::Key::Home: return Reply::emit(std::size_t{0});
        case canvas::Key::End: return Reply::emit(track_.last);
        default: return Reply::ignored();
    }
}

Reply Slider::press(canvas::Point at, const Surroundings& around) {
    return Reply::emit(position_at(at.x, around.look));
}

Reply Slider::drag(canvas::Point at, const Surroundings& around) {
    const std::size_t position = position_at(at.x, around.look);
    const bool there = track_.place == static_cast<double>(position);
    return there ? Reply::taken() : Reply::emit(position);
}

void Slider::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Rect run = run_of(box_, painter.look());
    const float high = painter.px(track);
    const canvas::Rect line{run.x, std::round(box_.centre().y - high / 2), run.width, high};
    painter.area(line, high, t.track, t.border);
    if (track_.place) {
        const double part = track_.last == 0 ? 0 : *track_.place / static_cast<double>(track_.last);
        const float x = std::round(run.x + static_cast<float>(part) * run.width);
        painter.canvas().fill({line.x, line.y, std::max(high, x - line.x), high}, high / 2,
                              t.primary);
        draw_handle(painter, {x, box_.centre().y}, painter.hovered(*this) ? 6 : 7);
    }
    painter.focus_ring(*this, box_, Radius::button);
}

float Ruler::natural_width(const Look& look) const { return look.px(Extent::running_text); }

float Ruler::height(const Look& look, float) const {
    return look.px(marks_.answered ? 2 * (handle + stem) + track : Extent::field);
}

void Ruler::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Rect run = run_of(box_, painter.look());
    const auto x_of = [&](double part) {
        return std::round(run.x + static_cast<float>(std::clamp(part, 0.0, 1.0)) * run.width);
    };
    const float high = painter.px(track);
    const float top = std::round(box_.centre().y - high / 2);
    painter.area({run.x, top, run.width, high}, high, t.track, t.border);
    const float from = x_of(marks_.tolerance_from);
    const float to = std::max(from + high, x_of(marks_.tolerance_to));
    painter.canvas().fill({from, top, to - from, high}, high / 2, t.ok.faded(0.5F));
    const float right = x_of(marks_.right);
    if (!marks_.answered) {
        painter.sign({right, box_.centre().y}, large_sign, Icon::Check, t.ok, t.on_ok);
        return;
    }
    const float half = painter.px(handle) / 2;
    const float thin = painter.px(Gap::hair);
    const canvas::Point above{right, box_.y + half};
    const canvas::Point below{x_of(*marks_.answered), box_.bottom() - half};
    const bool near = marks_.answered_right;
    painter.canvas().fill({above.x - thin / 2, above.y, thin, top + high - above.y}, 0, t.ok);
    painter.canvas().fill({below.x - thin / 2, top, thin, below.y - top}, 0,
                          near ? t.primary : t.bad);
    painter.sign(above, handle, Icon::Check, t.ok, t.on_ok);
    if (near) {
        draw_handle(painter, below, 7);
    } else {
        painter.sign(below, handle, Icon::Cross, t.bad, t.on_bad);
    }
}

}  // namespace ui
