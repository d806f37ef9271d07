// SPDX-License-Identifier: MIT
//
// All the players of one store, and the one whose it is now.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace learning {

/// A player, and how much of his is kept.
struct Player {
    std::string name;
    int games = 0;
    int answers = 0;
    int marks = 0;

    bool operator==(const Player&) const = default;
};

/// Every call that fails leaves the store as it was; the error names the file and the reason.
class Players {
public:
    virtual ~Players() = default;

    /// The player whose answers are kept from now on.
    virtual std::string at_hand() const = 0;
    /// The oldest first.
    virtual base::Result<std::vector<Player>> all() const = 0;
    /// From now on the store is that of `name` (valid), who is made at `now` if unknown. No game
    /// may be under way.
    virtual base::Result<base::Done> choose(std::string_view name, base::Instant now) = 0;
    /// Forgets `name`, who is not at hand, with all that is kept of him. The file is copied first;
    /// returns where that copy is, empty for a store in memory.
    virtual base::Result<std::string> remove(std::string_view name, base::Instant now) = 0;
    /// Forgets all games, answers and marks of the player at hand. The same. No game may be under
    /// way.
    virtual base::Result<std::string> erase(base::Instant now) = 0;
};

}  // namespace learning
