// SPDX-License-Identifier: MIT
#include "screens/setup_screen.h"

#include "screens/browsing.h"
#include "screens/controls.h"
#include "screens/game_screen.h"
#include "screens/home_view.h"
#include "screens/hot_seat_setup_screen.h"
#include "screens/mode_tile.h"
#include "screens/question_choice.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pressable.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <array>

namespace screens {
namespace {

constexpr const char* start_id = "start";
constexpr const char* length_id = "length";
constexpr const char* clock_id = "clock";
constexpr const char* certainty_id = "ask-certainty";
constexpr std::string_view mode_prefix = "mode-";

/// The last one stands for all.
constexpr std::array<int, 4> lengths = {short_length, quick_length, long_length, 0};

class SetupScreen : public Screen {
public:
    SetupScreen(Services& services, const SetupWish& wish);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    bool opens_at_focus() const override { return lacks_chapters(); }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;

private:
    const ShelvedPack& pack() const { return choice_.pack(); }
    bool playable() const { return choice_.playable(); }
    const quiz::Mode& mode() const { return quiz::all_modes()[mode_]; }
    /// Whether what is to be chosen first may lie further down.
    bool lacks_chapters() const {
        return playable() && mode().needs_chapters && choice_.chapters().empty();
    }
    void set(const ui::Emitted& emitted);
    quiz::Rules rules_to_count() const;
    text::Bilingual obstacle() const;
    bool is_offered(std::size_t index) const;
    Transition start();

