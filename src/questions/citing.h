// SPDX-License-Identifier: MIT
//
// How what a question rests on is named and listed, wherever that is told.
#pragma once

#include "questions/question.h"

namespace questions {

/// The first one, on which the answer rests, and after it the others, the oldest first; those
/// without a date come last, and those of one date stay as they are.
std::vector<Citation> as_listed(std::vector<Citation> citations);

/// The article by which a hint sends to the passage: its publication and when that came out,
/// "Silicon.fr (17 février 2014)". Where the key speaks of the same year the date would tell too
/// much, and its headline stands instead, as printed and in its own typography.
text::Bilingual article_named(const Question& question, const Citation& citation);

}  // namespace questions
