// SPDX-License-Identifier: MIT
#include "screens/settings_rows.h"

#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pressable.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

using profile::Settings;
using text::Bilingual;

template <class T>
SettingRow row_of(std::string id, SettingWords words, T Settings::*member) {
    SettingRow row;
    row.id = std::move(id);
    row.focus_id = row.id;
    row.words = std::move(words);
    row.is_usual = [member](const Settings& settings) {
        return settings.*member == Settings().*member;
    };
    row.reset = [member](Settings& settings) { settings.*member = Settings().*member; };
    return row;
}

SettingRow toggle(std::string id, SettingWords words, bool Settings::*member) {
    SettingRow row = row_of(std::move(id), std::move(words), member);
    row.control = [id = row.id, member](const ui::Look&,
                                        const Services& services) -> std::unique_ptr<ui::Widget> {
        return std::make_unique<ui::Switch>(id, services.settings.*member);
    };
    row.take = [id = row.id, member](const ui::Emitted& emitted, Settings& settings) {
        const bool mine = emitted.id == id;
        if (mine) {
            settings.*member = emitted.index() == 1;
        }
        return mine;
    };
    return row;
}

/// One of a few values, all of them in view.
template <class T>
SettingRow choice(std::string id, SettingWords words, T Settings::*member,
                  std::vector<std::pair<T, Bilingual>> choices) {
    SettingRow row = row_of(std::move(id), std::move(words), member);
    row.control = [id = row.id, member, choices](
                      const ui::Look& look,
                      const Services& services) -> std::unique_ptr<ui::Widget> {
        std::vector<std::string> names;
        std::optional<std::size_t> chosen;
        for (const auto& [value, name] : choices) {
            if (value == services.settings.*member) {
                chosen = names.size();
            }
            names.push_back(look.say(name));
        }
        return std::make_unique<ui::Segmented>(id, std::move(names), chosen);
    };
    row.take = [id = row.id, member, choices](const ui::Emitted& emitted, Settings& settings) {
        const bool mine = emitted.id == id;
        if (mine) {
            settings.*member = choices[emitted.index()].first;
        }
        return mine;
    };
    return row;
}

struct Steps {
    int least;
    int most;
    int step;
    Bilingual (*words)(int);
};

/// A value between two buttons.
SettingRow steps(std::string id, SettingWords words, int Settings::*member, Steps range) {
    SettingRow row = row_of(std::move(id), std::move(words), member);
    row.focus_id = row.id + "-more";
    row.control = [id = row.id, member, range](
                      const ui::Look& look,
                      const Services& services) -> std::unique_ptr<ui::Widget> {
        const SettingsWords& w = settings_words();
        auto control = std::make_unique<ui::Row>(ui::Gap::medium);
        control->make<ui::IconButton>(id + "-less", ui::Icon::Minus, look.say(w.less));
        control->make<ui::Label>(look.say(range.words(services.settings.*member)), ui::Type::Entry);
        control->make<ui::IconButton>(id + "-more", ui::Icon::Plus, look.say(w.more));
        return control;
    };
    row.take = [id = row.id, member, range](const ui::Emitted& emitted, Settings& settings) {
        int& value = settings.*member;
        if (emitted.id == id + "-more") {
            value = std::min(range.most, (value / range.step + 1) * range.step);
        } else if (emitted.id == id + "-less") {
            value = std::max(range.least, ((value - 1) / range.step) * range.step);
        } else {
            return false;
        }
        return true;
    };
    return row;
}

Bilingual percent_words(int percent) { return percentage(static_cast<double>(percent) / 100); }

/// The language follows the control of every screen; only its place is here.
SettingRow language_row() {
    const Words& w = words();
    SettingRow row = row_of("language", {w.language, w.language_effect}, &Settings::language);
    row.control = [](const ui::Look& look, const Services&) -> std::unique_ptr<ui::Widget> {
        const std::size_t chosen = look.language == text::Language::French ? 0 : 1;
        return std::make_unique<ui::Segmented>(
            "language", std::vector<std::string>{words().french, words().english}, chosen);
    };
    row.take = [](const ui::Emitted&, Settings&) { return false; };
    return row;
}

SettingRow volume(std::string id, SettingWords words, int Settings::*member, canvas::Sound sample) {
    SettingRow row = steps(std::move(id), std::move(words), member, {0, 100, 10, percent_words});
    row.sample = sample;
    return row;
}

}  // namespace

std::vector<SettingRow> game_rows() {
    const PlayingWords& p = playing_words();
    std::vector<std::pair<int, Bilingual>> factors;
    factors.reserve(profile::time_factors.size());
    for (const int percent : profile::time_factors) {
        factors.emplace_back(percent, clock_factor(percent));
    }
    return {language_row(),
            toggle("ask-certainty", {p.certainty, p.certainty_effect}, &Settings::ask_certainty),
            choice("time-factor", {p.clock, p.clock_effect}, &Settings::time_factor, factors)};
}

std::vector<SettingRow> display_rows() {
    using profile::FontChoice;
    using profile::ThemeChoice;
    const Words& w = words();
    return {choice<ThemeChoice>("set-theme", {w.theme, w.theme_effect}, &Settings::theme,
                                {{ThemeChoice::Light, w.light},
                                 {ThemeChoice::Dark, w.dark},
                                 {ThemeChoice::HighContrast, w.high_contrast}}),
            steps("scale", {w.text_size, w.text_size_effect}, &Settings::scale,
                  {80, 200, 10, percent_words}),
            choice<FontChoice>("set-font", {w.font, w.font_effect}, &Settings::font,
                               {{FontChoice::Inter, {"Inter", "Inter"}},
                                {FontChoice::OpenDyslexic, {"OpenDyslexic", "OpenDyslexic"}}}),
            steps("line-spacing", settings_words().line_spacing, &Settings::line_spacing,
                  {100, 200, 10, percent_words}),
            toggle("full-screen", {w.full_screen, w.full_screen_effect}, &Settings::full_screen)};
}

std::vector<SettingRow> access_rows() {
    const Words& w = words();
    const SettingsWords& s = settings_words();
    std::vector<std::pair<int, Bilingual>> waits;
    for (const int milliseconds : {0, 300, 500, 1000}) {
        waits.emplace_back(milliseconds, seconds_words(milliseconds));
    }
    return {toggle("motion", {w.motion, w.motion_effect}, &Settings::reduced_motion),
            toggle("focus-always", s.focus_always, &Settings::focus_always),
            toggle("hold-free", s.hold_free, &Settings::hold_free),
            choice("cool-down", s.cool_down, &Settings::cool_down, waits),
            toggle("single-switch", s.single_switch, &Settings::single_switch),
            steps("switch-pace", s.switch_pace, &Settings::switch_pace,
                  {1000, 4000, 500, seconds_words}),
            toggle("speech", s.speech, &Settings::speech)};
}

std::vector<SettingRow> sound_rows() {
    using canvas::Sound;
    const SettingsWords& s = settings_words();
    SettingRow on = toggle("sound", s.sounds, &Settings::sound);
    on.sample = Sound::Select;
    return {
        on,
        volume("interface-volume", s.interface_volume, &Settings::interface_volume, Sound::Select),
        volume("verdict-volume", s.verdict_volume, &Settings::verdict_volume, Sound::Correct),
        volume("clock-volume", s.clock_volume, &Settings::clock_volume, Sound::Tick),
        toggle("clock-ticks", s.clock_ticks, &Settings::clock_ticks)};
}

}  // namespace screens
