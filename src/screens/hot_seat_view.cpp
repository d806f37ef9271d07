// SPDX-License-Identifier: MIT
#include "screens/hot_seat_view.h"

#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/hot_seat_wording.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "text/fold.h"
#include "ui/arriving.h"
#include "ui/button.h"
#include "ui/clock_pill.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/scroll.h"
#include "ui/seat_plate.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

using quiz::Stage;
using State = ui::SeatPlate::State;

/// Whether the players are to press now: then they are buzzers, below the question.
bool may_buzz(const quiz::Match& match) {
    return match.stage() == Stage::Ready || match.stage() == Stage::Open;
}

bool is_locked(const MatchState& state, std::size_t seat) {
    return state.match.has_buzzers() && state.match.stage() != Stage::Told &&
           state.match.buzzers().locked(seat, state.now);
}

State plate_state(const MatchState& state, std::size_t seat) {
    if (is_locked(state, seat)) {
        return State::Locked;
    }
    return state.match.hand() == seat ? State::Active : State::Plain;
}

/// Beside the name what the plate's look says, in a word; empty where that says nothing.
text::Bilingual plate_word(const MatchState& state, std::size_t seat) {
    const HotSeatWords& w = hot_seat_words();
    if (state.match.stage() == Stage::Told) {
        return {};
    }
    switch (plate_state(state, seat)) {
        case State::Locked: return w.locked;
        case State::Active: return state.match.has_buzzers() ? w.has_hand : w.your_turn;
        case State::Plain: break;
    }
    return {};
}

std::string plate_id(std::size_t seat) { return fmt::format("{}{}", HotSeatId::buzzer, seat); }

std::unique_ptr<ui::Widget> in_the_middle(std::unique_ptr<ui::Widget> widget) {
    auto row = std::make_unique<ui::Row>();
    row->add(std::make_unique<ui::Space>(), ui::share());
    row->add(std::move(widget));
    row->add(std::make_unique<ui::Space>(), ui::share());
    return row;
}

/// Beside the others, above the question: who he is and what he has.
std::unique_ptr<ui::Widget> plate(const MatchState& state, const ui::Look& look, std::size_t seat,
                                  bool named) {
    auto line = std::make_unique<ui::Row>(ui::Gap::small);
    line->make<ui::Badge>(state.players[seat].badge, ui::Extent::sign);
    if (named) {
        line->make<ui::Label>(look.say(seat_name(state.match, seat)), ui::Type::Label);
    }
    const text::Bilingual word = plate_word(state, seat);
    // In little room they stand on the cover alone, which says itself whose turn it is.
    if (!word.empty() && !look.scale.compact()) {
        line->make<ui::Label>(look.say(word), ui::Type::Small, &ui::Theme::primary);
    }
    line->make<ui::Label>(look.say(figure(state.match.points(seat))), ui::Type::Section)
        .fix_digits();
    // Five or six are to stand in one line.
    constexpr std::size_t many = 5;
    const float side = state.players.size() >= many ? ui::Gap::small : ui::Gap::medium;
    auto plate = std::make_unique<ui::SeatPlate>(plate_id(seat), std::move(line),
                                                 ui::Insets::sides(side, ui::Gap::small),
                                                 plate_state(state, seat));
    if (!named) {
        plate->set_name(look.say(seat_name(state.match, seat)));
    }
    return plate;
}

/// In one line of `room` pixels: where all names do not fit, only who is to answer has his.
std::unique_ptr<ui::Widget> plates(const MatchState& state, const ui::Look& look, float room) {
    const auto flow_of = [&](bool all_named) {
        auto flow = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
        for (std::size_t seat = 0; seat < state.players.size(); ++seat) {
            flow->add(plate(state, look, seat, all_named || state.match.hand() == seat));
        }
        return flow;
    };
    auto named = flow_of(true);
    return named->natural_width(look) <= room ? std::move(named) : flow_of(false);
}

