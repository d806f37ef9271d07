// SPDX-License-Identifier: MIT
#include "screens/controls.h"

#include "screens/help_screen.h"
#include "screens/left_match.h"
#include "screens/packs_screen.h"
#include "screens/question_choice.h"
#include "screens/search_screen.h"
#include "screens/settings_screen.h"
#include "screens/setup_screen.h"
#include "screens/sources_screen.h"
#include "screens/timeline_screen.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "screens/wording_playing.h"
#include "ui/arriving.h"
#include "ui/button.h"
#include "ui/hero.h"
#include "ui/label.h"
#include "ui/scroll.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

constexpr const char* language_id = "language";
constexpr const char* theme_id = "theme";

constexpr int scale_step = 10;
constexpr int least_scale = 80;
constexpr int greatest_scale = 200;

struct RailPlace {
    std::string id;
    ui::Icon icon;
    text::Bilingual name;
    std::optional<Place> place;  ///< nothing: help, which opens above all others
};

/// In the order of the rail; the last one stands at its end.
std::vector<RailPlace> rail_places() {
    const Words& w = words();
    const BrowsingWords& b = browsing_words();
    return {{"to-home", ui::Icon::Home, w.home, Place::Home},
            {"to-play", ui::Icon::Play, w.play, Place::Play},
            {"to-timeline", ui::Icon::Timeline, b.timeline, Place::Timeline},
            {"to-sources", ui::Icon::Book, b.sources, Place::Sources},
            {"to-search", ui::Icon::Search, b.search, Place::Search},
            {"to-packs", ui::Icon::Box, b.packs, Place::Packs},
            {"to-help", ui::Icon::Help, w.help, std::nullopt},
            {"to-settings", ui::Icon::Gear, w.settings, Place::Settings}};
}

/// Whether what is there to be seen is still being read.
bool waits(Place place, const Services& services) {
    switch (place) {
        case Place::Home:
        case Place::Settings: return false;
        case Place::Play: return left_may_come(services) || QuestionChoice(services).waits();
        default: return any_being_read(services.packs);
    }
}

}  // namespace

float side_margin(const ui::Look& look) {
    return look.scale.compact() ? ui::Gap::normal : ui::Gap::large;
}

std::unique_ptr<ui::Widget> beside_rail(const ui::Look& look, Place here,
                                        std::unique_ptr<ui::Widget> content) {
    auto rail = std::make_unique<ui::Rail>();
    for (const RailPlace& one : rail_places()) {
        rail->make<ui::RailEntry>(one.id, one.icon, look.say(one.name), one.place == here);
    }
    auto page = std::make_unique<ui::Row>(0, ui::Rise::Stretch);
    page->add(std::move(rail));
    page->add(std::move(content), ui::share());
    return page;
}

std::unique_ptr<ui::Widget> scrolled(std::string id, std::unique_ptr<ui::Widget> content,
                                     float side, float along) {
    const float right = ui::Scroll::free_right;
    auto padded = std::make_unique<ui::Padded>(std::move(content),
                                               ui::Insets{side, along, side - right, along});
    return std::make_unique<ui::Padded>(
        std::make_unique<ui::Scroll>(std::move(id), std::move(padded)), ui::Insets{0, 0, right, 0});
}

std::unique_ptr<ui::Widget> scrolled(const ui::Look& look, std::unique_ptr<ui::Widget> content) {
    const float side = side_margin(look);
    return scrolled("content", std::move(content), side, side);
}

std::unique_ptr<ui::Widget> with_rail(const ui::Look& look, Place here,
                                      std::unique_ptr<ui::Widget> content,
                                      std::unique_ptr<ui::Widget> bar) {
    const float side = side_margin(look);
    std::unique_ptr<ui::Widget> main =
        scrolled(look, std::make_unique<ui::Arriving>(std::move(content)));
    if (bar) {
        auto column = std::make_unique<ui::Column>();
        column->add(std::move(main), ui::share());
        column->make<ui::Divider>();
        column->make<ui::Padded>(std::move(bar), ui::Insets::sides(side, ui::Gap::medium));
        main = std::move(column);
    }
    return beside_rail(look, here, std::move(main));
}

std::unique_ptr<ui::Widget> page_from(const ui::Look& look, std::optional<Place> from,
                                      std::unique_ptr<ui::Widget> content) {
    return from ? with_rail(look, *from, std::move(content))
                : scrolled(look, std::make_unique<ui::Arriving>(std::move(content)));
}

