// SPDX-License-Identifier: MIT
#include "questions/matching/matching.h"

#include "questions/typed_option.h"

#include <fmt/format.h>

#include <utility>

namespace questions {
namespace {

char letter_of(std::size_t target) { return static_cast<char>('a' + target); }

/// "Orange : 44,4 %", "Thales : 22,2 %"
std::vector<std::string> linked(const Matching& question,
                                const std::vector<std::optional<std::size_t>>& targets,
                                text::Language language) {
    const std::string between = language == text::Language::French ? " : " : ": ";
    std::vector<std::string> links;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i]) {
            links.push_back(question.face.options[i].shown(language) + between +
                            question.face.targets[*targets[i]].shown(language));
        }
    }
    return links;
}

}  // namespace

Lines lines(const Matching& question, const Matching::Answer& answer, text::Language language) {
    const text::Bilingual expects = {
        "pour chaque numéro, de 1 à {}, la lettre qui va avec, par exemple 1 b, 2 a",
        "for each number, from 1 to {}, the letter that goes with it, for example 1 b, 2 a"};
    Lines out;
    for (std::size_t i = 0; i < question.face.targets.size(); ++i) {
        out.lead.push_back(
            fmt::format("{}. {}", letter_of(i), question.face.targets[i].shown(language)));
    }
    for (const text::Bilingual& option : question.face.options) {
        out.options.push_back(option.shown(language));
    }
    out.expects = fmt::format(fmt::runtime(expects.in(language)), out.options.size());
    out.key_parts =
        linked(question, {question.key.targets.begin(), question.key.targets.end()}, language);
    out.key = joined(out.key_parts, language);
    out.given = joined(linked(question, answer.targets, language), language);
    return out;
}

std::optional<Matching::Answer> typed(const Matching& question, std::string_view line,
                                      text::Language) {
    auto targets = typed_letters(line, question.face.options.size(), question.face.targets.size(),
                                 Letters::Once);
    return targets ? std::optional(Matching::Answer{*std::move(targets)}) : std::nullopt;
}

}  // namespace questions