    std::unique_ptr<ui::Widget> modes(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> options(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> action_bar(const ui::Look& look) const;

    Services& services_;
    QuestionChoice choice_;
    std::size_t mode_ = 0;
    std::size_t length_ = 1;  ///< into lengths
};

/// Whether a mode is set up here: several players have a set-up of their own.
bool is_for_one(const std::string& id) { return !quiz::find_mode(id)->together(); }

SetupScreen::SetupScreen(Services& services, const SetupWish& wish)
    : services_(services), choice_(services, wish.pack) {
    const profile::GameChoice& last = services.settings.last_game;
    mode_ = place_in(quiz::modes(), wish.mode.value_or(last.mode)).value_or(0);
    if (!is_for_one(quiz::modes()[mode_])) {
        mode_ = 0;
    }
    length_ = place_in(lengths, last.length).value_or(length_);
}

std::string SetupScreen::initial_focus() const {
    if (lacks_chapters()) {
        return choice_.first_chapter();
    }
    return playable() && obstacle().empty() ? start_id : fmt::format("{}{}", mode_prefix, mode_);
}

/// Without a seed: how many questions there are does not depend on it.
quiz::Rules SetupScreen::rules_to_count() const {
    quiz::Rules rules;
    rules.mode = quiz::modes()[mode_];
    rules.length = lengths[length_] == 0 ? pack().questions.size()
                                         : static_cast<std::size_t>(lengths[length_]);
    return choice_.applied(std::move(rules));
}

/// Why the game cannot start; empty when it can.
text::Bilingual SetupScreen::obstacle() const {
    const PlayingWords& p = playing_words();
    if (lacks_chapters()) {
        return p.choose_chapters;
    }
    if (offer_of(services_, choice_.place(), rules_to_count()).asked > 0) {
        return {};
    }
    switch (mode().among) {
        case quiz::Among::Missed: return p.nothing_missed;
        case quiz::Among::Marked: return p.nothing_marked;
        case quiz::Among::All: break;
    }
    return p.nothing_fits;
}

/// Buzzers are chosen in the set-up of several players, and marks are a way to play for who has
/// some.
bool SetupScreen::is_offered(std::size_t index) const {
    const quiz::Mode& mode = quiz::all_modes()[index];
    if (mode.among == quiz::Among::Marked && index != mode_) {
        return count_marked(services_.store, pack()) > 0;
    }
    return mode.company != quiz::Company::Buzzers;
}

std::unique_ptr<ui::Widget> SetupScreen::modes(const ui::Look& look) const {
    auto grid = std::make_unique<ui::Grid>(is_roomy(look) ? 3 : 2, ui::Gap::medium);
    grid->group();
    for (std::size_t i = 0; i < quiz::modes().size(); ++i) {
        if (!is_offered(i)) {
            continue;
        }
        auto tile = mode_tile(look, fmt::format("{}{}", mode_prefix, i), quiz::modes()[i], i,
                              TileForm::Flat);
        if (i == mode_) {
            tile->choose();
        }
        grid->add(std::move(tile));
    }
    return titled(look, playing_words().mode, std::move(grid));
}

/// What the mode leaves to the player.
std::unique_ptr<ui::Widget> SetupScreen::options(const ui::Look& look) const {
    const PlayingWords& p = playing_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::wide);
    if (!mode().length) {
        std::vector<std::string> choices;
        choices.reserve(lengths.size());
        for (const int length : lengths) {
            choices.push_back(length == 0 ? look.say(words().everything)
                                          : fmt::format("{}", length));
        }
        column->add(
            titled(look, words().length,
                   std::make_unique<ui::Segmented>(length_id, std::move(choices), length_)));
    }
    if (!mode().of_the_day) {
        column->add(choice_.level_control(look));
    }
    if (mode().timed()) {
        column->add(
            titled(look, p.clock, clock_control(look, clock_id, services_.settings.time_factor)));
    }
    column->add(switch_row(look, certainty_id, p.certainty, p.certainty_effect,
                           services_.settings.ask_certainty));
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::unique_ptr<ui::Widget> SetupScreen::action_bar(const ui::Look& look) const {
    const text::Bilingual stop = obstacle();
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    if (!stop.empty()) {
        row->add(std::make_unique<ui::Label>(look.say(stop), ui::Type::Label, &ui::Theme::warn),
                 ui::share());
        // As high as with the button: nothing is to jump when a chapter is chosen.
        row->make<ui::Space>(0, ui::Extent::button);
        return row;
    }
    const Offer offer = offer_of(services_, choice_.place(), rules_to_count());
    std::string told = look.say(mode().lives > 0 ? playing_words().until_the_end
                                                 : asked_of(offer.asked, offer.fitting));
    // The choice made for one mode stands for the others: it must not be out of view.
    if (!mode().of_the_day && !choice_.chapters().empty()) {
        told += words().separator + look.say(chapters_chosen(choice_.chapters().size()));
    }
    row->add(std::make_unique<ui::Label>(std::move(told), ui::Type::Label, &ui::Theme::text2),
             ui::share());
    auto& start =
        row->make<ui::Button>(start_id, look.say(words().start), ui::Rank::Main,
                              look.scale.compact() ? std::string() : std::string(ui::enter_key));
    start.set_icon(ui::Icon::Play);
    return row;
}

std::unique_ptr<ui::Widget> SetupScreen::build(const ui::Look& look) const {
    const Words& w = words();
    const bool compact = look.scale.compact();
    auto page = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    page->add(page_head(look, look.say(w.setup_title),
                        look.say(playable() ? w.setup_effect : w.no_packs), look_controls(look)));
    if (!playable()) {
        return with_rail(look, Place::Play, std::move(page));
    }
    auto lists = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    lists->add(modes(look));
    if (auto packs = choice_.packs_list(look)) {
        lists->add(std::move(packs));
    }
    if (!mode().of_the_day && choice_.has_chapters()) {
        lists->add(choice_.chapters_list(look, mode().needs_chapters));
    }
    if (compact) {
        page->add(std::move(lists));
        page->add(options(look));
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(std::move(lists), ui::share());
        // Below the heading of the modes, beside their first row.
        auto lowered =
            std::make_unique<ui::Padded>(options(look), ui::Insets{0, ui::Gap::large, 0, 0});
        row->add(std::move(lowered), ui::fixed(ui::Extent::side_column));
        page->add(std::move(row));
    }
    return with_rail(look, Place::Play, std::move(page), action_bar(look));
}

Transition SetupScreen::start() {
    if (!playable() || !obstacle().empty()) {
        return Stay{};
    }
    profile::GameChoice& last = services_.settings.last_game;
    last.mode = quiz::modes()[mode_];
    last.length = lengths[length_];
    choice_.keep(last);
    const std::size_t length = rules_to_count().length;
    return Replace{make_game_screen(
        services_,
        plan_game(services_, choice_.place(),
                  choice_.applied(new_rules(services_, choice_.place(), last.mode, length))))};
}

void SetupScreen::set(const ui::Emitted& emitted) {
    if (emitted.id == length_id) {
        length_ = emitted.index();
    } else if (emitted.id == clock_id) {
        services_.settings.time_factor = profile::time_factors[emitted.index()];
    } else if (emitted.id == certainty_id) {
        services_.settings.ask_certainty = emitted.index() == 1;
    } else if (emitted.id.starts_with(mode_prefix)) {
        mode_ = emitted.index();
    } else {
        choice_.take(emitted);
    }
}

Transition SetupScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, Place::Play, services_)) {
        return *std::move(there);
    }
    if (emitted.id == start_id) {
        return start();
    }
    if (emitted.id.starts_with(mode_prefix) && !is_for_one(quiz::modes()[emitted.index()])) {
        return Push{make_hot_seat_setup_screen(services_, {choice_.place()})};
    }
    set(emitted);
    const bool leads_on = emitted.id.starts_with(mode_prefix) && lacks_chapters();
    return Stay{leads_on ? choice_.first_chapter() : std::string()};
}

Transition SetupScreen::key(const canvas::KeyPressed& key) {
    return key.key == canvas::Key::Escape ? Transition{Home{}} : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_setup_screen(Services& services, const SetupWish& wish) {
    return std::make_unique<SetupScreen>(services, wish);
}

}  // namespace screens
