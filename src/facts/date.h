// SPDX-License-Identifier: MIT
//
// Dates as sources print them: to the day, a third of a month, the month, the season or the year.
// Each is an inclusive interval of days; the intervals of parts of months and of seasons are wide
// on purpose (FACTS, section 4).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace facts {

enum class Precision { Year, Season, Month, MonthPart, Day };
enum class Season { Spring, Summer, Autumn, Winter };
enum class MonthPart { Early, Mid, End };

struct Date {
    Precision precision = Precision::Year;
    int year = 0;
    unsigned month = 0;                 ///< 1 to 12; 0 for a year or a season
    unsigned day = 0;                   ///< 1 to 31; 0 unless precision is Day
    Season season = Season::Spring;     ///< read only when precision is Season
    MonthPart part = MonthPart::Early;  ///< read only when precision is MonthPart

    bool operator==(const Date&) const = default;
};

/// "2016", "2014-03", "2012-10-02", "2013-autumn", "2014-04-mid"; nothing for any other text and
/// for days that the calendar does not have.
std::optional<Date> parse_date(std::string_view text);

/// The same form again.
std::string to_string(const Date& date);

std::chrono::sys_days first_day(const Date& date);
std::chrono::sys_days last_day(const Date& date);

/// Surely before: the last day of `a` before the first of `b`. Neither before(a, b) nor
/// before(b, a) means that the two cannot be put in order.
bool before(const Date& a, const Date& b);

/// Whether the two have no day in common.
bool disjoint(const Date& a, const Date& b);

/// `date` told less precisely; `date` itself when it is not more precise than `precision`. A day
/// or part of a month has no season: lowering to Season gives the month's date unchanged.
Date lowered(const Date& date, Precision precision);

}  // namespace facts