Transition go_to(Place place, Services& services) {
    if (waits(place, services)) {
        return AwaitPacks{};
    }
    switch (place) {
        case Place::Home: return Home{};
        case Place::Play: return Visit{make_setup_screen(services)};
        case Place::Timeline: return Visit{make_timeline_screen(services)};
        case Place::Sources: return Visit{make_sources_screen(services)};
        case Place::Search: return Visit{make_search_screen(services)};
        case Place::Packs: return Visit{make_packs_screen(services)};
        case Place::Settings: return Visit{make_settings_screen(services)};
    }
    return Unused{};
}

std::optional<Transition> follow_rail(const ui::Emitted& emitted, std::optional<Place> here,
                                      Services& services) {
    const std::vector<RailPlace> places = rail_places();
    const auto found = std::ranges::find(places, emitted.id, &RailPlace::id);
    if (found == places.end()) {
        return std::nullopt;
    }
    if (!found->place) {
        return Push{make_help_screen(services)};
    }
    return found->place == here ? Transition{Stay{}} : go_to(*found->place, services);
}

std::unique_ptr<ui::Widget> language_control(const ui::Look& look) {
    const std::size_t chosen = look.language == text::Language::French ? 0 : 1;
    return std::make_unique<ui::Segmented>(language_id, std::vector<std::string>{"FR", "EN"},
                                           chosen, look.say(words().language_tip));
}

std::unique_ptr<ui::Widget> theme_control(const ui::Look& look) {
    ui::Icon icon = ui::Icon::Moon;
    switch (look.theme->name) {
        case ui::ThemeName::Light: icon = ui::Icon::Moon; break;
        case ui::ThemeName::Dark: icon = ui::Icon::Contrast; break;
        case ui::ThemeName::HighContrast: icon = ui::Icon::Sun; break;
    }
    return std::make_unique<ui::IconButton>(theme_id, icon, look.say(words().theme_tip));
}

std::unique_ptr<ui::Row> look_controls(const ui::Look& look) {
    auto row = std::make_unique<ui::Row>(ui::Gap::small);
    row->add(language_control(look));
    row->add(theme_control(look));
    return row;
}

ui::Type title_type(const ui::Look& look) {
    return look.scale.compact() ? ui::Type::Heading : ui::Type::Title;
}

std::unique_ptr<ui::Widget> titled(const ui::Look& look, const text::Bilingual& title,
                                   std::unique_ptr<ui::Widget> body) {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(title), ui::Type::Section);
    column->add(std::move(body));
    return column;
}

std::unique_ptr<ui::Widget> clock_control(const ui::Look& look, const char* id, int percent) {
    std::vector<std::string> choices;
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < profile::time_factors.size(); ++i) {
        choices.push_back(look.say(clock_factor(profile::time_factors[i])));
        if (profile::time_factors[i] == percent) {
            chosen = i;
        }
    }
    return std::make_unique<ui::Segmented>(id, std::move(choices), chosen);
}

bool take_control(const ui::Emitted& emitted, Services& services) {
    if (emitted.id == language_id) {
        services.settings.language =
            emitted.index() == 0 ? text::Language::French : text::Language::English;
        return true;
    }
    if (emitted.id == theme_id) {
        services.settings.theme = next_theme(services.settings.theme);
        return true;
    }
    return false;
}

profile::ThemeChoice next_theme(profile::ThemeChoice theme) {
    switch (theme) {
        case profile::ThemeChoice::Light: return profile::ThemeChoice::Dark;
        case profile::ThemeChoice::Dark: return profile::ThemeChoice::HighContrast;
        case profile::ThemeChoice::HighContrast: return profile::ThemeChoice::Light;
    }
    return profile::ThemeChoice::Light;
}

int larger_scale(int percent) {
    return std::min(greatest_scale, (percent / scale_step + 1) * scale_step);
}

int smaller_scale(int percent) {
    return std::max(least_scale, ((percent - 1) / scale_step) * scale_step);
}

std::unique_ptr<ui::Widget> dialog_sheet(const ui::Look& look, std::unique_ptr<ui::Widget> body,
                                         float width, std::unique_ptr<ui::Widget> foot) {
    const float inner = look.scale.compact() ? ui::Gap::wide : ui::Gap::panel;
    const float outer = look.scale.compact() ? ui::Gap::normal : ui::Gap::large;
    auto scroll = std::make_unique<ui::Scroll>("dialog", std::move(body));
    scroll->make_focusable();
    auto content = std::make_unique<ui::Column>(ui::Gap::normal);
    content->add(std::move(scroll), ui::share());
    if (foot) {
        content->add(std::move(foot));
    }
    auto panel = std::make_unique<ui::Panel>(std::move(content), ui::Insets::all(inner),
                                             ui::card(ui::Radius::panel));
    auto capped = std::make_unique<ui::Capped>(std::move(panel), width);
    return std::make_unique<ui::Padded>(std::make_unique<ui::Centred>(std::move(capped)),
                                        ui::Insets::all(outer));
}

}  // namespace screens
