// SPDX-License-Identifier: MIT
#include "screens/packs_screen.h"

#include "screens/browsing_screen.h"
#include "screens/fault_screen.h"
#include "screens/setup_screen.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

constexpr std::string_view pack_prefix = "pack-";
constexpr const char* play_id = "play-pack";
constexpr const char* home_id = "home-from-here";

class PacksScreen : public BrowsingScreen {
public:
    explicit PacksScreen(Services& services) : BrowsingScreen(services, Place::Packs) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override {
        return services_.packs.empty() ? home_id : fmt::format("{}{}", pack_prefix, chosen_);
    }

private:
    Transition act(const ui::Emitted& emitted) override;
    const ShelvedPack& chosen() const { return services_.packs[chosen_]; }
    std::unique_ptr<ui::Widget> list(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> card(std::size_t number, const ui::Look& look) const;
    std::unique_ptr<ui::Widget> details(const ui::Look& look) const;

    std::size_t chosen_ = 0;
};

std::unique_ptr<ui::Widget> state_tag(const ShelvedPack& pack, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    if (!pack.playable()) {
        return std::make_unique<ui::Pill>(look.say(w.broken), &ui::Theme::bad, &ui::Theme::bad_soft,
                                          ui::Icon::Cross, ui::Pill::Size::Tag);
    }
    if (!pack.faults.empty()) {
        return std::make_unique<ui::Pill>(look.say(warning_count(pack.faults.size())),
                                          &ui::Theme::warn, &ui::Theme::warn_soft,
                                          ui::Icon::Warning, ui::Pill::Size::Tag);
    }
    return std::make_unique<ui::Pill>(look.say(w.sound), &ui::Theme::ok, &ui::Theme::ok_soft,
                                      ui::Icon::Check, ui::Pill::Size::Tag);
}

/// The title, or the id of a pack that could not even be read.
std::string title_of(const ShelvedPack& pack, const ui::Look& look) {
    return pack.about.title.empty() ? pack.about.id : look.say(pack.about.title);
}

/// "Version 1.2 · 212 questions · 5 sources".
std::string figures_of(const ShelvedPack& pack, const ui::Look& look) {
    const std::string figures = look.say(pack_figures(pack.questions.size(), pack.sources));
    return pack.about.version.empty() ? figures
                                      : look.say(browsing_words().version) + " " +
                                            pack.about.version + words().separator + figures;
}

std::unique_ptr<ui::Widget> PacksScreen::card(std::size_t number, const ui::Look& look) const {
    const ShelvedPack& pack = services_.packs[number];
    auto told = std::make_unique<ui::Column>(ui::Gap::tiny);
    told->make<ui::Label>(title_of(pack, look), ui::Type::Entry);
    if (pack.playable()) {
        told->make<ui::Label>(figures_of(pack, look), ui::Type::Small, &ui::Theme::text2);
    }
    auto tags = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::tiny);
    tags->add(state_tag(pack, look));
    told->add(std::move(tags));
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->make<ui::Badge>(number, ui::Extent::pack_badge);
    row->add(std::move(told), ui::share());
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", pack_prefix, number), std::move(row), ui::Insets::all(ui::Gap::normal));
    pressable->set_value(number);
    if (number == chosen_) {
        pressable->choose();
    }
    return pressable;
}

std::unique_ptr<ui::Widget> PacksScreen::list(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>(ui::Gap::medium);
    rows->group();
    for (std::size_t i = 0; i < services_.packs.size(); ++i) {
        rows->add(card(i, look));
    }
    return rows;
}

/// A name and what it is, if there is anything to say.
void add_row(ui::Column& column, const text::Bilingual& name, const std::string& what,
             const ui::Look& look) {
    if (what.empty()) {
        return;
    }
    column.make<ui::Divider>();
    auto named = std::make_unique<ui::Label>(look.say(name), ui::Type::Body, &ui::Theme::text2);
    auto told = std::make_unique<ui::Label>(what, ui::Type::Body);
    if (look.scale.compact()) {
        auto row = std::make_unique<ui::Column>();
        row->add(std::move(named));
        row->add(std::move(told));
        column.add(std::move(row));
    } else {
        constexpr float names = 120;
        auto row = std::make_unique<ui::Row>(ui::Gap::normal, ui::Rise::Top);
        row->add(std::move(named), ui::fixed(names));
        row->add(std::move(told), ui::share());
        column.add(std::move(row));
    }
}

