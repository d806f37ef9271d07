// SPDX-License-Identifier: MIT
//
// Whether a laid-out tree shows everything: no text cut, no word parted, nothing outside what holds
// it, nothing upon its neighbour, nothing to press that is hard to hit.
#pragma once

#include "ui/widget.h"

#include <string>
#include <vector>

namespace ui {

/// One sentence for each fault of a tree that has been placed; empty when all fits. What lies
/// outside the view of a scroll area is no fault: it can be scrolled to.
std::vector<std::string> misfits(const Widget& root, const Look& look);

}  // namespace ui
