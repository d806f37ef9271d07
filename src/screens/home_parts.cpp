// SPDX-License-Identifier: MIT
#include "screens/home_parts.h"

#include "screens/controls.h"
#include "screens/mode_tile.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/progress.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace screens {
namespace {

/// The modes that have a card; all of them are in the set-up.
constexpr std::array<std::string_view, 4> shown_modes = {"blitz", "timeline", "sources",
                                                         "hot-seat"};

std::unique_ptr<ui::Widget> legend(const ui::Look& look, std::size_t count,
                                   const text::Bilingual& word, ui::Token ink, ui::Icon icon) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Sign>(icon, ui::Extent::tiny_badge, ink, ink, ui::Sign::Ground::Tile);
    row->make<ui::Label>(look.say(figure(static_cast<int>(count))), ui::Type::Section);
    row->add(std::make_unique<ui::Label>(look.say(word), ui::Type::Body, &ui::Theme::text2),
             ui::share());
    return row;
}

/// A figure whose questions are a game of their own.
std::unique_ptr<ui::Widget> game_row(const char* id, std::unique_ptr<ui::Widget> row) {
    auto line = std::make_unique<ui::Row>(ui::Gap::small);
    line->add(std::move(row), ui::share());
    line->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                         ui::Sign::Ground::Bare);
    return std::make_unique<ui::Pressable>(
        id, std::move(line), ui::Insets::sides(0, ui::Gap::small), ui::Pressable::Shape::Row);
}

std::unique_ptr<ui::Widget> misses_row(const ui::Look& look, std::size_t count) {
    auto row = legend(look, count, words().missed, &ui::Theme::warn, ui::Icon::Repeat);
    return count == 0 ? std::move(row) : game_row(HomeId::misses, std::move(row));
}

/// Whose colour tells at a glance, and whose figure tells without it.
ui::Token ink_of(const Tally& tally) {
    if (tally.found == 0) {
        return &ui::Theme::text3;
    }
    return tally.share() * 2 < 1 ? &ui::Theme::warn : &ui::Theme::ok;
}

std::unique_ptr<ui::Widget> chapter_row(const ui::Look& look, const packs::Chapter& chapter,
                                        const Tally& tally, std::size_t index) {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(chapter.title), ui::Type::Label);
    told->make<ui::Label>(look.say(found_of(tally.found, tally.all)), ui::Type::Small,
                          &ui::Theme::text2);
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->make<ui::Ring>(tally.share(), ui::Extent::small_ring, ui::Extent::small_ring_line,
                        ink_of(tally), fmt::format("{}", tally.found), ui::Type::Strong);
    row->add(std::move(told), ui::share());
    row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                        ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", HomeId::chapter, index), std::move(row),
        ui::Insets::sides(ui::Gap::small, ui::Gap::small), ui::Pressable::Shape::Row);
    pressable->set_value(index);
    return pressable;
}

text::Bilingual pack_state(const ShelvedPack& pack) {
    if (pack.playable()) {
        return pack_figures(pack.questions.size(), pack.sources);
    }
    return pack.at_fault() ? words().unreadable_pack : words().being_read;
}

std::unique_ptr<ui::Widget> pack_words(const ShelvedPack& pack, const ui::Look& look) {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(pack.about.title), ui::Type::Entry);
    told->make<ui::Label>(look.say(pack_state(pack)), ui::Type::Small,
                          pack.at_fault() ? &ui::Theme::bad : &ui::Theme::text2);
    return told;
}

std::unique_ptr<ui::Widget> pack_card(const HomeState& state, const ui::Look& look,
                                      std::size_t index) {
    const ShelvedPack& pack = state.services.packs[index];
    auto head = std::make_unique<ui::Row>(ui::Gap::normal);
    if (pack.at_fault()) {
        head->make<ui::Sign>(ui::Icon::Warning, ui::Extent::pack_badge, &ui::Theme::bad,
                             &ui::Theme::bad, ui::Sign::Ground::Tile);
    } else {
        head->make<ui::Badge>(index, ui::Extent::pack_badge);
    }
    head->add(pack_words(pack, look), ui::share());
    auto body = std::make_unique<ui::Column>(ui::Gap::medium);
    body->add(std::move(head));
    if (pack.playable()) {
        const Tally all = tally(pack.questions.list(), state.progress[index]);
        auto bar = std::make_unique<ui::Row>(ui::Gap::normal);
        bar->add(std::make_unique<ui::Bar>(all.share(), &ui::Theme::primary), ui::share());
        bar->make<ui::Label>(look.say(percentage(all.share())), ui::Type::Strong,
                             &ui::Theme::text2);
        body->add(std::move(bar));
    } else if (pack.at_fault()) {
        body->make<ui::Label>(look.say(fault_count(pack.faults.size())), ui::Type::Small,
                              &ui::Theme::text2);
    }
    auto card = std::make_unique<ui::Pressable>(fmt::format("{}{}", HomeId::pack, index),
                                                std::move(body), ui::Insets::all(ui::Gap::normal));
    card->set_value(index);
    // With one pack there is nothing to choose.
    if (index == state.pack && state.services.packs.size() > 1) {
        card->choose();
    }
    return card;
}

}  // namespace

