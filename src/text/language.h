// SPDX-License-Identifier: MIT
//
// The two languages of the program, and a text that exists in both.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace text {

enum class Language { French, English };

/// "fr" or "en".
std::string_view code(Language language);

/// The language of a code "fr" or "en"; nothing for any other.
std::optional<Language> language_of(std::string_view code);

/// The other of the two.
Language other(Language language);

/// What the variables LC_ALL, LC_MESSAGES and LANG ask for: the first that is not empty decides, as
/// POSIX has it; one that begins with "fr" means French, any other English.
Language language_from_environment(std::string_view lc_all, std::string_view lc_messages,
                                   std::string_view lang);

/// The same text in French and in English. A pack in one language leaves the other empty.
struct Bilingual {
    std::string fr;
    std::string en;

    const std::string& in(Language language) const {
        return language == Language::French ? fr : en;
    }
    std::string& in(Language language) { return language == Language::French ? fr : en; }

    /// The text in `language`, or in the other one where that is empty.
    const std::string& shown(Language language) const {
        return in(language).empty() ? in(other(language)) : in(language);
    }
    bool empty() const { return fr.empty() && en.empty(); }

    bool operator==(const Bilingual&) const = default;
};

}  // namespace text
