// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include "base/printable.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace base {
namespace {

/// Takes exactly `width` digits off the front of `text`.
std::optional<int> take_number(std::string_view& text, std::size_t width) {
    int value = 0;
    if (text.size() < width || text[0] < '0' || text[0] > '9') {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + width, value);
    if (error != std::errc() || end != text.data() + width) {
        return std::nullopt;
    }
    text.remove_prefix(width);
    return value;
}

bool take(std::string_view& text, std::string_view expected) {
    if (!text.starts_with(expected)) {
        return false;
    }
    text.remove_prefix(expected.size());
    return true;
}

std::optional<std::chrono::milliseconds> take_fraction(std::string_view& text) {
    if (!take(text, ".")) {
        return std::chrono::milliseconds(0);
    }
    int value = 0;
    int scale = 100;
    std::size_t digits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
        value += (text[digits] - '0') * scale;
        scale /= 10;
    }
    text.remove_prefix(digits);
    return digits == 0 ? std::nullopt : std::optional(std::chrono::milliseconds(value));
}

std::optional<Instant> read_instant(std::string_view text) {
    using namespace std::chrono;
    const auto y = take_number(text, 4);
    const bool dash1 = take(text, "-");
    const auto mo = take_number(text, 2);
    const bool dash2 = take(text, "-");
    const auto d = take_number(text, 2);
    const bool t = take(text, "T") || take(text, "t");
    const auto h = take_number(text, 2);
    const bool colon1 = take(text, ":");
    const auto mi = take_number(text, 2);
    const bool colon2 = take(text, ":");
    const auto s = take_number(text, 2);
    if (!(y && dash1 && mo && dash2 && d && t && h && colon1 && mi && colon2 && s)) {
        return std::nullopt;
    }
    const auto fraction = take_fraction(text);
    const bool utc = take(text, "Z") || take(text, "z") || take(text, "+00:00");
    const year_month_day date{year(*y), month(static_cast<unsigned>(*mo)),
                              day(static_cast<unsigned>(*d))};
    if (!fraction || !utc || !text.empty() || !date.ok() || *h > 23 || *mi > 59 || *s > 60) {
        return std::nullopt;
    }
    return sys_days(date) + hours(*h) + minutes(*mi) + seconds(*s) + *fraction;
}

}  // namespace

Result<Instant> parse_instant(std::string_view text) {
    if (const auto instant = read_instant(text)) {
        return *instant;
    }
    return error_at({}, fmt::format("'{}' is not a moment in UTC such as 2026-11-22T08:30:00Z",
                                    printable(text)));
}

std::string to_string(Instant instant) {
    using namespace std::chrono;
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const hh_mm_ss time(instant - midnight);
    std::string out =
        fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                    static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                    time.hours().count(), time.minutes().count(), time.seconds().count());
    if (time.subseconds().count() != 0) {
        out += fmt::format(".{:03}", time.subseconds().count());
    }
    return out + "Z";
}

}  // namespace base
