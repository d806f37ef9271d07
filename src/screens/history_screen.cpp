// SPDX-License-Identifier: MIT
#include "screens/history_screen.h"

#include "screens/browsing.h"
#include "screens/controls.h"
#include "screens/game_plan.h"
#include "screens/mode_tile.h"
#include "screens/results_screen.h"
#include "screens/setup_screen.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace screens {
namespace {

constexpr const char* start_id = "start";
constexpr std::string_view game_prefix = "game-";
constexpr std::size_t listed_games = 50;
/// More games than these are not looked through for the bests.
constexpr std::size_t compared_games = 1000;

class HistoryScreen : public Screen {
public:
    explicit HistoryScreen(Services& services) : services_(services) { read(); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override {
        return key.key == canvas::Key::Escape ? Transition{Home{}} : Transition{Unused{}};
    }

    Transition resume(const std::string&) override {
        read();
        return Stay{};
    }

private:
    void read();
    const ShelvedPack* pack_of(const learning::GameSummary& game) const;
    std::unique_ptr<ui::Widget> list(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> row(const ui::Look& look, std::size_t index) const;
    std::unique_ptr<ui::Widget> bests(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> nothing_yet(const ui::Look& look) const;

    Services& services_;
    std::vector<learning::GameSummary> games_;  ///< the newest first
    std::map<std::string, int> bests_;          ///< points of finished games, by mode
};

/// Again when a game that was left has gone on meanwhile.
void HistoryScreen::read() {
    auto games = services_.store.last_games(compared_games);
    if (!games) {
        return;
    }
    games_ = *std::move(games);
    bests_.clear();
    for (const learning::GameSummary& game : games_) {
        if (game.ended) {
            const auto [best, first] = bests_.emplace(game.game.mode, game.points);
            best->second = std::max(best->second, game.points);
        }
    }
}

std::string HistoryScreen::initial_focus() const {
    return games_.empty() ? std::string(start_id) : fmt::format("{}0", game_prefix);
}

const ShelvedPack* HistoryScreen::pack_of(const learning::GameSummary& game) const {
    const auto place = place_of(game.game.pack, services_.packs);
    return place ? &services_.packs[*place] : nullptr;
}

std::unique_ptr<ui::Widget> mode_badge(std::string_view mode, float size) {
    const ModeSign sign = mode_sign(mode);
    return std::make_unique<ui::Sign>(sign.icon, size, sign.ink, sign.ink, ui::Sign::Ground::Tile);
}

std::unique_ptr<ui::Widget> HistoryScreen::row(const ui::Look& look, std::size_t index) const {
    const learning::GameSummary& game = games_[index];
    const ShelvedPack* pack = pack_of(game);
    const std::string separator = words().separator;
    auto told = std::make_unique<ui::Column>();
    std::string name = look.say(mode_words(game.game.mode).name);
    if (!game.ended) {
        name += separator + look.say(playing_words().left_early);
    }
    told->make<ui::Label>(name, ui::Type::Label);
    const base::Instant at = game.game.started;
    told->make<ui::Label>(look.say(moment(at, services_.local_offset(at))) + separator +
                              (pack == nullptr ? game.game.pack : look.say(pack->about.title)),
                          ui::Type::Small, &ui::Theme::text2);
    auto line = std::make_unique<ui::Row>(ui::Gap::normal);
    line->add(mode_badge(game.game.mode, ui::Extent::small_badge));
    line->add(std::move(told), ui::share());
    line->make<ui::Label>(look.say(game_result(game.right, game.answers, game.points)),
                          ui::Type::Small, &ui::Theme::text2);
    line->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                         ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", game_prefix, index), std::move(line),
        ui::Insets::sides(ui::Gap::small, ui::Gap::small), ui::Pressable::Shape::Row);
    pressable->set_value(index);
    return pressable;
}

std::unique_ptr<ui::Widget> HistoryScreen::list(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < std::min(games_.size(), listed_games); ++i) {
        if (i > 0) {
            rows->make<ui::Divider>();
        }
        rows->add(row(look, i));
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(look.say(playing_words().last_games), ui::Type::Section);
    column->add(std::move(rows));
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::unique_ptr<ui::Widget> HistoryScreen::bests(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(look.say(playing_words().bests), ui::Type::Section);
    for (const std::string& mode : quiz::modes()) {
        const auto best = bests_.find(mode);
        if (best == bests_.end()) {
            continue;
        }
        auto line = std::make_unique<ui::Row>(ui::Gap::medium);
        line->add(mode_badge(mode, ui::Extent::sign));
        line->add(std::make_unique<ui::Label>(look.say(mode_words(mode).name), ui::Type::Body),
                  ui::share());
        line->make<ui::Label>(look.say(figure(best->second)), ui::Type::Section,
                              &ui::Theme::primary);
        column->add(std::move(line));
    }
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::unique_ptr<ui::Widget> HistoryScreen::nothing_yet(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(ui::Gap::wide);
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->make<ui::Sign>(ui::Icon::Star, ui::Extent::badge, &ui::Theme::primary, &ui::Theme::primary,
                        ui::Sign::Ground::Tile);
    row->add(std::make_unique<ui::Label>(look.say(playing_words().no_history), ui::Type::Body),
             ui::share());
    column->add(std::move(row));
    auto button = std::make_unique<ui::Row>();
    button->make<ui::Button>(start_id, look.say(words().start), ui::Rank::Main);
    column->add(std::move(button));
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::panel));
}

std::unique_ptr<ui::Widget> HistoryScreen::build(const ui::Look& look) const {
    const bool compact = look.scale.compact();
    auto page = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    page->add(page_head(look, look.say(playing_words().history),
                        look.say(playing_words().history_effect), look_controls(look)));
    if (games_.empty()) {
        page->add(nothing_yet(look));
    } else if (compact || bests_.empty()) {
        if (!bests_.empty()) {
            page->add(bests(look));
        }
        page->add(list(look));
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(list(look), ui::share());
        row->add(bests(look), ui::fixed(ui::Extent::side_column));
        page->add(std::move(row));
    }
    return with_rail(look, Place::Home, std::move(page));
}

Transition HistoryScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, std::nullopt, services_)) {
        return *std::move(there);
    }
    if (emitted.id == start_id) {
        return Replace{make_setup_screen(services_)};
    }
    if (!emitted.id.starts_with(game_prefix)) {
        return Unused{};
    }
    const learning::GameSummary& game = games_[emitted.index()];
    GamePlan plan = past_game(services_, game);
    if (plan.outcomes.empty()) {
        return Stay{};
    }
    return Push{make_results_screen(
        services_,
        {plan.pack,
         quiz::Session(std::move(plan.questions), std::move(plan.rules), std::move(plan.outcomes)),
         true, true, game.ended ? std::nullopt : plan.kept_as})};
}

}  // namespace

std::unique_ptr<Screen> make_history_screen(Services& services) {
    return std::make_unique<HistoryScreen>(services);
}

}  // namespace screens
