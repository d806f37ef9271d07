// SPDX-License-Identifier: MIT
//
// Exact decimal numbers: what a source prints and what a player types, never through a float.
#pragma once

#include "text/language.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace text {

/// `units` / 10^`places`. 33.3 is {333, 1}. Two decimals are equal when their values are: 33 and
/// 33.0 are, though they print differently.
struct Decimal {
    std::int64_t units = 0;
    int places = 0;  ///< 0 to max_decimal_places

    bool operator==(const Decimal& other) const { return std::is_eq(*this <=> other); }
    std::weak_ordering operator<=>(const Decimal& other) const;
};

/// So few that no comparison below can overflow 128 bits; all of them are exact.
constexpr int max_decimal_places = 6;

/// Reads "33.3", "-2", "0.05": digits, at most one point with a digit on both sides, at most 18
/// digits, at most 6 of them after the point. Nothing for any other text ("1e5", "nan", "0x1F").
std::optional<Decimal> parse_decimal(std::string_view text);

/// Reads what a player types in `language`. Spaces around are ignored; a sign -, − or + may come
/// first; thousands may be parted by plain, no-break, narrow or thin spaces (in English by commas
/// too), in groups of exactly three; the decimal sign is a comma in French, where a point is taken
/// as well, and a point in English. Limits as above; nothing for any other text.
std::optional<Decimal> parse_typed_decimal(std::string_view text, Language language);

/// "33.3"; as many digits after the point as it has places.
std::string to_string(Decimal decimal);

/// The same value without zeros at the end of its places.
Decimal shortest(Decimal decimal);

double to_double(Decimal decimal);

/// The multiple of `step` above `min` that is nearest to `value`: where a slider comes to rest.
/// `step` must be above 0.
Decimal nearest_step(double value, Decimal min, Decimal step);

/// Sum and difference; a result that does not fit is the largest or smallest that does.
Decimal operator+(Decimal a, Decimal b);
Decimal operator-(Decimal a, Decimal b);

/// Whether |answer − key| ≤ margin.
bool within(Decimal answer, Decimal key, Decimal margin);

/// Whether |answer − key| ≤ fraction × |key|; a fraction of 0.25 is a quarter.
bool within_fraction(Decimal answer, Decimal key, Decimal fraction);

/// Whether the larger of two amounts is at least `ratio` times the smaller, by size: signs do not
/// count.
bool apart_by_ratio(Decimal a, Decimal b, Decimal ratio);

}  // namespace text
