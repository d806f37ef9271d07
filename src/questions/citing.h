// SPDX-License-Identifier: MIT
//
// How what a question rests on is named and listed, wherever that is told.
#pragma once

#include "questions/question.h"

namespace questions {

/// The oldest first; those without a date come last. Others stay as they are, those of one date
/// too: the order of a question's own citations says which one its answer rests on.
std::vector<Citation> in_time(std::vector<Citation> citations);

/// The article by which a hint sends to the passage: its publication and when that came out,
/// "Silicon.fr (17 février 2014)". Where the key speaks of the same year the date would tell too
/// much, and its headline stands instead, as printed and in its own typography.
text::Bilingual article_named(const Question& question, const Citation& citation);

}  // namespace questions
