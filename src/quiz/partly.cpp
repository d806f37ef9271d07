// SPDX-License-Identifier: MIT
#include "quiz/partly.h"

namespace quiz {

const text::Bilingual& partly_words(double credit) {
    static const text::Bilingual nearly = {"Presque !", "Nearly!"};
    static const text::Bilingual in_part = {"En partie juste", "Partly right"};
    constexpr double most = 0.5;
    return credit >= most ? nearly : in_part;
}

}  // namespace quiz
