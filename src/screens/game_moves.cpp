// SPDX-License-Identifier: MIT
#include "screens/game_moves.h"

#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/marks.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"

#include <algorithm>

namespace screens {

std::optional<Move> move_of(const ui::Emitted& emitted, bool asking) {
    struct Button {
        std::string_view id;
        bool asking;
        Move move;
    };
    static constexpr Button buttons[] = {
        {GameId::submit, true, Move::Submit},  {GameId::skip, true, Move::Pass},
        {GameId::hint, true, Move::Hint},      {GameId::next, false, Move::Next},
        {GameId::source, false, Move::Source}, {GameId::explain, false, Move::Explain},
        {GameId::copy, false, Move::Copy},     {GameId::report, false, Move::Report},
        {mark_id, true, Move::Mark},           {mark_id, false, Move::Mark}};
    for (const Button& button : buttons) {
        if (button.asking == asking && emitted.id == button.id) {
            return button.move;
        }
    }
    return std::nullopt;
}

std::optional<Move> move_of(const canvas::KeyPressed& key, bool asking) {
    using profile::KeyAction;
    struct Meaning {
        KeyAction action;
        bool asking;
        Move move;
    };
    static constexpr Meaning meanings[] = {
        {KeyAction::Skip, true, Move::Pass},          {KeyAction::Hint, true, Move::Hint},
        {KeyAction::ReadSource, false, Move::Source}, {KeyAction::Explain, false, Move::Explain},
        {KeyAction::Copy, false, Move::Copy},         {KeyAction::Report, false, Move::Report},
        {KeyAction::Mark, true, Move::Mark},          {KeyAction::Mark, false, Move::Mark}};
    if (key.key == canvas::Key::Enter && key.with == canvas::Modifiers{}) {
        return asking ? Move::Submit : Move::Next;
    }
    for (const Meaning& meaning : meanings) {
        if (meaning.asking == asking && means(key, meaning.action)) {
            return meaning.move;
        }
    }
    return std::nullopt;
}

text::Bilingual hints_told(const quiz::Session& session) {
    const text::Bilingual letter = session.first_letter();
    text::Bilingual told = letter.empty() ? text::Bilingual{} : begins_with(letter);
    if (const questions::Citation* source = session.shown_source()) {
        const text::Bilingual where = read_in(session.question(), *source);
        for (const text::Language language : {text::Language::French, text::Language::English}) {
            told.in(language) += (told.in(language).empty() ? "" : " ") + where.in(language);
        }
    }
    return told;
}

void sound_outcome(Sounds& sounds, const quiz::Outcome& outcome, int streak) {
    if (outcome.given == quiz::Given::Skipped) {
        return;
    }
    if (outcome.given == quiz::Given::OutOfTime) {
        sounds.ask(canvas::Sound::Buzz);
        return;
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right:
            sounds.ask(canvas::Sound::Correct, std::clamp(streak - 1, 0, 6));
            break;
        case questions::Verdict::Partly: sounds.ask(canvas::Sound::Select); break;
        default: sounds.ask(canvas::Sound::Wrong); break;
    }
}

profile::Report report_on(const quiz::Session& session, text::Language language) {
    const questions::Question& question = session.question();
    const quiz::Outcome& outcome = session.outcomes().back();
    profile::Report report;
    report.item = question.id;
    report.mode = session.rules().mode;
    report.seed = session.rules().seed;
    report.prompt = question.prompt.shown(language);
    if (outcome.given == quiz::Given::Answered) {
        report.answer = questions::lines(question.body, outcome.answer, language).given;
    }
    return report;
}

}  // namespace screens
