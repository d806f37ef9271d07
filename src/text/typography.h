// SPDX-License-Identifier: MIT
//
// The look of texts (UI, section 3, "French text rules"). Stored text is plain, with one space
// before a French question mark; `typo` is applied when it is shown and nothing is written back.
#pragma once

#include "text/language.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// `text` with the punctuation and the spaces of its language.
///
/// Both: ' → ’ and ‘ where it stands by a word, ... → …, - → – between two rising numbers, " - "
/// and " -- " between words → " — ", "…" in pairs → the language's quotation marks.
/// French: U+202F before ; ! ? % and between thousands; U+00A0 before : and €, inside « », between
/// a number and its unit or "millions", in dates (26 août) and times (14 h 30). A space is put
/// where there is none; — gets spaces. English: no space before , ; : ! ? . and %.
///
/// Web and mail addresses and times such as 14:30 are left as they are, and so is what has the
/// right form: typo(typo(x)) is typo(x).
std::string typo(std::string_view text, Language language);

/// Something that an author should write otherwise, at a character of the text counted from 0.
struct TypographyFault {
    std::size_t character = 0;
    std::string message;

    bool operator==(const TypographyFault&) const = default;
};

/// What `typo` would have to repair or cannot repair: straight apostrophes and quotation marks,
/// three dots, hyphens for dashes, missing or double spaces, the other language's number and
/// quotation forms, capitals in French months. The kind of a space is no fault.
std::vector<TypographyFault> typography_faults(std::string_view text, Language language);

}  // namespace text
