// SPDX-License-Identifier: MIT
#include "text/wording.h"

namespace text {
namespace {

std::string_view word(Conjunction conjunction, Language language) {
    if (conjunction == Conjunction::And) {
        return language == Language::French ? " et " : " and ";
    }
    return language == Language::French ? " ou " : " or ";
}

std::string_view english_ending(unsigned rank) {
    if (rank % 100 >= 11 && rank % 100 <= 13) {
        return "th";
    }
    switch (rank % 10) {
        case 1: return "st";
        case 2: return "nd";
        case 3: return "rd";
        default: return "th";
    }
}

}  // namespace

std::string join(std::span<const std::string> items, Language language, Conjunction conjunction) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            out += i + 1 == items.size() ? word(conjunction, language) : ", ";
        }
        out += items[i];
    }
    return out;
}

std::string ordinal(unsigned rank, Language language, OrdinalGender gender) {
    std::string out = std::to_string(rank);
    if (language == Language::English) {
        return out += english_ending(rank);
    }
    if (rank == 1) {
        return out += gender == OrdinalGender::Masculine ? "er" : "re";
    }
    return out += "ᵉ";
}

}  // namespace text
