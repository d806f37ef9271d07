// SPDX-License-Identifier: MIT
#include "screens/outcome_list.h"

#include "quiz/partly.h"
#include "screens/game_view.h"
#include "screens/wording.h"
#include "ui/boxes.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace screens {
namespace {

/// How an outcome is marked: its sign, as where it was told, in the colour of its segment.
struct Mark {
    ui::Icon icon;
    ui::Token on_ink;
    ui::Token ink;
};

Mark mark_of(ui::Step step) {
    switch (step) {
        case ui::Step::Right: return {ui::Icon::Check, &ui::Theme::on_ok, &ui::Theme::ok};
        case ui::Step::Partly: return {ui::Icon::Check, &ui::Theme::surface, &ui::Theme::warn};
        case ui::Step::Skipped: return {ui::Icon::Skip, &ui::Theme::on_bad, &ui::Theme::text3};
        default: return {ui::Icon::Cross, &ui::Theme::on_bad, &ui::Theme::bad};
    }
}

/// The right answer, each of its parts on a line.
void add_key(ui::Column& column, const questions::Question& question, ui::Token ink,
             const ui::Look& look) {
    const questions::Lines lines =
        questions::lines(question.body, questions::empty_answer(question.body), look.language);
    const std::vector<std::string> whole = {lines.key};
    for (const std::string& line : lines.key_parts.empty() ? whole : lines.key_parts) {
        column.make<ui::Label>(look.say({line, line}), ui::Type::Small, ink);
    }
}

std::unique_ptr<ui::Widget> outcome_row(const ui::Look& look, const quiz::Session& session,
                                        std::size_t index) {
    const quiz::Outcome& outcome = session.outcomes()[index];
    const ui::Step step = step_of(outcome);
    const Mark mark = mark_of(step);
    auto line = std::make_unique<ui::Row>(ui::Gap::normal);
    line->make<ui::Sign>(mark.icon, ui::Extent::sign, mark.on_ink, mark.ink,
                         ui::Sign::Ground::Disc);
    auto told = std::make_unique<ui::Column>();
    const questions::Question& question = session.questions()[outcome.index];
    told->make<ui::Label>(look.say(numbered(index + 1, question.prompt)), ui::Type::Label);
    if (step == ui::Step::Partly) {
        // Its sign is that of a right answer, and colour alone does not tell them apart.
        told->make<ui::Label>(look.say(quiz::partly_words(outcome.grade.credit)), ui::Type::Small,
                              mark.ink);
    }
    add_key(*told, question, step == ui::Step::Right ? mark.ink : &ui::Theme::text2, look);
    line->add(std::move(told), ui::share());
    line->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                         ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", outcome_prefix, index), std::move(line),
        ui::Insets::sides(ui::Gap::medium, ui::Gap::medium), ui::Pressable::Shape::Row);
    pressable->set_value(index);
    return pressable;
}

}  // namespace

std::unique_ptr<ui::Widget> outcome_list(const ui::Look& look, const quiz::Session& session) {
    std::vector<ui::Step> steps;
    for (const quiz::Outcome& outcome : session.outcomes()) {
        steps.push_back(step_of(outcome));
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->make<ui::Label>(look.say(words().all_questions), ui::Type::Section);
    column->make<ui::Steps>(std::move(steps));
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < session.outcomes().size(); ++i) {
        if (i > 0) {
            rows->make<ui::Divider>();
        }
        rows->add(outcome_row(look, session, i));
    }
    column->add(std::move(rows));
    return column;
}

}  // namespace screens
