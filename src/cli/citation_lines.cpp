// SPDX-License-Identifier: MIT
#include "cli/citation_lines.h"

#include "facts/date_words.h"
#include "text/quoted.h"
#include "text/typography.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace cli {
namespace {

using text::Bilingual;
using text::Language;

const Bilingual inferred_publication = {" (publication déduite)", " (inferred publication)"};
const Bilingual inferred_headline = {" (titre déduit)", " (inferred headline)"};
const Bilingual inferred_date = {" (date déduite)", " (inferred date)"};
const Bilingual date_of_address = {" (date de l’adresse)", " (date from the address)"};

/// In the quotation marks of the game's language, with the typography of its own, which is not
/// ours to change.
std::string headline_words(const questions::Citation& citation, Language language) {
    return text::quoted(text::typo(*citation.headline, citation.language), language);
}

std::string date_words(const questions::Citation& citation, Language language) {
    std::string words = facts::date_words(*citation.date, facts::Form::Plain, language);
    switch (citation.date_certainty) {
        case facts::DateCertainty::Printed: return words;
        case facts::DateCertainty::Address: return words + date_of_address.in(language);
        case facts::DateCertainty::Inferred: return words + inferred_date.in(language);
    }
    return words;
}

}  // namespace

std::string citation_line(const questions::Citation& citation, Language language) {
    const auto own = [&](const Bilingual& words) {
        return text::typo(words.in(language), language);
    };
    std::vector<std::string> parts;
    if (!citation.publication.empty()) {
        parts.push_back(citation.publication.shown(language) +
                        (citation.publication_inferred ? own(inferred_publication) : ""));
    }
    if (citation.headline) {
        parts.push_back(headline_words(citation, language) +
                        (citation.headline_inferred ? own(inferred_headline) : ""));
    }
    if (citation.paragraph > 0) {
        const Bilingual paragraph = {"§\u00a0{}", "paragraph\u00a0{}"};
        parts.push_back(fmt::format(fmt::runtime(paragraph.in(language)), citation.paragraph));
    }
    if (citation.date) {
        parts.push_back(text::typo(date_words(citation, language), language));
    }
    if (citation.url) {
        parts.push_back(*citation.url);
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace cli
