// SPDX-License-Identifier: MIT
#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/clock_pill.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/progress.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

/// So many segments where the game has no fixed length.
constexpr std::size_t open_steps = 12;

bool told_at_once(const quiz::Session& session) {
    return session.mode().telling == quiz::Telling::AfterEach;
}

text::Bilingual place_words(const GameState& state, bool with_pack) {
    const std::size_t number = state.session.index() + 1;
    const std::size_t all = state.session.questions().size();
    const text::Bilingual& title = state.pack.about.title;
    if (state.session.lives()) {
        return question_on(number, title);
    }
    return with_pack ? question_of(number, all, title) : question_number(number, all);
}

/// Where in the game the player is, and what he must know now.
std::string caption(const GameState& state, const ui::Look& look, bool with_pack) {
    std::string words_told = look.say(place_words(state, with_pack));
    text::Bilingual more;
    if (state.left) {
        more = time_warning(std::chrono::ceil<std::chrono::seconds>(*state.left));
    } else if (!told_at_once(state.session)) {
        more = playing_words().told_later;
    }
    return more.empty() ? words_told : words_told + words().separator + look.say(more);
}

std::unique_ptr<ui::Widget> lives_pill(int lives, const ui::Look& look) {
    return std::make_unique<ui::Pill>(look.say(lives_left(lives)), &ui::Theme::bad,
                                      &ui::Theme::bad_soft);
}

std::unique_ptr<ui::Widget> clock_pill(const GameState& state, const ui::Look& look) {
    const double share = static_cast<double>(state.left->count()) /
                         static_cast<double>(state.session.limit()->count());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*state.left);
    return std::make_unique<ui::ClockPill>(share, look.say(clock_digits(seconds)),
                                           !time_warning(seconds).empty());
}

/// What counts in this game. In the compact form there is room for one figure: what may end the
/// question or the game, else the points.
void add_figures(ui::Row& figures, const GameState& state, const ui::Look& look) {
    const quiz::Session& session = state.session;
    const bool compact = look.scale.compact();
    const auto lives = session.lives();
    if (lives) {
        figures.add(lives_pill(*lives, look));
    }
    if (told_at_once(session) && !compact && session.streak() > 1) {
        figures.make<ui::Pill>(look.say(times(session.streak())), &ui::Theme::warn,
                               &ui::Theme::warn_soft, ui::Icon::Flame);
    }
    const bool other_figure = lives || state.left;
    if (told_at_once(session) && !(compact && other_figure)) {
        figures.make<ui::Pill>(look.say(figure(session.score())), &ui::Theme::primary,
                               &ui::Theme::primary_soft, ui::Icon::Star);
    }
    if (state.left) {
        figures.add(clock_pill(state, look));
    }
}

/// How far the game has come, in a line of `room` pixels; what the pack is called can be read
/// elsewhere.
std::unique_ptr<ui::Widget> progress(const GameState& state, const ui::Look& look, float room) {
    const auto line = [&](bool with_pack) {
        return std::make_unique<ui::Label>(caption(state, look, with_pack), ui::Type::Small,
                                           &ui::Theme::text2);
    };
    auto told = line(true);
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Steps>(steps_of(state.session));
    column->add(told->natural_width(look) > room ? line(false) : std::move(told));
    return column;
}

}  // namespace

std::vector<ui::Step> steps_of(const quiz::Session& session) {
    std::vector<ui::Step> steps(session.questions().size(), ui::Step::Empty);
    for (const quiz::Outcome& outcome : session.outcomes()) {
        const bool answered = outcome.given == quiz::Given::Answered;
        steps[outcome.index] =
            answered && !told_at_once(session) ? ui::Step::Given : step_of(outcome);
    }
    if (std::holds_alternative<quiz::Asking>(session.state())) {
        steps[session.index()] = ui::Step::Current;
    }
    if (session.lives() && steps.size() > open_steps) {
        // The last ones, and the one at hand.
        const std::size_t shown = std::max(session.index() + 1, open_steps);
        steps.resize(shown);
        steps.erase(steps.begin(), steps.end() - static_cast<std::ptrdiff_t>(open_steps));
    }
    return steps;
}

ui::Step step_of(const quiz::Outcome& outcome) {
    if (outcome.given != quiz::Given::Answered) {
        return ui::Step::Skipped;
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right: return ui::Step::Right;
        case questions::Verdict::Partly: return ui::Step::Partly;
        default: return ui::Step::Wrong;
    }
}

std::unique_ptr<ui::Widget> play_bar(
    const ui::Look& look, std::unique_ptr<ui::Row> figures,
    const std::function<std::unique_ptr<ui::Widget>(float room)>& progress) {
    const bool compact = look.scale.compact();
    figures->add(language_control(look));
    if (!compact) {
        figures->add(theme_control(look));
    }
    auto leave =
        std::make_unique<ui::IconButton>(GameId::leave, ui::Icon::Cross, look.say(words().leave));
    const float gap = compact ? ui::Gap::medium : ui::Gap::section;
    const float room = look.px(look.scale.logical().width - 2 * (side_margin(look) + gap)) -
                       leave->natural_width(look) - figures->natural_width(look);
    auto bar = std::make_unique<ui::Row>(gap, ui::Rise::Top);
    bar->add(std::move(leave));
    // The segments stand at the middle of the buttons beside them.
    bar->add(std::make_unique<ui::Padded>(progress(room), ui::Insets{0, ui::Gap::normal, 0, 0}),
             ui::share());
    bar->add(std::move(figures));
    return bar;
}

std::unique_ptr<ui::Widget> game_bar(const GameState& state, const ui::Look& look) {
    auto figures = std::make_unique<ui::Row>(ui::Gap::small);
    add_figures(*figures, state, look);
    return play_bar(look, std::move(figures),
                    [&](float room) { return progress(state, look, room); });
}

}  // namespace screens
