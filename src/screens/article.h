// SPDX-License-Identifier: MIT
//
// An article as the facts tell it, paragraph by paragraph.
#pragma once

#include "screens/browsing.h"

namespace screens {

struct ArticleFact {
    const facts::Fact* fact = nullptr;
    const facts::Claim* claim = nullptr;  ///< the one that this paragraph makes
};

struct ArticleParagraph {
    std::size_t number = 0;                                 ///< from 1
    const std::string* text = nullptr;                      ///< for who has it
    std::vector<ArticleFact> facts;                         ///< in the order of the pack
    std::vector<const facts::Disagreement*> disagreements;  ///< of these facts, each once
    std::vector<std::size_t> questions;                     ///< that rest on them, each once
};

/// The paragraphs that say something, and those whose text is at hand, in order; furniture of the
/// page is left out.
std::vector<ArticleParagraph> read_article(const ShelvedPack& pack, const facts::Source& source,
                                           const QuestionsOfFact& questions);

/// All that is known of an article, in numbers.
struct ArticleFigures {
    std::size_t facts = 0;
    std::size_t disagreements = 0;
    std::size_t questions = 0;
};
ArticleFigures figures_of(const std::vector<ArticleParagraph>& paragraphs);

/// The questions that rest on it, each once, in the order of the pack.
std::vector<std::size_t> questions_of(const std::vector<ArticleParagraph>& paragraphs);

/// Puts facts in the order in which the first source of each came out.
void sort_by_source(const facts::FactBase& base, std::vector<const facts::Fact*>& facts);

/// The facts of a disagreement that some other source than `source` says, by source.
std::vector<const facts::Fact*> other_side(const facts::FactBase& base,
                                           const facts::Disagreement& disagreement,
                                           const facts::Id& source);

}  // namespace screens
