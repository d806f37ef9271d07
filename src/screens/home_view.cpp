// SPDX-License-Identifier: MIT
#include "screens/home_view.h"

#include "learning/open_store.h"
#include "screens/controls.h"
#include "screens/home_parts.h"
#include "screens/hot_seat_wording.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/hero.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

/// " Camille"; empty for who plays without a profile of his own.
std::string name_of_player(const Services& services) {
    const learning::Players* players = services.store.players();
    const std::string name = players == nullptr ? std::string() : players->at_hand();
    return name.empty() || name == learning::default_profile ? std::string() : " " + name;
}

std::unique_ptr<ui::Widget> header(const HomeState& state, const ui::Look& look) {
    const Words& w = words();
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(w.greeting) + name_of_player(state.services), title_type(look));
    told->make<ui::Label>(
        look.say(state.games == 0 ? w.first_time : so_far(state.games, state.answers, state.right)),
        ui::Type::Body, &ui::Theme::text2);
    auto controls = std::make_unique<ui::Row>(ui::Gap::small);
    if (state.games > 0) {
        auto& history = controls->make<ui::Button>(
            HomeId::history, look.say(playing_words().history), ui::Rank::Secondary);
        history.make_small();
    }
    controls->add(look_controls(look));
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(std::move(told), ui::share());
    row->add(std::move(controls));
    return row;
}

/// What the hero says, and the two ways on from it.
struct HeroWords {
    text::Bilingual overline;
    text::Bilingual title;
    std::string about;
    text::Bilingual more;  ///< where there is room for it; empty: nothing
    const char* main_id;
    text::Bilingual main;
    const char* other_id;
    text::Bilingual other;
};

/// Of a game or a match that was left; `whose` says how it was played, and more.
template <class Plan>
HeroWords left_words(const Plan& left, std::string whose, text::Bilingual more = {}) {
    const PlayingWords& p = playing_words();
    return {p.left_game,      question_number(left.outcomes.size() + 1, left.questions.size()),
            std::move(whose), std::move(more),
            HomeId::go_on,    p.go_on,
            HomeId::start,    p.other_game};
}

HeroWords hero_words(const HomeState& state, const ui::Look& look) {
    const Words& w = words();
    if (state.left != nullptr) {
        const GamePlan& left = *state.left;
        return left_words(left,
                          look.say(mode_words(left.rules.mode).name) + w.separator +
                              look.say(state.services.packs[left.pack].about.title),
                          playing_words().left_stays);
    }
    if (state.left_match != nullptr) {
        const MatchPlan& left = *state.left_match;
        HeroWords told = left_words(left, look.say(mode_words(left.rules.mode).name) + w.separator +
                                              look.say(all_names(left.choice.players)));
        if (left.all_answered()) {
            const HotSeatWords& together = hot_seat_words();
            told.overline = together.over;
            told.title = together.scores_wait;
            told.main = together.see_scores;
        }
        return told;
    }
    const ShelvedPack& pack = state.services.packs[state.pack];
    // Who sees the game for the first time and has several packs begins by choosing one.
    const bool chooses = !state.services.settings.welcomed &&
                         std::ranges::count_if(state.services.packs, &ShelvedPack::playable) > 1;
    return {chooses ? w.first_pack : w.quick_game,
            questions_proved(std::min(quick_length, pack.questions.size())),
            look.say(pack.about.title),
            {},
            HomeId::start,
            w.start,
            HomeId::choose,
            w.choose_chapter};
}

std::unique_ptr<ui::Widget> hero(const HomeState& state, const ui::Look& look) {
    const bool compact = look.scale.compact();
    const HeroWords told = hero_words(state, look);
    auto column = std::make_unique<ui::Column>(compact ? ui::Gap::tiny : ui::Gap::small);
    column->make<ui::Label>(look.say(told.overline), ui::Type::Overline, &ui::Theme::on_hero_quiet);
    column->make<ui::Label>(look.say(told.title), title_type(look), &ui::Theme::on_hero);
    column->make<ui::Label>(told.about, ui::Type::Body, &ui::Theme::on_hero2);
    if (!compact && !told.more.empty()) {
        column->make<ui::Label>(look.say(told.more), ui::Type::Small, &ui::Theme::on_hero2);
    }
    column->make<ui::Space>(0, compact ? ui::Gap::tiny : ui::Gap::small);
    auto buttons = std::make_unique<ui::Flow>(ui::Gap::normal, ui::Gap::small);
    auto& main = buttons->make<ui::Button>(told.main_id, look.say(told.main), ui::Rank::Hero,
                                           std::string(ui::enter_key));
    main.set_icon(ui::Icon::Play);
    auto& other =
        buttons->make<ui::Button>(told.other_id, look.say(told.other), ui::Rank::HeroPlain);
    other.set_icon(ui::Icon::Chevron);
    column->add(std::move(buttons));
    // The shapes at the right end belong to the picture: the words keep clear of them.
    const float clear = compact ? ui::Gap::wide : ui::Extent::hero_shapes;
    return std::make_unique<ui::Hero>(std::make_unique<ui::Centred>(std::move(column)),
                                      ui::Insets{compact ? ui::Gap::wide : ui::Gap::large,
                                                 ui::Gap::normal, clear, ui::Gap::normal});
}

