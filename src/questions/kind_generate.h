// SPDX-License-Identifier: MIT
//
// How each kind of question is made from facts. A kind that makes none says so by a function that
// returns a reason; a forgotten one does not compile in generate.cpp.
#pragma once

#include "questions/generate_story.h"

#include <type_traits>

namespace questions {

/// A fact, the role of it that is asked, and its stem.
struct Asking {
    const World& world;
    const std::string& pack;
    std::uint64_t seed;
    const facts::Fact& fact;
    const facts::Relation& relation;
    const facts::RoleName& role;
    const Ask& ask;
    const Stem& stem;

    const facts::Value& key() const { return *fact.find_role(role); }
    /// Chance of its own for the question with this id.
    base::Random chance(const std::string& id) const { return base::Random(seed).fork(id); }
    /// The question with its id, prompt and story; the body is still to be put in.
    Question begin(std::string_view kind) const;
};

/// A question, or why there is none: a code of FACTS section 9; empty where the kind is not meant
/// for such a value at all.
using Made = std::variant<Question, NoStem>;

Made make(std::type_identity<Single>, const Asking& asking);
Made make(std::type_identity<Numeric>, const Asking& asking);
Made make(std::type_identity<ShortText>, const Asking& asking);

/// The statements of a relation's facts, as many true as false: each false one differs from its
/// fact in one role, and is proved wrong.
void make_statements(const World& world, const std::string& pack, std::uint64_t seed,
                     const facts::Relation& relation, Bank& bank);

/// One question for each dated event that has two or three others around it.
void make_timelines(const World& world, const std::string& pack, std::uint64_t seed, Bank& bank);

}  // namespace questions
