// SPDX-License-Identifier: MIT
//
// Whole sentences about a fact: templates filled in, and who says so put before them (FACTS,
// sections 3 and 5).
#pragma once

#include "facts/template.h"
#include "facts/value_words.h"

namespace facts {

/// What a template is filled from. Everything must outlive the call.
struct Filling {
    const FactBase& base;
    const Fact& fact;
    /// Whose words {source} and {by} stand for; null: the fact's first claim.
    const Claim* claim = nullptr;
    /// A role said with another value than the fact's, in a false statement.
    std::string_view replaced_role = {};
    const Value* replacement = nullptr;
    /// A date is asked for: a source is called by its nickname, which tells none.
    bool date_asked = false;
};

/// The template with every place filled, as it stands: nothing is made a capital. {when} is empty
/// for a fact without `as_of` and period.
std::string filled(const Template& form, const Filling& filling, text::Language language);

/// "Silicon.fr en février 2014" / "Silicon.fr in February 2014".
std::string source_words(const FactBase& base, const Source& source, text::Language language);

/// A source as an option: "Silicon.fr, février 2014", or "Silicon.fr" where its date would tell.
std::string source_label(const FactBase& base, const Source& source, bool dated,
                         text::Language language);

/// "Patrick Starck", "Orange et Thales", "une source non nommée"; empty where a claim is the
/// source's own.
std::string by_words(const FactBase& base, const Claim& claim, text::Language language);

/// How a stem tells whose word it is.
struct Attribution {
    const Claim* claim = nullptr;
    bool says_by = false;      ///< « D’après Patrick Starck (Silicon.fr, février 2014), »
    bool says_date = true;     ///< false: « Selon Silicon.fr, », where the sentence has the date
    bool by_nickname = false;  ///< « Selon l’article de Silicon.fr sur l’audit, »
    bool only_date = false;    ///< « En février 2014, », where the sentence has the publication
};

/// The words before the sentence, comma and space included, with a small first letter.
std::string attribution_words(const FactBase& base, const Attribution& attribution,
                              text::Language language);

/// Prefix and sentence together, the first letter a capital.
std::string finished(std::string_view prefix, std::string_view sentence);

}  // namespace facts