std::unique_ptr<ui::Widget> game_tiles(const ui::Look& look) {
    const bool compact = look.scale.compact();
    auto grid = std::make_unique<ui::Grid>(compact ? 2 : shown_modes.size(), ui::Gap::medium);
    grid->group();
    for (const std::string_view mode : shown_modes) {
        const auto place = std::ranges::find(quiz::modes(), mode) - quiz::modes().begin();
        grid->add(mode_tile(look, fmt::format("{}{}", HomeId::mode, mode), mode,
                            static_cast<std::size_t>(place),
                            compact ? TileForm::Flat : TileForm::Tall));
    }
    return grid;
}

std::unique_ptr<ui::Widget> pack_cards(const HomeState& state, const ui::Look& look) {
    const std::size_t count = state.services.packs.size();
    auto grid =
        std::make_unique<ui::Grid>(count == 1 || look.scale.compact() ? 1 : 2, ui::Gap::medium);
    grid->group();
    for (std::size_t i = 0; i < count; ++i) {
        grid->add(pack_card(state, look, i));
    }
    return grid;
}

std::unique_ptr<ui::Widget> progress_card(const HomeState& state, const ui::Look& look) {
    const Words& w = words();
    const Tally all =
        tally(state.services.packs[state.pack].questions.list(), state.progress[state.pack]);
    auto ring = std::make_unique<ui::Ring>(all.share(), ui::Extent::ring, ui::Extent::ring_line,
                                           &ui::Theme::primary, look.say(percentage(all.share())),
                                           ui::Type::Heading);
    ring->set_caption(look.say(w.found));
    auto figures = std::make_unique<ui::Column>(ui::Gap::medium);
    figures->add(legend(look, all.found, found_word(all.found), &ui::Theme::ok, ui::Icon::Check));
    figures->add(misses_row(look, all.missed));
    figures->add(legend(look, all.unseen(), w.unseen, &ui::Theme::text3, ui::Icon::Star));
    auto row = std::make_unique<ui::Row>(ui::Gap::section);
    row->add(std::move(ring));
    row->add(std::move(figures), ui::share());
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(look.say(w.progress), ui::Type::Entry);
    column->add(std::move(row), ui::share());
    if (state.marked > 0) {
        column->add(game_row(HomeId::marked, legend(look, state.marked, marked_word(state.marked),
                                                    &ui::Theme::primary, ui::Icon::Flag)));
    }
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::unique_ptr<ui::Widget> chapters_card(const HomeState& state, const ui::Look& look) {
    const ShelvedPack& pack = state.services.packs[state.pack];
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < pack.about.chapters.size(); ++i) {
        const packs::Chapter& chapter = pack.about.chapters[i];
        const Tally part = tally(pack.questions.list(), state.progress[state.pack], chapter.id);
        if (part.all == 0) {
            continue;
        }
        rows->make<ui::Divider>();
        rows->add(chapter_row(look, chapter, part, i));
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(look.say(words().by_chapter), ui::Type::Entry);
    column->add(std::move(rows));
    return std::make_unique<ui::Panel>(
        std::move(column),
        ui::Insets{ui::Gap::wide, ui::Gap::wide, ui::Gap::wide, ui::Gap::medium});
}

std::unique_ptr<ui::Widget> welcome_card(const Services& services, const ui::Look& look) {
    const Words& w = words();
    auto controls = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    controls->add(theme_control(look));
    auto size = std::make_unique<ui::Row>(ui::Gap::small);
    size->make<ui::IconButton>(HomeId::smaller, ui::Icon::Minus, look.say(w.smaller));
    size->make<ui::Label>(look.say(percentage(static_cast<double>(services.settings.scale) / 100)),
                          ui::Type::Label);
    size->make<ui::IconButton>(HomeId::larger, ui::Icon::Plus, look.say(w.larger));
    controls->add(std::move(size));
    auto motion = std::make_unique<ui::Row>(ui::Gap::small);
    motion->make<ui::Label>(look.say(w.motion), ui::Type::Label);
    motion->make<ui::Switch>(HomeId::motion, services.settings.reduced_motion);
    controls->add(std::move(motion));
    auto& done =
        controls->make<ui::Button>(HomeId::welcomed, look.say(w.welcome_done), ui::Rank::Secondary);
    done.make_small();
    auto told = std::make_unique<ui::Label>(look.say(w.welcome), ui::Type::Label);
    if (look.scale.compact()) {
        auto column = std::make_unique<ui::Column>(ui::Gap::small);
        column->add(std::move(told));
        column->add(std::move(controls));
        return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::normal));
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(std::move(told), ui::share());
    row->add(std::move(controls));
    return std::make_unique<ui::Panel>(std::move(row),
                                       ui::Insets::sides(ui::Gap::wide, ui::Gap::medium));
}

}  // namespace screens
