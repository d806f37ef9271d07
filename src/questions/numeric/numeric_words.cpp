// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric_words.h"

#include "text/numbers.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

using text::Decimal;
using text::Language;

constexpr Language both[] = {Language::French, Language::English};

const text::Bilingual years = {"ans", "years"};
const text::Bilingual year = {"an", "year"};
const text::Bilingual points = {"points", "percentage points"};
const text::Bilingual point = {"point", "percentage point"};

bool is_percent(const Numeric::Face& face) { return face.unit.shown(Language::French) == "%"; }
bool is_year(const Numeric::Face& face) { return !face.grouped; }

std::string spaced(const std::string& number, const std::string& unit, Language language) {
    const bool apart = !unit.empty() && (unit != "%" || language == Language::French);
    return number + (apart ? " " : "") + unit;
}

/// The unit of so many; empty for one whose word is not known.
const std::string& unit_of(const Decimal& distance, const text::Bilingual& many,
                           const text::Bilingual& one, Language language) {
    const bool single = text::plural(distance, language) == text::Plural::One;
    return single ? one.shown(language) : many.shown(language);
}

text::Bilingual only_exact(const Numeric::Face& face) {
    return is_year(face) ? text::Bilingual{"Seule l’année exacte compte comme juste.",
                                           "Only the exact year counts as right."}
                         : text::Bilingual{"Seule la valeur exacte compte comme juste.",
                                           "Only the exact figure counts as right."};
}

}  // namespace

std::string figure_words(const Numeric::Face& face, const Decimal& value, Language language) {
    return face.grouped ? text::number(value, language) : to_string(value);
}

std::string value_words(const Numeric::Face& face, const Decimal& value, Language language) {
    const std::string& known = unit_of(value, face.unit, face.unit_one, language);
    return spaced(figure_words(face, value, language),
                  known.empty() ? face.unit.shown(language) : known, language);
}

std::string distance_words(const Numeric::Face& face, const Decimal& distance, Language language) {
    const std::string number = text::number(shortest(distance), language);
    const bool percent = is_percent(face);
    const text::Bilingual& many = percent ? points : is_year(face) ? years : face.unit;
    const text::Bilingual& one = percent ? point : is_year(face) ? year : face.unit_one;
    return spaced(number, unit_of(distance, many, one, language), language);
}

std::string margin_words(const Numeric::Face& face, Language language) {
    if (face.tolerance == Decimal{}) {
        return {};
    }
    if (!face.tolerance_share) {
        return distance_words(face, face.tolerance, language);
    }
    Decimal percent = *face.tolerance_share;
    percent.units *= 100;
    return text::percent(shortest(percent), language);
}

text::Bilingual rule_words(const Numeric::Face& face) {
    if (face.tolerance == Decimal{}) {
        return only_exact(face);
    }
    return {fmt::format("Une réponse à {} près compte comme juste.",
                        margin_words(face, Language::French)),
            fmt::format("An answer up to {} off counts as right.",
                        margin_words(face, Language::English))};
}

text::Bilingual told_rule_words(const Numeric& question) {
    const Numeric::Face& face = question.face;
    if (face.tolerance == Decimal{}) {
        return only_exact(face);
    }
    const Decimal low = std::max(face.min, question.key.value - face.tolerance);
    const Decimal high = std::min(face.max, question.key.value + face.tolerance);
    const text::Bilingual pattern = {"Une réponse de {} à {} compte comme juste.",
                                     "An answer from {} to {} counts as right."};
    text::Bilingual out;
    for (const Language language : both) {
        out.in(language) = fmt::format(fmt::runtime(pattern.in(language)),
                                       figure_words(face, shortest(low), language),
                                       value_words(face, shortest(high), language));
    }
    return out;
}

}  // namespace questions
