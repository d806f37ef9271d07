// SPDX-License-Identifier: MIT
//
// Finding things in a tree of widgets: by id, by place, and in the order of focus.
#pragma once

#include "ui/widget.h"

#include <string_view>
#include <vector>

namespace ui {

/// Something that can have the focus, and the innermost group around it; null for none.
struct Stop {
    Widget* widget = nullptr;
    const Widget* group = nullptr;
    const Widget* parent = nullptr;  ///< what holds it
};

/// All that can have the focus, in the order of the tree.
std::vector<Stop> focus_stops(Widget& root);

/// Where Tab goes from `current` (null: from nowhere), round the end. A group is one stop, entered
/// at what is chosen in it, else at its first. Null when nothing takes the focus.
Widget* next_group(const std::vector<Stop>& stops, const Widget* current, bool backwards);

/// Where an arrow, Home or End goes inside the group of `current`; null when it goes nowhere. What
/// is in no group, as the buttons of a dialog, is left by arrows for what stands close to it under
/// the same parent.
Widget* next_in_group(const std::vector<Stop>& stops, const Widget* current, canvas::Key key);

/// Stops that a single switch reaches in one step, to go through them once it has entered; one that
/// stands alone is taken at once.
using ScanPart = std::vector<Widget*>;

/// What a single switch steps through: groups, and rows of large groups. Groups of one or two are
/// stepped through as they are, as entering them would be no shorter. No part is empty.
std::vector<ScanPart> scan_parts(const std::vector<Stop>& stops);

/// The widget of this id, or, where that takes no focus, the next that does in the order of the
/// tree; null when there is no such id, or nothing after it.
Widget* stop_at(Widget& root, std::string_view id);

/// From the root to `target`, both included; empty when it is not in the tree.
std::vector<Widget*> path_to(Widget& root, const Widget* target);

/// From the root to the deepest widget at `point` that shows there.
std::vector<Widget*> path_at(Widget& root, canvas::Point point);

/// Null when there is none; `id` is not empty.
Widget* find(Widget& root, std::string_view id);

}  // namespace ui
