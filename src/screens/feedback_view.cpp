// SPDX-License-Identifier: MIT
#include "quiz/partly.h"
#include "screens/citation_card.h"
#include "screens/controls.h"
#include "screens/fact_screen.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/marks.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "screens/wording_playing.h"
#include "ui/arriving.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

namespace screens {
namespace {

/// How a verdict looks: its sign, colours and words.
struct VerdictLook {
    ui::Icon icon;
    ui::Token ink;
    ui::Token on_ink;
    ui::Token ground;
    text::Bilingual words;
};

VerdictLook verdict_look(const quiz::Outcome& outcome) {
    const Words& w = words();
    if (outcome.given != quiz::Given::Answered) {
        return {ui::Icon::Skip, &ui::Theme::info, &ui::Theme::surface, &ui::Theme::info_soft,
                outcome.given == quiz::Given::Skipped ? w.skipped : playing_words().too_late};
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right:
            return {ui::Icon::Check, &ui::Theme::ok, &ui::Theme::on_ok, &ui::Theme::ok_soft,
                    w.right};
        case questions::Verdict::Partly:
            return {ui::Icon::Check, &ui::Theme::warn, &ui::Theme::surface, &ui::Theme::warn_soft,
                    quiz::partly_words(outcome.grade.credit)};
        default: break;
    }
    return {ui::Icon::Cross, &ui::Theme::bad, &ui::Theme::on_bad, &ui::Theme::bad_soft, w.wrong};
}

std::unique_ptr<ui::Widget> banner(const Told& told, const ui::Look& look) {
    const VerdictLook verdict = verdict_look(told.outcome);
    auto words_told = std::make_unique<ui::Column>();
    words_told->make<ui::Label>(look.say(verdict.words), ui::Type::Heading);
    // What was forgiven matters more than the streak.
    const text::Bilingual& reason = told.outcome.grade.reason;
    const std::string remark = look.say(reason.empty() ? told.remark : reason);
    if (!remark.empty()) {
        words_told->make<ui::Label>(remark, ui::Type::Small, &ui::Theme::text2);
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->make<ui::Sign>(verdict.icon, look.scale.compact() ? ui::Extent::badge : ui::Extent::halo,
                        verdict.on_ink, verdict.ink, ui::Sign::Ground::HaloDisc);
    row->add(std::move(words_told), ui::share());
    if (told.outcome.points != 0) {
        row->make<ui::Label>(look.say(gained(told.outcome.points)), ui::Type::Title, verdict.ink);
    }
    return std::make_unique<ui::Panel>(
        std::move(row), ui::Insets::sides(ui::Gap::wide, ui::Gap::medium),
        ui::Sheet{verdict.ground, verdict.ink, false, ui::Radius::answer});
}

std::unique_ptr<ui::Widget> answers(const Told& told, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->add(banner(told, look));
    column->make<ui::Label>(look.say(told.question.prompt), ui::Type::Recall, &ui::Theme::text2);
    column->add(told.answer.build(look));
    if (told.not_kept) {
        column->make<ui::Label>(look.say(words().not_kept), ui::Type::Small, &ui::Theme::warn);
    }
    return column;
}

std::unique_ptr<ui::Widget> disagreement(const text::Bilingual& note, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::tiny);
    column->make<ui::Label>(look.say(words().sources_differ), ui::Type::Strong, &ui::Theme::warn);
    column->make<ui::Label>(look.say(note), ui::Type::Label);
    return std::make_unique<ui::Panel>(
        std::move(column), ui::Insets::sides(ui::Gap::wide, ui::Gap::medium),
        ui::Sheet{&ui::Theme::warn_soft, &ui::Theme::warn, false, ui::Radius::card});
}

std::unique_ptr<ui::Widget> reasons(const Told& told, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    if (!told.question.explanation.empty()) {
        auto why = std::make_unique<ui::Column>(ui::Gap::small);
        why->make<ui::Label>(look.say(words().why), ui::Type::Section);
        why->make<ui::Label>(look.say(told.question.explanation), ui::Type::Body,
                             &ui::Theme::text2);
        column->add(std::move(why));
    }
    const std::string key = key_words(told.question, look);
    for (const questions::Citation& citation : shown_citations(told.question, told.pack)) {
        column->add(citation_card(citation, told.pack, look, key, Cut::Excerpt));
    }
    if (told.question.citations->empty()) {
        column->add(unsourced_card(look));
    }
    if (told.question.note) {
        column->add(disagreement(*told.question.note, look));
    }
    return column;
}

std::unique_ptr<ui::Widget> beside(const Told& told, const ui::Look& look) {
    const bool compact = look.scale.compact();
    auto row =
        std::make_unique<ui::Row>(compact ? ui::Gap::normal : ui::Gap::section, ui::Rise::Stretch);
    auto left = std::make_unique<ui::Scroll>("answers", answers(told, look));
    left->make_focusable();
    row->add(std::move(left), compact ? ui::share() : ui::fixed(ui::Extent::told_column));
    auto right = std::make_unique<ui::Scroll>("reasons", reasons(told, look));
    right->make_focusable();
    auto panel = std::make_unique<ui::Panel>(
        std::move(right), ui::Insets::all(compact ? ui::Gap::normal : ui::Gap::panel),
        ui::card(ui::Radius::panel));
    row->add(std::make_unique<ui::Arriving>(std::move(panel)), ui::share());
    return row;
}

std::unique_ptr<ui::Widget> below_each_other(const Told& told, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->add(answers(told, look));
    auto panel = std::make_unique<ui::Panel>(reasons(told, look), ui::Insets::all(ui::Gap::normal),
                                             ui::card(ui::Radius::card));
    column->add(std::make_unique<ui::Arriving>(std::move(panel)));
    auto scroll = std::make_unique<ui::Scroll>(
        "answers",
        std::make_unique<ui::Padded>(std::move(column), ui::Insets{0, 0, 0, ui::Gap::normal}));
    scroll->make_focusable();
    return scroll;
}

/// For all that can be done to stand in one row; else what is rarely done has its icon alone.
bool has_room_for_words(const ui::Look& look) {
    constexpr float room_for_words = 720;
    return look.scale.logical().width >= room_for_words;
}

/// The mark, what was done, and else, where `hints`, the keys that have no button.
std::unique_ptr<ui::Row> beside_actions(const GameState& state, const ui::Look& look, bool hints) {
    const bool compact = look.scale.compact();
    auto row = std::make_unique<ui::Row>(ui::Gap::section);
    if (state.marked && !compact) {
        row->add(mark_button(look, *state.marked,
                             look.say(keycap(state.keys, profile::KeyAction::Mark))));
    }
    if (!state.note.words.empty()) {
        row->add(note_line(look, state.note), ui::share());
    } else if (hints && !compact && !look.without_keyboard) {
        const auto hint = [&](profile::KeyAction action, const text::Bilingual& use) {
            row->make<ui::KeyHint>(look.say(keycap(state.keys, action)), look.say(use));
        };
        hint(profile::KeyAction::Help, words().to_help);
        if (!state.session.question().citations->empty()) {
            hint(profile::KeyAction::Copy, words().to_copy);
        }
    }
    return row;
}

std::unique_ptr<ui::Widget> actions(const GameState& state, const ui::Look& look) {
    const Words& w = words();
    const bool compact = look.scale.compact();
    const bool last = state.session.over();
    const bool cited = !state.session.question().citations->empty();
    auto right = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    if (state.marked && compact) {
        right->add(mark_icon(look, *state.marked));
    }
    if (cited) {
        right->make<ui::IconButton>(GameId::copy, ui::Icon::Copy,
                                    look.say(browsing_words().copy_reference));
    }
    const auto add = [&](const char* id, const text::Bilingual& name, profile::KeyAction action) {
        right->make<ui::Button>(id, look.say(name), ui::Rank::Secondary,
                                compact ? std::string() : look.say(keycap(state.keys, action)));
    };
    if (!facts_of(state.pack, state.session.question()).empty()) {
        right->add(explain_button(look, state.keys));
    }
    const bool roomy = has_room_for_words(look);
    if (!roomy) {
        right->make<ui::IconButton>(GameId::report, ui::Icon::Warning,
                                    look.say(browsing_words().report));
    }
    if (cited) {
        add(GameId::source, w.read_source, profile::KeyAction::ReadSource);
    }
    if (roomy) {
        add(GameId::report, browsing_words().report, profile::KeyAction::Report);
    }
    right->make<ui::Button>(GameId::next, look.say(last ? w.to_results : w.next), ui::Rank::Main,
                            compact ? "" : std::string(ui::enter_key));
    const float side = side_margin(look);
    const float room = look.px(look.scale.logical().width - 2 * side - ui::Gap::medium) -
                       right->natural_width(look);
    auto left = beside_actions(state, look, true);
    if (left->natural_width(look) > room) {
        left = beside_actions(state, look, false);
    }
    auto bar = std::make_unique<ui::Spread>(ui::Gap::medium);
    bar->add(std::move(left));
    bar->add(std::move(right));
    return bar;
}

}  // namespace

std::string key_words(const questions::Question& question, const ui::Look& look) {
    const questions::Answer nobodys = questions::empty_answer(question.body);
    const auto in = [&](text::Language language) {
        return questions::lines(question.body, nobodys, language).key;
    };
    return look.say({in(text::Language::French), in(text::Language::English)});
}

std::unique_ptr<ui::Widget> explain_button(const ui::Look& look, const profile::KeyMap& keys) {
    const std::string name = look.say(words().explain);
    if (!has_room_for_words(look)) {
        return std::make_unique<ui::IconButton>(GameId::explain, ui::Icon::Bulb, name);
    }
    return std::make_unique<ui::Button>(
        GameId::explain, name, ui::Rank::Secondary,
        look.scale.compact() ? std::string() : look.say(keycap(keys, profile::KeyAction::Explain)));
}

std::unique_ptr<ui::Widget> told_view(const Told& told, const ui::Look& look) {
    const bool roomy = look.scale.logical().width >= ui::Extent::two_columns;
    return roomy ? beside(told, look) : below_each_other(told, look);
}

std::unique_ptr<ui::Widget> feedback_view(const GameState& state, const ui::Look& look,
                                          std::unique_ptr<ui::Widget> bar) {
    const bool compact = look.scale.compact();
    const float side = side_margin(look);
    const quiz::Outcome& outcome = state.session.outcomes().back();
    const Told told{
        state.session.question(), outcome, state.answer, state.pack, state.remark, state.not_kept};
    const auto inset = [&](std::unique_ptr<ui::Widget> widget, float top, float bottom) {
        return std::make_unique<ui::Padded>(std::move(widget), ui::Insets{side, top, side, bottom});
    };
    auto page = std::make_unique<ui::Column>();
    page->add(inset(std::move(bar), compact ? ui::Gap::medium : ui::Gap::section, 0));
    page->add(inset(told_view(told, look), compact ? ui::Gap::medium : ui::Gap::wide, 0),
              ui::share());
    page->add(inset(actions(state, look), ui::Gap::normal, ui::Gap::normal));
    return page;
}

}  // namespace screens