/// Some ways to play, and the way to all.
std::unique_ptr<ui::Widget> other_games(const ui::Look& look) {
    auto head = std::make_unique<ui::Row>(ui::Gap::normal);
    head->add(std::make_unique<ui::Label>(look.say(words().other_games), ui::Type::Section),
              ui::share());
    auto& all =
        head->make<ui::Button>(HomeId::modes, look.say(playing_words().all_modes), ui::Rank::Plain);
    all.make_small();
    auto column = std::make_unique<ui::Column>(ui::Gap::tiny);
    column->add(std::move(head));
    column->add(game_tiles(look));
    return column;
}

std::unique_ptr<ui::Widget> no_packs(const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(words().no_packs), ui::Type::Section);
    column->make<ui::Label>(look.say(words().no_packs_help), ui::Type::Body, &ui::Theme::text2);
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::panel));
}

/// A warning; one with `close_id` can be closed.
std::unique_ptr<ui::Widget> notice(const text::Bilingual& told, const char* close_id,
                                   const ui::Look& look) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Sign>(ui::Icon::Warning, ui::Gap::section, &ui::Theme::warn,
                        &ui::Theme::warn_soft, ui::Sign::Ground::Bare);
    row->add(std::make_unique<ui::Label>(look.say(told), ui::Type::Label, &ui::Theme::warn),
             ui::share());
    if (close_id != nullptr) {
        row->make<ui::IconButton>(close_id, ui::Icon::Cross,
                                  look.say(hot_seat_words().close_notice));
    }
    return std::make_unique<ui::Panel>(
        std::move(row), ui::Insets::sides(ui::Gap::wide, ui::Gap::medium),
        ui::Sheet{&ui::Theme::warn_soft, &ui::Theme::warn, false, ui::Radius::card});
}

/// What the player must know before anything else.
void add_notices(ui::Column& column, const HomeState& state, const ui::Look& look) {
    const text::Bilingual of_store = trouble(state.services.store_notice);
    if (!of_store.empty()) {
        column.add(notice(of_store, nullptr, look));
    }
    if (!state.match_told.empty()) {
        column.add(notice(state.match_told,
                          state.match_told_closes ? HomeId::close_notice : nullptr, look));
    }
    if (!state.services.settings.welcomed) {
        column.add(welcome_card(state.services, look));
    }
}

std::unique_ptr<ui::Widget> wide_body(const HomeState& state, const ui::Look& look) {
    auto top = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Stretch);
    top->add(hero(state, look), ui::share());
    top->add(progress_card(state, look), ui::fixed(ui::Extent::side_column));
    auto left = std::make_unique<ui::Column>(ui::Gap::section);
    left->add(other_games(look));
    left->add(titled(look, words().my_packs, pack_cards(state, look)));
    auto below = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
    below->add(std::move(left), ui::share());
    below->add(chapters_card(state, look), ui::fixed(ui::Extent::side_column));
    auto column = std::make_unique<ui::Column>(ui::Gap::section);
    column->add(std::move(top));
    column->add(std::move(below));
    return column;
}

std::unique_ptr<ui::Widget> narrow_body(const HomeState& state, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->add(hero(state, look));
    column->add(other_games(look));
    column->add(progress_card(state, look));
    column->add(chapters_card(state, look));
    column->add(titled(look, words().my_packs, pack_cards(state, look)));
    return column;
}

}  // namespace

std::unique_ptr<ui::Widget> home_view(const HomeState& state, const ui::Look& look) {
    const std::vector<ShelvedPack>& packs = state.services.packs;
    auto column =
        std::make_unique<ui::Column>(look.scale.compact() ? ui::Gap::normal : ui::Gap::section);
    column->add(header(state, look));
    add_notices(*column, state, look);
    if (packs.empty()) {
        column->add(no_packs(look));
    } else if (!packs[state.pack].playable()) {
        column->add(titled(look, words().my_packs, pack_cards(state, look)));
    } else {
        column->add(look.scale.compact() ? narrow_body(state, look) : wide_body(state, look));
    }
    return with_rail(look, Place::Home, std::move(column));
}

}  // namespace screens
