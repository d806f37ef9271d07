// SPDX-License-Identifier: MIT
#include "screens/question_choice.h"

#include "screens/controls.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr const char* level_id = "level";
constexpr std::string_view pack_prefix = "pack-";
constexpr std::string_view chapter_prefix = "chapter-";

constexpr std::array<std::string_view, 4> levels = {"any", "easy", "medium", "hard"};

/// Before what can be chosen alone.
std::unique_ptr<ui::Widget> only_choice(bool chosen) {
    if (!chosen) {
        return std::make_unique<ui::Space>(ui::Extent::tick_box, ui::Extent::tick_box);
    }
    return std::make_unique<ui::Sign>(ui::Icon::Check, ui::Extent::tick_box, &ui::Theme::primary,
                                      &ui::Theme::bg, ui::Sign::Ground::Bare);
}

std::unique_ptr<ui::Widget> choice_row(const ui::Look& look, const std::string& id,
                                       const text::Bilingual& title, const text::Bilingual& effect,
                                       std::size_t value, bool chosen,
                                       std::unique_ptr<ui::Widget> sign) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->add(std::move(sign));
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(title), chosen ? ui::Type::Entry : ui::Type::Body);
    told->make<ui::Label>(look.say(effect), ui::Type::Small, &ui::Theme::text2);
    row->add(std::move(told), ui::share());
    auto pressable = std::make_unique<ui::Pressable>(
        id, std::move(row), ui::Insets::sides(ui::Gap::medium, ui::Gap::small),
        ui::Pressable::Shape::Row);
    pressable->set_value(value);
    if (chosen) {
        pressable->choose();
    }
    return pressable;
}

std::unique_ptr<ui::Widget> in_panel(std::unique_ptr<ui::Widget> body) {
    return std::make_unique<ui::Panel>(std::move(body), ui::Insets::all(ui::Gap::normal));
}

}  // namespace

std::unique_ptr<ui::Widget> switch_row(const ui::Look& look, const char* id,
                                       const text::Bilingual& title, const text::Bilingual& effect,
                                       bool on) {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(title), ui::Type::Section);
    told->make<ui::Label>(look.say(effect), ui::Type::Small, &ui::Theme::text2);
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(std::move(told), ui::share());
    row->make<ui::Switch>(id, on);
    return row;
}

bool is_roomy(const ui::Look& look) {
    constexpr int reference = 1280;
    return look.scale.logical().width >= reference;
}

QuestionChoice::QuestionChoice(const Services& services, std::optional<std::size_t> pack)
    : services_(services) {
    const profile::GameChoice& last = services.settings.last_game;
    const auto playable = std::ranges::find_if(services.packs, &ShelvedPack::playable);
    const auto before = std::ranges::find_if(services.packs, [&](const ShelvedPack& one) {
        return one.playable() && one.about.id == last.pack;
    });
    const auto place = before == services.packs.end() ? playable : before;
    pack_ = pack.value_or(static_cast<std::size_t>(place - services.packs.begin()));
    const auto level = std::ranges::find(levels, last.level);
    level_ = level == levels.end() ? 0 : static_cast<std::size_t>(level - levels.begin());
    if (!this->playable() || this->pack().about.id != last.pack) {
        return;
    }
    choose_chapters(last.chapters);
}

void QuestionChoice::choose(const quiz::Rules& rules) {
    level_ = static_cast<std::size_t>(rules.level);
    choose_chapters(rules.only);
}

/// Those that the pack has.
void QuestionChoice::choose_chapters(const std::vector<facts::Id>& ids) {
    chapters_.clear();
    const auto& all = pack().about.chapters;
    for (const facts::Id& id : ids) {
        const auto found = std::ranges::find(all, id, &packs::Chapter::id);
        if (found != all.end()) {
            chapters_.insert(static_cast<std::size_t>(found - all.begin()));
        }
    }
}

bool QuestionChoice::playable() const {
    return pack_ < services_.packs.size() && pack().playable();
}

