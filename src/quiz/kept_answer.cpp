// SPDX-License-Identifier: MIT
#include "quiz/kept_answer.h"

#include "questions/graded_facts.h"
#include "questions/question_json.h"

namespace quiz {
namespace {

learning::Verdict verdict_of(const Outcome& outcome) {
    if (outcome.given != Given::Answered) {
        return learning::Verdict::Skipped;
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right: return learning::Verdict::Right;
        case questions::Verdict::Partly: return learning::Verdict::Partly;
        case questions::Verdict::Wrong:
        case questions::Verdict::NotReady: break;
    }
    return learning::Verdict::Wrong;
}

}  // namespace

learning::Answer kept_answer(const questions::Question& question, const Outcome& outcome,
                             text::Language language, base::Instant at) {
    learning::Answer kept;
    kept.item = question.id;
    kept.facts = questions::graded_facts(question, outcome.answer);
    kept.answer = outcome.given != Given::Answered
                      ? "null"
                      : questions::answer_text(question.body, outcome.answer);
    kept.verdict = verdict_of(outcome);
    kept.credit = outcome.grade.credit;
    kept.points = outcome.points;
    if (outcome.certainty) {
        kept.certainty = static_cast<int>(*outcome.certainty);
    }
    kept.hints = outcome.hints;
    kept.time = outcome.time;
    kept.language = text::code(language);
    kept.at = at;
    return kept;
}

}  // namespace quiz
