// SPDX-License-Identifier: MIT
#include "screens/timeline_view.h"

#include "facts/sentence.h"
#include "questions/ticks_view.h"
#include "screens/browsing.h"
#include "screens/chapter_screen.h"
#include "screens/keys.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/segmented.h"
#include "ui/spacing.h"
#include "ui/time_chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace screens {
namespace {

using text::Language;

const ShelvedPack& pack_of(const TimelineState& state) { return state.services.packs[state.pack]; }

/// The label of an event, or its statement where it has none.
text::Bilingual title_of(const facts::Dated& event) {
    return event.label.empty() ? event.fact->statement : event.label;
}

text::Bilingual lane_name(const TimelineState& state, const facts::Id& id) {
    const ShelvedPack& pack = pack_of(state);
    if (state.model.lanes_by() == LanesBy::Chapter) {
        return chapter_title(pack, id);
    }
    const facts::Source& source = *pack.base->find_source(id);
    return {facts::source_label(*pack.base, source, true, Language::French),
            facts::source_label(*pack.base, source, true, Language::English)};
}

std::unique_ptr<ui::Widget> scale_control(const TimelineModel& model, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    const std::array<const text::Bilingual*, 5> names = {&w.zoom_all, &w.century, &w.decade,
                                                         &w.year, &w.month};
    std::vector<std::string> shown;
    std::optional<std::size_t> chosen;
    for (const TimeScale scale : model.scales()) {
        if (scale == model.scale()) {
            chosen = shown.size();
        }
        shown.push_back(look.say(*names[static_cast<std::size_t>(scale)]));
    }
    return std::make_unique<ui::Segmented>(TimelineId::scale, std::move(shown), chosen,
                                           look.say(w.scale));
}

std::unique_ptr<ui::Widget> head(const TimelineState& state, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    const std::vector<facts::Dated>& events = state.model.events();
    auto controls = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    if (state.model.chapters().size() > 1) {
        auto& theme =
            controls->make<ui::Button>(TimelineId::theme, look.say(w.chapter), ui::Rank::Secondary);
        theme.make_small();
        theme.set_icon(ui::Icon::Layers);
    }
    if (!state.listed) {
        controls->make<ui::Segmented>(
            TimelineId::lanes,
            std::vector<std::string>{look.say(w.by_chapter), look.say(w.by_source)},
            state.model.lanes_by() == LanesBy::Chapter ? 0 : 1);
        if (state.model.scales().size() > 1) {
            controls->add(scale_control(state.model, look));
        }
        controls->make<ui::IconButton>(TimelineId::zoom_out, ui::Icon::Minus, look.say(w.zoom_out));
        controls->make<ui::IconButton>(TimelineId::zoom_in, ui::Icon::Plus, look.say(w.zoom_in));
    }
    controls->make<ui::IconButton>(TimelineId::list,
                                   state.listed ? ui::Icon::Timeline : ui::Icon::List,
                                   look.say(state.listed ? w.as_chart : w.as_list));
    const auto last_year = [](const facts::Dated& event) { return event.last.year; };
    const int last = std::ranges::max(events, {}, last_year).last.year;
    std::string effect = look.say(events_between(events.size(), events.front().first.year, last));
    if (state.model.chapter()) {
        effect +=
            words().separator + look.say(chapter_title(pack_of(state), *state.model.chapter()));
    }
    return page_head(look, look.say(w.timeline), effect, std::move(controls));
}

/// The packs to choose from, where more than one has facts.
void add_packs(ui::Column& column, const TimelineState& state, const ui::Look& look) {
    const std::vector<ShelvedPack>& packs = state.services.packs;
    if (std::ranges::count_if(packs, has_facts) < 2) {
        return;
    }
    auto flow = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    flow->group();
    for (std::size_t i = 0; i < packs.size(); ++i) {
        if (has_facts(packs[i])) {
            auto choice = std::make_unique<ui::Pressable>(
                fmt::format("{}{}", TimelineId::pack, i),
                std::make_unique<ui::Label>(look.say(packs[i].about.title), ui::Type::Label),
                ui::Insets::sides(ui::Gap::normal, ui::Gap::medium));
            choice->set_value(i);
            if (i == state.pack) {
                choice->choose();
            }
            flow->add(std::move(choice));
        }
    }
    column.add(std::move(flow));
}

std::unique_ptr<ui::Widget> chart(const TimelineState& state, const ui::Look& look) {
    const TimelineModel& model = state.model;
    ui::TimeChartParts parts;
    for (const facts::Id& id : model.lanes()) {
        parts.lanes.push_back(look.say(lane_name(state, id)));
    }
    for (std::size_t i = 0; i < model.events().size(); ++i) {
        const TimeView reach = model.reach(i);
        parts.marks.push_back({model.at(i), reach.from, reach.to, model.lane(i),
                               look.say(model.events()[i].label), model.badge(i)});
    }
    parts.ticks = questions::ticks_of(model.view(), look);
    parts.from = model.view().from;
    parts.to = model.view().to;
    parts.current = model.current();
    parts.count_name = [look](std::size_t count) { return look.say(event_count(count)); };
    return std::make_unique<ui::Panel>(
        std::make_unique<ui::TimeChart>(TimelineId::chart, std::move(parts)),
        ui::Insets::sides(ui::Gap::wide, ui::Gap::small));
}

/// The event that the player is at, and the way to the next one and into it.
std::unique_ptr<ui::Widget> detail(const TimelineState& state, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    const TimelineModel& model = state.model;
    const facts::Dated& event = model.events()[model.current()];
    auto told = std::make_unique<ui::Column>(ui::Gap::tiny);
    told->make<ui::Label>(fact_date(*event.fact, look) + words().separator +
                              look.say(chapter_title(pack_of(state), event.fact->chapter)),
                          ui::Type::Strong, &ui::Theme::primary);
    if (!event.label.empty()) {
        told->make<ui::Label>(look.say(event.label), ui::Type::Section);
    }
    told->make<ui::Label>(look.say(event.fact->statement), ui::Type::Body,
                          event.label.empty() ? &ui::Theme::text : &ui::Theme::text2);
    auto buttons = std::make_unique<ui::Row>(ui::Gap::small);
    buttons->make<ui::IconButton>(TimelineId::previous, ui::Icon::Left, look.say(w.previous_event));
    buttons->make<ui::Label>(look.say(place_of(model.current() + 1, model.events().size())),
                             ui::Type::Small, &ui::Theme::text2);
    buttons->make<ui::IconButton>(TimelineId::next, ui::Icon::Right, look.say(w.next_event));
    buttons->make<ui::Button>(TimelineId::open, look.say(w.open_fact), ui::Rank::Secondary,
                              look.scale.compact() ? std::string() : std::string(ui::enter_key));
    std::unique_ptr<ui::Container> body;
    if (look.scale.compact()) {
        auto column = std::make_unique<ui::Column>(ui::Gap::medium);
        column->add(std::move(told));
        column->add(std::move(buttons));
        body = std::move(column);
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section);
        row->add(std::move(told), ui::share());
        row->add(std::move(buttons));
        body = std::move(row);
    }
    return std::make_unique<ui::Panel>(std::move(body),
                                       ui::Insets::sides(ui::Gap::wide, ui::Gap::medium));
}