/// The same as a buzzer, large enough to be hit.
std::unique_ptr<ui::Widget> buzzer(const MatchState& state, const ui::Look& look,
                                   std::size_t seat) {
    const bool compact = look.scale.compact();
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(seat_name(state.match, seat)), ui::Type::Entry);
    const text::Bilingual word = plate_word(state, seat);
    told->make<ui::Label>(look.say(word.empty() ? points_counted(state.match.points(seat)) : word),
                          ui::Type::Small, &ui::Theme::text2);
    auto line = std::make_unique<ui::Row>(compact ? ui::Gap::small : ui::Gap::normal);
    line->make<ui::Badge>(state.players[seat].badge,
                          compact ? ui::Extent::small_badge : ui::Extent::badge);
    line->add(std::move(told), ui::share());
    line->make<ui::Keycap>(look.say(buzzer_words(state.players[seat].buzzer)));
    auto plate = std::make_unique<ui::SeatPlate>(
        plate_id(seat), std::move(line),
        ui::Insets::sides(ui::Gap::normal, compact ? ui::Gap::small : ui::Gap::wide),
        plate_state(state, seat));
    plate->set_value(seat);
    return plate;
}

/// The same in little room: whose it is says the badge, and the name too where all names fit.
std::unique_ptr<ui::Widget> small_buzzer(const MatchState& state, const ui::Look& look,
                                         std::size_t seat, bool named) {
    auto line = std::make_unique<ui::Row>(ui::Gap::small);
    auto badge = std::make_unique<ui::Badge>(state.players[seat].badge, ui::Extent::sign);
    auto told = std::make_unique<ui::Column>();
    if (named) {
        line->add(std::move(badge));
        told->make<ui::Label>(look.say(seat_name(state.match, seat)), ui::Type::Label);
    } else {
        told->add(in_the_middle(std::move(badge)));
    }
    told->make<ui::Label>(look.say(figure(state.match.points(seat))), ui::Type::Small,
                          &ui::Theme::text2, named ? ui::Side::Left : ui::Side::Centre);
    line->add(std::move(told));
    if (is_locked(state, seat)) {
        // As high as the key in whose place it stands.
        line->make<ui::Padded>(
            std::make_unique<ui::Sign>(ui::Icon::Cross, ui::Extent::sign, &ui::Theme::text2,
                                       &ui::Theme::sunken, ui::Sign::Ground::Bare),
            ui::Insets::all((ui::Extent::small_badge - ui::Extent::sign) / 2));
    } else {
        line->make<ui::Keycap>(look.say(buzzer_words(state.players[seat].buzzer)));
    }
    auto plate = std::make_unique<ui::SeatPlate>(
        plate_id(seat), std::move(line), ui::Insets::all(ui::Gap::small), plate_state(state, seat));
    plate->set_value(seat);
    if (!named) {
        plate->set_name(look.say(seat_name(state.match, seat)));
    }
    return plate;
}

/// All in a row, at the left of `action` as long as they fit there.
std::unique_ptr<ui::Widget> small_buzzers(const MatchState& state, const ui::Look& look,
                                          std::unique_ptr<ui::Widget> action) {
    const auto row_of = [&](bool named) {
        auto row = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
        row->group();
        for (std::size_t seat = 0; seat < state.players.size(); ++seat) {
            row->add(small_buzzer(state, look, seat, named));
        }
        return row;
    };
    const float line = look.px(look.scale.logical().width - 2 * side_margin(look));
    const float beside = line - look.px(ui::Gap::medium) - action->natural_width(look);
    auto row = row_of(true);
    const float named = row->natural_width(look);
    if (named > beside) {
        auto unnamed = row_of(false);
        // Below them, the action leaves them the whole line.
        if (unnamed->natural_width(look) <= beside || named > line) {
            row = std::move(unnamed);
        }
    }
    auto spread = std::make_unique<ui::Spread>(ui::Gap::medium);
    spread->add(std::move(row));
    spread->add(std::move(action));
    return spread;
}

