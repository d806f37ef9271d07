// SPDX-License-Identifier: MIT
#include "screens/settings_screen.h"

#include "screens/controls.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pressable.h"
#include "ui/scroll.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* language_id = "language";  // as the control of every screen
constexpr const char* theme_id = "set-theme";
constexpr const char* font_id = "set-font";
constexpr const char* smaller_id = "smaller";
constexpr const char* larger_id = "larger";
constexpr const char* motion_id = "motion";
constexpr const char* full_screen_id = "full-screen";
constexpr const char* certainty_id = "ask-certainty";
constexpr const char* clock_id = "set-clock";
constexpr const char* back_id = "back";

class SettingsScreen : public Screen {
public:
    SettingsScreen(Services& services, SettingsOver over) : services_(services), over_(over) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return language_id; }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override {
        return key.key == canvas::Key::Escape ? leave() : Transition{Unused{}};
    }

private:
    Transition leave() const {
        return over_ == SettingsOver::Game ? Transition{Pop{}} : Transition{Home{}};
    }
    std::unique_ptr<ui::Widget> head(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> scale_control(const ui::Look& look) const;
    Services& services_;
    SettingsOver over_;
};

/// Name and effect at the left, the control at the right; below each other where there is no room.
std::unique_ptr<ui::Widget> setting_row(const ui::Look& look, const text::Bilingual& name,
                                        const text::Bilingual& effect,
                                        std::unique_ptr<ui::Widget> control) {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(name), ui::Type::Entry);
    told->make<ui::Label>(look.say(effect), ui::Type::Small, &ui::Theme::text2);
    auto row = std::make_unique<ui::Spread>(ui::Gap::small);
    row->add(std::move(told));
    row->add(std::move(control));
    return std::make_unique<ui::Padded>(std::move(row), ui::Insets::sides(0, ui::Gap::medium));
}

std::unique_ptr<ui::Widget> SettingsScreen::scale_control(const ui::Look& look) const {
    const Words& w = words();
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::IconButton>(smaller_id, ui::Icon::Minus, look.say(w.smaller));
    row->make<ui::Label>(look.say(percentage(static_cast<double>(services_.settings.scale) / 100)),
                         ui::Type::Entry);
    row->make<ui::IconButton>(larger_id, ui::Icon::Plus, look.say(w.larger));
    return row;
}

std::unique_ptr<ui::Widget> SettingsScreen::build(const ui::Look& look) const {
    const Words& w = words();
    const profile::Settings& settings = services_.settings;
    const auto choice = [&](const char* id, std::vector<std::string> choices, std::size_t chosen) {
        return std::make_unique<ui::Segmented>(id, std::move(choices), chosen);
    };
    const auto toggle = [&](const char* id, bool on, const text::Bilingual& name) {
        return std::make_unique<ui::Switch>(id, on, look.say(name));
    };
    auto rows = std::make_unique<ui::Column>();
    const auto row = [&](const text::Bilingual& name, const text::Bilingual& effect,
                         std::unique_ptr<ui::Widget> control) {
        if (!rows->children().empty()) {
            rows->make<ui::Divider>();
        }
        rows->add(setting_row(look, name, effect, std::move(control)));
    };
    row(w.language, w.language_effect,
        choice(language_id, {w.french, w.english},
               look.language == text::Language::French ? 0 : 1));
    row(w.theme, w.theme_effect,
        choice(theme_id, {look.say(w.light), look.say(w.dark), look.say(w.high_contrast)},
               static_cast<std::size_t>(settings.theme)));
    row(w.text_size, w.text_size_effect, scale_control(look));
    row(w.font, w.font_effect,
        choice(font_id, {"Inter", "OpenDyslexic"}, static_cast<std::size_t>(settings.font)));
    row(w.motion, w.motion_effect, toggle(motion_id, settings.reduced_motion, w.motion));
    row(w.full_screen, w.full_screen_effect,
        toggle(full_screen_id, settings.full_screen, w.full_screen));
    row(playing_words().certainty, playing_words().certainty_effect,
        toggle(certainty_id, settings.ask_certainty, playing_words().certainty));
    row(playing_words().clock, playing_words().clock_effect,
        clock_control(look, clock_id, settings.time_factor));

    auto page =
        std::make_unique<ui::Column>(look.scale.compact() ? ui::Gap::normal : ui::Gap::section);
    page->add(head(look));
    if (!services_.settings_fault.empty()) {
        page->make<ui::Label>(look.say(w.settings_not_kept), ui::Type::Label, &ui::Theme::bad);
        page->make<ui::Label>(services_.settings_fault, ui::Type::Small, &ui::Theme::text2);
    }
    page->make<ui::Panel>(std::move(rows), ui::Insets::sides(ui::Gap::section, ui::Gap::small),
                          ui::card(ui::Radius::panel));
    if (over_ == SettingsOver::Game) {
        const float side = look.scale.compact() ? ui::Gap::normal : ui::Gap::large;
        auto capped = std::make_unique<ui::Capped>(std::move(page), ui::Extent::question_column);
        return std::make_unique<ui::Scroll>(
            "content",
            std::make_unique<ui::Padded>(std::move(capped), ui::Insets::sides(side, side)));
    }
    return with_rail(look, Place::Settings, std::move(page));
}

std::unique_ptr<ui::Widget> SettingsScreen::head(const ui::Look& look) const {
    const Words& w = words();
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(w.settings), ui::Type::Title);
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

Transition SettingsScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, Place::Settings, services_)) {
        return *std::move(there);
    }
    profile::Settings& settings = services_.settings;
    if (emitted.id == theme_id) {
        settings.theme = static_cast<profile::ThemeChoice>(emitted.index());
    } else if (emitted.id == font_id) {
        settings.font = static_cast<profile::FontChoice>(emitted.index());
    } else if (emitted.id == smaller_id) {
        settings.scale = smaller_scale(settings.scale);
    } else if (emitted.id == larger_id) {
        settings.scale = larger_scale(settings.scale);
    } else if (emitted.id == motion_id) {
        settings.reduced_motion = emitted.index() == 1;
    } else if (emitted.id == full_screen_id) {
        settings.full_screen = emitted.index() == 1;
    } else if (emitted.id == certainty_id) {
        settings.ask_certainty = emitted.index() == 1;
    } else if (emitted.id == clock_id) {
        settings.time_factor = profile::time_factors[emitted.index()];
    } else if (emitted.id == back_id) {
        return leave();
    } else {
        return Unused{};
    }
    return Stay{};
}

}  // namespace

std::unique_ptr<Screen> make_settings_screen(Services& services, SettingsOver over) {
    return std::make_unique<SettingsScreen>(services, over);
}

}  // namespace screens
