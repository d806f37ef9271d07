// SPDX-License-Identifier: MIT
#include "screens/match_plan.h"

namespace screens {
namespace {

bool in_turns(const quiz::Rules& rules) {
    return quiz::mode_of(rules).company == quiz::Company::Turns;
}

}  // namespace

quiz::Rules match_rules(const Services& services, std::size_t pack,
                        const profile::HotSeatChoice& choice) {
    quiz::Rules rules;
    rules.mode = quiz::mode_for(choice.buzzers ? quiz::Company::Buzzers : quiz::Company::Turns).id;
    rules.length = choice.length == 0 ? services.packs[pack].questions.size()
                                      : static_cast<std::size_t>(choice.length);
    if (in_turns(rules) && choice.length != 0) {
        rules.length *= choice.players.size();
    }
    return rules;
}

std::size_t match_length(const Services& services, std::size_t pack, const quiz::Rules& rules,
                         const profile::HotSeatChoice& choice) {
    const std::size_t asked = offer_of(services, pack, rules).asked;
    return in_turns(rules) ? asked - asked % choice.players.size() : asked;
}

MatchPlan plan_match(Services& services, std::size_t pack, quiz::Rules rules,
                     const profile::HotSeatChoice& choice, std::optional<std::uint64_t> seed) {
    const quiz::Rules fresh = new_rules(services, pack, rules.mode, rules.length);
    rules.seed = seed.value_or(fresh.seed);
    rules.chapters = fresh.chapters;
    GamePlan plan = plan_game(services, pack, std::move(rules));
    if (in_turns(plan.rules)) {
        plan.questions = quiz::shared_out(std::move(plan.questions), choice.players.size());
    }
    return {pack, std::move(plan.questions), std::move(plan.rules), choice, services.clock.now()};
}

quiz::Match match_of(const MatchPlan& plan, std::chrono::milliseconds now) {
    std::vector<quiz::Seat> seats;
    for (const profile::PlayerChoice& player : plan.choice.players) {
        seats.push_back({player.name, player.badge, player.time_factor});
    }
    return {std::move(seats),
            quiz::Session(plan.questions, plan.rules, plan.outcomes),
            {std::chrono::seconds(plan.choice.limit), plan.choice.lock_false_starts},
            now,
            plan.played};
}

}  // namespace screens
