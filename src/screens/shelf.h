// SPDX-License-Identifier: MIT
//
// The packs as the player finds them, and how far he has come in each.
#pragma once

#include "learning/store.h"
#include "packs/articles.h"
#include "packs/pack.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace screens {

/// A pack that can be played, or one that cannot and the reasons.
struct ShelvedPack {
    packs::About about;
    std::vector<questions::Question> questions;  ///< none: it cannot be played
    std::size_t sources = 0;
    std::vector<base::Diagnostic> faults;
    std::optional<packs::Articles> articles;  ///< for who has them

    bool playable() const { return !questions.empty(); }
};

/// How many questions there are, were found, and were missed when they were asked last.
struct Tally {
    std::size_t all = 0;
    std::size_t found = 0;
    std::size_t missed = 0;

    std::size_t unseen() const { return all - found - missed; }
    /// The found ones of all, 0 to 1.
    double share() const;
};

using ItemProgress = std::map<std::string, learning::Progress>;

/// Of the questions of `chapter`, or of all where it is empty.
Tally tally(const std::vector<questions::Question>& questions, const ItemProgress& progress,
            const facts::Id& chapter = {});

/// The questions of one chapter.
std::vector<questions::Question> in_chapter(const std::vector<questions::Question>& questions,
                                            const facts::Id& chapter);

/// Those that were not found when they were asked last.
std::vector<questions::Question> missed(const std::vector<questions::Question>& questions,
                                        const ItemProgress& progress);

}  // namespace screens
