// SPDX-License-Identifier: MIT
#include "quiz/taken_up.h"

#include "questions/question_json.h"

#include <map>
#include <set>
#include <string_view>

namespace quiz {
namespace {

questions::Verdict verdict_of(learning::Verdict kept) {
    switch (kept) {
        case learning::Verdict::Right: return questions::Verdict::Right;
        case learning::Verdict::Partly: return questions::Verdict::Partly;
        case learning::Verdict::Wrong:
        case learning::Verdict::Skipped: break;
    }
    return questions::Verdict::Wrong;
}

}  // namespace

std::optional<Outcome> outcome_of(const questions::Question& question,
                                  const learning::Answer& kept) {
    Outcome outcome;
    outcome.answer = questions::empty_answer(question.body);
    outcome.grade = {verdict_of(kept.verdict), kept.credit, {}};
    outcome.hints = kept.hints;
    outcome.time = kept.time;
    outcome.points = kept.points;
    if (kept.certainty) {
        outcome.certainty = static_cast<Certainty>(*kept.certainty);
    }
    if (kept.verdict == learning::Verdict::Skipped) {
        outcome.given = Given::Skipped;
        return outcome;
    }
    auto answer = questions::answer_of(question.body, kept.answer);
    if (!answer) {
        return std::nullopt;
    }
    const questions::Grade now = questions::check(question.body, *answer);
    if (now.verdict == questions::Verdict::NotReady) {
        return std::nullopt;
    }
    if (now.verdict == outcome.grade.verdict) {
        outcome.grade.reason = now.reason;
    }
    outcome.answer = std::move(*answer);
    return outcome;
}

TakenUp take_up(const std::vector<questions::Question>& bank, const std::vector<std::string>& items,
                const std::vector<learning::Answer>& answers) {
    std::map<std::string_view, const questions::Question*> by_id;
    for (const questions::Question& question : bank) {
        by_id.emplace(question.id, &question);
    }
    TakenUp game;
    std::set<std::string_view> answered;
    for (const learning::Answer& answer : answers) {
        const auto found = by_id.find(answer.item);
        if (!answered.insert(answer.item).second || found == by_id.end()) {
            continue;
        }
        if (auto outcome = outcome_of(*found->second, answer)) {
            outcome->index = game.questions.size();
            game.questions.push_back(*found->second);
            game.outcomes.push_back(*std::move(outcome));
        }
    }
    for (const std::string& item : items) {
        const auto found = by_id.find(item);
        if (found != by_id.end() && answered.insert(item).second) {
            game.questions.push_back(*found->second);
        }
    }
    return game;
}

std::optional<PastGame> past_game(
    const learning::Store& store, const learning::GameSummary& summary,
    const std::function<std::vector<questions::Question>(std::uint64_t)>& bank, int clock) {
    const auto items = store.items(summary.id);
    const auto answers = store.answers(summary.id);
    if (!items || !answers || find_mode(summary.game.mode) == nullptr) {
        return std::nullopt;
    }
    TakenUp taken = take_up(bank(summary.game.seed), *items, *answers);
    PastGame past{{}, std::move(taken.questions), std::move(taken.outcomes)};
    past.rules.mode = summary.game.mode;
    past.rules.seed = summary.game.seed;
    past.rules.length = past.questions.size();
    past.rules.clock = clock;
    return past;
}

}  // namespace quiz