std::string listed(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items) {
        out += (out.empty() ? "" : words().separator) + item;
    }
    return out;
}

std::string languages_of(const packs::About& about, const ui::Look& look) {
    std::vector<std::string> names;
    for (const text::Language language : about.languages) {
        const BrowsingWords& w = browsing_words();
        names.push_back(look.say(language == text::Language::French ? w.french : w.english));
    }
    return listed(names);
}

std::string chapters_of(const packs::About& about, const ui::Look& look) {
    std::vector<std::string> names;
    for (const packs::Chapter& chapter : about.chapters) {
        names.push_back(look.say(chapter.title));
    }
    return listed(names);
}

std::unique_ptr<ui::Widget> PacksScreen::details(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    const ShelvedPack& pack = chosen();
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(title_of(pack, look), ui::Type::Heading);
    if (!pack.about.subtitle.empty()) {
        column->make<ui::Label>(look.say(pack.about.subtitle), ui::Type::Body, &ui::Theme::text2);
    }
    if (!pack.faults.empty()) {
        column->make<ui::Label>(look.say(pack.playable() ? w.warnings_effect : w.broken_effect),
                                ui::Type::Label,
                                pack.playable() ? &ui::Theme::warn : &ui::Theme::bad);
        column->add(fault_list(pack, look));
    }
    add_row(*column, w.languages, languages_of(pack.about, look), look);
    add_row(*column, w.chapters, chapters_of(pack.about, look), look);
    add_row(*column, w.version, pack.about.version, look);
    add_row(*column, w.authors, listed(pack.about.authors), look);
    add_row(*column, w.licence, pack.about.licence, look);
    if (pack.playable()) {
        auto buttons = std::make_unique<ui::Row>();
        buttons->add(std::make_unique<ui::Space>(), ui::share());
        buttons->make<ui::Button>(play_id, look.say(w.play_pack), ui::Rank::Main)
            .set_icon(ui::Icon::Play);
        column->add(std::move(buttons));
    }
    return std::make_unique<ui::Panel>(
        std::move(column), ui::Insets::all(look.scale.compact() ? ui::Gap::normal : ui::Gap::panel),
        ui::card(ui::Radius::panel));
}

std::unique_ptr<ui::Widget> PacksScreen::build(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    if (services_.packs.empty()) {
        return empty_page(
            look, Place::Packs, w.packs,
            {ui::Icon::Box, words().no_packs, words().no_packs_help, home_id, words().home});
    }
    std::size_t questions = 0;
    for (const ShelvedPack& pack : services_.packs) {
        questions += pack.questions.size();
    }
    auto page = std::make_unique<ui::Column>(ui::Gap::section);
    page->add(page_head(look, look.say(w.packs),
                        look.say(packs_total(services_.packs.size(), questions)),
                        std::make_unique<ui::Row>()));
    if (look.scale.compact()) {
        page->add(list(look));
        page->add(details(look));
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(list(look), ui::fixed(ui::Extent::side_column));
        row->add(details(look), ui::share());
        page->add(std::move(row));
    }
    return with_rail(look, Place::Packs, std::move(page));
}

Transition PacksScreen::act(const ui::Emitted& emitted) {
    if (emitted.id == home_id) {
        return Home{};
    }
    if (emitted.id == play_id) {
        return Push{make_setup_screen(services_, {chosen_})};
    }
    chosen_ = emitted.index();
    return Stay{};
}

}  // namespace

std::unique_ptr<Screen> make_packs_screen(Services& services) {
    return std::make_unique<PacksScreen>(services);
}

}  // namespace screens