/// As many beside each other as have room, all of one size.
std::unique_ptr<ui::Widget> buzzers(const MatchState& state, const ui::Look& look) {
    std::vector<std::unique_ptr<ui::Widget>> all;
    float widest = 0;
    for (std::size_t seat = 0; seat < state.players.size(); ++seat) {
        all.push_back(buzzer(state, look, seat));
        widest = std::max(widest, all.back()->natural_width(look));
    }
    const float gap = look.px(ui::Gap::medium);
    const float room = look.px(
        std::min(ui::Extent::question_column, look.scale.logical().width - 2 * side_margin(look)));
    const auto fitting =
        std::max(std::size_t{1}, static_cast<std::size_t>((room + gap) / (widest + gap)));
    // Rows of one length: three above three, not four above two.
    const std::size_t rows = (all.size() + fitting - 1) / fitting;
    auto grid = std::make_unique<ui::Grid>((all.size() + rows - 1) / rows, ui::Gap::medium);
    grid->group();
    for (auto& one : all) {
        grid->add(std::move(one));
    }
    return grid;
}

/// Who answers, and how that came about.
text::Bilingual hand_told(const MatchState& state) {
    const quiz::Match& match = state.match;
    const auto hand = match.hand();
    if (!hand || match.stage() == Stage::Told) {
        return {};
    }
    text::Bilingual name = seat_name(match, *hand);
    if (!match.has_buzzers()) {
        return name;
    }
    text::Bilingual told = has_the_hand(name);
    if (!match.buzzers().tied().empty()) {
        std::vector<text::Bilingual> others;
        for (const std::size_t other : match.buzzers().tied()) {
            others.push_back(seat_name(match, other));
        }
        const text::Bilingual tie = tie_told(name, others);
        told = {told.fr + words().separator + tie.fr, told.en + words().separator + tie.en};
    }
    return told;
}

/// What the players are to do while the question is open, or what they are told.
const text::Bilingual& call_words(const MatchState& state) {
    return state.notice.empty() ? hot_seat_words().buzz_now : state.notice;
}

std::string caption(const MatchState& state, const ui::Look& look) {
    const quiz::Session& session = state.match.session();
    std::string told = look.say(question_number(session.index() + 1, session.questions().size()));
    const bool tells = look.scale.low() && state.match.stage() == Stage::Open;
    const text::Bilingual more = tells ? call_words(state) : hand_told(state);
    return more.empty() ? told : told + words().separator + look.say(more);
}

std::unique_ptr<ui::Widget> clock(const MatchState& state, const ui::Look& look,
                                  std::chrono::milliseconds left) {
    const double share =
        static_cast<double>(left.count()) / static_cast<double>(state.match.limit()->count());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    return std::make_unique<ui::ClockPill>(share, look.say(clock_digits(seconds)),
                                           !time_warning(seconds).empty());
}

/// How far the match has come, who answers, and, where there is room, the players; `room` is how
/// many pixels wide it will be.
std::unique_ptr<ui::Widget> progress(const MatchState& state, const ui::Look& look, float room) {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Steps>(steps_of(state.match.session()));
    auto told =
        std::make_unique<ui::Label>(caption(state, look), ui::Type::Small, &ui::Theme::text2);
    if (look.scale.compact() || may_buzz(state.match)) {
        column->add(std::move(told));
        return column;
    }
    // In a line of their own, however many they are: they stand where they stood.
    column->add(std::move(told));
    column->add(plates(state, look, room));
    return column;
}

/// A page below the bar, with `foot` always in view.
std::unique_ptr<ui::Widget> page(const MatchState& state, const ui::Look& look,
                                 std::unique_ptr<ui::Widget> body,
                                 std::unique_ptr<ui::Widget> foot) {
    const bool compact = look.scale.compact();
    const float side = side_margin(look);
    auto column = std::make_unique<ui::Column>();
    column->make<ui::Padded>(
        match_bar(state, look),
        ui::Insets{side, compact ? ui::Gap::medium : ui::Gap::section, side, 0});
    column->add(scrolled("match", std::make_unique<ui::Arriving>(std::move(body)), side,
                         compact ? ui::Gap::small : ui::Gap::section),
                ui::share());
    if (foot) {
        column->make<ui::Padded>(
            std::make_unique<ui::Capped>(std::move(foot), ui::Extent::question_column),
            ui::Insets{side, ui::Gap::medium, side, compact ? ui::Gap::medium : ui::Gap::large});
    }
    return column;
}

