// SPDX-License-Identifier: MIT
#include "facts/date.h"

#include <fmt/format.h>

#include <array>
#include <cassert>

namespace facts {
namespace {

using std::chrono::sys_days;

constexpr std::array<std::string_view, 4> season_words = {"spring", "summer", "autumn", "winter"};
constexpr std::array<std::string_view, 3> part_words = {"early", "mid", "end"};

/// Exactly `count` digits at the front, taken off `text`.
std::optional<unsigned> take_digits(std::string_view& text, std::size_t count) {
    if (text.size() < count) {
        return std::nullopt;
    }
    unsigned number = 0;
    for (const char c : text.substr(0, count)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool take_hyphen(std::string_view& text) {
    if (text.empty() || text.front() != '-') {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

template <class Enum, std::size_t N>
std::optional<Enum> word_of(const std::array<std::string_view, N>& words, std::string_view text) {
    for (std::size_t i = 0; i < N; ++i) {
        if (words[i] == text) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

sys_days day_of(int year, unsigned month, unsigned day) {
    return sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

sys_days last_of_month(int year, unsigned month) {
    return sys_days{std::chrono::year{year} / static_cast<int>(month) / std::chrono::last};
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    Date date;
    const auto year = take_digits(text, 4);
    if (!year) {
        return std::nullopt;
    }
    date.year = static_cast<int>(*year);
    if (text.empty()) {
        return date;
    }
    if (!take_hyphen(text)) {
        return std::nullopt;
    }
    if (const auto season = word_of<Season>(season_words, text)) {
        date.precision = Precision::Season;
        date.season = *season;
        return date;
    }
    const auto month = take_digits(text, 2);
    if (!month || *month < 1 || *month > 12) {
        return std::nullopt;
    }
    date.month = *month;
    date.precision = Precision::Month;
    if (text.empty()) {
        return date;
    }
    if (!take_hyphen(text)) {
        return std::nullopt;
    }
    if (const auto part = word_of<MonthPart>(part_words, text)) {
        date.precision = Precision::MonthPart;
        date.part = *part;
        return date;
    }
    const auto day = take_digits(text, 2);
    if (!day || !text.empty() || *day < 1 ||
        day_of(date.year, date.month, *day) > last_of_month(date.year, date.month)) {
        return std::nullopt;
    }
    date.precision = Precision::Day;
    date.day = *day;
    return date;
}

std::string to_string(const Date& date) {
    switch (date.precision) {
        case Precision::Year: return fmt::format("{:04}", date.year);
        case Precision::Season:
            return fmt::format("{:04}-{}", date.year,
                               season_words[static_cast<std::size_t>(date.season)]);
        case Precision::Month: return fmt::format("{:04}-{:02}", date.year, date.month);
        case Precision::MonthPart:
            return fmt::format("{:04}-{:02}-{}", date.year, date.month,
                               part_words[static_cast<std::size_t>(date.part)]);
        case Precision::Day:
            return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    }
    assert(false);
    return {};
}

sys_days first_day(const Date& date) {
    switch (date.precision) {
        case Precision::Year: return day_of(date.year, 1, 1);
        case Precision::Season:
            switch (date.season) {
                case Season::Spring: return day_of(date.year, 3, 1);
                case Season::Summer: return day_of(date.year, 6, 1);
                case Season::Autumn: return day_of(date.year, 9, 1);
                case Season::Winter: return day_of(date.year, 12, 1);
            }
            break;
        case Precision::Month: return day_of(date.year, date.month, 1);
        case Precision::MonthPart:
            return day_of(date.year, date.month, 1 + 10 * static_cast<unsigned>(date.part));
        case Precision::Day: return day_of(date.year, date.month, date.day);
    }
    assert(false);
    return {};
}

sys_days last_day(const Date& date) {
    switch (date.precision) {
        case Precision::Year: return day_of(date.year, 12, 31);
        case Precision::Season:
            switch (date.season) {
                case Season::Spring: return day_of(date.year, 6, 21);
                case Season::Summer: return day_of(date.year, 9, 23);
                case Season::Autumn: return day_of(date.year, 12, 21);
                case Season::Winter: return day_of(date.year + 1, 3, 31);
            }
            break;
        case Precision::Month: return last_of_month(date.year, date.month);
        case Precision::MonthPart:
            switch (date.part) {
                case MonthPart::Early: return day_of(date.year, date.month, 10);
                case MonthPart::Mid: return day_of(date.year, date.month, 20);
                case MonthPart::End: return last_of_month(date.year, date.month);
            }
            break;
        case Precision::Day: return day_of(date.year, date.month, date.day);
    }
    assert(false);
    return {};
}

bool before(const Date& a, const Date& b) { return last_day(a) < first_day(b); }

bool disjoint(const Date& a, const Date& b) { return before(a, b) || before(b, a); }

Date lowered(const Date& date, Precision precision) {
    if (date.precision <= precision) {
        return date;
    }
    Date lower = date;
    lower.day = 0;
    lower.season = {};
    lower.part = {};
    lower.precision = precision == Precision::Season ? Precision::Month : precision;
    if (lower.precision == Precision::MonthPart) {
        lower.part = date.day <= 10   ? MonthPart::Early
                     : date.day <= 20 ? MonthPart::Mid
                                      : MonthPart::End;
    }
    if (lower.precision == Precision::Year) {
        lower.month = 0;
    }
    return lower;
}

}  // namespace facts
