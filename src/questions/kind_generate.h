// SPDX-License-Identifier: MIT
//
// How each kind of question is made from facts. A kind that makes none says so by a function that
// returns a reason; a forgotten one does not compile in generate.cpp.
#pragma once

#include "facts/voices.h"
#include "questions/generate_story.h"
#include "questions/plan.h"

#include <type_traits>

namespace questions {

/// A fact that questions are made of.
struct Telling {
    const World& world;
    const std::string& pack;
    const facts::Fact& fact;
    const facts::Relation& relation;
    /// All but id, prompt and body: every question about the fact begins as a copy of it.
    const Question& story;
    const std::vector<const facts::Fact*>& thread;  ///< told along with it

    /// The story with the id `pack/fact/template`, the prompt and the thread; body and proof are
    /// still to be put in.
    Draft begin(std::string_view template_name, const text::Bilingual& prompt) const;
};

/// A role of it that is asked, and the stem.
struct Asking {
    const Telling& telling;
    const facts::RoleName& role;
    const Ask& ask;
    const Stem& stem;

    const World& world() const { return telling.world; }
    const facts::Fact& fact() const { return telling.fact; }
    const facts::Value& key() const { return *telling.fact.find_role(role); }
    Draft begin(std::string_view kind) const {
        return telling.begin(role + "." + std::string(kind), stem.prompt);
    }
    Proof proof() const { return {telling.fact.id, role, stem.named_source, {}, {}}; }
};

/// A question as far as no chance decides it, or why there is none.
using Made = std::variant<Draft, NoStem>;

Made make(std::type_identity<Single>, const Asking& asking);
Made make(std::type_identity<Numeric>, const Asking& asking);
Made make(std::type_identity<ShortText>, const Asking& asking);

/// Puts the names near each typed key into it: last, when it is known which things are asked for.
void tell_apart_typed_keys(const World& world, Drafts& drafts);

/// All members of the list that is asked for, among others.
Made make_multiple(const Asking& asking, const facts::Voices& voices);

/// Which source says the fact, in the words of `ask`, the form under facts::source_role.
Made make_which_source(const Telling& telling, const Ask& ask, const facts::Voices& voices);

/// Adds the fact as a statement, and the same with one role wrong, proved to be: as many are true
/// as false. Adds none, and says why, when it cannot be said both ways.
std::optional<NoStem> make_statements(const Telling& telling, std::vector<Draft>& drafts);

/// One question for each dated event that has two or three others around it.
void make_timelines(const World& world, const std::string& pack, Drafts& drafts);

/// Questions that put three to five events in order, none on mostly the same events as another. No
/// chance decides what they are made of, only in which order it is shown.
void make_orderings(const World& world, const std::string& pack, Drafts& drafts);

/// Questions that put three to eight things into two to four bins, for each sorting of the base as
/// many as it has things for. No chance decides what they are made of, only in which order it is
/// shown.
void make_categorisations(const World& world, const facts::Voices& voices, const std::string& pack,
                          Drafts& drafts);

/// Questions that bring together three or four pairs, none with two pairs of another, and no
/// pair for the third time. No chance decides which pairs, only in which order they are shown, and
/// beside which spare one.
void make_matchings(const World& world, const std::string& pack, Drafts& drafts);

}  // namespace questions
