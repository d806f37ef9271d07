// SPDX-License-Identifier: MIT
#include "screens/settings_keys.h"

#include "screens/keys.h"
#include "screens/keys_wording.h"
#include "screens/settings_wording.h"
#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

using profile::KeyAction;

constexpr std::string_view bind_prefix = "bind-";
constexpr std::string_view usual_prefix = "usual-";
constexpr const char* all_usual_id = "all-usual-keys";

std::string id_of(std::string_view prefix, KeyAction action) {
    return fmt::format("{}{}", prefix,
                       profile::key_actions()[static_cast<std::size_t>(action)].word);
}

std::optional<KeyAction> action_named(std::string_view id, std::string_view prefix) {
    if (!id.starts_with(prefix)) {
        return std::nullopt;
    }
    id.remove_prefix(prefix.size());
    const auto found = std::ranges::find(profile::key_actions(), id, &profile::KeyActionInfo::word);
    return found == profile::key_actions().end() ? std::nullopt : std::optional(found->action);
}

/// What the action's key did before in a question, if the player gave it to the action.
text::Bilingual lost_to(const profile::KeyMap& keys, KeyAction action) {
    const bool asks = meet(profile::key_actions()[static_cast<std::size_t>(action)].scene,
                           profile::KeyScene::Asking);
    return asks && !keys.is_usual(action) ? letter_lost(keys.chord_of(action)) : text::Bilingual{};
}

}  // namespace

std::unique_ptr<ui::Widget> KeySettings::row(const ui::Look& look, KeyAction action) const {
    const profile::KeyMap& keys = services_.settings.keys;
    const bool waits = waiting_ == action;
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(text::capitalised(look.say(action_words(action))), ui::Type::Entry);
    if (waits) {
        told->make<ui::Label>(look.say(key_words().how), ui::Type::Small, &ui::Theme::text2);
    } else if (refused_ == action) {
        told->make<ui::Label>(look.say(reason_), ui::Type::Small, &ui::Theme::bad);
    } else if (const auto lost = lost_to(keys, action); !lost.in(look.language).empty()) {
        told->make<ui::Label>(look.say(lost), ui::Type::Small, &ui::Theme::text2);
    }
    auto buttons = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::tiny);
    if (!keys.is_usual(action)) {
        buttons->make<ui::Button>(id_of(usual_prefix, action), look.say(settings_words().usual),
                                  ui::Rank::Plain);
    }
    auto& bind = buttons->make<ui::Button>(
        id_of(bind_prefix, action), look.say(waits ? key_words().press_one : keycap(keys, action)),
        ui::Rank::Secondary);
    bind.make_small();
    auto row = std::make_unique<ui::Spread>(ui::Gap::small);
    row->add(std::move(told));
    row->add(std::move(buttons));
    return std::make_unique<ui::Padded>(std::move(row), ui::Insets::sides(0, ui::Gap::small));
}

std::unique_ptr<ui::Widget> KeySettings::build(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (const profile::KeyActionInfo& one : profile::key_actions()) {
        rows->make<ui::Divider>();
        rows->add(row(look, one.action));
    }
    auto page = std::make_unique<ui::Column>(ui::Gap::small);
    page->make<ui::Space>();
    page->make<ui::Label>(look.say(key_words().effect), ui::Type::Small, &ui::Theme::text2);
    page->make<ui::Label>(look.say(key_words().letters), ui::Type::Small, &ui::Theme::text2);
    // Outside the list, so that Tab leads to it.
    if (!services_.settings.keys.is_usual()) {
        auto all = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::tiny);
        all->make<ui::Button>(all_usual_id, look.say(key_words().all_usual), ui::Rank::Secondary)
            .make_small();
        page->add(std::move(all));
    }
    page->add(std::move(rows));
    return page;
}

std::optional<std::string> KeySettings::take(const ui::Emitted& emitted) {
    profile::KeyMap& keys = services_.settings.keys;
    refused_.reset();
    if (const auto action = action_named(emitted.id, bind_prefix)) {
        waiting_ = action;
        return emitted.id;
    }
    if (const auto action = action_named(emitted.id, usual_prefix)) {
        const std::string usual(profile::key_actions()[static_cast<std::size_t>(*action)].chord);
        if (const auto other = keys.taken_by(*action, usual)) {
            refused_ = action;
            reason_ = key_taken(*other);
        } else {
            keys.reset(*action);
        }
        return id_of(bind_prefix, *action);
    }
    if (emitted.id == all_usual_id) {
        keys.reset();
        return id_of(bind_prefix, profile::key_actions().front().action);
    }
    return std::nullopt;
}

std::string KeySettings::key(const canvas::KeyPressed& key) {
    const KeyAction action = *std::exchange(waiting_, std::nullopt);
    const std::string id = id_of(bind_prefix, action);
    if (key.key == canvas::Key::Escape) {
        return id;
    }
    profile::KeyMap& keys = services_.settings.keys;
    const std::string chord = chord_of(key);
    if (!profile::is_bindable(chord)) {
        refused_ = action;
        reason_ = key_words().not_bindable;
    } else if (const auto other = keys.taken_by(action, chord)) {
        refused_ = action;
        reason_ = key_taken(*other);
    } else {
        keys.bind(action, chord);
    }
    return id;
}

}  // namespace screens
