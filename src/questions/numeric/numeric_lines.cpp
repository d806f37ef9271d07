// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric.h"

#include "text/numbers.h"

#include <fmt/format.h>

namespace questions {
namespace {

std::string number_words(const Numeric::Face& face, text::Decimal value, text::Language language) {
    return face.grouped ? text::number(value, language) : text::to_string(value);
}

/// "225 millions d’euros"; a unit that is a sign or empty is put behind just so.
std::string with_unit(const Numeric::Face& face, text::Decimal value, text::Language language) {
    const std::string& unit = face.unit.shown(language);
    const std::string number = number_words(face, value, language);
    const bool spaced = !unit.empty() && (unit != "%" || language == text::Language::French);
    return number + (spaced ? " " : "") + unit;
}

}  // namespace

Lines lines(const Numeric& question, const Numeric::Answer& answer, text::Language language) {
    const Numeric::Face& face = question.face;
    const text::Bilingual expects = {"un nombre de {} à {}", "a number from {} to {}"};
    const text::Bilingual margin = {", juste à {} près", ", right within {}"};
    Lines out;
    out.expects =
        fmt::format(fmt::runtime(expects.in(language)), number_words(face, face.min, language),
                    with_unit(face, face.max, language));
    if (face.tolerance > text::Decimal{}) {
        out.expects += fmt::format(fmt::runtime(margin.in(language)),
                                   with_unit(face, face.tolerance, language));
    }
    out.key = with_unit(face, question.key.value, language);
    if (answer.value) {
        out.given = with_unit(face, *answer.value, language);
    }
    return out;
}

std::optional<Numeric::Answer> typed(const Numeric&, std::string_view line,
                                     text::Language language) {
    const auto value = text::parse_typed_decimal(line, language);
    return value ? std::optional(Numeric::Answer{*value, {}}) : std::nullopt;
}

}  // namespace questions
