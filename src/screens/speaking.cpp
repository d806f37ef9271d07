// SPDX-License-Identifier: MIT
#include "screens/speaking.h"

#include "quiz/partly.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "text/typography.h"

#include <fmt/format.h>

namespace screens {
namespace {

/// Ends with a point where it ends with no mark of its own, so that the voice rests there.
void add(std::string& aloud, const std::string& sentence) {
    if (sentence.empty()) {
        return;
    }
    const bool rests = std::string_view(".!?:").find(sentence.back()) != std::string_view::npos;
    aloud += (aloud.empty() ? "" : " ") + sentence + (rests ? "" : ".");
}

questions::Lines lines_of(const questions::Question& question, const questions::Answer& answer,
                          text::Language language) {
    return questions::lines(question.body, answer, language);
}

const text::Bilingual& verdict_words(const quiz::Outcome& outcome) {
    if (outcome.given == quiz::Given::Skipped) {
        return words().skipped;
    }
    if (outcome.given == quiz::Given::OutOfTime) {
        return playing_words().too_late;
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right: return words().right;
        case questions::Verdict::Partly: return quiz::partly_words(outcome.grade.credit);
        default: return words().wrong;
    }
}

}  // namespace

std::string question_aloud(const questions::Question& question, text::Language language) {
    const questions::Lines lines =
        lines_of(question, questions::empty_answer(question.body), language);
    std::string aloud;
    add(aloud, question.prompt.shown(language));
    for (const std::string& line : lines.lead) {
        add(aloud, line);
    }
    for (std::size_t i = 0; i < lines.options.size(); ++i) {
        add(aloud, fmt::format("{}. {}", i + 1, lines.options[i]));
    }
    return text::typo(aloud, language);
}

std::string outcome_aloud(const questions::Question& question, const quiz::Outcome& outcome,
                          text::Language language) {
    std::string aloud;
    add(aloud, verdict_words(outcome).shown(language));
    add(aloud, outcome.grade.reason.shown(language));
    if (outcome.grade.verdict != questions::Verdict::Right) {
        add(aloud, lines_of(question, outcome.answer, language).key);
    }
    add(aloud, question.explanation.shown(language));
    return text::typo(aloud, language);
}

}  // namespace screens
