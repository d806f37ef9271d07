// SPDX-License-Identifier: MIT
//
// Keeps the answers of one game, and what could not be kept until it can: a full disk or a lock
// must not cost an answer.
#pragma once

#include "learning/store.h"

#include <deque>
#include <optional>

namespace learning {

/// The game is entered into the store with its first answer, so that one left at once leaves no
/// trace. The store lives longer.
class Recorder {
public:
    /// `kept_as`: the game was left, stands in the store under this id, and goes on.
    Recorder(Store& store, Game game, std::optional<GameId> kept_as = std::nullopt);

    /// Keeps `answer`, after those that are still waiting. When it fails, the answer waits for the
    /// next call.
    base::Result<Notice> record(Answer answer);

    /// Marks the game as played to its end, after a last attempt at what is waiting.
    base::Result<Notice> finish(base::Instant at);

    /// How many answers are only in memory.
    std::size_t waiting() const { return waiting_.size(); }

    /// The game's id once an answer was kept.
    std::optional<GameId> game() const { return id_; }

private:
    base::Result<Notice> flush();

    Store& store_;
    Game game_;
    std::optional<GameId> id_;
    std::deque<Answer> waiting_;
};

}  // namespace learning
