// SPDX-License-Identifier: MIT
//
// What a citation card shows: the passage of an article with its telling fragments, or our own
// statement with the key.
#pragma once

#include "questions/question.h"
#include "screens/shelf.h"
#include "ui/label.h"

namespace screens {

struct Passage {
    std::string text;             ///< as it is to be shown
    std::vector<ui::Span> marks;  ///< in `text`
    bool quoted = false;          ///< of the article; else ours, which is never in quotation marks
};

/// Whether the text of the article is at hand.
bool has_passage(const questions::Citation& citation, const ShelvedPack& pack);

/// How much of a paragraph is shown.
enum class Cut { Excerpt, Whole };

/// The passage that the citation points to, when the article's text is at hand; else its
/// statement in the language of the look. `key` are the words of the right answer, marked in our
/// statement where they stand in it.
Passage passage_of(const questions::Citation& citation, const ShelvedPack& pack,
                   const ui::Look& look, const std::string& key, Cut cut);

/// A whole paragraph between quotation marks, with the fragments that are found in it marked.
Passage quoted_passage(const std::string& paragraph,
                       const std::vector<text::Fingerprint>& fragments, text::Language language);

/// The sentences of `paragraph` from the first marked one to the last, with "…" for what is left
/// out; the whole where it is short. Marks are moved along.
Passage excerpt(const std::string& paragraph, std::vector<ui::Span> marks);

}  // namespace screens
