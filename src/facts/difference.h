// SPDX-License-Identifier: MIT
//
// How far two values must be apart before one may be called wrong where the other is right
// (FACTS, section 8), and when two values may be one thing told twice.
#pragma once

#include "facts/fact_base.h"

namespace facts {

/// What a relation and the claims say about how fine its quantities are.
struct Fineness {
    /// Least ratio between two amounts; 0: the default of 1.5.
    text::Decimal options_ratio;
    /// A figure told with reserve, or as "about", needs a ratio of 3.
    bool reserve = false;
    /// Percentages within this of the key are accepted as answers, so they cannot be wrong options.
    text::Decimal tolerance;
    /// Whether an amount must also be near enough to the key to tempt: between two wrong ones it
    /// need not.
    bool bounded = true;
};
Fineness fineness_of(const Relation& relation, const Fact& fact);

/// Whether `other` is fair as a wrong answer where `key` is right: of the same type, and
/// - entities: neither is within the other nor apart from it; two lists: the key is complete and
///   each holds something that the other does not;
/// - money and counts: no overlap, ratio at least `options_ratio` (1.5 unless told; 3 for about and
///   reserve) and at most 20 (if bounded), ranges measured end by end;
/// - percentages: at least 5 points apart and outside the tolerance;
/// - dates: no common day, and for "about" a whole unit of the precision between them;
/// - months: ratio at least 1.5; comparisons: another of the three;
/// - phrases: never by machine.
bool clearly_differ(const FactBase& base, const Value& key, const Value& other,
                    const Fineness& fineness);

/// Whether a bound follows from another of its kind: what is at least 75 is at least 25.
bool follows_from(const Value& bound, const Value& other);

/// Whether the two may be the same thing told twice: equal, one a rounding of the other, dates
/// with a day in common, entities of which one contains the other.
bool may_be_same(const FactBase& base, const Value& a, const Value& b);

}  // namespace facts
