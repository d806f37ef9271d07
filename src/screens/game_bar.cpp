// SPDX-License-Identifier: MIT
#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/progress.h"
#include "ui/spacing.h"

namespace screens {
namespace {

std::vector<ui::Step> steps_of(const quiz::Session& session) {
    std::vector<ui::Step> steps(session.questions().size(), ui::Step::Empty);
    for (const quiz::Outcome& outcome : session.outcomes()) {
        steps[outcome.index] = step_of(outcome);
    }
    if (std::holds_alternative<quiz::Asking>(session.state())) {
        steps[session.index()] = ui::Step::Current;
    }
    return steps;
}

}  // namespace

ui::Step step_of(const quiz::Outcome& outcome) {
    if (outcome.given == quiz::Given::Skipped) {
        return ui::Step::Skipped;
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right: return ui::Step::Right;
        case questions::Verdict::Partly: return ui::Step::Partly;
        default: return ui::Step::Wrong;
    }
}

std::unique_ptr<ui::Widget> game_bar(const GameState& state, const ui::Look& look) {
    const quiz::Session& session = state.session;
    const bool compact = look.scale.compact();
    auto progress = std::make_unique<ui::Column>(ui::Gap::small);
    progress->make<ui::Steps>(steps_of(session));
    progress->make<ui::Label>(look.say(question_of(session.index() + 1, session.questions().size(),
                                                   state.pack.about.title)),
                              ui::Type::Small, &ui::Theme::text2);

    // The segments stand at the middle of the buttons beside them.
    auto lowered =
        std::make_unique<ui::Padded>(std::move(progress), ui::Insets{0, ui::Gap::normal, 0, 0});
    auto bar =
        std::make_unique<ui::Row>(compact ? ui::Gap::medium : ui::Gap::section, ui::Rise::Top);
    bar->make<ui::IconButton>(GameId::leave, ui::Icon::Cross, look.say(words().leave));
    bar->add(std::move(lowered), ui::share());
    auto figures = std::make_unique<ui::Row>(ui::Gap::small);
    // In the compact form there is room for one figure: the points.
    if (session.streak() > 1 && !compact) {
        figures->make<ui::Pill>(look.say(times(session.streak())), &ui::Theme::warn,
                                &ui::Theme::warn_soft, ui::Icon::Flame);
    }
    figures->make<ui::Pill>(look.say(figure(session.score())), &ui::Theme::primary,
                            &ui::Theme::primary_soft, ui::Icon::Star);
    figures->add(language_control(look));
    if (!compact) {
        figures->add(theme_control(look));
    }
    bar->add(std::move(figures));
    return bar;
}

}  // namespace screens
