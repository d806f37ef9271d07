// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

void collect(Widget& widget, const Widget* group, std::vector<Stop>& stops) {
    const Widget* inner = widget.is_group() ? &widget : group;
    if (widget.takes_focus()) {
        stops.push_back({&widget, inner});
    }
    for (const auto& child : widget.children()) {
        collect(*child, inner, stops);
    }
}

bool same_stop(const Stop& a, const Stop& b) {
    return a.widget == b.widget || (a.group != nullptr && a.group == b.group);
}

/// The chosen one of the stop's group, else its first.
Widget* entrance(const std::vector<Stop>& stops, const Stop& stop) {
    Widget* first = nullptr;
    for (const Stop& other : stops) {
        if (same_stop(other, stop)) {
            if (other.widget->is_chosen()) {
                return other.widget;
            }
            first = first == nullptr ? other.widget : first;
        }
    }
    return first;
}

/// How far `to` is from `from` in the direction of the arrow; negative when it is not that way.
float distance(const canvas::Rect& from, const canvas::Rect& to, canvas::Key arrow) {
    const float dx = to.centre().x - from.centre().x;
    const float dy = to.centre().y - from.centre().y;
    float ahead = 0;
    float aside = 0;
    switch (arrow) {
        case canvas::Key::Left: ahead = -dx, aside = std::abs(dy); break;
        case canvas::Key::Right: ahead = dx, aside = std::abs(dy); break;
        case canvas::Key::Up: ahead = -dy, aside = std::abs(dx); break;
        case canvas::Key::Down: ahead = dy, aside = std::abs(dx); break;
        default: return -1;
    }
    // What is more aside than ahead is not in that direction.
    return ahead > 1 && ahead >= aside / 2 ? ahead + 2 * aside : -1;
}

bool path_down(Widget& widget, const Widget* target, std::vector<Widget*>& path) {
    path.push_back(&widget);
    if (&widget == target) {
        return true;
    }
    for (const auto& child : widget.children()) {
        if (path_down(*child, target, path)) {
            return true;
        }
    }
    path.pop_back();
    return false;
}

}  // namespace

std::vector<Stop> focus_stops(Widget& root) {
    std::vector<Stop> stops;
    collect(root, nullptr, stops);
    return stops;
}

Widget* next_group(const std::vector<Stop>& stops, const Widget* current, bool backwards) {
    if (stops.empty()) {
        return nullptr;
    }
    const auto here = std::ranges::find(stops, current, &Stop::widget);
    if (here == stops.end()) {
        return entrance(stops, backwards ? stops.back() : stops.front());
    }
    const std::size_t count = stops.size();
    const auto start = static_cast<std::size_t>(here - stops.begin());
    for (std::size_t i = 1; i < count; ++i) {
        const std::size_t at = (start + (backwards ? count - i : i)) % count;
        if (!same_stop(stops[at], *here)) {
            return entrance(stops, stops[at]);
        }
    }
    return here->widget;
}

Widget* next_in_group(const std::vector<Stop>& stops, const Widget* current, canvas::Key key) {
    const auto here = std::ranges::find(stops, current, &Stop::widget);
    if (here == stops.end() || here->group == nullptr) {
        return nullptr;
    }
    Widget* best = nullptr;
    float shortest = 0;
    for (const Stop& stop : stops) {
        if (stop.group != here->group) {
            continue;
        }
        if (key == canvas::Key::Home) {
            return stop.widget;
        }
        if (key == canvas::Key::End) {
            best = stop.widget;
            continue;
        }
        const float far = distance(current->box(), stop.widget->box(), key);
        if (far >= 0 && (best == nullptr || far < shortest)) {
            best = stop.widget;
            shortest = far;
        }
    }
    return best;
}

std::vector<Widget*> path_to(Widget& root, const Widget* target) {
    std::vector<Widget*> path;
    if (target != nullptr) {
        path_down(root, target, path);
    }
    return path;
}

std::vector<Widget*> path_at(Widget& root, canvas::Point point) {
    std::vector<Widget*> path;
    Widget* at = root.box().contains(point) ? &root : nullptr;
    while (at != nullptr) {
        path.push_back(at);
        const std::optional<canvas::Rect> clip = at->clip();
        if (clip && !clip->contains(point)) {
            break;
        }
        const Children& children = at->children();
        // What is drawn last lies on top.
        const auto found = std::find_if(children.rbegin(), children.rend(), [&](const auto& child) {
            return child->box().contains(point);
        });
        at = found == children.rend() ? nullptr : found->get();
    }
    return path;
}

Widget* find(Widget& root, std::string_view id) {
    if (root.id() == id) {
        return &root;
    }
    for (const auto& child : root.children()) {
        if (Widget* found = find(*child, id)) {
            return found;
        }
    }
    return nullptr;
}

}  // namespace ui
