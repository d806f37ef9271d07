// SPDX-License-Identifier: MIT
//
// What the timeline explorer looks at: the dated facts of a pack on their lanes, the one that the
// player is at, and the stretch of time in view.
#pragma once

#include "facts/chronicle.h"
#include "screens/shelf.h"

namespace screens {

/// How the facts are sorted into lanes.
enum class LanesBy { Chapter, Source };

/// What can be told apart: with all in view, centuries, decades, years or months.
enum class TimeScale { All, Century, Decade, Year, Month };

using TimeView = facts::Stretch;

class TimelineModel {
public:
    /// `pack` lives longer.
    explicit TimelineModel(const ShelvedPack& pack);

    /// Those that are shown, in the order of time.
    const std::vector<facts::Dated>& events() const { return events_; }
    /// Where it stands: in the middle of what its date leaves open; a period where it begins.
    double at(std::size_t event) const;
    /// From its first to its last day.
    TimeView reach(std::size_t event) const;

    /// The chapters that have events, in the order of the pack.
    const std::vector<facts::Id>& chapters() const { return chapters_; }
    /// The only one that is shown; nothing: all are.
    const std::optional<facts::Id>& chapter() const { return chapter_; }
    /// Shows one of chapters() alone, or all, over the whole of their time. The player stays at his
    /// event where it is still shown.
    void show_only(std::optional<facts::Id> chapter);

    LanesBy lanes_by() const { return lanes_by_; }
    void sort_into_lanes(LanesBy by);
    /// What each lane is of: the ids of chapters, in the order of the pack, or of sources, the
    /// oldest first; those that would be empty are left out.
    const std::vector<facts::Id>& lanes() const { return lanes_; }
    std::size_t lane(std::size_t event) const { return lane_of_[event]; }
    /// The shape and colour of the event's lane, which it keeps when it is shown alone: its place
    /// among all chapters or sources of the pack.
    std::size_t badge(std::size_t event) const { return badge_of_[event]; }

    /// The event that the player is at; the first one until he moves. There must be events.
    std::size_t current() const { return current_; }
    /// Goes there, and brings it into view.
    void go_to(std::size_t event);
    /// The next or previous one in the order of time, whatever its lane; stays at the ends.
    void step(bool forwards);

    /// Twice or half as close, about the current event; false where that leads no further.
    bool zoom_in();
    bool zoom_out();
    void zoom_to_all() { show_scale(TimeScale::All); }
    TimeView view() const;

    /// The scales at which less than all is in view, the coarsest first, after that at which all
    /// is.
    const std::vector<TimeScale>& scales() const { return scales_; }
    /// About the current event; one of scales().
    void show_scale(TimeScale scale);
    /// The scale that was shown last, if nothing was zoomed since.
    std::optional<TimeScale> scale() const;

private:
    void read_events();
    void centre_on_current();
    int zoom_of(TimeScale scale) const;

    const ShelvedPack& pack_;
    std::vector<facts::Dated> events_;
    std::vector<facts::Id> chapters_;
    std::optional<facts::Id> chapter_;
    LanesBy lanes_by_ = LanesBy::Chapter;
    std::vector<facts::Id> lanes_;
    std::vector<std::size_t> lane_of_;   ///< of each event
    std::vector<std::size_t> badge_of_;  ///< the same
    std::size_t current_ = 0;
    TimeView all_;
    std::vector<TimeScale> scales_;
    int zoom_ = 0;  ///< all of time, halved so many times
    double centre_ = 0;
};

}  // namespace screens
