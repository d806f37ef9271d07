// SPDX-License-Identifier: MIT
//
// The timeline explorer as widgets.
#pragma once

#include "screens/services.h"
#include "screens/timeline_model.h"
#include "ui/boxes.h"

namespace screens {

struct TimelineId {
    static constexpr const char* chart = "chart";
    static constexpr const char* lanes = "lanes";
    static constexpr const char* list = "list";
    static constexpr const char* theme = "theme-filter";
    static constexpr const char* zoom_in = "zoom-in";
    static constexpr const char* zoom_out = "zoom-out";
    static constexpr const char* scale = "time-scale";
    static constexpr const char* previous = "previous";
    static constexpr const char* next = "next";
    static constexpr const char* open = "open";
    static constexpr std::string_view dot = "dot-";
    static constexpr std::string_view crowd = "crowd-";
    static constexpr std::string_view event = "event-";
    static constexpr std::string_view pack = "pack-";
};

struct TimelineState {
    const Services& services;
    std::size_t pack = 0;
    const TimelineModel& model;
    bool listed = false;  ///< as a list, not on lanes
};

std::unique_ptr<ui::Widget> timeline_view(const TimelineState& state, const ui::Look& look);

}  // namespace screens
