// SPDX-License-Identifier: MIT
//
// How far two spellings are apart, and the nearest of several: "did you mean".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace text {

/// The fewest insertions, deletions, replacements and exchanges of two neighbours that turn `a`
/// into `b`, in characters; no part is edited twice (the "optimal string alignment" distance).
/// Takes time and memory in proportion to the product and the smaller of the lengths.
std::size_t distance(std::string_view a, std::string_view b);

/// The same of decoded texts, where it is `most` or less; else `most` + 1. Takes time in proportion
/// to `most` and the length.
std::size_t distance_up_to(std::size_t most, std::u32string_view a, std::u32string_view b);

/// The candidate nearest to `name`, case and accents not counting; the first of equals. Nothing
/// when even that one is too far to be meant: more than a third of its length, or more than 3.
std::optional<std::string> closest(std::string_view name,
                                   std::span<const std::string_view> candidates);
std::optional<std::string> closest(std::string_view name, std::span<const std::string> candidates);

/// "did you mean 'orange'?", or nothing to say: the hint of a diagnostic.
std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);
std::string did_you_mean(std::string_view name, std::span<const std::string> candidates);

}  // namespace text
