// SPDX-License-Identifier: MIT
#include "screens/settings_screen.h"

#include "screens/confirm_screen.h"
#include "screens/controls.h"
#include "screens/keys.h"
#include "screens/keys_wording.h"
#include "screens/settings_about.h"
#include "screens/settings_data.h"
#include "screens/settings_keys.h"
#include "screens/settings_players.h"
#include "screens/settings_rows.h"
#include "screens/settings_wording.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace screens {
namespace {

constexpr const char* back_id = "back";
constexpr std::string_view tab_prefix = "tab-";
constexpr const char* speech_id = "speech";
constexpr const char* usual_suffix = "-usual";

enum class Tab { Game, Display, Access, Sound, Keys, Players, Data, About };
constexpr std::size_t tab_count = 8;

class SettingsScreen : public Screen {
public:
    SettingsScreen(Services& services, SettingsOver over)
        : services_(services),
          over_(over),
          keys_(services),
          players_(services, over),
          data_(services, over) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return tab_id(tab_); }
    bool wants_any_key() const override { return keys_.waits(); }
    profile::KeyScene key_scene() const override {
        return tab_ == Tab::Data ? profile::KeyScene::Keeping : profile::KeyScene::Elsewhere;
    }
    Transition resume(const std::string& answer) override;
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;

private:
    static std::string tab_id(Tab tab) {
        return fmt::format("{}{}", tab_prefix, static_cast<std::size_t>(tab));
    }
    Transition leave() const {
        return over_ == SettingsOver::Game ? Transition{Pop{}} : Transition{Home{}};
    }
    std::vector<SettingRow> rows() const;
    std::unique_ptr<ui::Widget> head(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> tabs(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> list(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> notice(const ui::Look& look) const;
    Transition open(Tab tab);
    std::optional<Transition> take_tab(const ui::Emitted& emitted);
    Transition take_row(const ui::Emitted& emitted);

    Services& services_;
    SettingsOver over_;
    KeySettings keys_;
    PlayerSettings players_;
    DataSettings data_;
    Tab tab_ = Tab::Game;
};

const text::Bilingual& name_of(Tab tab) {
    const SettingsWords& w = settings_words();
    switch (tab) {
        case Tab::Game: return w.game;
        case Tab::Display: return w.display;
        case Tab::Access: return w.access;
        case Tab::Sound: return w.sound;
        case Tab::Keys: return key_words().tab;
        case Tab::Players: return w.players;
        case Tab::Data: return w.data;
        case Tab::About: break;
    }
    return w.about;
}

ui::Icon icon_of(Tab tab) {
    switch (tab) {
        case Tab::Game: return ui::Icon::Play;
        case Tab::Display: return ui::Icon::Contrast;
        case Tab::Access: return ui::Icon::Target;
        case Tab::Sound: return ui::Icon::Sound;
        case Tab::Keys: return ui::Icon::Keyboard;
        case Tab::Players: return ui::Icon::People;
        case Tab::Data: return ui::Icon::Layers;
        case Tab::About: break;
    }
    return ui::Icon::Help;
}

std::vector<SettingRow> SettingsScreen::rows() const {
    switch (tab_) {
        case Tab::Game: return game_rows();
        case Tab::Display: return display_rows();
        case Tab::Access: return access_rows();
        case Tab::Sound: return sound_rows();
        case Tab::Keys:
        case Tab::Players:
        case Tab::Data:
        case Tab::About: break;
    }
    return {};
}

/// Name and effect at the left, the control at the right, and the way back where it was changed;
/// below each other where there is no room.
std::unique_ptr<ui::Widget> row_of(const SettingRow& setting, const ui::Look& look,
                                   const Services& services) {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(setting.words.name), ui::Type::Entry);
    told->make<ui::Label>(look.say(setting.words.effect), ui::Type::Small, &ui::Theme::text2);
    auto control = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::tiny);
    if (!setting.is_usual(services.settings)) {
        control->make<ui::Button>(setting.id + usual_suffix, look.say(settings_words().usual),
                                  ui::Rank::Plain);
    }
    control->add(setting.control(look, services));
    auto row = std::make_unique<ui::Spread>(ui::Gap::small);
    row->add(std::move(told));
    row->add(std::move(control));
    return std::make_unique<ui::Padded>(std::move(row), ui::Insets::sides(0, ui::Gap::medium));
}

/// How text looks with what was just set.
std::unique_ptr<ui::Widget> sample(const ui::Look& look) {
    auto words = std::make_unique<ui::Column>(ui::Gap::small);
    words->make<ui::Label>(look.say(settings_words().sample_title), ui::Type::Strong,
                           &ui::Theme::primary);
    words->make<ui::Label>(look.say(settings_words().sample), ui::Type::Body);
    auto badges = std::make_unique<ui::Row>(ui::Gap::small);
    for (std::size_t i = 0; i < ui::badge_count; ++i) {
        badges->make<ui::Badge>(i, ui::Extent::sign);
    }
    words->add(std::move(badges));
    return std::make_unique<ui::Panel>(
        std::move(words), ui::Insets::sides(ui::Gap::wide, ui::Gap::normal),
        ui::Sheet{&ui::Theme::primary_soft, &ui::Theme::border, false, ui::Radius::card});
}

std::unique_ptr<ui::Widget> SettingsScreen::tabs(const ui::Look& look) const {
    std::unique_ptr<ui::Container> tabs;
    if (look.scale.compact()) {
        tabs = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    } else {
        tabs = std::make_unique<ui::Column>(ui::Gap::small);
    }
    tabs->group();
    for (std::size_t i = 0; i < tab_count; ++i) {
        const Tab tab = static_cast<Tab>(i);
        const bool chosen = tab == tab_;
        auto entry = std::make_unique<ui::Row>(ui::Gap::medium);
        entry->make<ui::Sign>(icon_of(tab), ui::Gap::wide,
                              chosen ? &ui::Theme::primary : &ui::Theme::text2, &ui::Theme::bg,
                              ui::Sign::Ground::Bare);
        entry->make<ui::Label>(look.say(name_of(tab)), ui::Type::Entry,
                               chosen ? &ui::Theme::primary : &ui::Theme::text);
        auto pressable = std::make_unique<ui::Pressable>(
            tab_id(tab), std::move(entry), ui::Insets::sides(ui::Gap::normal, ui::Gap::medium),
            ui::Pressable::Shape::Row);
        pressable->set_value(i);
        if (chosen) {
            pressable->choose();
        }
        tabs->add(std::move(pressable));
    }
    return tabs;
}

/// What can be said of a tab as a whole; null for nothing.
std::unique_ptr<ui::Widget> SettingsScreen::notice(const ui::Look& look) const {
    const SettingsWords& w = settings_words();
    if (tab_ == Tab::Sound && !services_.host.speaker().available()) {
        return std::make_unique<ui::Label>(look.say(w.no_sound), ui::Type::Label, &ui::Theme::warn);
    }
    const bool mute = services_.settings.speech && !services_.host.speaker().can_speak();
    if (tab_ == Tab::Access && mute) {
        return std::make_unique<ui::Label>(look.say(w.no_speech), ui::Type::Label,
                                           &ui::Theme::warn);
    }
    return tab_ == Tab::Display ? sample(look) : nullptr;
}

std::unique_ptr<ui::Widget> SettingsScreen::list(const ui::Look& look) const {
    auto lines = std::make_unique<ui::Column>();
    switch (tab_) {
        case Tab::Keys: lines->add(keys_.build(look)); break;
        case Tab::Players: lines->add(players_.build(look)); break;
        case Tab::Data: lines->add(data_.build(look)); break;
        case Tab::About: lines->add(about_page(look, services_)); break;
        default: break;
    }
    for (const SettingRow& setting : rows()) {
        if (!lines->children().empty()) {
            lines->make<ui::Divider>();
        }
        lines->add(row_of(setting, look, services_));
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    if (std::unique_ptr<ui::Widget> told = notice(look)) {
        column->add(std::move(told));
    }
    const float side = look.scale.compact() ? ui::Gap::normal : ui::Gap::section;
    column->make<ui::Panel>(std::move(lines), ui::Insets::sides(side, ui::Gap::small),
                            ui::card(ui::Radius::panel));
    return column;
}

std::unique_ptr<ui::Widget> SettingsScreen::build(const ui::Look& look) const {
    const Words& w = words();
    const bool compact = look.scale.compact();
    auto page = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    page->add(head(look));
    if (!services_.settings_fault.empty()) {
        page->make<ui::Label>(look.say(w.settings_not_kept), ui::Type::Label, &ui::Theme::bad);
        page->make<ui::Label>(services_.settings_fault, ui::Type::Small, &ui::Theme::text2);
    }
    if (compact) {
        page->add(tabs(look));
        page->add(list(look));
    } else {
        auto beside = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        beside->add(tabs(look));
        beside->add(list(look), ui::share());
        page->add(std::move(beside));
    }
    if (over_ == SettingsOver::Game) {
        return scrolled(look, std::move(page));
    }
    return with_rail(look, Place::Settings, std::move(page));
}

std::unique_ptr<ui::Widget> SettingsScreen::head(const ui::Look& look) const {
    const Words& w = words();
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(w.settings), title_type(look));
    told->make<ui::Label>(look.say(w.settings_effect), ui::Type::Body, &ui::Theme::text2);
    if (over_ == SettingsOver::Home) {
        return told;
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(std::move(told), ui::share());
    row->make<ui::Button>(back_id, look.say(w.back), ui::Rank::Secondary,
                          look.scale.compact() ? std::string() : look.say(w.escape_key));
    return row;
}

Transition SettingsScreen::take_row(const ui::Emitted& emitted) {
    for (const SettingRow& row : rows()) {
        const bool back = emitted.id == row.id + usual_suffix;
        if (back) {
            row.reset(services_.settings);
        } else if (!row.take(emitted, services_.settings)) {
            continue;
        }
        if (row.sample) {
            services_.sounds.ask(*row.sample);
        }
        if (row.id == speech_id && services_.settings.speech) {
            const text::Language language = services_.shown_language();
            services_.host.speaker().say(settings_words().sample.in(language),
                                         text::code(language));
        }
        // The button that brought it back is gone: the row's control takes over.
        return Stay{back ? row.focus_id : std::string()};
    }
    return Unused{};
}

Transition SettingsScreen::take(const ui::Emitted& emitted) {
    keys_.stop_waiting();
    if (std::optional<Transition> there = follow_rail(emitted, Place::Settings, services_)) {
        return *std::move(there);
    }
    if (emitted.id == back_id) {
        return leave();
    }
    if (emitted.id.starts_with(tab_prefix)) {
        return open(static_cast<Tab>(emitted.index()));
    }
    std::optional<Transition> taken = take_tab(emitted);
    return taken ? *std::move(taken) : take_row(emitted);
}

Transition SettingsScreen::open(Tab tab) {
    tab_ = tab;
    if (tab == Tab::Players) {
        players_.look_again();
    } else if (tab == Tab::Data) {
        data_.look_again();
    }
    return Stay{};
}

/// What the tabs do that are no list of settings.
std::optional<Transition> SettingsScreen::take_tab(const ui::Emitted& emitted) {
    if (tab_ == Tab::Players) {
        return players_.take(emitted);
    }
    if (tab_ == Tab::Data) {
        return data_.take(emitted);
    }
    const std::optional<std::string> focus = keys_.take(emitted);
    return focus ? std::optional<Transition>(Stay{*focus}) : std::nullopt;
}

Transition SettingsScreen::resume(const std::string& answer) {
    if (answer != confirmed) {
        return Stay{};
    }
    if (tab_ == Tab::Players) {
        return Stay{players_.remove()};
    }
    return data_.erase();
}

Transition SettingsScreen::key(const canvas::KeyPressed& key) {
    if (keys_.waits()) {
        return Stay{keys_.key(key)};
    }
    if (tab_ == Tab::Data && means(key, profile::KeyAction::Copy)) {
        return data_.copy();
    }
    if (tab_ == Tab::Players && plain(key, canvas::Key::Enter)) {
        return players_.make();
    }
    return key.key == canvas::Key::Escape ? leave() : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_settings_screen(Services& services, SettingsOver over) {
    return std::make_unique<SettingsScreen>(services, over);
}

}  // namespace screens
