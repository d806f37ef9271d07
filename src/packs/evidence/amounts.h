// SPDX-License-Identifier: MIT
//
// Numbers in figures or words, with what stands around them.
#pragma once

#include "packs/evidence/tokens.h"
#include "packs/evidence/vocabulary.h"

#include <optional>
#include <span>

namespace packs::evidence {

using Tokens = std::span<const Token>;

/// Whether the words of `expression` stand in `tokens` from `at` on.
bool stands_at(Tokens tokens, std::size_t at, const Words& expression);
bool contains(const Words& words, std::string_view word);

/// "deux millions et demi", "300 à 500", "une quarantaine".
struct Amount {
    text::Decimal low;
    std::optional<text::Decimal> high;
    std::int64_t scale = 1;
    facts::Qualifier qualifier = facts::Qualifier::Exact;
    bool only_article = false;  ///< a lone "un" or "a": one only before a unit
    bool half = false;          ///< half a unit more is printed before the unit
    std::size_t begin = 0;      ///< tokens
    std::size_t end = 0;

    /// `number` times the scale, if that is whole and fits.
    std::optional<std::int64_t> whole(text::Decimal number) const;
};

/// The amount that begins at token `at`, without the words of about and at least around it.
std::optional<Amount> read_amount(Tokens tokens, std::size_t at, const Vocabulary& words);

/// What the words before token `begin` and from `end` on say of the amount between them.
facts::Qualifier qualifier_around(Tokens tokens, std::size_t begin, std::size_t end,
                                  const Vocabulary& words);

}  // namespace packs::evidence
