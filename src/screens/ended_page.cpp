// SPDX-License-Identifier: MIT
#include "screens/ended_page.h"

#include "screens/controls.h"
#include "screens/keys.h"
#include "screens/outcome_list.h"
#include "screens/wording.h"
#include "ui/arriving.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

#include <algorithm>
#include <array>

namespace screens {
namespace {

/// In the order of the moves.
constexpr std::array<std::string_view, 4> ids = {"home", "history", "new", "again"};

std::unique_ptr<ui::Button> button(const ui::Look& look, EndedMove move,
                                   const text::Bilingual& words, ui::Rank rank,
                                   std::string keycap = {}) {
    return std::make_unique<ui::Button>(std::string(ended_id(move)), look.say(words), rank,
                                        look.scale.compact() ? std::string() : std::move(keycap));
}

/// What leads away from the game; the way home by its sign alone where words would take a line
/// more.
std::unique_ptr<ui::Row> ways_out(const ui::Look& look, const EndedWords& ended, bool in_words) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    if (in_words) {
        row->add(button(look, EndedMove::Leave, ended.leave, ui::Rank::Secondary,
                        look.say(words().escape_key)));
    } else {
        row->make<ui::IconButton>(std::string(ended_id(EndedMove::Leave)), ui::Icon::Home,
                                  look.say(ended.leave));
    }
    if (!ended.look_back.empty()) {
        row->add(button(look, EndedMove::LookBack, ended.look_back, ui::Rank::Plain));
    }
    return row;
}

}  // namespace

std::string_view ended_id(EndedMove move) { return ids[static_cast<std::size_t>(move)]; }

std::optional<EndedMove> ended_move(const ui::Emitted& emitted) {
    const auto found = std::ranges::find(ids, emitted.id);
    return found == ids.end() ? std::nullopt
                              : std::optional(static_cast<EndedMove>(found - ids.begin()));
}

std::optional<EndedMove> ended_move(const canvas::KeyPressed& key) {
    if (key.key == canvas::Key::Escape && key.with == canvas::Modifiers{}) {
        return EndedMove::Leave;
    }
    if (means(key, profile::KeyAction::NewGame)) {
        return EndedMove::Other;
    }
    return means(key, profile::KeyAction::PlayAgain) ? std::optional(EndedMove::Again)
                                                     : std::nullopt;
}

std::unique_ptr<ui::Widget> ended_actions(const ui::Look& look, const profile::KeyMap& keys,
                                          const EndedWords& ended) {
    auto right = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    right->add(button(look, EndedMove::Other, ended.other, ui::Rank::Secondary,
                      look.say(keycap(keys, profile::KeyAction::NewGame))));
    right->add(
        button(look, EndedMove::Again, ended.again, ui::Rank::Main, std::string(ui::enter_key)));
    const float room =
        look.px(look.scale.logical().width - 2 * side_margin(look) - ui::Gap::medium);
    auto left = ways_out(look, ended, true);
    if (left->natural_width(look) + right->natural_width(look) > room) {
        left = ways_out(look, ended, false);
    }
    auto bar = std::make_unique<ui::Spread>(ui::Gap::medium);
    bar->add(std::move(left));
    bar->add(std::move(right));
    return bar;
}

std::unique_ptr<ui::Widget> ended_page(const ui::Look& look, EndedGame ended) {
    const bool compact = look.scale.compact();
    const float side = side_margin(look);
    auto head = std::make_unique<ui::Row>(ui::Gap::medium, ui::Rise::Top);
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(ended.title), title_type(look));
    told->make<ui::Label>(look.say(ended.game) + words().separator + look.say(ended.pack),
                          ui::Type::Body, &ui::Theme::text2);
    head->add(std::move(told), ui::share());
    auto controls = std::make_unique<ui::Row>(ui::Gap::small);
    controls->add(language_control(look));
    if (!compact) {
        controls->add(theme_control(look));
    }
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
