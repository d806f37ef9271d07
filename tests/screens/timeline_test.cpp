// SPDX-License-Identifier: MIT
#include "questions/ticks_view.h"
#include "screens/timeline_model.h"
#include "support/fonts.h"
#include "support/screens/documented_pack.h"
#include "support/screens/sample_pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using screens::LanesBy;
using screens::TimelineModel;

namespace {

/// Days are counted in doubles.
constexpr double rounding = 1e-6;

std::string day(double number) {
    const std::chrono::year_month_day date{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(std::floor(number))}}};
    return std::to_string(static_cast<int>(date.year())) + "-" +
           std::to_string(static_cast<unsigned>(date.month())) + "-" +
           std::to_string(static_cast<unsigned>(date.day()));
}

std::vector<std::string> labels(const std::vector<ui::TimeTick>& ticks) {
    std::vector<std::string> out;
    for (const ui::TimeTick& tick : ticks) {
        out.push_back(tick.label);
    }
    return out;
}

screens::TimeView between(std::string_view first, std::string_view last) {
    const auto number = [](std::string_view text) {
        return static_cast<double>(
            facts::first_day(*facts::parse_date(text)).time_since_epoch().count());
    };
    return {number(first), number(last)};
}

}  // namespace

TEST_CASE("the dated facts of a pack stand on lanes of chapters or of sources") {
    const screens::ShelvedPack pack = support::documented_pack();
    TimelineModel model(pack);
    REQUIRE(model.events().size() == 4);
    CHECK(model.events()[0].fact->id == "stone");
    CHECK(model.events()[1].fact->id == "cost");
    CHECK(model.events()[2].fact->id == "lantern");
    CHECK(model.lanes() == std::vector<facts::Id>{"building", "keepers"});
    CHECK(model.lane(2) == 1);
    model.sort_into_lanes(LanesBy::Source);
    CHECK(model.lanes() == std::vector<facts::Id>{"courrier-1871", "gazette-1871"});
    CHECK(model.lane(2) == 0);
    CHECK(model.lane(3) == 1);
}

TEST_CASE("one chapter can be shown alone, over its own time, and the player stays at his event") {
    const screens::ShelvedPack pack = support::documented_pack();
    TimelineModel model(pack);
    CHECK(model.chapters() == std::vector<facts::Id>{"building", "keepers"});
    const screens::TimeView all = model.view();
    model.go_to(2);
    model.show_only("keepers");
    REQUIRE(!model.events().empty());
    for (const facts::Dated& event : model.events()) {
        CHECK(event.fact->chapter == "keepers");
    }
    CHECK(model.events()[model.current()].fact->id == "lantern");
    CHECK(model.lanes() == std::vector<facts::Id>{"keepers"});
    CHECK(model.lane(0) == 0);
    CHECK(model.view().length() < all.length());
    CHECK(model.chapters().size() == 2);
    // His event is not of the other chapter: there he is at the first.
    model.show_only("building");
    CHECK(model.current() == 0);
    CHECK(model.events()[0].fact->id == "stone");
    model.show_only(std::nullopt);
    CHECK(model.events().size() == 4);
    CHECK(model.view() == all);
}

TEST_CASE("a lane has the shape and colour of its place in the pack, alone as among all") {
    const screens::ShelvedPack pack = support::documented_pack();
    TimelineModel model(pack);
    CHECK(model.badge(0) == 0);
    CHECK(model.badge(2) == 1);
    model.show_only("keepers");
    CHECK(model.lane(0) == 0);
    CHECK(model.badge(0) == 1);
    model.sort_into_lanes(LanesBy::Source);
    CHECK(model.lanes() == std::vector<facts::Id>{"courrier-1871"});
    CHECK(model.badge(0) == 0);
    // The older article comes first, wherever it stands in the pack.
    model.show_only(std::nullopt);
    CHECK(model.lanes() == std::vector<facts::Id>{"courrier-1871", "gazette-1871"});
    CHECK(pack.base->sources().front().id == "gazette-1871");
}

TEST_CASE("a scale shows some five of what it tells apart, about the current event") {
    using screens::TimeScale;
    const screens::ShelvedPack pack = support::documented_pack();
    TimelineModel model(pack);
    // Of two years, years are all there is to see.
    CHECK(model.scales() == std::vector<TimeScale>{TimeScale::All, TimeScale::Month});
    CHECK(model.scale() == TimeScale::All);
    const screens::TimeView all = model.view();
    model.go_to(2);
    model.show_scale(TimeScale::Month);
    CHECK(model.scale() == TimeScale::Month);
    CHECK(model.view().length() == doctest::Approx(all.length() / 8));
    CHECK(model.view().from <= model.at(2));
    CHECK(model.view().to >= model.at(2));
    CHECK(model.zoom_out());
    CHECK(model.scale() == std::nullopt);
    model.zoom_to_all();
    CHECK(model.view() == all);
}

TEST_CASE("zooming stays about the current event, inside all of time, and has an end") {
    const screens::ShelvedPack pack = support::documented_pack();
    TimelineModel model(pack);
    const screens::TimeView all = model.view();
    CHECK(day(all.from) == "1869-4-8");
    CHECK(day(all.to) == "1871-5-23");
    CHECK_FALSE(model.zoom_out());
    model.go_to(2);
    CHECK(model.view() == all);
    int steps = 0;
    while (model.zoom_in()) {
        ++steps;
        CHECK(model.view().from <= model.at(2));
        CHECK(model.view().to >= model.at(2));
        CHECK(model.view().from > all.from - rounding);
        CHECK(model.view().to < all.to + rounding);
    }
    CHECK(steps == 4);
    model.go_to(0);
    CHECK(model.view().from <= model.at(0));
    CHECK(model.view().to >= model.at(0));
    model.zoom_to_all();
    CHECK(model.view() == all);
}

TEST_CASE("steps lead through all events in the order of time and stop at the ends") {
    const screens::ShelvedPack pack = support::documented_pack();
    TimelineModel model(pack);
    model.step(false);
    CHECK(model.current() == 0);
    for (std::size_t i = 1; i < 4; ++i) {
        model.step(true);
        CHECK(model.current() == i);
    }
    model.step(true);
    CHECK(model.current() == 3);
}

TEST_CASE("a pack that dates nothing has no events") {
    CHECK(TimelineModel(support::sample_pack()).events().empty());
}

TEST_CASE("time is divided as finely as it can be told") {
    ui::Look look;
    look.language = text::Language::French;
    const auto months = questions::ticks_of(between("2012-02", "2012-08"), look);
    CHECK(labels(months.front()) == std::vector<std::string>{"février 2012", "mars 2012",
                                                             "avril 2012", "mai 2012", "juin 2012",
                                                             "juillet 2012", "août 2012"});
    CHECK(labels(months[1]) == std::vector<std::string>{"avril 2012", "juillet 2012"});
    const auto years = questions::ticks_of(between("1998", "2020"), look);
    CHECK(labels(years[1]) == std::vector<std::string>{"2000", "2005", "2010", "2015", "2020"});
    const auto ages = questions::ticks_of(between("1500", "2016"), look);
    CHECK(labels(ages.back()) ==
          std::vector<std::string>{"1500", "1600", "1700", "1800", "1900", "2000"});
}
