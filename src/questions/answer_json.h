// SPDX-License-Identifier: MIT
//
// Answers as JSON: in the lines of a script, in transcripts and in the store. They have the shape
// of the key that `generate` prints:
// - one option, true or false: its index from 0 (true is 0, false is 1);
// - numeric: the number; in scripts also what a player types, as a text;
// - typed: the text;
// - timeline: the index of the slot, 0 before the first anchor.
#pragma once

#include "json/reader.h"
#include "json/value.h"
#include "questions/kinds.h"

namespace questions {

/// Null for the answer of nobody yet.
json::Value answer_value(const Body& body, const Answer& answer);

/// The same on one line, for the store.
std::string answer_text(const Body& body, const Answer& answer);

/// Reads an answer to `body`; typed numbers are those of `language`. Nothing after a fault, which
/// the reader has reported.
std::optional<Answer> read_answer(const Body& body, json::Node node, const json::Reader& reader,
                                  text::Language language);

}  // namespace questions
