// SPDX-License-Identifier: MIT
#include "learning/store.h"

#include <array>

namespace learning {
namespace {

constexpr std::array<std::string_view, 4> verdict_words = {"wrong", "partly", "right", "skipped"};

}  // namespace

std::string_view to_string(Verdict verdict) {
    return verdict_words[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdict_of(std::string_view word) {
    for (std::size_t i = 0; i < verdict_words.size(); ++i) {
        if (verdict_words[i] == word) {
            return static_cast<Verdict>(i);
        }
    }
    return std::nullopt;
}

std::optional<GameSummary> game_left(const Store& store) {
    auto games = store.last_games(1);
    if (!games || games->empty() || games->front().ended) {
        return std::nullopt;
    }
    return std::move(games->front());
}

}  // namespace learning
