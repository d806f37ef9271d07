// SPDX-License-Identifier: MIT
#include "screens/player_list.h"

#include "profile/settings.h"
#include "screens/buzzer_keys.h"
#include "screens/hot_seat_wording.h"
#include "screens/keys.h"
#include "screens/wording_playing.h"
#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/screen_keys.h"
#include "ui/seat_plate.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace screens {
namespace {

constexpr std::string_view name_prefix = "name-";
constexpr std::string_view key_prefix = "key-";
constexpr std::string_view time_prefix = "time-";
constexpr std::string_view remove_prefix = "remove-";
constexpr const char* add_id = "add-player";

std::string id_of(std::string_view prefix, std::size_t seat) {
    return fmt::format("{}{}", prefix, seat);
}

/// Whose widget it is, if its id has this prefix.
std::optional<std::size_t> seat_in(std::string_view id, std::string_view prefix) {
    if (!id.starts_with(prefix)) {
        return std::nullopt;
    }
    std::size_t seat = 0;
    std::from_chars(id.data() + prefix.size(), id.data() + id.size(), seat);
    return seat;
}

/// The next of the factors, round the end.
int next_factor(int factor) {
    const auto& all = profile::time_factors;
    const auto found = std::ranges::find(all, factor);
    return found == all.end() || found + 1 == all.end() ? all.front() : *(found + 1);
}

}  // namespace

/// Without a keyboard it is a button, until it is written with the keys on the screen.
std::unique_ptr<ui::Widget> PlayerList::name_field(const ui::Look& look, std::size_t seat) const {
    const std::string id = id_of(name_prefix, seat);
    const std::string& name = players()[seat].name;
    const std::string unnamed = look.say(seat_name({}, seat));
    if (!look.without_keyboard || writing_ == seat) {
        return ui::typing_field(id, name, unnamed, look);
    }
    return std::make_unique<ui::Button>(id, name.empty() ? unnamed : name, ui::Rank::Secondary);
}

std::unique_ptr<ui::Widget> PlayerList::key_button(const ui::Look& look, std::size_t seat) const {
    return std::make_unique<ui::Button>(
        id_of(key_prefix, seat),
        look.say(waiting_ == seat ? hot_seat_words().press_one
                                  : buzzer_words(players()[seat].buzzer)),
        ui::Rank::Secondary);
}

std::unique_ptr<ui::Widget> PlayerList::time_button(const ui::Look& look, std::size_t seat) const {
    const int factor = players()[seat].time_factor;
    return std::make_unique<ui::Button>(
        id_of(time_prefix, seat),
        look.say(look.scale.compact() ? clock_factor(factor) : time_of_player(factor)),
        ui::Rank::Secondary);
}

/// In dp: all players' are as wide as the widest, so that they stand below each other.
float PlayerList::widest(const ui::Look& look, Part part) const {
    float widest = 0;
    for (std::size_t seat = 0; seat < players().size(); ++seat) {
        widest = std::max(widest, (this->*part)(look, seat)->natural_width(look));
    }
    return std::ceil(widest / look.scale.factor()) + 1;
}

std::unique_ptr<ui::Widget> PlayerList::row(const ui::Look& look, std::size_t seat) const {
    const HotSeatWords& w = hot_seat_words();
    const profile::PlayerChoice& player = players()[seat];
    auto who = std::make_unique<ui::Row>(ui::Gap::medium);
    who->make<ui::Badge>(player.badge, ui::Extent::small_badge);
    who->add(name_field(look, seat), ui::share());
    auto buttons = std::make_unique<ui::Row>(ui::Gap::small);
    if (choice_.buzzers) {
        buttons->add(key_button(look, seat), ui::fixed(widest(look, &PlayerList::key_button)));
    }
    if (choice_.limit > 0) {
        buttons->add(time_button(look, seat), ui::fixed(widest(look, &PlayerList::time_button)));
    }
    if (players().size() > profile::least_players) {
        buttons->make<ui::IconButton>(id_of(remove_prefix, seat), ui::Icon::Cross,
                                      look.say(w.remove_player));
    }
    auto line = std::make_unique<ui::Row>(ui::Gap::medium);
    line->add(std::move(who), ui::share());
    line->add(std::move(buttons));
    return std::make_unique<ui::SeatPlate>(
        id_of("seat-", seat), std::move(line), ui::Insets::sides(ui::Gap::medium, ui::Gap::small),
        held_.contains(player.buzzer) ? ui::SeatPlate::State::Active : ui::SeatPlate::State::Plain);
}

