// SPDX-License-Identifier: MIT
#include "screens/setup_screen.h"

#include "screens/controls.h"
#include "screens/game_screen.h"
#include "screens/home_view.h"
#include "screens/mode_tile.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pressable.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace screens {
namespace {

constexpr const char* start_id = "start";
constexpr const char* length_id = "length";
constexpr const char* level_id = "level";
constexpr const char* clock_id = "clock";
constexpr const char* certainty_id = "ask-certainty";
constexpr std::string_view mode_prefix = "mode-";
constexpr std::string_view pack_prefix = "pack-";
constexpr std::string_view chapter_prefix = "chapter-";

/// The last one stands for all.
constexpr std::array<int, 4> lengths = {short_length, quick_length, long_length, 0};
constexpr std::array<std::string_view, 4> levels = {"any", "easy", "medium", "hard"};

template <class List, class Value>
std::optional<std::size_t> place_in(const List& list, const Value& value) {
    const auto found = std::ranges::find(list, value);
    return found == list.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(found - list.begin()));
}

class SetupScreen : public Screen {
public:
    SetupScreen(Services& services, const SetupWish& wish);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;

private:
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    bool playable() const { return pack_ < services_.packs.size() && pack().playable(); }
    const quiz::Mode& mode() const { return quiz::all_modes()[mode_]; }
    void choose_pack(std::size_t pack);
    void choose_chapter(std::size_t index);
    void set(const ui::Emitted& emitted);
    quiz::Rules with_choices(quiz::Rules rules) const;
    quiz::Rules rules_to_count() const;
    text::Bilingual obstacle() const;
    Transition start();

