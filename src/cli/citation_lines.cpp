// SPDX-License-Identifier: MIT
#include "cli/citation_lines.h"

#include "facts/date_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace cli {
namespace {

using text::Bilingual;

const Bilingual inferred = {" (déduit)", " (inferred)"};
const Bilingual inferred_date = {" (date déduite)", " (inferred date)"};
const Bilingual date_of_address = {" (date de l’adresse)", " (date from the address)"};

std::string marked(std::string text, bool is_inferred, text::Language language) {
    return is_inferred ? text + inferred.in(language) : text;
}

std::string headline_words(const std::string& headline, text::Language language) {
    return language == text::Language::French ? fmt::format("« {} »", headline)
                                              : fmt::format("“{}”", headline);
}

std::string date_words(const questions::Citation& citation, text::Language language) {
    std::string words = facts::date_words(*citation.date, facts::Form::Plain, language);
    switch (citation.date_certainty) {
        case facts::DateCertainty::Printed: return words;
        case facts::DateCertainty::Address: return words + date_of_address.in(language);
        case facts::DateCertainty::Inferred: return words + inferred_date.in(language);
    }
    return words;
}

}  // namespace

std::string citation_line(const questions::Citation& citation, text::Language language) {
    std::vector<std::string> parts;
    if (!citation.publication.empty()) {
        parts.push_back(
            marked(citation.publication.shown(language), citation.publication_inferred, language));
    }
    if (citation.headline) {
        parts.push_back(marked(headline_words(*citation.headline, language),
                               citation.headline_inferred, language));
    }
    if (citation.paragraph > 0) {
        const Bilingual paragraph = {"§\u00a0{}", "paragraph\u00a0{}"};
        parts.push_back(fmt::format(fmt::runtime(paragraph.in(language)), citation.paragraph));
    }
    if (citation.date) {
        parts.push_back(date_words(citation, language));
    }
    if (citation.url) {
        parts.push_back(*citation.url);
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace cli
