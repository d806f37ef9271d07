// SPDX-License-Identifier: MIT
#include "screens/game_plan.h"

#include "quiz/picked.h"
#include "quiz/taken_up.h"

#include <algorithm>

namespace screens {
namespace {

constexpr std::uint64_t seeds = std::uint64_t{1} << 53;

/// What cannot be read counts as nothing; the notice of the store has said so.
std::set<std::string> picked_of(const Services& services, std::size_t pack,
                                const quiz::Rules& rules) {
    auto picked = quiz::picked(quiz::mode_of(rules), services.store, services.packs[pack].about.id);
    return picked.ok() ? *std::move(picked) : std::set<std::string>{};
}

}  // namespace

quiz::Rules new_rules(Services& services, std::size_t pack, const std::string& mode,
                      std::size_t length) {
    quiz::Rules rules;
    rules.mode = mode;
    rules.length = length;
    rules.clock = services.settings.time_factor;
    for (const packs::Chapter& chapter : services.packs[pack].about.chapters) {
        rules.chapters.push_back(chapter.id);
    }
    const base::Instant now = services.clock.now();
    rules.seed = quiz::mode_of(rules).of_the_day ? quiz::day_seed(now, services.local_offset(now))
                                                 : services.random.below(seeds);
    return rules;
}

GamePlan plan_game(const Services& services, std::size_t pack, quiz::Rules rules) {
    const std::vector<questions::Question> bank = services.packs[pack].questions.by(rules.seed);
    std::vector<questions::Question> chosen =
        quiz::choose(bank, rules, picked_of(services, pack, rules));
    return {pack, std::move(chosen), std::move(rules)};
}

GamePlan past_game(const Services& services, const learning::GameSummary& summary) {
    const auto place = place_of(summary.game.pack, services.packs);
    if (!place || services.packs[*place].being_read) {
        return {};
    }
    auto past = quiz::past_game(
        services.store, summary,
        [&](std::uint64_t seed) { return services.packs[*place].questions.by(seed); },
        services.settings.time_factor);
    if (!past) {
        return {};
    }
    return {*place, std::move(past->questions), std::move(past->rules), std::move(past->outcomes),
            summary.id};
}

std::optional<GamePlan> left_game(const Services& services) {
    const auto newest = learning::game_left(services.store);
    if (!newest) {
        return std::nullopt;
    }
    GamePlan plan = past_game(services, *newest);
    const quiz::Session session(plan.questions, plan.rules, plan.outcomes);
    return std::holds_alternative<quiz::Asking>(session.state()) ? std::optional(std::move(plan))
                                                                 : std::nullopt;
}

Offer offer_of(const Services& services, std::size_t pack, const quiz::Rules& rules) {
    const std::size_t fitting = quiz::count_fitting(services.packs[pack].questions.all(), rules,
                                                    picked_of(services, pack, rules));
    return {fitting, std::min(fitting, quiz::length_of(rules))};
}

}  // namespace screens
