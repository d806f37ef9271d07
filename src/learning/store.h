// SPDX-License-Identifier: MIT
//
// What the learner did, kept: every answer of every game, as it was given. The store knows no
// facts and no questions; items and facts are opaque ids.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "learning/players.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace learning {

enum class Verdict { Wrong, Partly, Right, Skipped };

/// "wrong", "partly", "right", "skipped": the words in the store.
std::string_view to_string(Verdict verdict);
std::optional<Verdict> verdict_of(std::string_view word);

/// One question answered or given up.
struct Answer {
    std::string item;                ///< id of the question
    std::vector<std::string> facts;  ///< what it rests on; the first one is the main one
    std::string answer;              ///< what was answered, as JSON; "null" when skipped
    Verdict verdict = Verdict::Wrong;
    double credit = 0;             ///< 0 to 1
    int points = 0;                ///< may be negative with certainty marking
    std::optional<int> certainty;  ///< 1 to 3
    int hints = 0;
    std::chrono::milliseconds time{0};  ///< from the question to the answer, never negative
    std::string language;               ///< in which it was asked: "fr" or "en"
    base::Instant at;

    bool operator==(const Answer&) const = default;
};

/// What is known of a game when it begins.
struct Game {
    std::string pack;
    std::string mode;
    std::uint64_t seed = 0;  ///< at most 2^53 - 1
    std::string build;       ///< version of the program
    base::Instant started;
    std::vector<std::string> items = {};  ///< what it asks, in order

    bool operator==(const Game&) const = default;
};

using GameId = std::int64_t;

/// How an item went so far.
struct Progress {
    int seen = 0;
    int right = 0;
    Verdict last = Verdict::Wrong;
    base::Instant last_at;

    bool operator==(const Progress&) const = default;
};

/// A game as it went.
struct GameSummary {
    GameId id = 0;
    Game game;                           ///< without its items
    std::optional<base::Instant> ended;  ///< nothing: left before its end
    int answers = 0;
    int right = 0;
    int points = 0;

    bool operator==(const GameSummary&) const = default;
};

/// Something that the player should know, though the work was done.
enum class Trouble {
    None,
    MemoryOnly,   ///< nothing can be kept: play goes on and is forgotten at the end
    SetAside,     ///< the file was damaged and now stands beside a new one
    WrittenAnew,  ///< the file was deleted or replaced while it was open, and was written again
};

/// A trouble, where, and the reason in the system's words (English, may be empty).
struct Notice {
    Trouble trouble = Trouble::None;
    std::string path;
    std::string reason;

    bool operator==(const Notice&) const = default;
};

/// Belongs to one player. Every call that fails leaves the store as it was; the error names the
/// file and the reason.
class Store {
public:
    virtual ~Store() = default;

    virtual base::Result<GameId> begin(const Game& game) = 0;

    /// Keeps one answer in one transaction: once this returns, neither a crash nor a power cut
    /// loses it.
    virtual base::Result<Notice> record(GameId game, const Answer& answer) = 0;

    virtual base::Result<base::Done> finish(GameId game, base::Instant at) = 0;

    /// By item, for all items of `pack` that were ever answered.
    virtual base::Result<std::map<std::string, Progress>> progress(std::string_view pack) const = 0;

    /// The newest first; games without an answer are left out.
    virtual base::Result<std::vector<GameSummary>> last_games(std::size_t limit) const = 0;

    /// What a game asks, in order; nothing of one that was kept before games said so.
    virtual base::Result<std::vector<std::string>> items(GameId game) const = 0;

    /// The answers of a game in the order in which they were kept.
    virtual base::Result<std::vector<Answer>> answers(GameId game) const = 0;

    /// Marks an item to come back to, or takes its mark away; kept as an answer is. What is so
    /// already stays so.
    virtual base::Result<Notice> mark(std::string_view pack, std::string_view item, bool on,
                                      base::Instant at) = 0;

    /// The items of `pack` that are marked.
    virtual base::Result<std::set<std::string>> marked(std::string_view pack) const = 0;

    /// The other players of the store; null where it has none.
    virtual Players* players() { return nullptr; }
};

/// The newest game, where it was left before its end; nothing too where the store cannot be read.
std::optional<GameSummary> game_left(const Store& store);

}  // namespace learning
