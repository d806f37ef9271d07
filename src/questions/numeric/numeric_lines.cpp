// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric_words.h"

#include <fmt/format.h>

namespace questions {

Lines lines(const Numeric& question, const Numeric::Answer& answer, text::Language language) {
    const Numeric::Face& face = question.face;
    const text::Bilingual expects = {"un nombre de {} à {}", "a number from {} to {}"};
    const text::Bilingual near = {", qui compte comme juste à {} près",
                                  ", which counts as right up to {} off"};
    Lines out;
    out.expects =
        fmt::format(fmt::runtime(expects.in(language)), figure_words(face, face.min, language),
                    value_words(face, face.max, language));
    if (const std::string margin = margin_words(face, language); !margin.empty()) {
        out.expects += fmt::format(fmt::runtime(near.in(language)), margin);
    }
    out.key = value_words(face, question.key.value, language);
    if (answer.value) {
        out.given = value_words(face, *answer.value, language);
    }
    return out;
}

std::optional<Numeric::Answer> typed(const Numeric&, std::string_view line,
                                     text::Language language) {
    const auto value = text::parse_typed_decimal(line, language);
    return value ? std::optional(Numeric::Answer{*value, {}}) : std::nullopt;
}

}  // namespace questions
