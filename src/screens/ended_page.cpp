// SPDX-License-Identifier: MIT
#include "screens/ended_page.h"

#include "screens/controls.h"
#include "screens/outcome_list.h"
#include "screens/wording.h"
#include "ui/arriving.h"
#include "ui/label.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

namespace screens {

std::unique_ptr<ui::Widget> ended_page(const ui::Look& look, EndedGame ended) {
    const bool compact = look.scale.compact();
    const float side = compact ? ui::Gap::normal : ui::Gap::large;
    auto head = std::make_unique<ui::Spread>(ui::Gap::medium);
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(ended.title), ui::Type::Title);
    told->make<ui::Label>(look.say(ended.game) + words().separator + look.say(ended.pack),
                          ui::Type::Body, &ui::Theme::text2);
    head->add(std::move(told));
    auto controls = std::make_unique<ui::Row>(ui::Gap::small);
    controls->add(language_control(look));
    controls->add(theme_control(look));
    head->add(std::move(controls));

    const auto inset = [&](std::unique_ptr<ui::Widget> widget, float top, float bottom) {
        return std::make_unique<ui::Padded>(std::move(widget), ui::Insets{side, top, side, bottom});
    };
    auto page = std::make_unique<ui::Column>();
    page->add(inset(std::move(head), compact ? ui::Gap::medium : ui::Gap::section, 0));
    page->add(inset(std::make_unique<ui::Arriving>(std::move(ended.body)), ui::Gap::normal, 0),
              ui::share());
    page->add(inset(std::move(ended.actions), ui::Gap::normal, ui::Gap::normal));
    return page;
}

std::unique_ptr<ui::Widget> outcome_panel(const ui::Look& look, const quiz::Session& session,
                                          const char* scroll_id) {
    return std::make_unique<ui::Panel>(
        std::make_unique<ui::Scroll>(scroll_id, outcome_list(look, session)),
        ui::Insets::all(ui::Gap::section), ui::card(ui::Radius::panel));
}

std::unique_ptr<ui::Widget> ended_column(const ui::Look& look, std::unique_ptr<ui::Widget> summary,
                                         const quiz::Session& session, const char* scroll_id) {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->add(std::move(summary));
    column->add(outcome_list(look, session));
    return std::make_unique<ui::Scroll>(scroll_id, std::move(column));
}

}  // namespace screens
