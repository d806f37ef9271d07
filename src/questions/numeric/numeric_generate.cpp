// SPDX-License-Identifier: MIT
#include "facts/noun_words.h"
#include "questions/kind_generate.h"

#include <algorithm>

namespace questions {
namespace {

using facts::Scale;
using text::Decimal;

constexpr std::int64_t million = 1'000'000;

/// What is typed, and in what unit.
struct Quantity {
    Decimal value;
    text::Bilingual unit;
    text::Bilingual unit_one;
    /// Figures are told in millions: bounds and steps are divided by as much.
    bool in_millions = false;
    bool is_year = false;
};

Decimal in_millions(const Decimal& number) {
    const Decimal whole = text::shortest(number);
    return whole.places == 0 ? text::shortest({whole.units, 6}) : whole;
}

std::optional<Quantity> quantity_of(const facts::Value& value) {
    if (const auto* money = std::get_if<facts::Money>(&value.content)) {
        if (money->high) {
            return std::nullopt;
        }
        if (money->low >= million) {
            return Quantity{in_millions({money->low, 0}),
                            {"millions d’euros", "million euros"},
                            {"million d’euros", "million euros"},
                            true,
                            false};
        }
        return Quantity{{money->low, 0}, {"euros", "euros"}, {"euro", "euro"}, false, false};
    }
    if (const auto* percent = std::get_if<facts::Percent>(&value.content)) {
        return Quantity{percent->value, {"%", "%"}, {"%", "%"}, false, false};
    }
    if (const auto* count = std::get_if<facts::Count>(&value.content)) {
        if (count->high) {
            return std::nullopt;
        }
        if (count->low >= million) {
            const std::string of_them =
                facts::plain_words(count->unit->plural.fr, facts::Form::De, text::Language::French);
            const std::string english = "million " + count->unit->plural.en;
            return Quantity{in_millions({count->low, 0}),
                            {"millions " + of_them, english},
                            {"million " + of_them, english},
                            true,
                            false};
        }
        return Quantity{{count->low, 0}, count->unit->plural, count->unit->singular, false, false};
    }
    if (const auto* months = std::get_if<facts::Months>(&value.content)) {
        return Quantity{{months->months, 0}, {"mois", "months"}, {"mois", "month"}, false, false};
    }
    if (const auto* date = std::get_if<facts::Date>(&value.content)) {
        if (date->precision == facts::Precision::Season && date->season == facts::Season::Winter) {
            return std::nullopt;  // a winter lies in two years
        }
        return Quantity{{date->year, 0}, {}, {}, false, true};
    }
    return std::nullopt;
}

/// The tolerance that the relation states; a figure told as "about" is met within a quarter.
void set_tolerance(const Scale& scale, const Quantity& quantity, bool about, Numeric::Face& face) {
    if (scale.tolerance_absolute) {
        face.tolerance = quantity.in_millions ? in_millions(*scale.tolerance_absolute)
                                              : *scale.tolerance_absolute;
    }
    const auto allow = [&](const Decimal& share) {
        // Cut to six places: never wider than what is stated.
        const double part = to_double(quantity.value) * to_double(share);
        const Decimal wide = text::shortest({static_cast<std::int64_t>(part * million), 6});
        if (wide > face.tolerance) {
            face.tolerance = wide;
            face.tolerance_share = share;
        }
    };
    if (scale.tolerance_relative) {
        allow(*scale.tolerance_relative);
    }
    if (about) {
        allow({25, 2});
    }
}

/// Years from two before the first to two after the last that the pack tells.
Numeric::Face years_face(const World& world) {
    Numeric::Face face;
    face.min = {world.years().first - 2, 0};
    face.max = {world.years().second + 2, 0};
    face.step = {1, 0};
    face.grouped = false;
    return face;
}

Numeric::Face scaled_face(const Scale& scale, const Quantity& quantity) {
    Numeric::Face face;
    face.min = quantity.in_millions ? in_millions(scale.min) : scale.min;
    face.max = quantity.in_millions ? in_millions(scale.max) : scale.max;
    face.step = quantity.in_millions ? in_millions(scale.step) : scale.step;
    face.logarithmic = scale.logarithmic;
    return face;
}

/// A date may be asked for; a year is wanted.
void ask_for_year(text::Bilingual& prompt, const text::Bilingual& lower) {
    if (!prompt.fr.empty() && !stands_in("année", lower.fr)) {
        prompt.fr += " Donne l’année.";
    }
    if (!prompt.en.empty() && !stands_in("year", lower.en)) {
        prompt.en += " Give the year.";
    }
}

}  // namespace

Made make(std::type_identity<Numeric>, const Asking& asking) {
    const facts::Value& key = asking.key();
    const auto quantity = quantity_of(key);
    if (!quantity) {
        return NoStem{};
    }
    const auto& claims = asking.fact().claims;
    const bool reserve = std::any_of(claims.begin(), claims.end(),
                                     [](const facts::Claim& claim) { return claim.reserve; });
    const bool about = key.qualifier == facts::Qualifier::About;
    if (reserve || (key.qualifier != facts::Qualifier::Exact && !about)) {
        return NoStem{Reason::Vague};
    }
    if (!asking.world().reasoning().settled(asking.fact(), asking.role)) {
        return NoStem{Reason::Open};
    }
    Numeric body;
    if (quantity->is_year) {
        if (about) {
            return NoStem{Reason::Vague};
        }
        body.face = years_face(asking.world());
    } else if (asking.telling.relation.scale) {
        body.face = scaled_face(*asking.telling.relation.scale, *quantity);
        set_tolerance(*asking.telling.relation.scale, *quantity, about, body.face);
    } else {
        return NoStem{Reason::Scale};
    }
    body.face.unit = quantity->unit;
    body.face.unit_one = quantity->unit_one;
    body.key.value = quantity->value;
    if (body.key.value < body.face.min || body.key.value > body.face.max) {
        return NoStem{Reason::Scale};
    }
    Draft draft = asking.begin(Numeric::id);
    Question& question = draft.question;
    if (quantity->is_year) {
        ask_for_year(question.prompt, asking.stem.lower_prompt);
    }
    question.difficulty = difficulty_of(Numeric::id, asking.fact(), {});
    question.proof = asking.proof();
    question.body = std::move(body);
    return draft;
}

}  // namespace questions
