// SPDX-License-Identifier: MIT
//
// Finding questions, facts and sources of a pack by words of them, as they are typed: accents and
// case do not matter, and every word typed must begin a word of what is found. Questions are found
// by what they ask, never by their answers.
#pragma once

#include "packs/pack.h"
#include "text/fold.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace packs {

/// Numbers into what was searched; those that hold all the words whole come first, else in order.
struct Hits {
    std::vector<std::size_t> questions;
    std::vector<std::size_t> facts;
    std::vector<std::size_t> sources;

    bool empty() const { return questions.empty() && facts.empty() && sources.empty(); }
};

class Search {
public:
    /// Folds all texts once; afterwards it needs neither argument. The base must be sound.
    Search(std::span<const questions::Question> questions, const facts::FactBase& base);

    /// What a player of `language` finds; nothing for a query without a letter or digit. Takes time
    /// in proportion to the length of all texts.
    Hits find(std::string_view query, text::Language language) const;

private:
    using Texts = std::array<std::vector<std::string>, 2>;  ///< by language

    Texts questions_;
    Texts facts_;
    Texts sources_;
};

/// Where the words of the query begin words of `text`, as bytes of it, in order.
std::vector<text::ByteRange> found_words(std::string_view text, std::string_view query);

}  // namespace packs
