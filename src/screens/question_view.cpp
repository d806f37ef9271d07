// SPDX-License-Identifier: MIT
#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/marks.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "text/utf8.h"
#include "ui/arriving.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/scroll.h"
#include "ui/segmented.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

/// Questions above so many characters are set smaller.
constexpr std::size_t long_question = 220;

ui::Type question_type(const std::string& text, const ui::Look& look) {
    if (text::count_characters(text) > long_question) {
        return ui::Type::QuestionLong;
    }
    return look.scale.compact() ? ui::Type::QuestionCompact : ui::Type::Question;
}

/// The action's key; empty where it does something else now.
text::Bilingual shown_key(const GameState& state, const ui::Look& look, profile::KeyAction action) {
    const text::Bilingual key = keycap(state.keys, action);
    const bool answers = std::ranges::any_of(
        state.answer.keys(look), [&](const questions::KeyUse& use) { return use.key == key; });
    const std::string_view chord = state.keys.chord_of(action);
    const bool dead = state.dead_keys.contains(std::string(chord));
    const bool typed = look.typing && types(key_of(chord));
    return answers || dead || typed ? text::Bilingual{} : key;
}

std::unique_ptr<ui::Widget> notice_line(const GameState& state, const ui::Look& look) {
    auto row = std::make_unique<ui::Row>(ui::Gap::small);
    row->make<ui::Sign>(ui::Icon::Bulb, ui::Gap::wide, &ui::Theme::warn, &ui::Theme::bg,
                        ui::Sign::Ground::Bare);
    row->add(std::make_unique<ui::Label>(look.say(state.notice), ui::Type::Label, &ui::Theme::warn),
             ui::share());
    return row;
}

std::unique_ptr<ui::Widget> certainty_control(const GameState& state, const ui::Look& look) {
    const Words& w = words();
    const std::size_t chosen = static_cast<std::size_t>(*state.certainty) - 1;
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    if (!look.scale.compact()) {
        row->make<ui::Label>(look.say(w.certainty), ui::Type::Label, &ui::Theme::text2);
    }
    row->make<ui::Segmented>(
        GameId::certainty,
        std::vector<std::string>{look.say(w.guess), look.say(w.fairly_sure), look.say(w.certain)},
        chosen, look.scale.compact() && !look.scale.low() ? look.say(w.certainty) : std::string());
    return row;
}

std::unique_ptr<ui::Widget> asked(const GameState& state, const ui::Look& look) {
    const bool compact = look.scale.compact();
    auto column = std::make_unique<ui::Column>(compact ? ui::Gap::normal : ui::Gap::large);
    column->add(question_label(state.session.question(), state.words, look));
    column->add(state.answer.build(look));
    if (look.scale.low() && state.certainty) {
        column->add(titled(look, words().certainty, certainty_control(state, look)));
    }
    return std::make_unique<ui::Padded>(std::make_unique<ui::Arriving>(std::move(column)),
                                        ui::Insets{0, compact ? ui::Gap::tiny : ui::Gap::medium, 0,
                                                   compact ? ui::Gap::small : ui::Gap::section});
}

void add_mark(ui::Container& buttons, const GameState& state, const ui::Look& look) {
    if (state.marked) {
        const text::Bilingual key = shown_key(state, look, profile::KeyAction::Mark);
        buttons.add(
            mark_button(look, *state.marked, look.scale.compact() ? std::string() : look.say(key)));
    }
}

std::unique_ptr<ui::Container> action_buttons(const GameState& state, const ui::Look& look) {
    const Words& w = words();
    const bool compact = look.scale.compact();
    const auto key = [&](profile::KeyAction action) {
        return compact ? std::string() : look.say(shown_key(state, look, action));
    };
    auto row = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    // The certainty stands in the same row, which has room for little else.
    if (state.certainty && !look.scale.low() && state.marked) {
        row->add(mark_icon(look, *state.marked));
    }
    // Before Skip: when the last hint is taken, nothing else moves under the pointer.
    if (state.session.can_hint()) {
        row->make<ui::Button>(GameId::hint, look.say(w.hint), ui::Rank::Secondary,
                              key(profile::KeyAction::Hint));
    }
    row->make<ui::Button>(GameId::skip, look.say(w.skip), ui::Rank::Secondary,
                          state.certainty ? std::string() : key(profile::KeyAction::Skip));
    row->make<ui::Button>(
        GameId::submit, look.say(w.submit), ui::Rank::Main,
        state.answer.enter_submits() && !compact ? std::string(ui::enter_key) : "");
    return row;
}

/// At the bottom, always in view: how sure, and what to do.
std::unique_ptr<ui::Widget> actions(const GameState& state, const ui::Look& look) {
    auto bar = std::make_unique<ui::Spread>(ui::Gap::medium);
    if (state.certainty && !look.scale.low()) {
        bar->add(certainty_control(state, look));
    } else {
        auto left = std::make_unique<ui::Row>();
        add_mark(*left, state, look);
        bar->add(std::move(left));
    }
    bar->add(action_buttons(state, look));
    return bar;
}

