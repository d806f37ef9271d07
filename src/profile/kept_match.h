// SPDX-License-Identifier: MIT
//
// The match of several players that was left before its end, in a file of its own: it goes into
// nobody's store.
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "learning/store.h"
#include "profile/hot_seat_choice.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace profile {

/// What one player made of a question; nobody learns here, so that facts, language and moment of
/// the answers are left out.
struct KeptAttempt {
    std::size_t seat = 0;
    learning::Answer answer;

    bool operator==(const KeptAttempt&) const = default;
};

/// A match as far as it was played. Items, chapters and modes are opaque here.
struct KeptMatch {
    learning::Game game;                    ///< its items in the order of asking
    std::vector<std::string> chapters;      ///< asked of these alone; none: of all
    int level = 0;                          ///< how hard the questions are, as quiz::Level
    HotSeatChoice choice;                   ///< who plays, and how
    std::vector<learning::Answer> answers;  ///< what became of the first items
    std::vector<KeptAttempt> attempts;      ///< at these, in their order
    /// The seats in the order in which ties favour them; none: as the seed has it.
    std::vector<std::size_t> rotation = {};

    bool operator==(const KeptMatch&) const = default;
};

enum class MatchTrouble {
    None,
    Damaged,     ///< what the file holds was copied beside it, and it may be written anew
    Later,       ///< made by a later version: it is left alone
    Unreadable,  ///< it cannot be looked at: it is left alone
};

struct ReadMatch {
    std::optional<KeptMatch> match;
    MatchTrouble trouble = MatchTrouble::None;
    std::string path;        ///< where the file that is in trouble is now
    base::Diagnostics told;  ///< why

    /// Whether another match may be written in its place.
    bool can_keep() const {
        return trouble == MatchTrouble::None || trouble == MatchTrouble::Damaged;
    }
};

/// Reads the file at `path`; none is as good as one without a match. Of a file that is damaged
/// nothing is used: it is copied beside it once (see keep_damaged), and is left as it was where
/// that fails.
ReadMatch read_match(const std::filesystem::path& path, base::Files& files, base::Instant now);

/// Where the match is put that cannot go on: `path` + ".left-" + when it was begun.
std::filesystem::path aside_of(const KeptMatch& match, const std::filesystem::path& path);

/// Writes it there, as write_match does, so that another may take its place at `path`.
base::Result<base::Done> set_aside(const KeptMatch& match, const std::filesystem::path& path,
                                   base::Files& files);

/// Writes the file, whole or not at all, making its folder if need be; nothing: no match was left.
base::Result<base::Done> write_match(const std::optional<KeptMatch>& match,
                                     const std::filesystem::path& path, base::Files& files);

}  // namespace profile
