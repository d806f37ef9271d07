// SPDX-License-Identifier: MIT
//
// What the player is asked: the words, whose word it is, and whether it has one reading (FACTS,
// sections 3, 5 and 8).
#pragma once

#include "questions/generate_world.h"
#include "questions/left_out.h"

#include <variant>

namespace questions {

struct Stem {
    text::Bilingual prompt;
    text::Bilingual lower_prompt;  ///< see lower_case
    /// Put before the sentence, in both languages; empty where nothing has to be told.
    text::Bilingual prefix;
    std::optional<facts::Id> named_source;
};

/// Why there is no question; nothing where the kind is not meant for such a value at all.
struct NoStem {
    std::optional<Reason> reason;
};

using StemOrReason = std::variant<Stem, NoStem>;

/// The question that asks for `role` of the fact. It names a source when stance, a disagreement or
/// a list closed only in that source demands it.
StemOrReason question_stem(const World& world, const facts::Fact& fact,
                           const facts::Relation& relation, const facts::RoleName& role,
                           const Ask& ask);

/// The fact as a statement, to be called true or, with another value in one of its roles, false.
/// `needed_source`: where a false version is wrong only in that source's words.
StemOrReason statement_stem(const World& world, const facts::Fact& fact,
                            const std::optional<facts::Id>& needed_source);

/// The statement with `value` in `role`, after the prefix of the stem.
text::Bilingual false_statement(const World& world, const facts::Fact& fact, const Stem& stem,
                                std::string_view role, const facts::Value& value);

/// Whether a name stands in a text as words of its own; both as lower_case gives them.
bool stands_in(std::string_view lower_name, std::string_view lower_text);

/// Whether a text calls the entity by any of its names.
bool names_entity(const World& world, const facts::Entity& entity,
                  const text::Bilingual& lower_text);

/// Whether a text names the value: an entity by any of its names, a date by its year, another value
/// by its words.
bool names_value(const World& world, const facts::Value& value, const text::Bilingual& lower_text);

}  // namespace questions
