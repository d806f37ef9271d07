// SPDX-License-Identifier: MIT
#include "packs/evidence/vocabulary.h"

namespace packs::evidence {
namespace {

Vocabulary with_beginnings(Vocabulary v) {
    auto& all = v.figure_beginnings;
    const auto add_keys = [&all](const auto& map) {
        for (const auto& [word, meaning] : map) {
            all.insert(word);
        }
    };
    add_keys(v.numbers);
    add_keys(v.hundreds);
    add_keys(v.scales);
    add_keys(v.month_names);
    add_keys(v.seasons);
    for (const Words* words : {&v.ones, &v.these, &v.few}) {
        all.insert(words->begin(), words->end());
    }
    for (const auto& [expression, part] : v.month_parts) {
        all.insert(expression.front());
    }
    return v;
}

}  // namespace

const Vocabulary& vocabulary(text::Language language) {
    static const Vocabulary french = with_beginnings(french_vocabulary());
    static const Vocabulary english = with_beginnings(english_vocabulary());
    return language == text::Language::French ? french : english;
}

}  // namespace packs::evidence
