// SPDX-License-Identifier: MIT
//
// Words in the number that a count asks for, for the sentences of the screens.
#pragma once

#include "text/language.h"

#include <cstdint>

namespace screens {

struct Counted {
    text::Bilingual one;
    text::Bilingual other;
};

/// The one of the two words that the count asks for.
text::Bilingual word_for(std::int64_t count, const Counted& words);
/// The count and the word for it: "12 faits".
text::Bilingual counted(std::size_t count, const Counted& words);

}  // namespace screens
