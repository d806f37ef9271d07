// SPDX-License-Identifier: MIT
#include "cli/text_match.h"

#include "screens/left_match.h"

#include <algorithm>

namespace cli {

TextMatch::TextMatch(const World& world, const std::vector<std::string>& players,
                     learning::Game game, base::Instant now)
    : kept_(kept_match_of(world, now)),
      keeper_(match_keeper(world, kept_)),
      set_aside_(match_aside(world)),
      game_(std::move(game)) {
    choice_.players.clear();
    for (const std::string& name : players) {
        choice_.players.push_back(profile::next_player(choice_.players));
        choice_.players.back().name = name;
    }
}

std::optional<quiz::Session> TextMatch::left(const packs::Pack& pack) {
    if (!kept_.match) {
        return std::nullopt;
    }
    const profile::KeptMatch& kept = *kept_.match;
    const bool same_players =
        std::ranges::equal(kept.choice.players, choice_.players, {}, &profile::PlayerChoice::name,
                           &profile::PlayerChoice::name);
    if (!same_players || kept.choice.buzzers || kept.game.pack != pack.about.id) {
        return std::nullopt;
    }
    auto plan = screens::take_up(kept, 0, packs::bank(pack, kept.game.seed));
    if (!plan) {
        return std::nullopt;
    }
    offered_ = true;
    return quiz::Session(std::move(plan->questions), std::move(plan->rules),
                         std::move(plan->outcomes));
}

void TextMatch::take_up() {
    game_ = kept_.match->game;
    choice_ = kept_.match->choice;
}

base::Result<base::Done> TextMatch::keep(const quiz::Session& session) {
    if (!keeper_) {
        return base::Done{};
    }
    if (kept_.match && !offered_) {
        auto aside = set_aside_(*kept_.match);
        if (!aside) {
            return aside;
        }
        kept_.match.reset();
    }
    if (std::holds_alternative<quiz::Finished>(session.state())) {
        return keeper_(std::nullopt);
    }
    const std::size_t seats = choice_.players.size();
    return keeper_(screens::kept_match(game_, choice_, session,
                                       {quiz::attempts_in_turns(session.outcomes(), seats), {}}));
}

}  // namespace cli