    std::unique_ptr<ui::Widget> modes(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> packs(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> chapters(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> options(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> certainty(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> action_bar(const ui::Look& look) const;

    Services& services_;
    std::size_t pack_ = 0;
    std::size_t mode_ = 0;
    std::size_t length_ = 1;  ///< into lengths
    std::size_t level_ = 0;   ///< into levels
    std::set<std::size_t> chapters_;
};

SetupScreen::SetupScreen(Services& services, const SetupWish& wish) : services_(services) {
    const profile::GameChoice& last = services.settings.last_game;
    const auto playable = std::ranges::find_if(services.packs, &ShelvedPack::playable);
    const auto before = std::ranges::find_if(services.packs, [&](const ShelvedPack& one) {
        return one.playable() && one.about.id == last.pack;
    });
    const auto place = before == services.packs.end() ? playable : before;
    pack_ = wish.pack.value_or(static_cast<std::size_t>(place - services.packs.begin()));
    mode_ = place_in(quiz::modes(), wish.mode.value_or(last.mode)).value_or(0);
    length_ = place_in(lengths, last.length).value_or(length_);
    level_ = place_in(levels, last.level).value_or(0);
    if (this->playable() && pack().about.id == last.pack) {
        for (const std::string& id : last.chapters) {
            const auto& all = pack().about.chapters;
            const auto found = std::ranges::find(all, id, &packs::Chapter::id);
            if (found != all.end()) {
                chapters_.insert(static_cast<std::size_t>(found - all.begin()));
            }
        }
    }
}

std::string SetupScreen::initial_focus() const {
    return playable() && obstacle().empty() ? start_id : fmt::format("{}{}", mode_prefix, mode_);
}

quiz::Rules SetupScreen::with_choices(quiz::Rules rules) const {
    for (const std::size_t chapter : chapters_) {
        rules.only.push_back(pack().about.chapters[chapter].id);
    }
    rules.level = static_cast<quiz::Level>(level_);
    return rules;
}

/// Without a seed: how many questions there are does not depend on it.
quiz::Rules SetupScreen::rules_to_count() const {
    quiz::Rules rules;
    rules.mode = quiz::modes()[mode_];
    rules.length = lengths[length_] == 0 ? pack().questions.size()
                                         : static_cast<std::size_t>(lengths[length_]);
    return with_choices(std::move(rules));
}

/// Why the game cannot start; empty when it can.
text::Bilingual SetupScreen::obstacle() const {
    const PlayingWords& p = playing_words();
    if (mode().needs_chapters && chapters_.empty()) {
        return p.choose_chapters;
    }
    if (offer_of(services_, pack_, rules_to_count()).asked > 0) {
        return {};
    }
    return mode().misses_only ? p.nothing_missed : p.nothing_fits;
}

std::unique_ptr<ui::Widget> titled(const ui::Look& look, const text::Bilingual& title,
                                   std::unique_ptr<ui::Widget> body) {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(title), ui::Type::Section);
    column->add(std::move(body));
    return column;
}

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

/// Whether a line has room for one choice more: a name as long as another language may have it
/// needs that of the reference window.
bool is_roomy(const ui::Look& look) {
    constexpr int reference = 1280;
    return look.scale.logical().width >= reference;
}

std::unique_ptr<ui::Widget> in_panel(std::unique_ptr<ui::Widget> body) {
    return std::make_unique<ui::Panel>(std::move(body), ui::Insets::all(ui::Gap::normal));
}

std::unique_ptr<ui::Widget> SetupScreen::modes(const ui::Look& look) const {
    auto grid = std::make_unique<ui::Grid>(is_roomy(look) ? 3 : 2, ui::Gap::medium);
    grid->group();
    for (std::size_t i = 0; i < quiz::modes().size(); ++i) {
        auto tile = mode_tile(look, fmt::format("{}{}", mode_prefix, i), quiz::modes()[i], i,
                              TileForm::Flat);
        if (i == mode_) {
            tile->choose();
        }
        grid->add(std::move(tile));
    }
    return titled(look, playing_words().mode, std::move(grid));
}

std::unique_ptr<ui::Widget> SetupScreen::packs(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < services_.packs.size(); ++i) {
        const ShelvedPack& one = services_.packs[i];
        if (one.playable()) {
            rows->add(choice_row(look, fmt::format("{}{}", pack_prefix, i), one.about.title,
                                 question_count(one.questions.size()), i, i == pack_));
        }
    }
    return titled(look, words().pack, in_panel(std::move(rows)));
}

std::unique_ptr<ui::Widget> SetupScreen::chapters(const ui::Look& look) const {
    auto grid = std::make_unique<ui::Grid>(is_roomy(look) ? 2 : 1, ui::Gap::small);
    grid->group();
    const std::vector<packs::Chapter>& all = pack().about.chapters;
    if (!mode().needs_chapters) {
        grid->add(choice_row(look, fmt::format("{}{}", chapter_prefix, all.size()),
                             words().all_chapters, question_count(pack().questions.size()),
                             all.size(), chapters_.empty()));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t count = tally(pack().questions, {}, all[i].id).all;
        if (count > 0) {
            grid->add(choice_row(look, fmt::format("{}{}", chapter_prefix, i), all[i].title,
                                 question_count(count), i, chapters_.contains(i)));
        }
    }
    return titled(look, playing_words().chapters, in_panel(std::move(grid)));
}

std::unique_ptr<ui::Widget> SetupScreen::certainty(const ui::Look& look) const {
    const PlayingWords& p = playing_words();
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(p.certainty), ui::Type::Section);
    told->make<ui::Label>(look.say(p.certainty_effect), ui::Type::Small, &ui::Theme::text2);
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(std::move(told), ui::share());
    row->make<ui::Switch>(certainty_id, services_.settings.ask_certainty, look.say(p.certainty));
    return row;
}

/// What the mode leaves to the player.
std::unique_ptr<ui::Widget> SetupScreen::options(const ui::Look& look) const {
    const PlayingWords& p = playing_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::wide);
    if (!mode().length) {
        std::vector<std::string> choices;
        for (const int length : lengths) {
            choices.push_back(length == 0 ? look.say(words().everything)
                                          : fmt::format("{}", length));
        }
        column->add(titled(look, words().length,
                           std::make_unique<ui::Segmented>(length_id, std::move(choices), length_,
                                                           look.say(words().length))));
    }
    if (!mode().of_the_day) {
        const std::vector<std::string> choices = {look.say(p.any_level), look.say(p.easy),
                                                  look.say(p.medium), look.say(p.hard)};
        column->add(titled(
            look, p.difficulty,
            std::make_unique<ui::Segmented>(level_id, choices, level_, look.say(p.difficulty))));
    }
    if (mode().timed()) {
        column->add(
            titled(look, p.clock, clock_control(look, clock_id, services_.settings.time_factor)));
    }
    column->add(certainty(look));
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::unique_ptr<ui::Widget> SetupScreen::action_bar(const ui::Look& look) const {
    const text::Bilingual stop = obstacle();
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    if (!stop.empty()) {
        row->add(std::make_unique<ui::Label>(look.say(stop), ui::Type::Label, &ui::Theme::warn),
                 ui::share());
        return row;
    }
    const Offer offer = offer_of(services_, pack_, rules_to_count());
    row->add(std::make_unique<ui::Label>(
                 look.say(mode().lives > 0 ? playing_words().until_the_end
                                           : asked_of(offer.asked, offer.fitting)),
                 ui::Type::Label, &ui::Theme::text2),
             ui::share());
    auto& start =
        row->make<ui::Button>(start_id, look.say(words().start), ui::Rank::Main,
                              look.scale.compact() ? std::string() : std::string(ui::enter_key));
    start.set_icon(ui::Icon::Play);
    return row;
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
    auto lists = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    lists->add(modes(look));
    if (services_.packs.size() > 1) {
        lists->add(packs(look));
    }
    if (!mode().of_the_day && !pack().about.chapters.empty()) {
        lists->add(chapters(look));
    }
    if (compact) {
        page->add(std::move(lists));
        page->add(options(look));
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(std::move(lists), ui::share());
        // Below the heading of the modes, beside their first row.
        auto lowered =
            std::make_unique<ui::Padded>(options(look), ui::Insets{0, ui::Gap::large, 0, 0});
        row->add(std::move(lowered), ui::fixed(ui::Extent::side_column));
        page->add(std::move(row));
    }
    return with_rail(look, Place::Play, std::move(page), action_bar(look));
}

Transition SetupScreen::start() {
    if (!playable() || !obstacle().empty()) {
        return Stay{};
    }
    profile::GameChoice& last = services_.settings.last_game;
    last = {
        pack().about.id, quiz::modes()[mode_], std::string(levels[level_]), lengths[length_], {}};
    for (const std::size_t chapter : chapters_) {
        last.chapters.push_back(pack().about.chapters[chapter].id);
    }
    const std::size_t length = rules_to_count().length;
    return Replace{make_game_screen(
        services_,
        plan_game(services_, pack_, with_choices(new_rules(services_, pack_, last.mode, length))))};
}

void SetupScreen::choose_pack(std::size_t pack) {
    if (pack != pack_) {
        pack_ = pack;
        chapters_.clear();
    }
}

void SetupScreen::choose_chapter(std::size_t index) {
    if (index == pack().about.chapters.size()) {
        chapters_.clear();
    } else if (!chapters_.erase(index)) {
        chapters_.insert(index);
    }
}

void SetupScreen::set(const ui::Emitted& emitted) {
    if (emitted.id == length_id) {
        length_ = emitted.index();
    } else if (emitted.id == level_id) {
        level_ = emitted.index();
    } else if (emitted.id == clock_id) {
        services_.settings.time_factor = profile::time_factors[emitted.index()];
    } else if (emitted.id == certainty_id) {
        services_.settings.ask_certainty = emitted.index() == 1;
    } else if (emitted.id.starts_with(mode_prefix)) {
        mode_ = emitted.index();
    } else if (emitted.id.starts_with(pack_prefix)) {
        choose_pack(emitted.index());
    } else if (emitted.id.starts_with(chapter_prefix)) {
        choose_chapter(emitted.index());
    }
}

Transition SetupScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, Place::Play, services_)) {
        return *std::move(there);
    }
    if (emitted.id == start_id) {
        return start();
    }
    set(emitted);
    return Stay{};
}

Transition SetupScreen::key(const canvas::KeyPressed& key) {
    return key.key == canvas::Key::Escape ? Transition{Home{}} : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_setup_screen(Services& services, const SetupWish& wish) {
    return std::make_unique<SetupScreen>(services, wish);
}

}  // namespace screens
