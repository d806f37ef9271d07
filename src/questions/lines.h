// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <string>
#include <vector>

namespace questions {

/// A question and an answer as lines of text, for a terminal or a screen reader, in one language.
/// Texts are plain: typography is applied when they are shown.
struct Lines {
    std::vector<std::string> lead;     ///< what stands between prompt and options; often nothing
    std::vector<std::string> options;  ///< to be numbered from 1; none where one types freely
    std::string expects;               ///< what to type: "a number from 1 to 4"
    std::string key;                   ///< the right answer in words
    std::string given;                 ///< the answer in words; empty where there is none
    /// The right answer once more, one line for each of its parts; none where it has no parts.
    std::vector<std::string> key_parts = {};

    bool operator==(const Lines&) const = default;
};

/// Parts in one line: "Orme : 35 % ; Saule : 60 %".
inline std::string joined(const std::vector<std::string>& parts, text::Language language) {
    std::string words;
    for (const std::string& part : parts) {
        words += words.empty() ? "" : language == text::Language::French ? " ; " : "; ";
        words += part;
    }
    return words;
}

/// A thing with its date or another value: "2009 – the wish…". The value comes first: behind whose
/// word it is ("…, according to Clubic Pro") a date would seem to be that article's.
inline std::string with_value(const std::string& value, const std::string& thing) {
    return value + " – " + thing;
}

}  // namespace questions
