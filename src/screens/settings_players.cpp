// SPDX-License-Identifier: MIT
#include "screens/settings_players.h"

#include "learning/open_store.h"
#include "screens/confirm_screen.h"
#include "screens/settings_wording.h"
#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/screen_keys.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

constexpr const char* name_id = "new-player";
constexpr const char* make_id = "make-player";
constexpr std::string_view player_prefix = "player-";
constexpr std::string_view remove_prefix = "remove-";

/// A name as it is shown; that of who names nobody is ours.
std::string shown_name(const ui::Look& look, const std::string& name) {
    return name == learning::default_profile ? look.say(settings_words().usual_player) : name;
}

}  // namespace

void PlayerSettings::look_again() {
    players_.clear();
    if (learning::Players* players = services_.store.players()) {
        auto all = players->all();
        if (all.ok()) {
            players_ = *std::move(all);
        }
    }
    name_.clear();
    fault_ = {};
    note_ = {};
}

bool PlayerSettings::at_hand(const learning::Player& player) const {
    return player.name == services_.store.players()->at_hand();
}

std::unique_ptr<ui::Widget> PlayerSettings::row(const ui::Look& look, std::size_t number) const {
    const SettingsWords& w = settings_words();
    const learning::Player& player = players_[number];
    const bool chosen = at_hand(player);
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(shown_name(look, player.name), ui::Type::Entry);
    told->make<ui::Label>(look.say(kept_words(player)), ui::Type::Small, &ui::Theme::text2);
    auto who = std::make_unique<ui::Row>(ui::Gap::medium);
    who->add(std::move(told), ui::share());
    if (chosen) {
        who->make<ui::Pill>(look.say(w.plays_now), &ui::Theme::ok, &ui::Theme::ok_soft,
                            ui::Icon::Check, ui::Pill::Size::Tag);
    }
    const ui::Insets insets = ui::Insets::sides(ui::Gap::medium, ui::Gap::medium);
    if (over_ == SettingsOver::Game) {
        return std::make_unique<ui::Padded>(std::move(who), insets);
    }
    auto pressable =
        std::make_unique<ui::Pressable>(fmt::format("{}{}", player_prefix, number), std::move(who),
                                        insets, ui::Pressable::Shape::Row);
    pressable->set_value(number);
    if (chosen) {
        pressable->choose();
    }
    auto line = std::make_unique<ui::Row>(ui::Gap::small);
    line->add(std::move(pressable), ui::share());
    if (!chosen) {
        line->make<ui::IconButton>(fmt::format("{}{}", remove_prefix, number), ui::Icon::Cross,
                                   look.say(w.remove_player))
            .set_value(number);
    }
    return line;
}

std::unique_ptr<ui::Widget> PlayerSettings::new_player(const ui::Look& look) const {
    const SettingsWords& w = settings_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(w.new_player), ui::Type::Section);
    column->add(ui::typing_row(name_id, name_, look.say(w.player_name), look));
    if (!fault_.empty()) {
        column->add(note_line(look, {fault_, true}));
    }
    if (auto keys = ui::screen_keys(ui::ScreenKeys::Letters, look)) {
        column->add(std::move(keys));
    }
    auto button = std::make_unique<ui::Row>();
    button->make<ui::Button>(make_id, look.say(w.make_player), ui::Rank::Secondary);
    column->add(std::move(button));
    return std::make_unique<ui::Padded>(std::move(column), ui::Insets::sides(0, ui::Gap::medium));
}

std::unique_ptr<ui::Widget> PlayerSettings::build(const ui::Look& look) const {
    const SettingsWords& w = settings_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Space>();
    const bool waits = over_ == SettingsOver::Game;
    column->make<ui::Label>(look.say(waits ? w.not_during_a_game : w.players_effect),
                            ui::Type::Small, &ui::Theme::text2);
    auto rows = std::make_unique<ui::Column>(ui::Gap::tiny);
    rows->group();
    for (std::size_t i = 0; i < players_.size(); ++i) {
        rows->add(row(look, i));
    }
    column->add(std::move(rows));
    if (!note_.words.empty()) {
        column->add(note_line(look, note_));
    }
    if (!waits && services_.store.players() != nullptr) {
        column->make<ui::Divider>();
        column->add(new_player(look));
    }
    return column;
}

void PlayerSettings::fail(const text::Bilingual& what, const base::Diagnostic& why) {
    note_ = {what, true, base::to_string(why)};
}

bool PlayerSettings::choose(const std::string& name) {
    const auto chosen = services_.store.players()->choose(name, services_.clock.now());
    look_again();
    if (!chosen) {
        fail(settings_words().not_chosen, chosen.error());
        return false;
    }
    services_.settings.player = name == learning::default_profile ? std::string() : name;
    return true;
}

/// Why nobody can be called so; empty where he can.
text::Bilingual PlayerSettings::fault() const {
    const SettingsWords& w = settings_words();
    const std::string name(text::trimmed(name_));
    if (name.empty()) {
        return w.no_name;
    }
    if (!learning::valid_profile(name)) {
        return w.not_a_name;
    }
    return std::ranges::find(players_, name, &learning::Player::name) == players_.end()
               ? text::Bilingual()
               : w.name_taken;
}

Transition PlayerSettings::make() {
    if (over_ == SettingsOver::Game) {
        return Unused{};
    }
    fault_ = fault();
    if (!fault_.empty()) {
        return Stay{name_id};
    }
    if (!choose(std::string(text::trimmed(name_)))) {
        return Stay{};
    }
    note_ = {settings_words().player_made, false};
    return Stay{fmt::format("{}{}", player_prefix, players_.size() - 1)};
}

std::string PlayerSettings::remove() {
    const SettingsWords& w = settings_words();
    const auto removed =
        services_.store.players()->remove(players_[doubted_].name, services_.clock.now());
    look_again();
    if (!removed) {
        fail(w.not_removed, removed.error());
    } else {
        note_ = {removed->empty() ? w.removed : w.removed_copy, false, *removed};
    }
    return fmt::format("{}{}", player_prefix, std::min(doubted_, players_.size() - 1));
}

std::optional<Transition> PlayerSettings::take(const ui::Emitted& emitted) {
    const SettingsWords& w = settings_words();
    if (emitted.id == name_id) {
        name_ = emitted.text();
        fault_ = {};
        return Stay{};
    }
    if (auto typed = ui::typed_on_screen(emitted, name_)) {
        name_ = *std::move(typed);
        fault_ = {};
        return Stay{};
    }
    if (emitted.id == ui::typing_done_id) {
        return Stay{make_id};
    }
    if (emitted.id == make_id) {
        return make();
    }
    if (emitted.id.starts_with(player_prefix)) {
        choose(std::string(players_[emitted.index()].name));
        return Stay{};
    }
    if (emitted.id.starts_with(remove_prefix)) {
        doubted_ = emitted.index();
        return Push{make_confirm_screen(
            {removal_question(players_[doubted_].name), w.removal_effect, w.removal_verb})};
    }
    return std::nullopt;
}

}  // namespace screens
