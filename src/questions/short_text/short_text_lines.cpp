// SPDX-License-Identifier: MIT
#include "questions/short_text/short_text.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <fmt/format.h>

namespace questions {
namespace {

/// More than anybody types; a pasted book is cut.
constexpr std::size_t most_characters = 1000;

}  // namespace

Lines lines(const ShortText& question, const ShortText::Answer& answer, text::Language language) {
    const text::Bilingual anything = {"ta réponse en toutes lettres", "your answer in words"};
    const text::Bilingual year = {"une année", "a year"};
    Lines out;
    out.expects = question.face.expected.shown(language);
    if (out.expects.empty()) {
        out.expects = (question.face.digits ? year : anything).in(language);
    }
    out.key = question.key.shown.shown(language);
    out.given = answer.text;
    return out;
}

std::optional<ShortText::Answer> typed(const ShortText&, std::string_view line, text::Language) {
    const std::string_view kept = text::first_characters(line, most_characters);
    return text::fold(kept).empty() ? std::nullopt
                                    : std::optional(ShortText::Answer{std::string(kept)});
}

}  // namespace questions
