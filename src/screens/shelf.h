// SPDX-License-Identifier: MIT
//
// The packs as the player finds them, and how far he has come in each.
#pragma once

#include "learning/store.h"
#include "packs/articles.h"
#include "screens/pack_questions.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace screens {

/// A pack that can be played, or one that cannot and the reasons.
struct ShelvedPack {
    packs::About about;
    PackQuestions questions = {};  ///< none: it cannot be played
    std::size_t sources = 0;
    /// What it documents, which `draw` may share; never null, but empty when it cannot be played.
    std::shared_ptr<const facts::FactBase> base = std::make_shared<const facts::FactBase>();
    std::vector<base::Diagnostic> faults;
    std::optional<packs::Articles> articles;  ///< for who has them
    /// Only what can be seen on the shelf is known as yet, or not even that but the name: no
    /// question of it can be drawn.
    bool being_read = false;

    bool playable() const { return !questions.empty(); }
    /// Whether it has been read, and cannot be played.
    bool at_fault() const { return !playable() && !being_read; }
};

/// The place on the shelf of the pack with this id.
std::optional<std::size_t> place_of(std::string_view pack, const std::vector<ShelvedPack>& shelf);

bool any_being_read(const std::vector<ShelvedPack>& shelf);

/// Whether both look the same on the shelf.
bool same_to_see(const ShelvedPack& a, const ShelvedPack& b);

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

/// What cannot be read counts as not yet played; the notice of the store has said so.
ItemProgress progress_of(const learning::Store& store, const ShelvedPack& pack);

/// Of the questions of `chapter`, or of all where it is empty.
Tally tally(const packs::QuestionList& questions, const ItemProgress& progress,
            const facts::Id& chapter = {});

/// How many questions of the pack the player has marked to come back to.
std::size_t count_marked(const learning::Store& store, const ShelvedPack& pack);

}  // namespace screens
