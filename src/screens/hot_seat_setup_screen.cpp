// SPDX-License-Identifier: MIT
#include "screens/hot_seat_setup_screen.h"

#include "screens/browsing.h"
#include "screens/confirm_screen.h"
#include "screens/controls.h"
#include "screens/hot_seat_screen.h"
#include "screens/hot_seat_wording.h"
#include "screens/left_match.h"
#include "screens/match_plan.h"
#include "screens/player_list.h"
#include "screens/question_choice.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr const char* start_id = "start";
constexpr const char* style_id = "style";
constexpr const char* length_id = "length";
constexpr const char* limit_id = "limit";
constexpr const char* false_starts_id = "false-starts";
constexpr const char* word_by_word_id = "word-by-word";

/// The last one stands for all. In turns it is for each player.
constexpr std::array turn_lengths = {3, 5, 10, 0};
constexpr std::array buzzer_lengths = {5, 10, 20, 0};
constexpr const std::array<int, 4>& usual_lengths(bool buzzers) {
    return buzzers ? buzzer_lengths : turn_lengths;
}
/// Among both.
constexpr int usual_length = 5;
/// Seconds; the first one stands for as long as one likes.
constexpr std::array limits = {0, 20, 40, 60};
/// Who has buzzed holds up all the others.
constexpr int usual_buzzer_limit = 20;

