// SPDX-License-Identifier: MIT
#include "text/language.h"

namespace text {

std::string_view code(Language language) { return language == Language::French ? "fr" : "en"; }

std::optional<Language> language_of(std::string_view code) {
    if (code == "fr") {
        return Language::French;
    }
    return code == "en" ? std::optional(Language::English) : std::nullopt;
}

Language other(Language language) {
    return language == Language::French ? Language::English : Language::French;
}

}  // namespace text
