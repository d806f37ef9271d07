// SPDX-License-Identifier: MIT
//
// What a question is about, whatever its kind: for who chooses among questions without knowing
// kinds.
#pragma once

#include "questions/question.h"

namespace questions {

/// Whether time is what is asked: an order, a place on a time line, or a date among others.
bool asks_when(const Question& question);

/// Of questions that ask when: how far the hand is from time itself. 0 places an event on a line of
/// time, 1 puts several in order, 2 picks a date.
int steps_from_time(const Question& question);

/// Whether it is asked who says something: the source itself, or whether a named one says it.
bool asks_who_says(const Question& question);

/// How far such a question is from a choice among articles: 0 it is one, 1 a source is told with a
/// statement that may not be its own.
int steps_from_source(const Question& question);

/// Whether it rests on something that the sources do not agree about.
bool is_disputed(const Question& question);

/// Whether one thing is the answer: a choice, a place, a figure or a name, told in a breath.
bool asks_one_thing(const Question& question);

/// Where the answer can be read, for a hint; null where there is no source, or where naming it
/// would be the answer or nothing new.
const Citation* source_to_show(const Question& question);

}  // namespace questions
