// SPDX-License-Identifier: MIT
#include "screens/setup_screen.h"

#include "screens/controls.h"
#include "screens/game_screen.h"
#include "screens/home_view.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pressable.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr const char* start_id = "start";
constexpr const char* order_id = "order";
constexpr const char* length_id = "length";
constexpr std::string_view pack_prefix = "pack-";
constexpr std::string_view chapter_prefix = "chapter-";
constexpr std::array<std::size_t, 3> lengths = {short_length, quick_length, long_length};

class SetupScreen : public Screen {
public:
    SetupScreen(Services& services, std::size_t pack) : services_(services), pack_(pack) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return start_id; }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;

private:
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    bool playable() const { return pack_ < services_.packs.size() && pack().playable(); }
    std::vector<questions::Question> bank() const;
    std::size_t length() const;
    std::unique_ptr<ui::Widget> pack_choice(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> chapter_choice(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> order_choice(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> length_choice(const ui::Look& look) const;

    Services& services_;
    std::size_t pack_;
    std::optional<std::size_t> chapter_;
    bool story_ = false;
    std::size_t length_ = 1;  ///< into lengths, or one past them for all
};

std::unique_ptr<ui::Widget> choice_row(const ui::Look& look, const std::string& id,
                                       const text::Bilingual& title, const text::Bilingual& effect,
                                       std::size_t value, bool chosen) {
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(
        std::make_unique<ui::Label>(look.say(title), chosen ? ui::Type::Entry : ui::Type::Body),
        ui::share());
    row->make<ui::Label>(look.say(effect), ui::Type::Small, &ui::Theme::text2);
    auto pressable = std::make_unique<ui::Pressable>(
        id, std::move(row), ui::Insets::sides(ui::Gap::medium, ui::Gap::medium),
        ui::Pressable::Shape::Row);
    pressable->set_value(value);
    if (chosen) {
        pressable->choose();
    }
    return pressable;
}

std::unique_ptr<ui::Widget> titled_panel(const ui::Look& look, const text::Bilingual& title,
                                         std::unique_ptr<ui::Widget> body) {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(title), ui::Type::Section);
    column->add(std::move(body));
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::vector<questions::Question> SetupScreen::bank() const {
    return chapter_ ? in_chapter(pack().questions, pack().about.chapters[*chapter_].id)
                    : pack().questions;
}

std::size_t SetupScreen::length() const {
    return length_ < lengths.size() ? lengths[length_] : pack().questions.size();
}

std::unique_ptr<ui::Widget> SetupScreen::pack_choice(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < services_.packs.size(); ++i) {
        const ShelvedPack& one = services_.packs[i];
        if (one.playable()) {
            rows->add(choice_row(look, fmt::format("{}{}", pack_prefix, i), one.about.title,
                                 question_count(one.questions.size()), i, i == pack_));
        }
    }
    return titled_panel(look, words().pack, std::move(rows));
}

std::unique_ptr<ui::Widget> SetupScreen::chapter_choice(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    const std::vector<packs::Chapter>& chapters = pack().about.chapters;
    rows->add(choice_row(look, fmt::format("{}{}", chapter_prefix, chapters.size()),
                         words().all_chapters, question_count(pack().questions.size()),
                         chapters.size(), !chapter_));
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const std::size_t count = in_chapter(pack().questions, chapters[i].id).size();
        if (count > 0) {
            rows->add(choice_row(look, fmt::format("{}{}", chapter_prefix, i), chapters[i].title,
                                 question_count(count), i, chapter_ == i));
        }
    }
    return titled_panel(look, words().chapter, std::move(rows));
}

std::unique_ptr<ui::Widget> SetupScreen::order_choice(const ui::Look& look) const {
    const Words& w = words();
    return titled_panel(
        look, w.order,
        std::make_unique<ui::Segmented>(
            order_id, std::vector<std::string>{look.say(w.mixed), look.say(w.in_order)},
            story_ ? 1 : 0));
}

std::unique_ptr<ui::Widget> SetupScreen::length_choice(const ui::Look& look) const {
    std::vector<std::string> choices;
    for (const std::size_t length : lengths) {
        choices.push_back(fmt::format("{}", length));
    }
    choices.push_back(look.say(words().everything));
    return titled_panel(look, words().length,
                        std::make_unique<ui::Segmented>(length_id, choices, length_));
}

std::unique_ptr<ui::Widget> SetupScreen::build(const ui::Look& look) const {
    const Words& w = words();
    const bool compact = look.scale.compact();
    auto head = std::make_unique<ui::Row>(ui::Gap::normal);
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(w.setup_title), ui::Type::Title);
    told->make<ui::Label>(look.say(playable() ? w.setup_effect : w.no_packs), ui::Type::Body,
                          &ui::Theme::text2);
    head->add(std::move(told), ui::share());
    head->add(language_control(look));
    head->add(theme_control(look));
    auto page = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    page->add(std::move(head));
    if (!playable()) {
        return with_rail(look, Place::Play, std::move(page));
    }
    auto start = std::make_unique<ui::Row>();
    start->add(std::make_unique<ui::Space>(), ui::share());
    start->make<ui::Button>(start_id, look.say(w.start), ui::Rank::Main,
                            std::string(ui::enter_key));
    auto side = std::make_unique<ui::Column>(ui::Gap::normal);
    side->add(order_choice(look));
    side->add(length_choice(look));
    side->add(std::move(start));
    auto lists = std::make_unique<ui::Column>(ui::Gap::normal);
    if (services_.packs.size() > 1) {
        lists->add(pack_choice(look));
    }
    lists->add(chapter_choice(look));
    if (compact) {
        page->add(std::move(lists));
        page->add(std::move(side));
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(std::move(lists), ui::share());
        row->add(std::move(side), ui::fixed(ui::Extent::side_column));
        page->add(std::move(row));
    }
    return with_rail(look, Place::Play, std::move(page));
}

Transition SetupScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, Place::Play, services_)) {
        return *std::move(there);
    }
    if (emitted.id == start_id) {
        return Replace{make_game_screen(
            services_, plan_game(services_, pack_, bank(), story_ ? "story" : "quick", length()))};
    }
    if (emitted.id == order_id) {
        story_ = emitted.index() == 1;
    } else if (emitted.id == length_id) {
        length_ = emitted.index();
    } else if (emitted.id.starts_with(pack_prefix)) {
        pack_ = emitted.index();
        chapter_.reset();
    } else if (emitted.id.starts_with(chapter_prefix)) {
        const bool all = emitted.index() == pack().about.chapters.size();
        chapter_ = all ? std::nullopt : std::optional(emitted.index());
    }
    return Stay{};
}

Transition SetupScreen::key(const canvas::KeyPressed& key) {
    return key.key == canvas::Key::Escape ? Transition{Home{}} : Transition{Unused{}};
}

std::size_t first_playable(const Services& services) {
    const auto found = std::ranges::find_if(services.packs, &ShelvedPack::playable);
    return static_cast<std::size_t>(found - services.packs.begin());
}

}  // namespace

std::unique_ptr<Screen> make_setup_screen(Services& services, std::optional<std::size_t> pack) {
    return std::make_unique<SetupScreen>(services, pack.value_or(first_playable(services)));
}

}  // namespace screens
