// SPDX-License-Identifier: MIT
#include "text/decimal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace text {
namespace {

__extension__ typedef __int128 Wide;

constexpr int max_digits = 18;

Wide power_of_ten(int exponent) {
    Wide out = 1;
    for (; exponent > 0; --exponent) {
        out *= 10;
    }
    return out;
}

/// The units of `decimal` if it had `places` places; not fewer than it has.
Wide units_at(Decimal decimal, int places) {
    return decimal.units * power_of_ten(places - decimal.places);
}

Wide size_of(Wide number) { return number < 0 ? -number : number; }

Decimal clamped(Wide units, int places) {
    constexpr Wide lowest = std::numeric_limits<std::int64_t>::min();
    constexpr Wide highest = std::numeric_limits<std::int64_t>::max();
    return {static_cast<std::int64_t>(std::clamp(units, lowest, highest)), places};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The UTF-8 of the spaces that may part thousands.
constexpr std::string_view group_spaces[] = {" ", "\u00A0", "\u202F", "\u2009"};

std::size_t space_at(std::string_view text) {
    for (const std::string_view space : group_spaces) {
        if (text.starts_with(space)) {
            return space.size();
        }
    }
    return 0;
}

std::string_view trimmed(std::string_view text) {
    while (const std::size_t size = space_at(text)) {
        text.remove_prefix(size);
    }
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : group_spaces) {
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                again = true;
            }
        }
    }
    return text;
}

/// "-" or nothing for the sign that `text` begins with, which is taken off.
std::string take_sign(std::string_view& text) {
    for (const std::string_view minus : {"-", "−"}) {
        if (text.starts_with(minus)) {
            text.remove_prefix(minus.size());
            return "-";
        }
    }
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    return {};
}

/// The separator of thousands at the front of `text`; empty if there is none.
std::string_view group_mark(std::string_view text, Language language) {
    if (language == Language::English && text.starts_with(',')) {
        return text.substr(0, 1);
    }
    return text.substr(0, space_at(text));
}

/// Whole digits without their separators; nothing where a group has not exactly three digits, or
/// two kinds of separators are mixed.
std::optional<std::string> ungrouped(std::string_view text, Language language) {
    std::string out;
    std::string_view mark;
    std::size_t group = 0;  // digits since the last separator
    while (!text.empty()) {
        if (is_digit(text[0])) {
            out += text[0];
            ++group;
            text.remove_prefix(1);
            continue;
        }
        const std::string_view found = group_mark(text, language);
        const bool first = mark.empty();
        if (found.empty() || (first ? group < 1 || group > 3 : found != mark || group != 3)) {
            return std::nullopt;
        }
        mark = found;
        group = 0;
        text.remove_prefix(found.size());
    }
    return mark.empty() || group == 3 ? std::optional(out) : std::nullopt;
}

}  // namespace

std::weak_ordering Decimal::operator<=>(const Decimal& other) const {
    const int common = std::max(places, other.places);
    const Wide a = units_at(*this, common);
    const Wide b = units_at(other, common);
    return a < b   ? std::weak_ordering::less
           : a > b ? std::weak_ordering::greater
                   : std::weak_ordering::equivalent;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::size_t places = text.size() - std::min(point + 1, text.size());
    if (point == 0 || point + 1 == text.size() || places > max_decimal_places ||
        point + places > max_digits) {
        return std::nullopt;
    }
    Decimal out{0, static_cast<int>(places)};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point) {
            continue;
        }
        if (!is_digit(text[i])) {
            return std::nullopt;
        }
        out.units = out.units * 10 + (text[i] - '0');
    }
    out.units = negative ? -out.units : out.units;
    return out;
}

std::optional<Decimal> parse_typed_decimal(std::string_view text, Language language) {
    std::string_view rest = trimmed(text);
    std::string plain = take_sign(rest);
    const std::size_t point = rest.find_first_of(language == Language::French ? ",." : ".");
    const auto whole = ungrouped(rest.substr(0, point), language);
    if (!whole) {
        return std::nullopt;
    }
    plain += *whole;
    if (point != rest.npos) {
        plain += '.';
        plain += rest.substr(point + 1);
    }
    return parse_decimal(plain);
}

std::string to_string(Decimal decimal) {
    std::string digits = std::to_string(decimal.units);
    const std::string sign = digits[0] == '-' ? "-" : "";
    digits.erase(0, sign.size());
    const auto places = static_cast<std::size_t>(decimal.places);
    if (places == 0) {
        return sign + digits;
    }
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    return sign + digits.insert(digits.size() - places, ".");
}

Decimal shortest(Decimal decimal) {
    while (decimal.places > 0 && decimal.units % 10 == 0) {
        decimal.units /= 10;
        --decimal.places;
    }
    return decimal;
}

double to_double(Decimal decimal) {
    return static_cast<double>(decimal.units) / static_cast<double>(power_of_ten(decimal.places));
}

Decimal nearest_step(double value, Decimal min, Decimal step) {
    assert(step.units > 0);
    const double steps = std::round((value - to_double(min)) / to_double(step));
    constexpr double most = 1e15;  // beyond it a double does not count steps one by one
    const int places = std::max(min.places, step.places);
    const auto count = static_cast<std::int64_t>(std::clamp(steps, -most, most));
    return clamped(units_at(min, places) + count * units_at(step, places), places);
}

Decimal operator+(Decimal a, Decimal b) {
    const int places = std::max(a.places, b.places);
    return clamped(units_at(a, places) + units_at(b, places), places);
}

Decimal operator-(Decimal a, Decimal b) {
    const int places = std::max(a.places, b.places);
    return clamped(units_at(a, places) - units_at(b, places), places);
}

bool within(Decimal answer, Decimal key, Decimal margin) {
    const int places = std::max({answer.places, key.places, margin.places});
    return size_of(units_at(answer, places) - units_at(key, places)) <= units_at(margin, places);
}

bool within_fraction(Decimal answer, Decimal key, Decimal fraction) {
    const int places = std::max(answer.places, key.places);
    const Wide distance = size_of(units_at(answer, places) - units_at(key, places));
    const Wide allowed = size_of(key.units) * fraction.units;
    // Divided, rounding up, rather than `allowed` multiplied: that could overflow.
    const int shift = key.places + fraction.places - places;
    if (shift >= 0) {
        return distance * power_of_ten(shift) <= allowed;
    }
    const Wide divisor = power_of_ten(-shift);
    return (distance + divisor - 1) / divisor <= allowed;
}

bool apart_by_ratio(Decimal a, Decimal b, Decimal ratio) {
    const int places = std::max(a.places, b.places);
    const Wide first = size_of(units_at(a, places));
    const Wide second = size_of(units_at(b, places));
    const Wide larger = std::max(first, second);
    const Wide smaller = std::min(first, second);
    return smaller == 0 || larger * power_of_ten(ratio.places) / smaller >= ratio.units;
}

}  // namespace text
