// SPDX-License-Identifier: MIT
#include "text/distance.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace text {
namespace {

/// Rows of the usual table, one at a time: `row[j]` is the distance from the first i characters of
/// `a` to the first j of `b`. Only what is no farther than `most` from the diagonal is worked out:
/// all else is more than `most` apart.
std::size_t distance_in_band(std::u32string_view a, std::u32string_view b, std::size_t most) {
    const std::size_t beyond = most + 1;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) {
        return beyond;
    }
    std::vector<std::size_t> before_last(b.size() + 1, beyond);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1, beyond);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::size_t from = i > most ? i - most : 1;
        const std::size_t to = std::min(b.size(), i + most);
        row[from - 1] = from == 1 ? i : beyond;
        std::size_t least = row[from - 1];
        for (std::size_t j = from; j <= to; ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > most) {
            return beyond;
        }
        if (to < b.size()) {
            row[to + 1] = beyond;  // the next row looks one farther
        }
        before_last.swap(last);
        last.swap(row);
    }
    return std::min(last[b.size()], beyond);
}

std::size_t distance_of_codes(std::u32string_view a, std::u32string_view b) {
    return distance_in_band(a, b, std::max(a.size(), b.size()));
}

/// Whoever types 2,000 characters does not mean a key of ten.
constexpr std::size_t longest_name = 100;

template <class Name>
std::optional<std::string> closest_of(std::string_view name, std::span<const Name> candidates) {
    const std::u32string wanted = decode(fold(first_characters(name, longest_name)));
    const Name* best = nullptr;
    std::size_t best_distance = 0;
    for (const Name& candidate : candidates) {
        const std::u32string folded = decode(fold(candidate));
        const std::size_t allowed = std::clamp<std::size_t>(folded.size() / 3, 1, 3);
        const std::size_t found = distance_of_codes(wanted, folded);
        if (found <= allowed && found < std::max(wanted.size(), folded.size()) &&
            (best == nullptr || found < best_distance)) {
            best = &candidate;
            best_distance = found;
        }
    }
    return best == nullptr ? std::nullopt : std::optional<std::string>(*best);
}

std::string question(const std::optional<std::string>& name) {
    return name ? "did you mean '" + *name + "'?" : std::string();
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b) {
    const std::u32string first = decode(a);
    const std::u32string second = decode(b);
    return first.size() < second.size() ? distance_of_codes(second, first)
                                        : distance_of_codes(first, second);
}

std::size_t distance_up_to(std::size_t most, std::u32string_view a, std::u32string_view b) {
    return distance_in_band(a, b, most);
}

std::optional<std::string> closest(std::string_view name,
                                   std::span<const std::string_view> candidates) {
    return closest_of(name, candidates);
}

std::optional<std::string> closest(std::string_view name, std::span<const std::string> candidates) {
    return closest_of(name, candidates);
}

std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates) {
    return question(closest(name, candidates));
}

std::string did_you_mean(std::string_view name, std::span<const std::string> candidates) {
    return question(closest(name, candidates));
}

}  // namespace text
