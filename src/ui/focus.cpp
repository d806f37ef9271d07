// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

void collect(Widget& widget, const Widget* group, const Widget* parent, std::vector<Stop>& stops) {
    const Widget* inner = widget.is_group() ? &widget : group;
    if (widget.takes_focus()) {
        stops.push_back({&widget, inner, parent});
    }
    for (const auto& child : widget.children()) {
        collect(*child, inner, &widget, stops);
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

/// The distance between [from, from + length] and [to, to + span]; 0 where they overlap.
float gap(float from, float length, float to, float span) {
    return std::max({0.0F, to - (from + length), from - (to + span)});
}

/// Whether nothing of any height has room between them.
bool next_to(const canvas::Rect& a, const canvas::Rect& b) {
    return gap(a.y, a.height, b.y, b.height) < a.height &&
           gap(a.x, a.width, b.x, b.width) < a.height;
}

/// Whether arrows lead from one to the other: in a group, or, outside of groups, side by side.
bool together(const Stop& a, const Stop& b) {
    return a.group != nullptr ? a.group == b.group
                              : b.group == nullptr && a.parent == b.parent &&
                                    next_to(a.widget->box(), b.widget->box());
}

/// How far `to` is from `from` in the direction of the arrow; negative when it is not that way.
float distance(const canvas::Rect& from, const canvas::Rect& to, canvas::Key arrow) {
    const float dx = to.centre().x - from.centre().x;
    const float dy = to.centre().y - from.centre().y;
    const bool across = arrow == canvas::Key::Left || arrow == canvas::Key::Right;
    const bool along = arrow == canvas::Key::Up || arrow == canvas::Key::Down;
    if (!across && !along) {
        return -1;
    }
    const bool backwards = arrow == canvas::Key::Left || arrow == canvas::Key::Up;
    const float ahead = (across ? dx : dy) * (backwards ? -1.0F : 1.0F);
    const float aside = std::abs(across ? dy : dx);
    const float apart = across ? gap(from.y, from.height, to.y, to.height)
                               : gap(from.x, from.width, to.x, to.width);
    if (ahead <= 1 || (apart > 0 && ahead < aside / 2)) {
        return -1;
    }
    // What lies opposite comes first, and of that what is nearest, with its middle nearest.
    constexpr float far = 1e5F;
    return apart == 0 ? ahead + aside / 8 : far + ahead + 2 * aside;
}

/// Passes the widget of this id, and stops at the next that takes the focus, itself included.
Widget* first_stop(Widget& widget, std::string_view id, bool& passed) {
    passed = passed || widget.id() == id;
    if (passed && widget.takes_focus()) {
        return &widget;
    }
    for (const auto& child : widget.children()) {
        if (Widget* found = first_stop(*child, id, passed)) {
            return found;
        }
    }
    return nullptr;
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

/// So few stops are stepped through without entering a part.
constexpr std::size_t most_alone = 2;
/// Of more than these, each row is a part.
constexpr std::size_t most_in_part = 8;

bool same_row(const Widget& a, const Widget& b) {
    return std::abs(a.box().centre().y - b.box().centre().y) < a.box().height / 2;
}

/// Adds a group as one part, as its rows, or as its stops.
void add_parts(const ScanPart& group, std::vector<ScanPart>& parts) {
    const bool whole = group.size() > most_alone && group.size() <= most_in_part;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const bool in_row =
            group.size() > most_in_part && i > 0 && same_row(*group[i - 1], *group[i]);
        if (i == 0 || !(whole || in_row)) {
            parts.emplace_back();
        }
        parts.back().push_back(group[i]);
    }
}

}  // namespace

std::vector<Stop> focus_stops(Widget& root) {
    std::vector<Stop> stops;
    collect(root, nullptr, nullptr, stops);
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
    if (here == stops.end()) {
        return nullptr;
    }
    const bool grouped = here->group != nullptr;
    Widget* best = nullptr;
    float shortest = 0;
    for (const Stop& stop : stops) {
        if (!together(*here, stop)) {
            continue;
        }
        if (grouped && key == canvas::Key::Home) {
            return stop.widget;
        }
        if (grouped && key == canvas::Key::End) {
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

std::vector<ScanPart> scan_parts(const std::vector<Stop>& stops) {
    std::vector<ScanPart> parts;
    for (auto from = stops.begin(); from != stops.end();) {
        ScanPart group;
        const Stop& first = *from;
        for (; from != stops.end() && same_stop(*from, first); ++from) {
            group.push_back(from->widget);
        }
        add_parts(group, parts);
    }
    return parts;
}

Widget* stop_at(Widget& root, std::string_view id) {
    bool passed = false;
    return first_stop(root, id, passed);
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
