// SPDX-License-Identifier: MIT
//
// A text cut into words, numbers and marks, for readers of evidence.
#pragma once

#include "text/decimal.h"
#include "text/fold.h"
#include "text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace packs::evidence {

enum class TokenKind { Word, Number, Mark };

struct Token {
    TokenKind kind = TokenKind::Mark;
    std::string folded;    ///< without accents or case; of a number its digits with a point
    text::Decimal number;  ///< read only when kind is Number
    bool grouped = false;  ///< thousands are parted: "10 000" is never a year
    bool capital = false;  ///< a word that begins with a capital
    bool glued = false;    ///< begins where the token before it ends: the "h" of "12h50"
    text::ByteRange at;    ///< bytes of the text

    bool is(std::string_view word) const { return kind != TokenKind::Number && folded == word; }
};

/// Words end at apostrophes and hyphens, which are dropped between letters ("l’automne" is two
/// words, "Val-de-Reuil" three). A number takes its thousands and decimals with it, as `language`
/// writes them; a plain, no-break, narrow or thin space parts thousands in both. What looks like a
/// version or an address ("1.2.3") is a mark.
std::vector<Token> tokens(std::string_view text, text::Language language);

}  // namespace packs::evidence