class HotSeatSetupScreen : public Screen {
public:
    HotSeatSetupScreen(Services& services, const MatchWish& wish);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override {
        return questions_.playable() && length() > 0 ? start_id : style_id;
    }
    bool wants_any_key() const override { return players_.waits(); }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    Transition hear(const canvas::Event& event, bool typing) override;
    Transition resume(const std::string& answer) override {
        return answer == confirmed ? play() : Stay{};
    }
    Transition pass_time() override {
        return players_.take_changed() ? Transition{Stay{}} : Transition{Unused{}};
    }

private:
    quiz::Rules rules() const {
        return questions_.applied(match_rules(services_, questions_.place(), choice_));
    }
    std::size_t length() const {
        return match_length(services_, questions_.place(), rules(), choice_);
    }
    /// For the next time: when the set-up is left, not with each letter of a name.
    void keep() { services_.settings.hot_seat = choice_; }
    std::vector<int> lengths() const;
    void play_by(bool buzzers);
    void name_players(const std::vector<std::string>& names);
    bool set(const ui::Emitted& emitted);
    Transition start();
    Transition play();
    std::unique_ptr<ui::Widget> style(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> options(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> lists(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> action_bar(const ui::Look& look) const;

    Services& services_;
    QuestionChoice questions_;
    profile::HotSeatChoice choice_;
    PlayerList players_;
    std::optional<int> own_length_;      ///< one that is not among the usual ones
    std::optional<std::uint64_t> seed_;  ///< of the match; nothing: by chance
};

HotSeatSetupScreen::HotSeatSetupScreen(Services& services, const MatchWish& wish)
    : services_(services),
      questions_(services, wish.pack),
      choice_(services.settings.hot_seat),
      players_(choice_) {
    if (wish.rules) {
        play_by(quiz::mode_of(*wish.rules).company == quiz::Company::Buzzers);
        choice_.length = static_cast<int>(wish.rules->length);
        questions_.choose(*wish.rules);
        seed_ = wish.rules->seed;
    }
    if (!place_in(usual_lengths(choice_.buzzers), choice_.length)) {
        own_length_ = choice_.length;
    }
    name_players(wish.players);
    for (profile::PlayerChoice& player : choice_.players) {
        player.time_factor = wish.time_factor.value_or(player.time_factor);
    }
}

/// Those who have played before keep their keys.
void HotSeatSetupScreen::name_players(const std::vector<std::string>& names) {
    if (names.empty()) {
        return;
    }
    std::vector<profile::PlayerChoice>& players = choice_.players;
    players.resize(std::min(players.size(), names.size()));
    while (players.size() < names.size()) {
        players.push_back(profile::next_player(players));
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        players[i].name = names[i];
    }
}

/// The usual ones, and the one that was wished for, in its place.
std::vector<int> HotSeatSetupScreen::lengths() const {
    const std::array<int, 4>& usual = usual_lengths(choice_.buzzers);
    std::vector<int> all(usual.begin(), usual.end());
    if (own_length_ && !place_in(all, *own_length_)) {
        all.insert(std::upper_bound(all.begin(), all.end() - 1, *own_length_), *own_length_);
    }
    return all;
}

void HotSeatSetupScreen::play_by(bool buzzers) {
    if (buzzers == choice_.buzzers) {
        return;
    }
    choice_.buzzers = buzzers;
    choice_.limit = buzzers ? usual_buzzer_limit : 0;
    choice_.length = place_in(lengths(), choice_.length) ? choice_.length : usual_length;
}

std::unique_ptr<ui::Widget> HotSeatSetupScreen::style(const ui::Look& look) const {
    const HotSeatWords& w = hot_seat_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Segmented>(
        style_id, std::vector<std::string>{look.say(w.in_turns), look.say(w.by_buzzer)},
        choice_.buzzers ? 1 : 0);
    column->make<ui::Label>(look.say(choice_.buzzers ? w.by_buzzer_effect : w.in_turns_effect),
                            ui::Type::Small, &ui::Theme::text2);
    return titled(look, w.style, std::move(column));
}

std::unique_ptr<ui::Widget> HotSeatSetupScreen::options(const ui::Look& look) const {
    const HotSeatWords& w = hot_seat_words();
    std::vector<std::string> length_words;
    for (const int length : lengths()) {
        length_words.push_back(length == 0 ? look.say(words().everything)
                                           : fmt::format("{}", length));
    }
    std::vector<std::string> limit_words;
    limit_words.reserve(limits.size());
    for (const int limit : limits) {
        limit_words.push_back(look.say(limit == 0 ? w.no_limit : seconds(limit)));
    }
    const text::Bilingual& length_title = choice_.buzzers ? words().length : w.each_length;
    auto column = std::make_unique<ui::Column>(ui::Gap::wide);
    column->add(style(look));
    column->add(titled(look, length_title,
                       std::make_unique<ui::Segmented>(length_id, std::move(length_words),
                                                       place_in(lengths(), choice_.length))));
    column->add(titled(look, w.limit,
                       std::make_unique<ui::Segmented>(limit_id, std::move(limit_words),
                                                       place_in(limits, choice_.limit))));
    if (choice_.buzzers) {
        column->add(switch_row(look, false_starts_id, w.false_starts, w.false_starts_effect,
                               choice_.lock_false_starts));
        column->add(switch_row(look, word_by_word_id, w.word_by_word, w.word_by_word_effect,
                               choice_.word_by_word));
    }
    column->add(questions_.level_control(look));
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::wide));
}

std::unique_ptr<ui::Widget> HotSeatSetupScreen::lists(const ui::Look& look) const {
    auto lists =
        std::make_unique<ui::Column>(look.scale.compact() ? ui::Gap::normal : ui::Gap::section);
    if (auto packs = questions_.packs_list(look)) {
        lists->add(std::move(packs));
    }
    if (questions_.has_chapters()) {
        lists->add(questions_.chapters_list(look, false));
    }
    return lists;
}

std::unique_ptr<ui::Widget> HotSeatSetupScreen::action_bar(const ui::Look& look) const {
    const std::size_t asked = length();
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    if (asked == 0) {
        row->add(std::make_unique<ui::Label>(look.say(hot_seat_words().not_enough), ui::Type::Label,
                                             &ui::Theme::warn),
                 ui::share());
        return row;
    }
    row->add(std::make_unique<ui::Label>(
                 look.say(choice_.buzzers ? question_count(asked)
                                          : shared_questions(asked, choice_.players.size())),
                 ui::Type::Label, &ui::Theme::text2),
             ui::share());
    row->make<ui::Button>(start_id, look.say(words().start), ui::Rank::Main,
                          look.scale.compact() ? std::string() : std::string(ui::enter_key))
        .set_icon(ui::Icon::Play);
    return row;
}

std::unique_ptr<ui::Widget> HotSeatSetupScreen::build(const ui::Look& look) const {
    const HotSeatWords& w = hot_seat_words();
    const bool compact = look.scale.compact();
    const bool playable = questions_.playable();
    auto page = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    page->add(page_head(look, look.say(w.title), look.say(playable ? w.effect : words().no_packs),
                        look_controls(look)));
    if (!playable) {
        return with_rail(look, Place::Play, std::move(page));
    }
    if (compact) {
        page->add(players_.build(look));
        page->add(options(look));
        page->add(lists(look));
    } else {
        auto left = std::make_unique<ui::Column>(ui::Gap::section);
        left->add(players_.build(look));
        left->add(lists(look));
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(std::move(left), ui::share());
        row->add(options(look), ui::fixed(ui::Extent::side_column));
        page->add(std::move(row));
    }
    return with_rail(look, Place::Play, std::move(page), action_bar(look));
}

Transition HotSeatSetupScreen::start() {
    if (!questions_.playable() || length() == 0) {
        return Stay{};
    }
    // One that cannot go on is put aside; one that can would be lost.
    if (const auto& left = services_.kept_match.match;
        left && left_match(services_).hindrance == Hindrance::None) {
        return Push{make_confirm_screen(
            {hot_seat_words().other_match, match_lost(*left), hot_seat_words().other_match_verb})};
    }
    return play();
}

Transition HotSeatSetupScreen::play() {
    keep();
    questions_.keep(services_.settings.last_game);
    return Replace{make_hot_seat_screen(
        services_, plan_match(services_, questions_.place(), rules(), choice_, seed_))};
}

bool HotSeatSetupScreen::set(const ui::Emitted& emitted) {
    if (emitted.id == style_id) {
        play_by(emitted.index() == 1);
    } else if (emitted.id == length_id) {
        choice_.length = lengths()[emitted.index()];
    } else if (emitted.id == limit_id) {
        choice_.limit = limits[emitted.index()];
    } else if (emitted.id == false_starts_id) {
        choice_.lock_false_starts = emitted.index() == 1;
    } else if (emitted.id == word_by_word_id) {
        choice_.word_by_word = emitted.index() == 1;
    } else {
        return questions_.take(emitted);
    }
    return true;
}

Transition HotSeatSetupScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, std::nullopt, services_)) {
        keep();
        return *std::move(there);
    }
    if (emitted.id == start_id) {
        return start();
    }
    if (const std::optional<std::string> focus = players_.take(emitted)) {
        return Stay{*focus};
    }
    return set(emitted) ? Transition{Stay{}} : Transition{Unused{}};
}

Transition HotSeatSetupScreen::key(const canvas::KeyPressed& key) {
    if (players_.waits()) {
        return Stay{players_.give(key)};
    }
    if (key.key != canvas::Key::Escape) {
        return Unused{};
    }
    if (players_.close_keys()) {
        return Stay{};
    }
    keep();
    return Pop{};
}

Transition HotSeatSetupScreen::hear(const canvas::Event& event, bool typing) {
    const bool letters = std::holds_alternative<canvas::KeyPressed>(event);
    if (typing && letters) {
        return Unused{};
    }
    const std::optional<std::string> focus = players_.hear(event);
    return focus ? Transition{Stay{*focus}} : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_hot_seat_setup_screen(Services& services, const MatchWish& wish) {
    return std::make_unique<HotSeatSetupScreen>(services, wish);
}

}  // namespace screens
