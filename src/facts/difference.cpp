// SPDX-License-Identifier: MIT
#include "facts/difference.h"

#include <algorithm>
#include <cmath>

namespace facts {
namespace {

constexpr double least_ratio = 1.5;
constexpr double least_ratio_about = 3;
constexpr double greatest_ratio = 20;
constexpr text::Decimal least_points{5, 0};
constexpr double rounding_ratio = 1.1;

struct Interval {
    double low = 0;
    double high = 0;
};

/// A quantity as an interval; "a few million" is two to nine of them.
template <class Quantity>
Interval interval(const Quantity& quantity, Qualifier qualifier) {
    const auto low = static_cast<double>(quantity.low);
    if (qualifier == Qualifier::Few) {
        return {2 * low, 9 * low};
    }
    return {low, quantity.high ? static_cast<double>(*quantity.high) : low};
}

double ratio(double a, double b) {
    const double small = std::min(std::abs(a), std::abs(b));
    const double large = std::max(std::abs(a), std::abs(b));
    if (small == 0) {
        return large == 0 ? 1 : greatest_ratio;
    }
    return large / small;
}

bool overlap(const Interval& a, const Interval& b) { return a.low <= b.high && b.low <= a.high; }

bool is_vague(Qualifier qualifier) {
    return qualifier == Qualifier::About || qualifier == Qualifier::Few;
}

bool amounts_differ(const Interval& key, const Interval& other, double least, bool bounded) {
    const double at_low = ratio(key.low, other.low);
    const double at_high = ratio(key.high, other.high);
    return !overlap(key, other) && std::min(at_low, at_high) >= least &&
           (!bounded || std::max(at_low, at_high) <= greatest_ratio);
}

bool lists_differ(const FactBase& base, const EntityList& key, const EntityList& other) {
    const auto holds_stranger = [&base](const EntityList& in, const EntityList& to) {
        return std::any_of(in.ids.begin(), in.ids.end(), [&](const Id& id) {
            return std::none_of(to.ids.begin(), to.ids.end(),
                                [&](const Id& known) { return base.confusable(id, known); });
        });
    };
    return key.complete && holds_stranger(key, other) && holds_stranger(other, key);
}

/// At least so many days lie in any unit of the precision.
std::chrono::days one_unit(Precision precision) {
    switch (precision) {
        case Precision::Year: return std::chrono::days{365};
        case Precision::Season: return std::chrono::days{90};
        case Precision::Month: return std::chrono::days{28};
        case Precision::MonthPart: return std::chrono::days{8};
        case Precision::Day: return std::chrono::days{1};
    }
    return {};
}

bool dates_differ(const Date& key, const Date& other, bool vague) {
    if (!disjoint(key, other)) {
        return false;
    }
    if (!vague) {
        return true;
    }
    const auto gap =
        before(key, other) ? first_day(other) - last_day(key) : first_day(key) - last_day(other);
    return gap > one_unit(key.precision);
}

/// Whether one may be the other rounded or cut: less than one unit of the coarser one's last
/// printed place between them (33 and 33.3, but not 33.3 and 33.4).
bool percent_rounds(const text::Decimal& a, const text::Decimal& b) {
    const text::Decimal gap = a < b ? b - a : a - b;
    return gap < text::Decimal{1, std::min(a.places, b.places)};
}

}  // namespace

Fineness fineness_of(const Relation& relation, const Fact& fact) {
    Fineness fineness;
    if (relation.scale) {
        fineness.options_ratio = relation.scale->options_ratio;
        fineness.tolerance = relation.scale->tolerance_absolute.value_or(text::Decimal{});
    }
    fineness.reserve = std::any_of(fact.claims.begin(), fact.claims.end(),
                                   [](const Claim& claim) { return claim.reserve; });
    return fineness;
}

bool clearly_differ(const FactBase& base, const Value& key, const Value& other,
                    const Fineness& fineness) {
    if (key.content.index() != other.content.index()) {
        return false;
    }
    const bool vague = fineness.reserve || is_vague(key.qualifier) || is_vague(other.qualifier);
    double least = vague ? least_ratio_about : least_ratio;
    if (fineness.options_ratio.units > 0) {
        least = std::max(vague ? least : 1.0, to_double(fineness.options_ratio));
    }
    switch (type_of(key)) {
        case ValueType::Entity:
            return !base.confusable(std::get<EntityRef>(key.content),
                                    std::get<EntityRef>(other.content));
        case ValueType::Entities:
            return lists_differ(base, std::get<EntityList>(key.content),
                                std::get<EntityList>(other.content));
        case ValueType::Money:
            return amounts_differ(interval(std::get<Money>(key.content), key.qualifier),
                                  interval(std::get<Money>(other.content), other.qualifier), least,
                                  fineness.bounded);
        case ValueType::Count: {
            const auto& a = std::get<Count>(key.content);
            const auto& b = std::get<Count>(other.content);
            return a.unit == b.unit &&
                   amounts_differ(interval(a, key.qualifier), interval(b, other.qualifier), least,
                                  fineness.bounded);
        }
        case ValueType::Percent: {
            const auto& a = std::get<Percent>(key.content).value;
            const auto& b = std::get<Percent>(other.content).value;
            const text::Decimal gap = a < b ? b - a : a - b;
            return gap >= least_points && gap > fineness.tolerance;
        }
        case ValueType::Date:
            return dates_differ(std::get<Date>(key.content), std::get<Date>(other.content), vague);
        case ValueType::Months:
            return ratio(static_cast<double>(std::get<Months>(key.content).months),
                         static_cast<double>(std::get<Months>(other.content).months)) >= least;
        case ValueType::Compare: return key.content != other.content;
        case ValueType::Phrase: return false;
    }
    return false;
}

bool follows_from(const Value& bound, const Value& other) {
    if (bound.content.index() != other.content.index() || bound.qualifier != other.qualifier) {
        return false;
    }
    const auto implied = [&](const auto& known, const auto& told) {
        return (bound.qualifier == Qualifier::AtLeast && told <= known) ||
               (bound.qualifier == Qualifier::AtMost && told >= known);
    };
    switch (type_of(bound)) {
        case ValueType::Money:
            return implied(std::get<Money>(bound.content).low, std::get<Money>(other.content).low);
        case ValueType::Count:
            return implied(std::get<Count>(bound.content).low, std::get<Count>(other.content).low);
        case ValueType::Percent:
            return implied(std::get<Percent>(bound.content).value,
                           std::get<Percent>(other.content).value);
        case ValueType::Months:
            return implied(std::get<Months>(bound.content).months,
                           std::get<Months>(other.content).months);
        default: return false;
    }
}

bool may_be_same(const FactBase& base, const Value& a, const Value& b) {
    if (a.content.index() != b.content.index()) {
        return false;
    }
    const auto amounts = [&](const auto& one, const auto& two) {
        const Interval first = interval(one, a.qualifier);
        const Interval second = interval(two, b.qualifier);
        return overlap(first, second) || (ratio(first.low, second.low) < rounding_ratio &&
                                          ratio(first.high, second.high) < rounding_ratio);
    };
    switch (type_of(a)) {
        case ValueType::Entity: {
            const auto& one = std::get<EntityRef>(a.content);
            const auto& two = std::get<EntityRef>(b.content);
            return base.within(one, two) || base.within(two, one);
        }
        case ValueType::Money:
            return amounts(std::get<Money>(a.content), std::get<Money>(b.content));
        case ValueType::Count: {
            const auto& one = std::get<Count>(a.content);
            const auto& two = std::get<Count>(b.content);
            return one.unit == two.unit && amounts(one, two);
        }
        case ValueType::Percent:
            return percent_rounds(std::get<Percent>(a.content).value,
                                  std::get<Percent>(b.content).value);
        case ValueType::Date:
            return !disjoint(std::get<Date>(a.content), std::get<Date>(b.content));
        case ValueType::Entities:
        case ValueType::Months:
        case ValueType::Compare:
        case ValueType::Phrase: return a.content == b.content;
    }
    return false;
}

}  // namespace facts