std::string submit_key(const GameState& state, const ui::Look& look) {
    return state.answer.enter_submits() ? std::string(ui::enter_key)
                                        : look.say(words().submit_keys);
}

std::unique_ptr<ui::Widget> hints(const GameState& state, const ui::Look& look) {
    const Words& w = words();
    auto flow = std::make_unique<ui::Flow>(ui::Gap::section, ui::Gap::small);
    const auto add = [&](const text::Bilingual& key, const text::Bilingual& use) {
        if (!key.empty()) {
            flow->make<ui::KeyHint>(look.say(key), look.say(use));
        }
    };
    for (const questions::KeyUse& use : state.answer.keys(look)) {
        add(use.key, use.use);
    }
    flow->make<ui::KeyHint>(submit_key(state, look), look.say(w.to_submit));
    add(shown_key(state, look, profile::KeyAction::Skip), w.to_skip);
    // Escape pauses always.
    const text::Bilingual pause = shown_key(state, look, profile::KeyAction::PauseAsking);
    add(pause.empty() ? w.escape_key : pause, w.to_pause);
    add(keycap(state.keys, profile::KeyAction::Help), w.to_help);
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->make<ui::Divider>();
    column->make<ui::Padded>(std::move(flow),
                             ui::Insets{side_margin(look), 0, side_margin(look), ui::Gap::normal});
    return column;
}

}  // namespace

std::unique_ptr<ui::Widget> question_tags(const questions::Question& question,
                                          const text::Bilingual& kind, const quiz::Stake& stake,
                                          const ui::Look& look) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Pill>(look.say(kind), &ui::Theme::info, &ui::Theme::info_soft, ui::Icon::None,
                        ui::Pill::Size::Tag);
    row->add(std::make_unique<ui::Label>(look.say(difficulty_and_stake(question.difficulty, stake)),
                                         ui::Type::Small, &ui::Theme::text2),
             ui::share());
    return row;
}

std::unique_ptr<ui::Widget> question_label(const questions::Question& question,
                                           std::optional<std::size_t> words, const ui::Look& look) {
    const std::string prompt = look.say(question.prompt);
    auto label = std::make_unique<ui::Label>(prompt, question_type(prompt, look));
    if (words) {
        label->show_words(*words);
    }
    return label;
}

std::unique_ptr<ui::Widget> question_view(const GameState& state, const ui::Look& usual,
                                          std::unique_ptr<ui::Widget> bar) {
    ui::Look look = usual;
    look.choice_keys = usual.choice_keys.without(state.dead_keys);
    const bool compact = look.scale.compact();
    const float side = side_margin(look);
    const auto inset = [&](std::unique_ptr<ui::Widget> widget, float top, float bottom) {
        return std::make_unique<ui::Padded>(std::move(widget), ui::Insets{side, top, side, bottom});
    };
    const auto in_column = [](std::unique_ptr<ui::Widget> widget) {
        return std::make_unique<ui::Capped>(std::move(widget), ui::Extent::question_column);
    };
    auto page = std::make_unique<ui::Column>();
    page->add(inset(std::move(bar), compact ? ui::Gap::medium : ui::Gap::section, 0));
    // Above what is scrolled: before he answers, the player always sees what he is asked for and
    // what it is worth.
    auto tags =
        question_tags(state.session.question(), state.answer.kind_name(), state.stake, look);
    page->add(inset(in_column(std::make_unique<ui::Arriving>(std::move(tags))),
                    compact ? ui::Gap::medium : ui::Gap::large, 0));
    page->add(inset(std::make_unique<ui::Scroll>("question", in_column(asked(state, look))),
                    ui::Gap::tiny, 0),
              ui::share());
    if (!state.notice.empty()) {
        page->add(inset(in_column(notice_line(state, look)), ui::Gap::small, 0));
    }
    page->add(inset(in_column(actions(state, look)), ui::Gap::medium,
                    compact ? ui::Gap::medium : ui::Gap::section));
    if (!compact && !look.without_keyboard) {
        page->add(hints(state, look));
    }
    return page;
}

std::unique_ptr<ui::Widget> hidden_view(const ui::Look& look, std::unique_ptr<ui::Widget> bar) {
    const float side = side_margin(look);
    auto page = std::make_unique<ui::Column>();
    page->make<ui::Padded>(std::move(bar), ui::Insets{side, ui::Gap::section, side, 0});
    page->add(std::make_unique<ui::Centred>(
                  std::make_unique<ui::Label>(look.say(playing_words().hidden), ui::Type::Section,
                                              &ui::Theme::text2, ui::Side::Centre)),
              ui::share());
    return page;
}

}  // namespace screens
