// SPDX-License-Identifier: MIT
#include "screens/left_match.h"

#include "quiz/kept_answer.h"
#include "quiz/taken_up.h"

#include <algorithm>

namespace screens {
namespace {

learning::Answer kept_outcome(const quiz::Session& session, const quiz::Outcome& outcome) {
    learning::Answer kept = quiz::kept_answer(session.questions()[outcome.index], outcome, {}, {});
    kept.facts.clear();
    kept.language.clear();
    return kept;
}

/// Of what was answered, among the first `count` questions.
std::optional<quiz::Outcome> outcome_among(const std::vector<questions::Question>& questions,
                                           std::size_t count, const learning::Answer& kept) {
    const auto end = questions.begin() + static_cast<std::ptrdiff_t>(count);
    const auto found = std::find_if(questions.begin(), end, [&](const questions::Question& one) {
        return one.id == kept.item;
    });
    if (found == end) {
        return std::nullopt;
    }
    auto outcome = quiz::outcome_of(*found, kept);
    if (outcome) {
        outcome->index = static_cast<std::size_t>(found - questions.begin());
    }
    return outcome;
}

/// Whether the mode is one of several players, and of those that the match has.
bool is_match(const profile::KeptMatch& kept) {
    const quiz::Mode* mode = quiz::find_mode(kept.game.mode);
    return mode != nullptr && mode->together() &&
           (mode->company == quiz::Company::Buzzers) == kept.choice.buzzers;
}

/// Puts back what became of the first questions; false where that means nothing any more.
bool put_back(const profile::KeptMatch& kept, MatchPlan& plan) {
    const std::size_t count = kept.answers.size();
    for (const learning::Answer& answer : kept.answers) {
        auto outcome = outcome_among(plan.questions, count, answer);
        if (!outcome || outcome->index != plan.outcomes.size()) {
            return false;
        }
        plan.outcomes.push_back(*std::move(outcome));
    }
    for (const profile::KeptAttempt& attempt : kept.attempts) {
        auto outcome = outcome_among(plan.questions, count, attempt.answer);
        if (!outcome) {
            return false;
        }
        plan.played.attempts.push_back({attempt.seat, *std::move(outcome)});
    }
    return true;
}

/// Whether a game of one player was begun after that and left before its end.
bool game_left_since(const Services& services, base::Instant started) {
    const auto left = learning::game_left(services.store);
    return left && left->game.started > started;
}

/// Where the match that was left cannot go on, it is put beside where it was.
base::Result<base::Done> set_aside_hindered(const Services& services) {
    if (!services.set_match_aside || left_match(services).hindrance == Hindrance::None) {
        return base::Done{};
    }
    return services.set_match_aside(*services.kept_match.match);
}

}  // namespace

profile::KeptMatch kept_match(const learning::Game& game, const profile::HotSeatChoice& choice,
                              const quiz::Session& session, const quiz::Played& played) {
    const quiz::Rules& rules = session.rules();
    profile::KeptMatch kept{game, rules.only,     static_cast<int>(rules.level), choice, {},
                            {},   played.rotation};
    for (const quiz::Outcome& outcome : session.outcomes()) {
        kept.answers.push_back(kept_outcome(session, outcome));
    }
    for (const quiz::Attempt& attempt : played.attempts) {
        kept.attempts.push_back({attempt.seat, kept_outcome(session, attempt.outcome)});
    }
    return kept;
}

std::optional<MatchPlan> take_up(const profile::KeptMatch& kept, std::size_t pack,
                                 const std::vector<questions::Question>& bank) {
    MatchPlan plan;
    plan.pack = pack;
    plan.questions = quiz::take_up(bank, kept.game.items, {}).questions;
    // Where one is missing, the turns of the others would be somebody else's.
    const bool all_there = plan.questions.size() == kept.game.items.size();
    if (!all_there || plan.questions.empty() || !is_match(kept) ||
        kept.answers.size() > plan.questions.size()) {
        return std::nullopt;
    }
    plan.rules.mode = kept.game.mode;
    plan.rules.seed = kept.game.seed;
    plan.rules.length = plan.questions.size();
    plan.rules.only = kept.chapters;
    plan.rules.level = static_cast<quiz::Level>(kept.level);
    plan.choice = kept.choice;
    plan.started = kept.game.started;
    plan.played.rotation = kept.rotation;
    return put_back(kept, plan) ? std::optional(std::move(plan)) : std::nullopt;
}

LeftMatch left_match(const Services& services) {
    const std::optional<profile::KeptMatch>& kept = services.kept_match.match;
    if (!kept) {
        return {};
    }
    const auto place = place_of(kept->game.pack, services.packs);
    if (!place) {
        // One that is still being read may turn out to be it.
        const bool all_known = !any_being_read(services.packs);
        return {std::nullopt, all_known ? Hindrance::NoPack : Hindrance::None};
    }
    const ShelvedPack& pack = services.packs[*place];
    if (pack.being_read) {
        return {};
    }
    LeftMatch left{take_up(*kept, *place, pack.questions.by(kept->game.seed))};
    if (!left.plan) {
        left.hindrance = Hindrance::OtherPack;
    } else if (game_left_since(services, kept->game.started)) {
        left.plan.reset();
    }
    return left;
}

bool left_may_come(const Services& services) {
    const auto is_read = [&](const std::string& pack) {
        const auto place = place_of(pack, services.packs);
        return place ? !services.packs[*place].being_read : !any_being_read(services.packs);
    };
    const std::optional<profile::KeptMatch>& match = services.kept_match.match;
    const auto game = learning::game_left(services.store);
    return (match && !is_read(match->game.pack)) || (game && !is_read(game->game.pack));
}

bool keep_match(Services& services, std::optional<profile::KeptMatch> match) {
    std::optional<profile::KeptMatch>& kept = services.kept_match.match;
    if (!match && !kept) {
        return true;
    }
    const bool another = match && kept && match->game.started != kept->game.started;
    if (another && !set_aside_hindered(services)) {
        return false;
    }
    kept = std::move(match);
    return !services.keep_match || services.keep_match(kept).ok();
}

base::Result<base::Done> give_up_match(Services& services) {
    auto done = set_aside_hindered(services);
    if (!done) {
        return done;
    }
    services.kept_match = {};
    return services.keep_match ? services.keep_match(std::nullopt) : done;
}

}  // namespace screens
