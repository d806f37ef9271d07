// SPDX-License-Identifier: MIT
//
// Whether a text of ours says what a fact holds.
#pragma once

#include "packs/evidence/figures.h"
#include "packs/evidence/names.h"

namespace packs {

/// What of `value` does not stand in `text`, in words for a message ("33.3 %", "'orange'");
/// nothing when all of it stands there. Names are looked for in all their spellings, figures and
/// dates as the language writes them, phrases by their longer words.
std::optional<std::string> missing_in(std::string_view text, const facts::Value& value,
                                      text::Language language, const evidence::Names& names);

/// The unit of a count, in words, that does not stand in `text`, by how its longer words begin;
/// nothing when it does, and for other values.
std::optional<std::string> missing_unit(std::string_view text, const facts::Value& value,
                                        text::Language language);

/// Whether `text` speaks of what `name` describes: half of the longer words of the name stand in
/// it, by how they begin.
bool speaks_of(std::string_view text, std::string_view name, text::Language language);

/// The qualifier with which `text` tells the figure of `value`; nothing if it tells none.
std::optional<facts::Qualifier> qualifier_in(std::string_view text, const facts::Value& value,
                                             text::Language language);

/// A value for a message: "225000000 euros", "33.3 %", "2012-10-02", "'orange'".
std::string in_words(const facts::Value& value);
std::string in_words(const evidence::Reading& reading);

/// Whether the words of `phrase` stand one after the other in `text`, folded.
bool stands_in(std::string_view text, std::string_view phrase, text::Language language);

}  // namespace packs