std::unique_ptr<ui::Label> centred(std::string words, ui::Type type,
                                   ui::Token ink = &ui::Theme::text) {
    return std::make_unique<ui::Label>(std::move(words), type, ink, ui::Side::Centre);
}

/// A page with the buzzers below `body`: always in view, and in one place.
std::unique_ptr<ui::Widget> buzzer_page(const MatchState& state, const ui::Look& look,
                                        std::unique_ptr<ui::Column> body,
                                        std::unique_ptr<ui::Widget> action) {
    constexpr float room_for_cards = 600;
    std::unique_ptr<ui::Widget> foot;
    if (look.scale.logical().height < room_for_cards) {
        foot = small_buzzers(state, look, std::move(action));
    } else {
        auto column =
            std::make_unique<ui::Column>(look.scale.compact() ? ui::Gap::normal : ui::Gap::section);
        column->add(buzzers(state, look));
        auto end = std::make_unique<ui::Spread>(ui::Gap::medium);
        end->make<ui::Space>();
        end->add(std::move(action));
        column->add(std::move(end));
        foot = std::move(column);
    }
    return page(state, look,
                std::make_unique<ui::Capped>(std::move(body), ui::Extent::question_column),
                std::move(foot));
}

/// What stands between a question and its answers, and belongs to the question, where that does not
/// say it itself.
std::vector<text::Bilingual> lead_of(const questions::Question& question) {
    const auto lead = [&](text::Language language) {
        return questions::lines(question.body, questions::empty_answer(question.body), language)
            .lead;
    };
    const std::vector<std::string> fr = lead(text::Language::French);
    const std::vector<std::string> en = lead(text::Language::English);
    std::vector<text::Bilingual> both;
    for (std::size_t i = 0; i < fr.size(); ++i) {
        if (text::fold(question.prompt.fr).find(text::fold(fr[i])) == std::string::npos) {
            both.push_back({fr[i], en[i]});
        }
    }
    return both;
}

/// In low windows the caption says it.
std::unique_ptr<ui::Widget> call(const MatchState& state, const ui::Look& look) {
    const bool waits = state.match.buzzers().grace(state.now).count() > 0;
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Sign>(waits ? ui::Icon::Pause : ui::Icon::Bolt, ui::Gap::section,
                        &ui::Theme::primary, &ui::Theme::bg, ui::Sign::Ground::Bare);
    row->add(std::make_unique<ui::Label>(look.say(call_words(state)), ui::Type::Section,
                                         &ui::Theme::text2),
             ui::share());
    return row;
}

}  // namespace

std::unique_ptr<ui::Widget> match_bar(const MatchState& state, const ui::Look& look) {
    auto figures = std::make_unique<ui::Row>(ui::Gap::small);
    if (const auto left = state.match.left(state.now)) {
        figures->add(clock(state, look, *left));
    }
    return play_bar(look, std::move(figures),
                    [&](float room) { return progress(state, look, room); });
}

std::unique_ptr<ui::Widget> cover_view(const MatchState& state, const ui::Look& look) {
    const HotSeatWords& w = hot_seat_words();
    const std::size_t seat = *state.match.hand();
    const bool compact = look.scale.compact();
    const bool low = look.scale.low();
    auto column = std::make_unique<ui::Column>(low ? ui::Gap::small : ui::Gap::normal);
    if (!low) {
        column->make<ui::Space>(0, compact ? ui::Gap::normal : ui::Gap::large);
    }
    column->add(in_the_middle(std::make_unique<ui::Badge>(
        state.players[seat].badge, compact ? ui::Extent::badge : ui::Extent::cover_badge)));
    column->add(centred(look.say(w.pass_keyboard), ui::Type::Section, &ui::Theme::text2));
    column->add(centred(look.say(seat_name(state.match, seat)), ui::Type::Title));
    if (!compact) {
        column->make<ui::Space>(0, ui::Gap::normal);
    }
    auto show =
        std::make_unique<ui::Button>(HotSeatId::begin, look.say(w.show_question), ui::Rank::Main,
                                     compact ? std::string() : std::string(ui::enter_key));
    show->set_icon(ui::Icon::Play);
    column->add(in_the_middle(std::move(show)));
    if (compact) {
        column->make<ui::Space>(0, ui::Gap::small);
        column->add(in_the_middle(
            plates(state, look, look.px(look.scale.logical().width - 2 * side_margin(look)))));
    }
    return page(state, look, std::move(column), nullptr);
}

