// SPDX-License-Identifier: MIT
#include "facts/date.h"

#include <doctest/doctest.h>

#include <string>

using facts::Date;
using facts::parse_date;
using facts::Precision;

namespace {

Date date(std::string_view text) {
    const auto parsed = parse_date(text);
    REQUIRE_MESSAGE(parsed, text);
    return *parsed;
}

std::string day(std::chrono::sys_days days) {
    const std::chrono::year_month_day d{days};
    Date as_date{Precision::Day, static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                 static_cast<unsigned>(d.day())};
    return facts::to_string(as_date);
}

std::string interval(std::string_view text) {
    return day(first_day(date(text))) + " " + day(last_day(date(text)));
}

}  // namespace

TEST_CASE("a date is the interval of days that it may mean") {
    CHECK(interval("2016") == "2016-01-01 2016-12-31");
    CHECK(interval("2014-02") == "2014-02-01 2014-02-28");
    CHECK(interval("2016-02") == "2016-02-01 2016-02-29");
    CHECK(interval("2012-10-02") == "2012-10-02 2012-10-02");
    CHECK(interval("2014-04-early") == "2014-04-01 2014-04-10");
    CHECK(interval("2014-04-mid") == "2014-04-11 2014-04-20");
    CHECK(interval("2014-04-end") == "2014-04-21 2014-04-30");
    CHECK(interval("2013-spring") == "2013-03-01 2013-06-21");
    CHECK(interval("2013-summer") == "2013-06-01 2013-09-23");
    CHECK(interval("2013-autumn") == "2013-09-01 2013-12-21");
    CHECK(interval("2013-winter") == "2013-12-01 2014-03-31");
}

TEST_CASE("a date is written as it was read") {
    for (const std::string text : {"2016", "0987", "2014-03", "2012-10-02", "2013-spring",
                                   "2013-winter", "2014-04-early", "2014-04-mid", "2014-04-end"}) {
        CHECK(to_string(date(text)) == text);
    }
}

TEST_CASE("what is no date is refused") {
    for (const std::string text : {"",
                                   "16",
                                   "20160",
                                   "2016-",
                                   "2016-13",
                                   "2016-00",
                                   "2016-1",
                                   "2015-02-29",
                                   "2016-02-30",
                                   "2016-04-31",
                                   "2016-04-00",
                                   "2016-04-1",
                                   "2016-04-011",
                                   "2016-04-late",
                                   "2016-fall",
                                   "2016-Spring",
                                   "2016/04",
                                   "2016-04/02",
                                   " 2016",
                                   "2016 ",
                                   "-016",
                                   "+016",
                                   "2016-04-mid-"}) {
        CHECK_MESSAGE(!parse_date(text), text);
    }
    CHECK(parse_date("2016-02-29"));
}

TEST_CASE("one date is before another only when it surely is") {
    CHECK(before(date("2013-autumn"), date("2014-07")));
    CHECK(before(date("2014-04-early"), date("2014-04-mid")));
    CHECK_FALSE(before(date("2014-04-mid"), date("2014-04-early")));
    CHECK_FALSE(before(date("2014-04"), date("2014-04-end")));
    CHECK_FALSE(before(date("2014-04-end"), date("2014-04")));
    // Seasons overlap: nobody knows on which side of the solstice the printed word meant.
    CHECK_FALSE(before(date("2013-spring"), date("2013-summer")));
    CHECK(before(date("2013-spring"), date("2013-autumn")));
    CHECK_FALSE(before(date("2013-winter"), date("2014-spring")));
}

TEST_CASE("two dates are disjoint when no day belongs to both") {
    CHECK(disjoint(date("2012-09"), date("2012-10-02")));
    CHECK(disjoint(date("2012-10-02"), date("2012-09")));
    CHECK_FALSE(disjoint(date("2012"), date("2012-10-02")));
    CHECK_FALSE(disjoint(date("2013-12"), date("2013-winter")));
    CHECK_FALSE(disjoint(date("2014"), date("2013-winter")));
}

TEST_CASE("a date is told less precisely, never more") {
    CHECK(lowered(date("2012-10-02"), Precision::Day) == date("2012-10-02"));
    CHECK(lowered(date("2012-10-02"), Precision::MonthPart) == date("2012-10-early"));
    CHECK(lowered(date("2012-10-11"), Precision::MonthPart) == date("2012-10-mid"));
    CHECK(lowered(date("2012-10-31"), Precision::MonthPart) == date("2012-10-end"));
    CHECK(lowered(date("2012-10-02"), Precision::Month) == date("2012-10"));
    CHECK(lowered(date("2012-10-02"), Precision::Season) == date("2012-10"));
    CHECK(lowered(date("2012-10-02"), Precision::Year) == date("2012"));
    CHECK(lowered(date("2014-04-mid"), Precision::Month) == date("2014-04"));
    CHECK(lowered(date("2013-winter"), Precision::Year) == date("2013"));
    CHECK(lowered(date("2013-winter"), Precision::Month) == date("2013-winter"));
    CHECK(lowered(date("2016"), Precision::Day) == date("2016"));
}