std::unique_ptr<ui::Widget> hints(const TimelineState& state, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    const auto key = [&](profile::KeyAction action) {
        return look.say(keycap(state.services.settings.keys, action));
    };
    auto row = std::make_unique<ui::Flow>(ui::Gap::section, ui::Gap::small);
    row->make<ui::KeyHint>(look.say(w.event_keys), look.say(w.to_events));
    row->make<ui::KeyHint>(look.say(w.lane_keys), look.say(w.to_lanes));
    row->make<ui::KeyHint>(key(profile::KeyAction::ZoomIn) + " " + key(profile::KeyAction::ZoomOut),
                           look.say(w.to_zoom));
    row->make<ui::KeyHint>(key(profile::KeyAction::ListView), look.say(w.to_list));
    return row;
}

std::unique_ptr<ui::Widget> event_row(const TimelineState& state, std::size_t number,
                                      const ui::Look& look) {
    const facts::Dated& event = state.model.events()[number];
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(fact_date(*event.fact, look), ui::Type::Strong, &ui::Theme::primary);
    told->make<ui::Label>(look.say(title_of(event)), ui::Type::Label);
    if (!event.label.empty()) {
        told->make<ui::Label>(look.say(event.fact->statement), ui::Type::Small, &ui::Theme::text2);
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->make<ui::Badge>(state.model.badge(number), ui::Extent::sign);
    row->add(std::move(told), ui::share());
    row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                        ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", TimelineId::event, number), std::move(row),
        ui::Insets::sides(ui::Gap::small, ui::Gap::medium), ui::Pressable::Shape::Row);
    pressable->set_value(number);
    return pressable;
}

std::unique_ptr<ui::Widget> list(const TimelineState& state, const ui::Look& look) {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < state.model.events().size(); ++i) {
        if (i > 0) {
            rows->make<ui::Divider>();
        }
        rows->add(event_row(state, i, look));
    }
    return std::make_unique<ui::Panel>(std::move(rows),
                                       ui::Insets::sides(ui::Gap::wide, ui::Gap::small));
}

}  // namespace

std::unique_ptr<ui::Widget> timeline_view(const TimelineState& state, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->add(head(state, look));
    add_packs(*column, state, look);
    if (state.listed) {
        column->add(list(state, look));
    } else {
        column->add(chart(state, look));
        column->add(detail(state, look));
        if (!look.scale.compact()) {
            column->add(hints(state, look));
        }
    }
    return with_rail(look, Place::Timeline, std::move(column));
}

}  // namespace screens
