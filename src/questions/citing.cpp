// SPDX-License-Identifier: MIT
#include "questions/citing.h"

#include "facts/chronicle.h"
#include "facts/date_words.h"
#include "text/quoted.h"
#include "text/typography.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

using text::Bilingual;
using text::Language;

bool came_earlier(const Citation& a, const Citation& b) {
    return a.date && (!b.date || facts::earlier(*a.date, *b.date));
}

bool key_names_year(const Body& body, int year, Language language) {
    const std::string key = lines(body, empty_answer(body), language).key;
    return key.find(fmt::format("{}", year)) != std::string::npos;
}

/// What tells the article from others of its publication; empty where nothing does.
std::string mark_of(const Citation& citation, bool by_date, Language language) {
    if (by_date) {
        const Bilingual inferred = {", date déduite", ", date inferred"};
        const bool guessed = citation.date_certainty == facts::DateCertainty::Inferred;
        return fmt::format(" ({}{})",
                           facts::date_words(*citation.date, facts::Form::Plain, language),
                           guessed ? inferred.in(language) : "");
    }
    if (citation.headline) {
        return ", " + text::quoted(text::typo(*citation.headline, citation.language), language);
    }
    return {};
}

}  // namespace

std::vector<Citation> as_listed(std::vector<Citation> citations) {
    if (!citations.empty()) {
        std::stable_sort(citations.begin() + 1, citations.end(), came_earlier);
    }
    return citations;
}

Bilingual article_named(const Question& question, const Citation& citation) {
    const bool by_date = citation.date &&
                         !key_names_year(question.body, citation.date->year, Language::French) &&
                         !key_names_year(question.body, citation.date->year, Language::English);
    Bilingual named;
    for (const Language language : {Language::French, Language::English}) {
        named.in(language) =
            citation.publication.shown(language) + mark_of(citation, by_date, language);
    }
    return named;
}

}  // namespace questions
