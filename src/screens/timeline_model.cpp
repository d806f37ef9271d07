// SPDX-License-Identifier: MIT
#include "screens/timeline_model.h"

#include <algorithm>
#include <limits>
#include <map>

namespace screens {
namespace {

/// Of the whole, at both ends, so that no event stands on the edge.
constexpr double margin = 1.0 / 32;
/// Closer than a month nothing is dated.
constexpr double least_days = 30;
/// What is nearer to an edge than this part of the view is brought to its middle.
constexpr double edge = 1.0 / 16;

/// Some five of what is told apart fit in the view.
double days_in_view(TimeScale scale) {
    using std::chrono::years;
    const auto in_days = [](auto time) {
        return std::chrono::duration<double, std::chrono::days::period>(time).count();
    };
    switch (scale) {
        case TimeScale::Century: return in_days(years(500));
        case TimeScale::Decade: return in_days(years(50));
        case TimeScale::Year: return in_days(years(5));
        case TimeScale::Month: return in_days(std::chrono::months(5));
        case TimeScale::All: break;
    }
    return std::numeric_limits<double>::infinity();
}

}  // namespace

TimelineModel::TimelineModel(const ShelvedPack& pack) : pack_(pack) {
    read_events();
    // While all are shown, the lanes are the chapters.
    chapters_ = lanes_;
}

void TimelineModel::show_only(std::optional<facts::Id> chapter) {
    const facts::Fact* here = events_.empty() ? nullptr : events_[current_].fact;
    chapter_ = std::move(chapter);
    read_events();
    const auto found = std::ranges::find(events_, here, &facts::Dated::fact);
    current_ = found == events_.end() ? 0 : static_cast<std::size_t>(found - events_.begin());
    zoom_to_all();
}

void TimelineModel::read_events() {
    events_ = facts::chronicle(*pack_.base);
    std::erase_if(events_, [&](const facts::Dated& event) {
        return chapter_ && event.fact->chapter != *chapter_;
    });
    if (events_.empty()) {
        return;
    }
    sort_into_lanes(lanes_by_);
    TimeView span = reach(0);
    for (std::size_t i = 0; i < events_.size(); ++i) {
        span.from = std::min(span.from, reach(i).from);
        span.to = std::max(span.to, reach(i).to);
    }
    const double room = std::max(span.length() * margin, least_days / 2);
    all_ = {span.from - room, span.to + room};
    centre_ = (all_.from + all_.to) / 2;
    scales_ = {TimeScale::All};
    for (const TimeScale scale :
         {TimeScale::Century, TimeScale::Decade, TimeScale::Year, TimeScale::Month}) {
        if (days_in_view(scale) < all_.length()) {
            scales_.push_back(scale);
        }
    }
}

TimeView TimelineModel::reach(std::size_t event) const {
    return facts::stretch(events_[event].first, events_[event].last);
}

double TimelineModel::at(std::size_t event) const {
    const facts::Date& first = events_[event].first;
    return facts::stretch(first, first).middle();
}

void TimelineModel::sort_into_lanes(LanesBy by) {
    lanes_by_ = by;
    std::map<facts::Id, std::vector<std::size_t>> events_of;
    for (std::size_t i = 0; i < events_.size(); ++i) {
        const facts::Fact& fact = *events_[i].fact;
        // A sound fact has at least one claim.
        events_of[by == LanesBy::Chapter ? fact.chapter : fact.claims.front().source].push_back(i);
    }
    lanes_.clear();
    lane_of_.assign(events_.size(), 0);
    badge_of_.assign(events_.size(), 0);
    std::size_t badge = 0;
    const auto add = [&](const facts::Id& id) {
        const auto found = events_of.find(id);
        if (found != events_of.end()) {
            for (const std::size_t event : found->second) {
                lane_of_[event] = lanes_.size();
                badge_of_[event] = badge;
            }
            lanes_.push_back(id);
        }
        ++badge;
    };
    if (by == LanesBy::Chapter) {
        std::ranges::for_each(pack_.about.chapters, add, &packs::Chapter::id);
    } else {
        for (const facts::Source* source : facts::sources_in_time(*pack_.base)) {
            add(source->id);
        }
    }
}

void TimelineModel::go_to(std::size_t event) {
    current_ = event;
    const TimeView seen = view();
    const double room = seen.length() * edge;
    if (at(current_) < seen.from + room || at(current_) > seen.to - room) {
        centre_on_current();
    }
}

void TimelineModel::step(bool forwards) {
    if (forwards ? current_ + 1 < events_.size() : current_ > 0) {
        go_to(forwards ? current_ + 1 : current_ - 1);
    }
}

void TimelineModel::centre_on_current() {
    const double half = view().length() / 2;
    centre_ = std::clamp(at(current_), all_.from + half, all_.to - half);
}

bool TimelineModel::zoom_in() {
    if (view().length() / 2 < least_days) {
        return false;
    }
    ++zoom_;
    centre_on_current();
    return true;
}

bool TimelineModel::zoom_out() {
    if (zoom_ == 0) {
        return false;
    }
    --zoom_;
    centre_on_current();
    return true;
}

/// So many times is all of time halved, at least, to show no more than the scale does.
int TimelineModel::zoom_of(TimeScale scale) const {
    int zoom = 0;
    for (double shown = all_.length(); shown > days_in_view(scale); shown /= 2) {
        ++zoom;
    }
    return zoom;
}

void TimelineModel::show_scale(TimeScale scale) {
    zoom_ = zoom_of(scale);
    centre_on_current();
}

std::optional<TimeScale> TimelineModel::scale() const {
    const auto found =
        std::ranges::find(scales_, zoom_, [this](TimeScale scale) { return zoom_of(scale); });
    return found == scales_.end() ? std::nullopt : std::optional(*found);
}

TimeView TimelineModel::view() const {
    const double half = all_.length() / 2 / static_cast<double>(std::uint64_t{1} << zoom_);
    return {centre_ - half, centre_ + half};
}

}  // namespace screens
