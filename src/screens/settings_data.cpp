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

/// Its name and size on a line, and where it is below them.
std::unique_ptr<ui::Widget> place_entry(const ui::Look& look, const text::Bilingual& name,
                                        const std::string& path, const text::Bilingual& size) {
    auto line = std::make_unique<ui::Row>(ui::Gap::normal);
    line->add(std::make_unique<ui::Label>(look.say(name), ui::Type::Entry), ui::share());
    line->make<ui::Label>(look.say(size), ui::Type::Label, &ui::Theme::text2);
    auto entry = std::make_unique<ui::Column>(ui::Gap::hair);
    entry->add(std::move(line));
    entry->make<ui::Label>(path, ui::Type::Small, &ui::Theme::text2);
    return std::make_unique<ui::Padded>(std::move(entry), ui::Insets::sides(0, ui::Gap::medium));
}

}  // namespace

void DataSettings::add(const text::Bilingual& name,
                       const std::optional<std::filesystem::path>& path) {
    if (!path) {
        return;
    }
    const auto size =
        services_.size_of ? services_.size_of(*path) : std::optional<std::uintmax_t>();
    places_.push_back({name, *path, size ? size_words(*size) : settings_words().not_there});
}

void DataSettings::look_again() {
    const SettingsWords& w = settings_words();
    const profile::Folders& folders = services_.folders;
    places_.clear();
    add(w.progress_place, folders.progress_file());
    add(w.match_place, folders.match_file());
    add(w.settings_place, folders.settings_file());
    add(w.reports_place, folders.reports_file());
    add(w.log_place, folders.log_file());
    add(w.packs_place, folders.packs_folder());
    add(w.contents_place, folders.contents_file());
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
        if (!column->children().empty()) {
            column->make<ui::Divider>();
        }
        column->add(place_entry(look, place.name, place.path.string(), place.size));
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
    return Stay{copy_id};
}

Transition DataSettings::erase() {
    const SettingsWords& w = settings_words();
    const auto erased = services_.store.players()->erase(services_.clock.now());
    look_again();
    if (!erased) {
        note_ = {w.not_erased, true, base::to_string(erased.error())};
    } else {
        note_ = {erased->empty() ? w.erased : w.erased_copy, false, *erased};
    }
    return Stay{erase_id};
}

}  // namespace screens
