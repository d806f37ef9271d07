// SPDX-License-Identifier: MIT
#include "packs/evidence/vocabulary.h"

namespace packs::evidence {

const Vocabulary& vocabulary(text::Language language) {
    static const Vocabulary french = french_vocabulary();
    static const Vocabulary english = english_vocabulary();
    return language == text::Language::French ? french : english;
}

}  // namespace packs::evidence
