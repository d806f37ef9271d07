// SPDX-License-Identifier: MIT
#include "ui/slider.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float handle = 24;
constexpr float track = 8;
constexpr std::size_t page = 10;

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
    const float part = std::clamp((x - run.x) / run.width, 0.0F, 1.0F);
    return static_cast<std::size_t>(std::lround(part * static_cast<float>(last_)));
}

Reply Slider::key(const canvas::KeyPressed& key, const Surroundings&) {
    const std::size_t now = position_.value_or(last_ / 2);
    const auto less = [&](std::size_t by) { return Reply::emit(now > by ? now - by : 0); };
    const auto more = [&](std::size_t by) { return Reply::emit(std::min(last_, now + by)); };
    switch (key.key) {
        case canvas::Key::Left:
        case canvas::Key::Down: return less(1);
        case canvas::Key::Right:
        case canvas::Key::Up: return more(1);
        case canvas::Key::PageDown: return less(page);
        case canvas::Key::PageUp: return more(page);
        case canvas::Key::Home: return Reply::emit(std::size_t{0});
        case canvas::Key::End: return Reply::emit(last_);
        default: return Reply::ignored();
    }
}

Reply Slider::press(canvas::Point at, const Surroundings& around) {
    return Reply::emit(position_at(at.x, around.look));
}

Reply Slider::drag(canvas::Point at, const Surroundings& around) {
    const std::size_t position = position_at(at.x, around.look);
    return position == position_ ? Reply::taken() : Reply::emit(position);
}

void Slider::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Rect run = run_of(box_, painter.look());
    const float high = painter.px(track);
    const canvas::Rect line{run.x, std::round(box_.centre().y - high / 2), run.width, high};
    painter.area(line, high, t.track, t.border);
    if (position_) {
        const float part =
            last_ == 0 ? 0 : static_cast<float>(*position_) / static_cast<float>(last_);
        const float x = std::round(run.x + part * run.width);
        painter.canvas().fill({line.x, line.y, std::max(high, x - line.x), high}, high / 2,
                              t.primary);
        const float size = painter.px(handle);
        const canvas::Rect knob{x - size / 2, std::round(box_.centre().y - size / 2), size, size};
        painter.shadows(knob, handle / 2);
        painter.canvas().fill(knob, size / 2, t.primary);
        const float inner = painter.px(painter.hovered(*this) ? 6 : 7);
        painter.canvas().fill(knob.inset(inner), size / 2, t.on_primary);
    }
    painter.focus_ring(*this, box_, Radius::button);
}

float Ruler::natural_width(const Look& look) const { return look.px(Extent::running_text); }

float Ruler::height(const Look& look, float) const { return look.px(Extent::field); }

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
    if (marks_.answered) {
        const float x = x_of(*marks_.answered);
        if (!marks_.answered_right) {
            painter.sign({x, box_.centre().y}, handle, Icon::Cross, t.bad, t.on_bad);
        } else if (x != x_of(marks_.right)) {
            const float r = painter.px(7);
            painter.canvas().fill({x - r, box_.centre().y - r, 2 * r, 2 * r}, r, t.primary);
        }
    }
    painter.sign({x_of(marks_.right), box_.centre().y}, 28, Icon::Check, t.ok, t.on_ok);
}

}  // namespace ui
