// SPDX-License-Identifier: MIT
//
// What a machine can see of the stance of a passage: quotation marks, conditionals, words of
// estimating and denying (FACTS, section 5).
#pragma once

#include "packs/evidence/vocabulary.h"
#include "text/fold.h"

#include <string_view>
#include <vector>

namespace packs::evidence {

/// The bytes between quotation marks: « », “ ”, or straight ones in pairs. What is opened and never
/// closed goes on to the end.
std::vector<text::ByteRange> quoted_ranges(std::string_view text);

/// Whether a fragment begins and ends inside the same quotation.
bool inside_quotation(text::ByteRange fragment, const std::vector<text::ByteRange>& quoted);

/// Whether a word of `text` begins with one of `beginnings`.
bool has_word_beginning(std::string_view text, text::Language language, const Words& beginnings);

/// Whether `text` keeps its distance: a conditional in French, "reportedly" and its like in
/// English.
bool reserved(std::string_view text, text::Language language);

/// Whether an English text says what was to be: "was to follow", "were at first to put".
bool was_to(std::string_view text);

/// Whether `text` has "lui-même", "themselves" and their like.
bool names_self(std::string_view text, text::Language language);

}  // namespace packs::evidence
