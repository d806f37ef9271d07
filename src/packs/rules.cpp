// SPDX-License-Identifier: MIT
#include "packs/rules.h"

#include "packs/code_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace packs {
namespace {

struct RuleWords {
    std::string_view name;
    std::string_view promise;
};

constexpr std::array<RuleWords, 10> words = {{
    {"well-formed",
     "the files are sound, ids and references lead somewhere, every language of the "
     "pack is complete"},
    {"key-supported",
     "the value of the key stands in the statement, in the explanation and, with "
     "the articles at hand, in the passage cited"},
    {"options-disproved", "every wrong option is shown to be wrong by the facts"},
    {"one-reading", "the stem has exactly one answer"},
    {"sources-honest",
     "citations resolve, stance and status are kept, disagreements are attributed, "
     "what is inferred is marked"},
    {"languages-agree", "both languages tell the same figures and dates, each in its typography"},
    {"not-guessable", "who knows nothing scores at chance"},
    {"no-collision", "nothing that is typed is accepted for two things"},
    {"fits", "every question lays out without a cut or an overlap"},
    {"mutation-proof", "planted faults are caught"},
}};

const RuleWords& words_of(Rule rule) { return words[static_cast<std::size_t>(rule) - 1]; }

std::vector<CodePage> all_pages() {
    std::vector<CodePage> pages;
    for (const auto& part :
         {pages_of_json(), pages_of_form(), pages_of_proof(), pages_of_questions()}) {
        pages.insert(pages.end(), part.begin(), part.end());
    }
    std::ranges::sort(pages, {}, &CodePage::code);
    return pages;
}

}  // namespace

std::string_view name(Rule rule) { return words_of(rule).name; }

std::string_view promise(Rule rule) { return words_of(rule).promise; }

std::span<const Rule> all_rules() {
    using enum Rule;
    static constexpr Rule rules[] = {WellFormed,    KeySupported,   OptionsDisproved, OneReading,
                                     SourcesHonest, LanguagesAgree, NotGuessable,     NoCollision,
                                     Fits,          MutationProof};
    return rules;
}

const std::vector<CodePage>& code_pages() {
    static const std::vector<CodePage> pages = all_pages();
    return pages;
}

const CodePage* find_code(std::string_view code) {
    const auto found = std::ranges::lower_bound(code_pages(), code, {}, &CodePage::code);
    return found != code_pages().end() && found->code == code ? &*found : nullptr;
}

std::string explain_code(const CodePage& page) {
    return fmt::format(
        "{}\nrule {}, {}: {}\n\n{}\n\nFor example:\n  {}\n\nTo put it right:\n  {}\n", page.code,
        static_cast<int>(page.rule), name(page.rule), promise(page.rule), page.meaning,
        page.example, page.fix);
}

}  // namespace packs