bool QuestionChoice::waits() const {
    return playable() ? pack().being_read : any_being_read(services_.packs);
}

quiz::Rules QuestionChoice::applied(quiz::Rules rules) const {
    for (const std::size_t chapter : chapters_) {
        rules.only.push_back(pack().about.chapters[chapter].id);
    }
    rules.level = static_cast<quiz::Level>(level_);
    return rules;
}

void QuestionChoice::keep(profile::GameChoice& choice) const {
    choice.pack = pack().about.id;
    choice.level = levels[level_];
    choice.chapters.clear();
    for (const std::size_t chapter : chapters_) {
        choice.chapters.push_back(pack().about.chapters[chapter].id);
    }
}

bool QuestionChoice::take(const ui::Emitted& emitted) {
    if (emitted.id == level_id) {
        level_ = emitted.index();
    } else if (emitted.id.starts_with(pack_prefix)) {
        choose_pack(emitted.index());
    } else if (emitted.id.starts_with(chapter_prefix)) {
        choose_chapter(emitted.index());
    } else {
        return false;
    }
    return true;
}

void QuestionChoice::choose_pack(std::size_t pack) {
    if (pack != pack_) {
        pack_ = pack;
        chapters_.clear();
    }
}

void QuestionChoice::choose_chapter(std::size_t index) {
    if (index == pack().about.chapters.size()) {
        chapters_.clear();
    } else if (!chapters_.erase(index)) {
        chapters_.insert(index);
    }
}

std::unique_ptr<ui::Widget> QuestionChoice::packs_list(const ui::Look& look) const {
    if (services_.packs.size() < 2) {
        return nullptr;
    }
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < services_.packs.size(); ++i) {
        const ShelvedPack& one = services_.packs[i];
        if (one.playable() && !one.being_read) {
            rows->add(choice_row(look, fmt::format("{}{}", pack_prefix, i), one.about.title,
                                 question_count(one.questions.size()), i, i == pack_,
                                 only_choice(i == pack_)));
        }
    }
    return titled(look, words().pack, in_panel(std::move(rows)));
}

std::unique_ptr<ui::Widget> QuestionChoice::chapters_list(const ui::Look& look,
                                                          bool must_choose) const {
    auto grid = std::make_unique<ui::Grid>(is_roomy(look) ? 2 : 1, ui::Gap::small);
    grid->group();
    const std::vector<packs::Chapter>& all = pack().about.chapters;
    if (!must_choose) {
        grid->add(choice_row(look, fmt::format("{}{}", chapter_prefix, all.size()),
                             words().all_chapters, question_count(pack().questions.size()),
                             all.size(), chapters_.empty(), only_choice(chapters_.empty())));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t count = count_in(i);
        if (count > 0) {
            grid->add(choice_row(look, fmt::format("{}{}", chapter_prefix, i), all[i].title,
                                 question_count(count), i, chapters_.contains(i),
                                 std::make_unique<ui::TickBox>(chapters_.contains(i))));
        }
    }
    return titled(look, playing_words().chapters, in_panel(std::move(grid)));
}

std::size_t QuestionChoice::count_in(std::size_t chapter) const {
    return tally(pack().questions.list(), {}, pack().about.chapters[chapter].id).all;
}

std::string QuestionChoice::first_chapter() const {
    for (std::size_t i = 0; i < pack().about.chapters.size(); ++i) {
        if (count_in(i) > 0) {
            return fmt::format("{}{}", chapter_prefix, i);
        }
    }
    return {};
}

std::unique_ptr<ui::Widget> QuestionChoice::level_control(const ui::Look& look) const {
    const PlayingWords& p = playing_words();
    const std::vector<std::string> choices = {look.say(p.any_level), look.say(p.easy),
                                              look.say(p.medium), look.say(p.hard)};
    return titled(look, p.difficulty, std::make_unique<ui::Segmented>(level_id, choices, level_));
}

}  // namespace screens
