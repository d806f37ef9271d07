// SPDX-License-Identifier: MIT
//
// Rule 1, *well formed*: what is wrong with a pack that was read, before any question is made of
// it. Syntax, references and missing keys are the readers' (read.h); here is what needs the whole.
#pragma once

#include "packs/pack.h"
#include "packs/rules.h"

#include <span>

namespace packs {

/// All of the below. Only with no error here and from the reader is the pack sound: may be asked
/// for its bank.
RuleResult check_form(const Pack& pack, base::Diagnostics& diagnostics);

/// Roles filled, with the right types and classes; dates of states; who claims; paragraphs.
void check_facts(const facts::FactBase& base, base::Diagnostics& diagnostics);

/// Scales, the holder of a saying, closures.
void check_relations(const facts::FactBase& base, base::Diagnostics& diagnostics);

/// What is declared against what is said: modality, complete lists.
void check_declared(const facts::FactBase& base, std::span<const text::Language> languages,
                    base::Diagnostics& diagnostics);

/// Whether the closure declares that the fact leaves nothing out.
bool covers(const facts::Closure& closure, const facts::Fact& fact);

/// No name may reach two entities; nothing contains itself.
void check_entities(const facts::FactBase& base, base::Diagnostics& diagnostics);

/// What is sorted and what tells its bin can be; something is to be sorted.
void check_sortings(const facts::FactBase& base, base::Diagnostics& diagnostics);

/// A fact stands in one thread at most, once.
void check_threads(const facts::FactBase& base, base::Diagnostics& diagnostics);

/// Facts that clash must be declared to disagree.
void check_disagreements(const facts::FactBase& base, base::Diagnostics& diagnostics);

}  // namespace packs
