// SPDX-License-Identifier: MIT
//
// A page for one switch: parts light up in turn, the switch enters one and then takes a stop of it.
#include "ui/focus.h"
#include "ui/page.h"
#include "ui/spacing.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

using Parts = std::vector<ScanPart>;

/// The place of the part with this widget; the end for none.
std::size_t part_of(const Parts& parts, const Widget* widget) {
    const auto found = std::ranges::find_if(
        parts, [&](const ScanPart& part) { return std::ranges::find(part, widget) != part.end(); });
    return static_cast<std::size_t>(found - parts.begin());
}

/// The first part of the group that the widget is in.
std::size_t first_of_group(const std::vector<Stop>& stops, const Parts& parts,
                           const Widget* widget) {
    const auto here = std::ranges::find(stops, widget, &Stop::widget);
    const auto first = std::ranges::find(stops, here->group, &Stop::group);
    return part_of(parts, here->group == nullptr ? widget : first->widget);
}

canvas::Rect around(const std::vector<const Widget*>& widgets) {
    canvas::Rect box = widgets.front()->box();
    for (const Widget* widget : widgets) {
        const float right = std::max(box.right(), widget->box().right());
        const float bottom = std::max(box.bottom(), widget->box().bottom());
        box.x = std::min(box.x, widget->box().x);
        box.y = std::min(box.y, widget->box().y);
        box.width = right - box.x;
        box.height = bottom - box.y;
    }
    return box;
}

}  // namespace

void Page::scan(const Look& look) {
    if (scan_ != Scan::Off) {
        return;
    }
    scan_ = Scan::Parts;
    show_focus();
    set_focus(focus_, look);
    changed_ = true;
}

void Page::scan_on(const Look& look) {
    const std::vector<Stop> stops = focus_stops(*root_);
    if (stops.empty()) {
        return;
    }
    const Parts parts = scan_parts(stops);
    const std::size_t here = part_of(parts, focus_);
    const Scan before = std::exchange(scan_, Scan::Parts);
    show_focus();
    led_here_ = true;
    changed_ = true;
    if (here == parts.size()) {
        set_focus(parts.front().front(), look);
        return;
    }
    if (before == Scan::Inside) {
        const auto at = std::ranges::find(parts[here], focus_);
        const bool last = at + 1 == parts[here].end();
        scan_ = last ? Scan::Parts : Scan::Inside;
        set_focus(last ? parts[here].front() : *(at + 1), look);
        return;
    }
    const std::size_t first = first_of_group(stops, parts, focus_);
    const bool again = before == Scan::Taken && first != here;
    set_focus(parts[again ? first : (here + 1) % parts.size()].front(), look);
}

Page::Outcome Page::pick(const Surroundings& around) {
    if (scan_ == Scan::Parts && lit().size() > 1) {
        scan_ = Scan::Inside;
        changed_ = true;
        return {true, std::nullopt};
    }
    scan_ = scan_ == Scan::Inside ? Scan::Taken : Scan::Parts;
    return activate(around);
}

std::vector<const Widget*> Page::lit() const {
    if (focus_ == nullptr) {
        return {};
    }
    if (scan_ != Scan::Parts) {
        return {focus_};
    }
    const Parts parts = scan_parts(focus_stops(*root_));
    const std::size_t here = part_of(parts, focus_);
    return here == parts.size()
               ? std::vector<const Widget*>{focus_}
               : std::vector<const Widget*>(parts[here].begin(), parts[here].end());
}

/// A ring around all that is lit together.
void Page::draw_lit(const Painter& painter) const {
    const std::vector<const Widget*> widgets = lit();
    canvas::Rect shown = root_->box();
    for (const Widget* widget : path_to(*root_, focus_)) {
        shown = widget->clip() ? *widget->clip() : shown;
    }
    constexpr float room = Gap::tiny;
    constexpr float ring = 3;
    painter.canvas().push_clip(shown);
    painter.canvas().outline(around(widgets).inset(-painter.px(room + ring)),
                             painter.px(Radius::card + room + ring), painter.px(ring),
                             painter.theme().focus);
    painter.canvas().pop_clip();
}

}  // namespace ui
