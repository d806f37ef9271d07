// SPDX-License-Identifier: MIT
#include "questions/short_text/slips.h"

#include "text/distance.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace questions {
namespace {

/// Rows of the French and the English keyboard: keys side by side are hit for each other.
constexpr std::array<std::u32string_view, 6> rows = {U"azertyuiop", U"qsdfghjklm", U"wxcvbn",
                                                     U"qwertyuiop", U"asdfghjkl",  U"zxcvbnm"};

/// Letters that are written for each other because they sound alike.
constexpr std::array<std::u32string_view, 16> sounds = {U"ae", U"ei", U"eo", U"ou", U"iy", U"sz",
                                                        U"sc", U"sx", U"ck", U"kq", U"cq", U"mn",
                                                        U"dt", U"gj", U"vw", U"fv"};

bool side_by_side(char32_t a, char32_t b) {
    return std::ranges::any_of(rows, [&](std::u32string_view row) {
        const std::size_t at = row.find(a);
        return at != row.npos &&
               ((at > 0 && row[at - 1] == b) || (at + 1 < row.size() && row[at + 1] == b));
    });
}

bool mistaken(char32_t a, char32_t b) {
    return side_by_side(a, b) || std::ranges::any_of(sounds, [&](std::u32string_view pair) {
               return pair.find(a) != pair.npos && pair.find(b) != pair.npos;
           });
}

std::size_t replacing(char32_t typed, char32_t written) {
    return typed == written ? 0 : mistaken(typed, written) ? 1 : 2;
}

/// A letter too many: doubled, brushed beside its neighbour, or one that is not heard.
std::size_t adding(std::u32string_view typed, std::size_t at) {
    const char32_t letter = typed[at];
    const auto like = [&](char32_t other) {
        return letter == other || side_by_side(letter, other);
    };
    const bool explained = letter == U'e' || letter == U'h' || letter == U's' ||
                           (at > 0 && like(typed[at - 1])) ||
                           (at + 1 < typed.size() && like(typed[at + 1]));
    return explained ? 1 : 2;
}

/// Rows of the usual table, one at a time (see text::distance).
std::size_t cost(std::u32string_view typed, std::u32string_view written) {
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(written.size() + 1);
    std::vector<std::size_t> row(written.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        const std::size_t added = adding(typed, i - 1);
        row[0] = last[0] + added;
        for (std::size_t j = 1; j <= written.size(); ++j) {
            row[j] = std::min({last[j] + added, row[j - 1] + 1,
                               last[j - 1] + replacing(typed[i - 1], written[j - 1])});
            if (i > 1 && j > 1 && typed[i - 1] == written[j - 2] &&
                typed[i - 2] == written[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        before_last = std::exchange(last, row);
    }
    return last[written.size()];
}

/// Hardly anybody mistakes the first letter, but for those of one sound ("Kheops").
bool begin_alike(std::u32string_view typed, std::u32string_view written) {
    constexpr std::u32string_view one_sound = U"ckq";
    const bool exchanged =
        typed.size() > 1 && written.size() > 1 && typed[0] == written[1] && typed[1] == written[0];
    return exchanged || typed[0] == written[0] ||
           (one_sound.find(typed[0]) != one_sound.npos &&
            one_sound.find(written[0]) != one_sound.npos);
}

/// "Numergie" is heard as "Numergy" is.
std::u32string ended_with_y(std::u32string name) {
    if (name.size() > 2 && name.ends_with(U"ie")) {
        name.replace(name.size() - 2, 2, U"y");
    }
    return name;
}

}  // namespace

std::optional<Slips> slips(std::string_view typed, std::string_view written) {
    const std::u32string a = text::decode(typed);
    const std::u32string b = text::decode(written);
    if (a.empty() || b.empty() || !begin_alike(a, b)) {
        return std::nullopt;
    }
    return Slips{text::distance(typed, written),
                 std::max<std::size_t>(1, cost(ended_with_y(a), ended_with_y(b)))};
}

}  // namespace questions
