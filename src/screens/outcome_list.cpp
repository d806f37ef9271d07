// SPDX-License-Identifier: MIT
#include "screens/outcome_list.h"

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

std::unique_ptr<ui::Widget> outcome_row(const ui::Look& look, const quiz::Session& session,
                                        std::size_t index) {
    const quiz::Outcome& outcome = session.outcomes()[index];
    const ui::Step step = step_of(outcome);
    const bool right = step == ui::Step::Right;
    const bool skipped = step == ui::Step::Skipped;
    auto line = std::make_unique<ui::Row>(ui::Gap::normal);
    line->make<ui::Sign>(right     ? ui::Icon::Check
                         : skipped ? ui::Icon::Skip
                                   : ui::Icon::Cross,
                         ui::Extent::sign, right ? &ui::Theme::on_ok : &ui::Theme::on_bad,
                         right     ? &ui::Theme::ok
                         : skipped ? &ui::Theme::text3
                                   : &ui::Theme::bad,
                         ui::Sign::Ground::Disc);
    auto told = std::make_unique<ui::Column>();
    const questions::Question& question = session.questions()[outcome.index];
    told->make<ui::Label>(look.say(numbered(index + 1, question.prompt)), ui::Type::Label);
    told->make<ui::Label>(key_words(question, look), ui::Type::Small,
                          right ? &ui::Theme::ok : &ui::Theme::text2);
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
