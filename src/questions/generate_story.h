// SPDX-License-Identifier: MIT
//
// What the player reads after the answer: why, by whose word, and where the sources disagree.
#pragma once

#include "questions/bank.h"
#include "questions/generate_options.h"

namespace questions {

/// A question about a fact with all but prompt and body: id `pack/fact/template`, explanation,
/// note, citations, facts and chapter. The same for every question about the fact.
Question told_question(const World& world, const std::string& pack, const facts::Fact& fact);

/// Puts a sentence after the others, in the languages that both have.
void add_sentence(const text::Bilingual& more, text::Bilingual& text);

/// Whether the sentence stands in the text already.
bool tells(const text::Bilingual& text, const text::Bilingual& sentence);

/// Whether the explanation stays readable with one more sentence, in both languages.
bool has_room(const text::Bilingual& explanation, const text::Bilingual& more);

/// One claim of a fact, as the player is shown it.
Citation citation_of(const facts::FactBase& base, const facts::Fact& fact,
                     const facts::Claim& claim);

/// What the wrong ones really are: the statements of up to `most` facts of the same relation that
/// they come from, no farther than `farthest_tier`, each once, as long as the explanation stays
/// readable.
void tell_wrong_ones(std::span<const WrongValue* const> wrong, int farthest_tier, std::size_t most,
                     text::Bilingual& explanation);

/// Goes on with the statements of the facts told along with it, as long as the explanation has
/// fewer than three sentences and stays readable.
void tell_thread(std::span<const facts::Fact* const> thread, text::Bilingual& explanation);

/// Adds a sentence, unless the explanation would become too long for a reader; whether it did.
bool tell(const text::Bilingual& sentence, text::Bilingual& explanation);

/// Puts "Faux" / "False" before an explanation: it goes on with what is true.
void tell_false(text::Bilingual& explanation);

/// A guess at how hard a question is, 0 to 1, until answers tell: a base for the kind (true/false
/// 0.25, single 0.35, source 0.45, timeline and categorise 0.5, multiple, ordering and matching
/// 0.55, typed 0.65, number 0.7), less 0.1 for what matters most (importance 3), more 0.1 for
/// details (importance 1), and more 0.05 for each wrong option that is right of something alike.
double difficulty_of(std::string_view kind, const facts::Fact& fact,
                     std::span<const WrongValue* const> wrong);

}  // namespace questions
