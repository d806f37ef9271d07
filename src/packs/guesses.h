// SPDX-License-Identifier: MIT
//
// What somebody who knows nothing would choose: the bots of rule 7. They see a question only as
// `generate` prints it (options and key), so that every kind with options takes part.
#pragma once

#include "questions/question.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace packs {

/// A question as a bot sees it, in one language.
struct Sheet {
    std::string id;
    std::string prompt;
    std::vector<std::string> options;
    std::vector<std::size_t> key;  ///< sorted; one, or several of more options
};

/// The questions of a bank whose key is one option or some of the options, and each option of those
/// that assign targets, with the targets to choose from; orders and typed answers are left out, and
/// what the pack does not tell in that language.
std::vector<Sheet> sheets_of(std::span<const questions::Question> bank, text::Language language);

/// What a player remembers of the questions answered so far.
struct Memory {
    text::Language language = text::Language::French;
    /// By the number of options: how often the key stood at each place.
    std::map<std::size_t, std::vector<long>> places;
    /// How often an option was a key.
    std::unordered_map<std::string, long> keys;

    void add(const Sheet& sheet);
};

/// A bot marks the options of a sheet that its cue speaks for. It has no opinion when it marks none
/// or all.
struct Bot {
    std::string_view name;
    std::vector<std::size_t> (*mark)(const Memory& memory, const Sheet& sheet);
};

/// Position, longest, shortest, overlap with the stem, odd one out, roundest number, previous
/// answers.
std::span<const Bot> all_bots();

/// How a bot did in the questions on which it had an opinion.
struct Score {
    std::size_t questions = 0;
    std::size_t right = 0;
    double by_chance = 0;  ///< how many right answers who picks blindly expects
    /// That who picks blindly does as well or better: P(X ≥ right), X the sum of one draw a
    /// question, each with its own chance (exact; binomial where all chances are equal).
    double probability = 1;
};

/// Puts the questions to the bot one after the other, in an order and with draws among the options
/// it marks that are the same in every run; after each one it is told the key.
Score play(const Bot& bot, std::span<const Sheet> sheets, text::Language language);

}  // namespace packs
