// SPDX-License-Identifier: MIT
//
// What each kind of question offers in JSON (DESIGN, section 6). A kind that forgets one of these
// functions does not compile in question_json.cpp.
#pragma once

#include "json/fields.h"
#include "json/value.h"
#include "questions/kinds.h"

#include <type_traits>

namespace questions {

/// Reads what is the kind's own of an authored question (options, key…). Every fault is reported
/// with its place; nothing comes back after one.
std::optional<Single> read_body(std::type_identity<Single>, json::Fields& fields);
std::optional<TrueFalse> read_body(std::type_identity<TrueFalse>, json::Fields& fields);
std::optional<Numeric> read_body(std::type_identity<Numeric>, json::Fields& fields);
std::optional<ShortText> read_body(std::type_identity<ShortText>, json::Fields& fields);
std::optional<Timeline> read_body(std::type_identity<Timeline>, json::Fields& fields);
std::optional<Ordering> read_body(std::type_identity<Ordering>, json::Fields& fields);
std::optional<Multiple> read_body(std::type_identity<Multiple>, json::Fields& fields);
std::optional<WhichSource> read_body(std::type_identity<WhichSource>, json::Fields& fields);
std::optional<Categorise> read_body(std::type_identity<Categorise>, json::Fields& fields);
std::optional<Matching> read_body(std::type_identity<Matching>, json::Fields& fields);

/// Sets `options`, `targets`, `key` and `accepted` in `question`, as they are displayed in
/// `language`.
void write_body(const Single& body, text::Language language, json::Value& question);
void write_body(const TrueFalse& body, text::Language language, json::Value& question);
void write_body(const Numeric& body, text::Language language, json::Value& question);
void write_body(const ShortText& body, text::Language language, json::Value& question);
void write_body(const Timeline& body, text::Language language, json::Value& question);
void write_body(const Ordering& body, text::Language language, json::Value& question);
void write_body(const Multiple& body, text::Language language, json::Value& question);
void write_body(const WhichSource& body, text::Language language, json::Value& question);
void write_body(const Categorise& body, text::Language language, json::Value& question);
void write_body(const Matching& body, text::Language language, json::Value& question);

/// Reads an answer, shaped as the key: an index; indexes; a number, also within the object that
/// `generate` prints; a text; the option indexes in order; for each option its target, or null
/// where it has none yet.
/// null is the answer not given yet. A fault is reported.
std::optional<Single::Answer> read_answer(const Single& body, json::Node node,
                                          const json::Reader& reader);
std::optional<TrueFalse::Answer> read_answer(const TrueFalse& body, json::Node node,
                                             const json::Reader& reader);
std::optional<Numeric::Answer> read_answer(const Numeric& body, json::Node node,
                                           const json::Reader& reader);
std::optional<ShortText::Answer> read_answer(const ShortText& body, json::Node node,
                                             const json::Reader& reader);
std::optional<Timeline::Answer> read_answer(const Timeline& body, json::Node node,
                                            const json::Reader& reader);
std::optional<Ordering::Answer> read_answer(const Ordering& body, json::Node node,
                                            const json::Reader& reader);
std::optional<Multiple::Answer> read_answer(const Multiple& body, json::Node node,
                                            const json::Reader& reader);
std::optional<WhichSource::Answer> read_answer(const WhichSource& body, json::Node node,
                                               const json::Reader& reader);
std::optional<Categorise::Answer> read_answer(const Categorise& body, json::Node node,
                                              const json::Reader& reader);
std::optional<Matching::Answer> read_answer(const Matching& body, json::Node node,
                                            const json::Reader& reader);

/// The same shape again; null for an answer not given yet.
json::Value write_answer(const Single& body, const Single::Answer& answer);
json::Value write_answer(const TrueFalse& body, const TrueFalse::Answer& answer);
json::Value write_answer(const Numeric& body, const Numeric::Answer& answer);
json::Value write_answer(const ShortText& body, const ShortText::Answer& answer);
json::Value write_answer(const Timeline& body, const Timeline::Answer& answer);
json::Value write_answer(const Ordering& body, const Ordering::Answer& answer);
json::Value write_answer(const Multiple& body, const Multiple::Answer& answer);
json::Value write_answer(const WhichSource& body, const WhichSource::Answer& answer);
json::Value write_answer(const Categorise& body, const Categorise::Answer& answer);
json::Value write_answer(const Matching& body, const Matching::Answer& answer);

}  // namespace questions