std::unique_ptr<ui::Widget> PlayerList::build(const ui::Look& look) const {
    const HotSeatWords& w = hot_seat_words();
    auto rows = std::make_unique<ui::Column>(ui::Gap::small);
    for (std::size_t seat = 0; seat < players().size(); ++seat) {
        rows->add(row(look, seat));
        auto keys = writing_ == seat ? ui::screen_keys(ui::ScreenKeys::Letters, look) : nullptr;
        if (keys) {
            rows->add(std::move(keys));
        }
    }
    const text::Bilingual& told = refused_  ? w.not_a_buzzer
                                  : waits() ? w.how_to_press
                                            : w.test_keys;
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    auto title = std::make_unique<ui::Row>(ui::Gap::normal);
    title->add(std::make_unique<ui::Label>(look.say(w.players), ui::Type::Section), ui::share());
    if (auto button = ui::screen_keys_button(look)) {
        title->add(std::move(button));
    }
    column->add(std::move(title));
    if (choice_.buzzers) {
        column->make<ui::Label>(look.say(told), ui::Type::Small,
                                refused_ ? &ui::Theme::bad : &ui::Theme::text2);
    }
    column->add(std::move(rows));
    if (players().size() < profile::most_players) {
        auto more = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
        more->make<ui::Button>(add_id, look.say(w.add_player), ui::Rank::Secondary)
            .set_icon(ui::Icon::Plus);
        column->add(std::move(more));
    }
    return column;
}

std::optional<std::string> PlayerList::take(const ui::Emitted& emitted) {
    waiting_.reset();
    refused_ = false;
    if (writing_ && emitted.id == ui::typing_done_id) {
        return id_of(name_prefix, *std::exchange(writing_, std::nullopt));
    }
    if (const auto typed =
            writing_ ? ui::typed_on_screen(emitted, players()[*writing_].name) : std::nullopt) {
        name(*writing_, text::capitalised(*typed));
        return std::string();
    }
    if (const auto seat = seat_in(emitted.id, name_prefix)) {
        if (std::holds_alternative<std::string>(emitted.value)) {
            name(*seat, emitted.text());
            return std::string();
        }
        writing_ = seat;
        return ui::first_letter_id;
    }
    writing_.reset();
    if (const auto seat = seat_in(emitted.id, key_prefix)) {
        waiting_ = seat;
        return emitted.id;
    }
    if (const auto seat = seat_in(emitted.id, time_prefix)) {
        players()[*seat].time_factor = next_factor(players()[*seat].time_factor);
        return emitted.id;
    }
    if (const auto seat = seat_in(emitted.id, remove_prefix)) {
        players().erase(players().begin() + static_cast<std::ptrdiff_t>(*seat));
        return id_of(name_prefix, std::min(*seat, players().size() - 1));
    }
    if (emitted.id == add_id) {
        players().push_back(profile::next_player(players()));
        return id_of(name_prefix, players().size() - 1);
    }
    return std::nullopt;
}

void PlayerList::name(std::size_t seat, const std::string& typed) {
    players()[seat].name = text::first_characters(typed, profile::longest_player_name);
}

/// Who had it gets the other's: two may change keys.
void PlayerList::bind(const std::string& buzzer) {
    profile::PlayerChoice& own = players()[*waiting_];
    if (const auto other = seat_of(players(), buzzer)) {
        players()[*other].buzzer = own.buzzer;
    }
    own.buzzer = buzzer;
}

std::string PlayerList::give(const canvas::KeyPressed& key) {
    std::string id = id_of(key_prefix, *waiting_);
    const std::string buzzer = buzzer_pressed(key);
    refused_ = buzzer.empty() && key.key != canvas::Key::Escape;
    if (!buzzer.empty()) {
        bind(buzzer);
    }
    waiting_.reset();
    return id;
}

std::optional<std::string> PlayerList::hear(const canvas::Event& event) {
    const std::string let_go = buzzer_released(event);
    if (std::holds_alternative<canvas::FocusLost>(event)) {
        changed_ = changed_ || !held_.empty();
        held_.clear();
        return std::nullopt;
    }
    changed_ = held_.erase(let_go) > 0 || changed_;
    const std::string buzzer = buzzer_pressed(event);
    const bool pad = std::holds_alternative<canvas::PadPressed>(event);
    if (waits()) {
        if (!pad || buzzer.empty()) {
            return std::nullopt;  // keys come by give
        }
        const std::string id = id_of(key_prefix, *waiting_);
        bind(buzzer);
        waiting_.reset();
        return id;
    }
    if (!seat_of(players(), buzzer)) {
        return std::nullopt;
    }
    changed_ = held_.insert(buzzer).second || changed_;
    // What also leads about the screen goes on doing so.
    const auto* key = std::get_if<canvas::KeyPressed>(&event);
    const bool is_letter =
        key != nullptr && !chord_of(*key).empty() && key->key != canvas::Key::Space;
    return is_letter ? std::optional(std::string()) : std::nullopt;
}

bool PlayerList::take_changed() { return std::exchange(changed_, false); }

}  // namespace screens
