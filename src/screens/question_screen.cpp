// SPDX-License-Identifier: MIT
#include "screens/question_screen.h"

#include "screens/fact_screen.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/report_screen.h"
#include "screens/source_screen.h"
#include "screens/speaking.h"
#include "screens/wording.h"
#include "ui/screen_keys.h"

#include <algorithm>

namespace screens {

using canvas::Key;
using profile::KeyAction;

Transition QuestionScreen::take(const ui::Emitted& emitted) {
    if (overslept()) {
        return wake();
    }
    if (emitted.id == GameId::leave) {
        return pause();
    }
    Transition other = take_else(emitted);
    if (!std::holds_alternative<Unused>(other)) {
        return other;
    }
    return answering() ? take_answering(emitted)
                       : make(told() ? move_of(emitted, false) : std::nullopt);
}

Transition QuestionScreen::take_answering(const ui::Emitted& emitted) {
    if (emitted.id == ui::typing_done_id) {
        return Stay{GameId::submit};
    }
    const std::optional<Move> move = move_of(emitted, true);
    return move ? make(move) : use(view_->take(emitted, language()));
}

Transition QuestionScreen::key(const canvas::KeyPressed& key) {
    if (overslept()) {
        return wake();
    }
    const canvas::Modifiers control{.shift = false, .control = true, .alt = false};
    if (answering() && key.key == Key::Enter && key.with == control) {
        return submit();
    }
    if (key.with != canvas::Modifiers{}) {
        return Unused{};
    }
    const KeyAction pauses = told() ? KeyAction::PauseTold : KeyAction::PauseAsking;
    if (key.key == Key::Escape || means(key, pauses)) {
        return pause();
    }
    if (answering()) {
        return key_answering(key);
    }
    return told() ? make(move_of(key, false)) : key_else(key);
}

Transition QuestionScreen::key_answering(const canvas::KeyPressed& key) {
    const questions::Taken taken = view_->key(key, language());
    return taken.used ? use(taken) : make(move_of(key, true));
}

Transition QuestionScreen::use(const questions::Taken& taken) {
    if (!taken.used) {
        return Unused{};
    }
    notice_ = hints_told(session());  // it was paid for; what was missing may be there now
    return Stay{taken.focus};
}

Transition QuestionScreen::make(std::optional<Move> move) {
    if (!move) {
        return Unused{};
    }
    switch (*move) {
        case Move::Submit: return submit();
        case Move::Pass: return give_up();
        case Move::Hint: return hint();
        case Move::Next: return next();
        case Move::Source: return read_source();
        case Move::Explain: return explain();
        case Move::Copy: return copy_references();
        case Move::Report: return report();
        case Move::Mark: return mark();
    }
    return Unused{};
}

Transition QuestionScreen::hint() {
    if (!take_hint()) {
        return Unused{};
    }
    view_->strike_out(session().struck_out());
    notice_ = hints_told(session());
    return Stay{view_->initial_focus()};
}

Transition QuestionScreen::read_source() const {
    if (question().citations->empty()) {
        return Unused{};
    }
    return Push{make_source_screen(services_, pack_, question())};
}

Transition QuestionScreen::explain() const {
    if (facts_of(pack(), question()).empty()) {
        return Unused{};
    }
    return Push{make_explain_screen(services_, pack_, question())};
}

Transition QuestionScreen::copy_references() {
    tell_done(screens::copy_references(services_, question()));
    return note().words.empty() ? Transition{Unused{}} : Transition{Stay{}};
}

Transition QuestionScreen::report() const {
    return Push{make_report_screen(services_, report_on(session(), language()))};
}

Transition QuestionScreen::pass_time() {
    if (overslept()) {
        return wake();
    }
    Transition done = pass_time_awake();
    const bool note_went = note_.pass(now());
    return note_went && std::holds_alternative<Unused>(done) ? Transition{Stay{}} : std::move(done);
}

std::optional<std::chrono::milliseconds> QuestionScreen::next_change() const {
    const auto other = next_change_awake();
    const auto note = note_.wait(now());
    return note ? std::min(other.value_or(*note), *note) : other;
}

void QuestionScreen::cover() {
    if (!covered_at_) {
        covered_at_ = services_.clock.ticks();
    }
}

Transition QuestionScreen::resume(const std::string& answer) {
    if (answer == pause_quits) {
        return Pop{};
    }
    if (answer == pause_starts_over) {
        std::optional<Doubt> doubt = doubt_before_that();
        return doubt ? Transition{Push{make_confirm_screen(*std::move(doubt))}} : start_over();
    }
    if (answer == confirmed) {
        return start_over();
    }
    // What had the focus is still there, unless the question was hidden meanwhile.
    const bool was_hidden = hidden();
    if (covered_at_) {
        away_ += services_.clock.ticks() - *covered_at_;
        covered_at_.reset();
    }
    sleep_.slept(services_.clock);  // meanwhile it did not matter
    go_on();
    return Stay{was_hidden ? initial_focus() : std::string()};
}

void QuestionScreen::show_question() {
    view_ = questions::make_view(questions::face_of(question().body));
    view_->stand_below(question().prompt);
    notice_ = {};
    note_.clear();
    sleep_.slept(services_.clock);  // from here on it may matter
}

void QuestionScreen::ask_aloud() { speak(question_aloud(question(), language())); }

void QuestionScreen::show_outcome(int streak) {
    const quiz::Outcome& outcome = session().outcomes().back();
    view_->reveal(question().body, outcome.answer);
    sound_outcome(services_.sounds, outcome, streak);
    speak(outcome_aloud(question(), outcome, language()));
}

void QuestionScreen::speak(const std::string& text) {
    if (services_.settings.speech) {
        services_.host.speaker().say(text, text::code(language()));
    }
}

bool QuestionScreen::not_ready(const questions::Grade& grade) {
    if (grade.verdict != questions::Verdict::NotReady) {
        return false;
    }
    notice_ = grade.reason.empty() ? words().answer_first : grade.reason;
    return true;
}

}  // namespace screens
