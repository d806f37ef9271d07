// SPDX-License-Identifier: MIT
#include "text/near_index.h"

#include "base/random.h"
#include "text/distance.h"

#include <doctest/doctest.h>

using Found = std::vector<text::NearIndex::Found>;

TEST_CASE("texts within so many edits, in the order given") {
    const text::NearIndex index({U"sitting", U"kitten", U"sit", U"mitten", U"", U"kitten"});
    CHECK(index.within(0, U"kitten") == Found{{1, 0}, {5, 0}});
    CHECK(index.within(1, U"kitten") == Found{{1, 0}, {3, 1}, {5, 0}});
    CHECK(index.within(1, U"iktten") == Found{{1, 1}, {5, 1}});
    CHECK(index.within(3, U"kitten") == Found{{0, 3}, {1, 0}, {3, 1}, {5, 0}});
    CHECK(index.within(4, U"sit") == Found{{0, 4}, {1, 4}, {2, 0}, {3, 4}, {4, 3}, {5, 4}});
    CHECK(index.within(2, U"") == Found{{4, 0}});
    CHECK(index.within(4, U"Доброград") == Found{});
    CHECK(text::NearIndex().within(4, U"kitten") == Found{});
}

TEST_CASE("an exchange of neighbours is one edit, and no part is edited twice") {
    const text::NearIndex index({U"abc"});
    CHECK(index.within(4, U"acb") == Found{{0, 1}});
    CHECK(index.within(4, U"ca") == Found{{0, 3}});
}

TEST_CASE("no text near another is missed, and none is found that is not") {
    base::Random chance(1);
    const auto below = [&chance](std::uint64_t bound) {
        return static_cast<std::size_t>(chance.below(bound));
    };
    // Of few letters, so that many are near; some of them with the same last six bits.
    constexpr std::u32string_view letters = U"abcdef\u00E1\u0431";
    std::vector<std::u32string> texts;
    for (int i = 0; i < 400; ++i) {
        std::u32string& text = texts.emplace_back();
        for (std::size_t left = below(12); left > 0; --left) {
            text += letters[below(letters.size())];
        }
    }
    const text::NearIndex index(texts);
    for (const std::u32string& text : texts) {
        for (std::size_t most = 0; most <= text::NearIndex::farthest; ++most) {
            Found expected;
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const std::size_t distance = text::distance_up_to(most, text, texts[i]);
                if (distance <= most) {
                    expected.push_back({i, distance});
                }
            }
            REQUIRE(index.within(most, text) == expected);
        }
    }
}
