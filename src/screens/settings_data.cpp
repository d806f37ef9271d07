// SPDX-License-Identifier: MIT
#include "screens/settings_data.h"

#include "screens/confirm_screen.h"
#include "screens/keys.h"
#include "screens/settings_about.h"
#include "screens/settings_wording.h"
#include "screens/wording_browsing.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace screens {
namespace {

constexpr const char* copy_id = "copy-paths";
constexpr const char* erase_id = "erase";

std::optional<learning::Player> player_at_hand(Services& services) {
    learning::Players* players = services.store.players();
    if (players == nullptr) {
        return std::nullopt;
    }
    const auto all = players->all();
    if (!all) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(*all, players->at_hand(), &learning::Player::name);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

}  // namespace

void DataSettings::add(const text::Bilingual& name,
                       const std::optional<std::filesystem::path>& path, bool folder) {
    if (!path) {
        return;
    }
    const auto size =
        !folder && services_.size_of ? services_.size_of(*path) : std::optional<std::uintmax_t>();
    const SettingsWords& w = settings_words();
    places_.push_back({name, *path, folder ? w.a_folder : size ? size_words(*size) : w.not_there});
}

void DataSettings::look_again() {
    const SettingsWords& w = settings_words();
    const profile::Folders& folders = services_.folders;
    places_.clear();
    add(w.progress_place, folders.progress_file());
    add(w.settings_place, folders.settings_file());
    add(w.reports_place, folders.reports_file());
    add(w.log_place, folders.log_file());
    add(w.packs_place, folders.packs_folder(), true);
    player_ = player_at_hand(services_);
    note_ = {};
}

std::unique_ptr<ui::Widget> DataSettings::build(const ui::Look& look) const {
    const SettingsWords& w = settings_words();
    auto column = std::make_unique<ui::Column>();
    if (player_) {
        add_entry(*column, look, w.kept, look.say(kept_words(*player_)), w.kept_effect);
    }
    for (const Place& place : places_) {
        add_entry(*column, look, place.name, place.path.string(), place.size);
    }
    if (places_.empty()) {
        column->make<ui::Label>(look.say(w.kept_nowhere), ui::Type::Body, &ui::Theme::text2);
    }
    if (!note_.words.empty()) {
        column->add(note_line(look, note_));
    }
    auto buttons = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    if (!places_.empty()) {
        const std::string key = look.say(keycap(services_.settings.keys, profile::KeyAction::Copy));
        buttons->make<ui::Button>(copy_id, look.say(w.copy_paths), ui::Rank::Secondary,
                                  look.scale.compact() ? std::string() : key);
    }
    if (player_ && over_ == SettingsOver::Home) {
        buttons->make<ui::Button>(erase_id, look.say(w.erase), ui::Rank::Secondary);
    }
    column->make<ui::Padded>(std::move(buttons), ui::Insets::sides(0, ui::Gap::medium));
    if (over_ == SettingsOver::Game) {
        column->make<ui::Label>(look.say(w.not_during_a_game), ui::Type::Small, &ui::Theme::text2);
    }
    return column;
}

std::optional<Transition> DataSettings::take(const ui::Emitted& emitted) {
    const SettingsWords& w = settings_words();
    if (emitted.id == copy_id) {
        return copy();
    }
    if (emitted.id == erase_id) {
        return Push{make_confirm_screen({w.erase_question, w.erase_effect, w.erase_verb})};
    }
    return std::nullopt;
}

Transition DataSettings::copy() {
    if (places_.empty()) {
        return Unused{};
    }
    std::vector<std::string> paths;
    for (const Place& place : places_) {
        paths.push_back(place.path.string());
    }
    note_ = screens::copy(services_, fmt::format("{}", fmt::join(paths, "\n")));
    return Stay{};
}

void DataSettings::erase() {
    const SettingsWords& w = settings_words();
    const auto erased = services_.store.players()->erase(services_.clock.now());
    look_again();
    if (!erased) {
        note_ = {w.not_erased, true, base::to_string(erased.error())};
        return;
    }
    note_ = {erased->empty() ? w.erased : w.erased_copy, false, *erased};
}

}  // namespace screens
