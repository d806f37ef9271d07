// SPDX-License-Identifier: MIT
#include "questions/generate_options.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace questions {
namespace {

using facts::Date;
using facts::Precision;
using facts::Value;

struct Factor {
    std::int64_t times;
    std::int64_t divided;
};
/// First those that keep a figure round, then those that a small number needs.
constexpr std::array<Factor, 11> factors = {
    {{2, 1}, {1, 2}, {5, 1}, {1, 5}, {10, 1}, {1, 10}, {3, 1}, {1, 3}, {4, 1}, {1, 4}, {20, 1}}};

/// 225 has three digits that count, 2500 two.
int significant_digits(std::int64_t amount) {
    while (amount != 0 && amount % 10 == 0) {
        amount /= 10;
    }
    int digits = 0;
    for (; amount != 0; amount /= 10) {
        ++digits;
    }
    return digits;
}

/// The amount times the factor, if that is a whole number as round as the amount.
std::optional<std::int64_t> scaled(std::int64_t amount, const Factor& factor) {
    constexpr std::int64_t most = 1'000'000'000'000'000;
    if (amount > most / factor.times || amount * factor.times % factor.divided != 0) {
        return std::nullopt;
    }
    const std::int64_t result = amount * factor.times / factor.divided;
    if (result == 0 || significant_digits(result) > std::max(1, significant_digits(amount))) {
        return std::nullopt;
    }
    return result;
}

template <class Quantity>
std::vector<Value> scaled_values(const Quantity& key, facts::Qualifier qualifier) {
    std::vector<Value> made;
    for (const Factor& factor : factors) {
        const auto low = scaled(key.low, factor);
        const auto high = key.high ? scaled(*key.high, factor) : std::nullopt;
        if (low && high.has_value() == key.high.has_value()) {
            Quantity other = key;
            other.low = *low;
            other.high = high;
            made.push_back({other, qualifier, {}});
        }
    }
    return made;
}

/// Some points up and down, and what is left to a hundred; as many decimals as the key.
std::vector<Value> other_percentages(const facts::Percent& key, facts::Qualifier qualifier) {
    std::int64_t unit = 1;
    for (int i = 0; i < key.value.places; ++i) {
        unit *= 10;
    }
    // Steps that leave the last printed decimal unlike the key's, as measured shares are.
    constexpr std::array<std::int64_t, 8> tenths = {112, -87, 231, -164, 68, -226, 317, -53};
    std::vector<Value> made;
    const auto add = [&](std::int64_t units) {
        if (units > 0 && units < 100 * unit) {
            made.push_back({facts::Percent{{units, key.value.places}}, qualifier, {}});
        }
    };
    add(100 * unit - key.value.units);
    for (const std::int64_t step : tenths) {
        add(key.value.units + (unit == 1 ? step / 10 : step * (unit / 10)));
    }
    return made;
}

std::vector<Value> other_months(const facts::Months& key, facts::Qualifier qualifier) {
    constexpr std::array<std::int64_t, 12> usual = {1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 120};
    std::vector<Value> made;
    for (const std::int64_t months : usual) {
        if (months <= 10 * key.months && key.months <= 10 * months) {
            made.push_back({facts::Months{months}, qualifier, {}});
        }
    }
    // The nearest first.
    std::stable_sort(made.begin(), made.end(), [&key](const Value& a, const Value& b) {
        const auto away = [&key](const Value& value) {
            return std::abs(std::get<facts::Months>(value.content).months - key.months);
        };
        return away(a) < away(b);
    });
    return made;
}

/// `steps` units of its precision later; seasons and years step by a year.
Date moved(Date date, int steps) {
    if (date.precision == Precision::Year || date.precision == Precision::Season) {
        date.year += steps;
        return date;
    }
    const int months = static_cast<int>(date.month) - 1 + steps;
    const int years = months >= 0 ? months / 12 : -((11 - months) / 12);
    date.year += years;
    date.month = static_cast<unsigned>(months - 12 * years) + 1;
    date.day = std::min(date.day, 28U);
    return date;
}

std::vector<Value> other_dates(const Date& key, facts::Qualifier qualifier) {
    constexpr std::array<int, 10> years = {1, -1, 2, -2, 3, -3, 4, -4, 5, -5};
    // As far apart as steps of a story are, not as slips of a pen.
    constexpr std::array<int, 10> months = {6, -6, 12, -12, 3, -3, 9, -9, 18, -18};
    const bool by_month = key.precision >= Precision::Month;
    std::vector<Value> made;
    const auto add = [&](const Date& date) { made.push_back({date, qualifier, {}}); };
    for (const int step : by_month ? months : years) {
        add(moved(key, step));
    }
    if (key.precision == Precision::Season) {
        for (const int year : {0, 1, -1}) {
            Date other = key;
            other.year += year;
            other.season = static_cast<facts::Season>((static_cast<int>(key.season) + 2) % 4);
            add(other);
        }
    }
    return made;
}

/// Whether the fact tells what was still to come.
bool is_ahead(const World& world, const facts::Fact& fact) {
    const facts::Relation* relation = world.base().relation_of(fact);
    return relation != nullptr && (relation->modality == facts::Modality::Planned ||
                                   relation->modality == facts::Modality::Target ||
                                   relation->modality == facts::Modality::Expected);
}

}  // namespace

Plausible::Plausible(const World& world, const facts::Fact& fact)
    : first_year_(world.years().first), is_ahead_(is_ahead(world, fact)) {
    for (const facts::Claim& claim : fact.claims) {
        const facts::Source* source = world.base().find_source(claim.source);
        if (source != nullptr && (!printed_ || before(*printed_, source->date))) {
            printed_ = source->date;
        }
    }
}

bool Plausible::date(const Date& key, const Date& date) const {
    if (date.year < first_year_ - 2) {
        return false;
    }
    if (!printed_) {
        return true;
    }
    if (before(*printed_, key)) {
        return before(*printed_, date) && date.year <= key.year + 6;
    }
    // A deadline in the very month of the source may still be any day to come, and none gone by.
    if (is_ahead_) {
        return !before(date, *printed_) && date.year <= key.year + 6;
    }
    return !before(*printed_, date);
}

std::vector<Value> made_values(const Value& key) {
    switch (type_of(key)) {
        case facts::ValueType::Money:
            return scaled_values(std::get<facts::Money>(key.content), key.qualifier);
        case facts::ValueType::Count:
            return scaled_values(std::get<facts::Count>(key.content), key.qualifier);
        case facts::ValueType::Percent:
            return other_percentages(std::get<facts::Percent>(key.content), key.qualifier);
        case facts::ValueType::Months:
            return other_months(std::get<facts::Months>(key.content), key.qualifier);
        case facts::ValueType::Date: return other_dates(std::get<Date>(key.content), key.qualifier);
        case facts::ValueType::Compare:
            return {{facts::Compare::More, {}, {}},
                    {facts::Compare::Same, {}, {}},
                    {facts::Compare::Less, {}, {}}};
        case facts::ValueType::Entity:
        case facts::ValueType::Entities:
        case facts::ValueType::Phrase: break;
    }
    return {};
}

}  // namespace questions
