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

Language language_from_environment(std::string_view lc_all, std::string_view lc_messages,
                                   std::string_view lang) {
    for (const std::string_view variable : {lc_all, lc_messages, lang}) {
        if (!variable.empty()) {
            return variable.starts_with("fr") ? Language::French : Language::English;
        }
    }
    return Language::English;
}

}  // namespace text
