// SPDX-License-Identifier: MIT
//
// What a base dates, in the order of time: the ground of a timeline, and of lists of sources.
#pragma once

#include "facts/fact_base.h"

namespace facts {

/// A fact with the days that it is dated to.
struct Dated {
    const Fact* fact = nullptr;
    Date first;
    Date last;           ///< as `first`, unless the fact holds for a period
    bool event = false;  ///< it happened then; else it was so then
    /// What it is in few words, as a title; empty where its relation has no label.
    text::Bilingual label;
};

/// The facts that can be put on a timeline: events that took place at a date which is theirs alone
/// (a determined role), and what was so at a date or over a period. Plans, guesses at dates and
/// what every source only denies are left out. By first day, then last day, then in the order of
/// the files. The base must be sound, and outlive what is returned.
std::vector<Dated> chronicle(const FactBase& base);

/// Days from 1 January 1970 on.
struct Stretch {
    double from = 0;
    double to = 1;
    double length() const { return to - from; }
    double middle() const { return (from + to) / 2; }
    bool operator==(const Stretch&) const = default;
};

/// What two dates hold between them: the last day lasts until the next one begins.
Stretch stretch(const Date& first, const Date& last);

/// By first day, then by last day: an order for dates that cannot be told apart, too.
bool earlier(const Date& a, const Date& b);

/// The sources of a base, the oldest first; those of one date in the order of the file. The base
/// must outlive them.
std::vector<const Source*> sources_in_time(const FactBase& base);

}  // namespace facts
