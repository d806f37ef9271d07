// SPDX-License-Identifier: MIT
#include "questions/generate_parts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

TEST_CASE("few things are all looked at, of many some from all over") {
    using Numbers = std::vector<std::size_t>;
    CHECK(questions::looked_at(2, 4) == Numbers{0, 1, 2, 3});
    CHECK(questions::looked_at(0, 0) == Numbers{});
    Numbers all(64);
    std::iota(all.begin(), all.end(), std::size_t{0});
    CHECK(questions::looked_at(63, 64) == all);

    const Numbers some = questions::looked_at(10, 6400);
    CHECK(some.size() == 32);
    CHECK(some.front() == 10);
    CHECK(some[1] == 210);
    CHECK(some.back() == 6210);
    CHECK(questions::looked_at(6399, 6400)[1] == 199);  // from the beginning again
}

TEST_CASE("how many facts stand in one line already") {
    const std::vector<facts::Fact> f(6);
    questions::MadeLines made;
    CHECK(made.most_shared({&f[0], &f[1]}) == 0);
    made.add({&f[0], &f[1], &f[2]});
    made.add({&f[2], &f[3], &f[4]});
    CHECK(made.most_shared({&f[5]}) == 0);
    CHECK(made.most_shared({&f[0], &f[3]}) == 1);  // of two lines, not of one
    CHECK(made.most_shared({&f[0], &f[2], &f[3]}) == 2);
    CHECK(made.most_shared({&f[4], &f[3], &f[2], &f[0]}) == 3);
}
