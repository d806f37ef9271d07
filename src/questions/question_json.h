// SPDX-License-Identifier: MIT
//
// Questions and answers in JSON, whatever their kind.
#pragma once

#include "json/fields.h"
#include "json/value.h"
#include "questions/question.h"

namespace questions {

/// Reads `kind` and what is that kind's own of an authored question; the rest (id, prompt,
/// explanation, source…) is the caller's. Texts are read for the languages of the reader of
/// `fields`. Every fault is reported; nothing comes back after one.
std::optional<Body> read_body(json::Fields& fields);

/// The object that `generate` prints for a question (DESIGN, section 6), all text as displayed in
/// `language`.
json::Value write_question(const Question& question, text::Language language);

/// Of it, `options`, `targets`, `key` and `accepted` alone: set in `question`.
void write_answers(const Body& body, text::Language language, json::Value& question);

/// An answer to `body`, shaped as its key (see kind_json.h). A fault is reported.
std::optional<Answer> read_answer(const Body& body, json::Node node, const json::Reader& reader);

/// The same shape again. `answer` must be of the body's kind.
json::Value write_answer(const Body& body, const Answer& answer);

/// The same on one line, for layers that know no JSON.
std::string answer_text(const Body& body, const Answer& answer);

/// The answer that a line means; nothing where it is none to this body.
std::optional<Answer> answer_of(const Body& body, std::string_view line);

/// `key` alone, as in `write_question`.
json::Value write_key(const Body& body, text::Language language);

}  // namespace questions