std::unique_ptr<ui::Widget> ready_view(const MatchState& state, const ui::Look& look) {
    const HotSeatWords& w = hot_seat_words();
    auto column = std::make_unique<ui::Column>(look.scale.low() ? 0 : ui::Gap::medium);
    if (!look.scale.compact()) {
        column->make<ui::Space>(0, ui::Gap::vast);
    }
    column->add(
        centred(look.say(w.get_ready), look.scale.low() ? ui::Type::Heading : ui::Type::Title));
    column->add(centred(look.say(state.notice.empty() ? w.hands_on_keys : state.notice),
                        ui::Type::Section, &ui::Theme::text2));
    return buzzer_page(
        state, look, std::move(column),
        std::make_unique<ui::Button>(HotSeatId::pause, look.say(w.pause), ui::Rank::Secondary));
}

std::unique_ptr<ui::Widget> open_view(const MatchState& state, const ui::Look& look) {
    const questions::Question& question = state.match.session().question();
    const bool compact = look.scale.compact();
    auto column = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::section);
    auto head = std::make_unique<ui::Column>(compact ? ui::Gap::small : ui::Gap::normal);
    const quiz::Stake stake =
        state.match.session().stake(std::nullopt, std::chrono::milliseconds(0));
    head->add(question_tags(question, state.kind, stake, look));
    head->add(question_label(question, state.words, look));
    column->add(std::move(head));
    for (const text::Bilingual& line : lead_of(question)) {
        if (!state.words) {
            column->make<ui::Label>(look.say(line), ui::Type::Answer, &ui::Theme::text2);
        }
    }
    if (!look.scale.low()) {
        column->add(call(state, look));
    }
    return buzzer_page(
        state, look, std::move(column),
        std::make_unique<ui::Button>(HotSeatId::nobody, look.say(hot_seat_words().nobody_knows),
                                     ui::Rank::Secondary,
                                     compact ? std::string() : std::string(ui::enter_key)));
}

text::Bilingual told_remark(const quiz::Match& match) {
    if (match.stage() != Stage::Told) {
        return {};
    }
    if (match.has_buzzers() && match.session().outcomes().back().points == 0) {
        return hot_seat_words().nobody_found;
    }
    return seat_name(match, match.attempts().back().seat);
}

TimeSeen time_seen(const quiz::Match& match, std::chrono::milliseconds now) {
    TimeSeen seen;
    if (const auto left = match.left(now)) {
        seen.seconds_left = std::chrono::ceil<std::chrono::seconds>(*left).count();
    }
    if (match.has_buzzers()) {
        seen.grace = match.buzzers().grace(now).count() > 0;
        for (std::size_t seat = 0; seat < match.seats().size(); ++seat) {
            seen.locked.push_back(match.buzzers().locked(seat, now));
        }
    }
    return seen;
}

std::set<std::string> dead_keys(const quiz::Match& match,
                                const std::vector<profile::PlayerChoice>& players) {
    std::set<std::string> dead;
    for (const profile::PlayerChoice& player : players) {
        const std::string& key = player.buzzer;
        if (match.has_buzzers() && key.size() == 1 && key[0] >= 'A' && key[0] <= 'Z') {
            dead.insert(key);
        }
    }
    return dead;
}

}  // namespace screens
