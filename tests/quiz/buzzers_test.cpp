// SPDX-License-Identifier: MIT
#include "quiz/buzzers.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace std::chrono_literals;
using quiz::Buzzers;
using quiz::Press;
using std::chrono::milliseconds;

namespace {

/// Long enough for any question to be there.
constexpr milliseconds shown = 2 * quiz::least_ready;

Buzzers open_buzzers(std::size_t seats, bool lock = false, std::uint64_t seed = 1) {
    Buzzers buzzers(seats, lock, base::Random(seed));
    buzzers.get_ready(0, 0ms);
    buzzers.update(shown);
    return buzzers;
}

/// Who has the hand when all `seats` press at once at `now`.
std::size_t drawn(Buzzers& buzzers, const std::vector<std::size_t>& seats, milliseconds now) {
    for (const std::size_t seat : seats) {
        CHECK(buzzers.press(seat, now) == Press::Noted);
    }
    buzzers.update(now + 6ms);
    REQUIRE(buzzers.hand().has_value());
    return *buzzers.hand();
}

}  // namespace

TEST_CASE("the question comes between one and two seconds after the call, by the seed") {
    std::set<milliseconds> waits;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Buzzers buzzers(2, false, base::Random(seed));
        buzzers.get_ready(0, 500ms);
        CHECK(buzzers.ready());
        const milliseconds wait = *buzzers.wait(500ms);
        CHECK(wait >= 1000ms);
        CHECK(wait <= 2000ms);
        buzzers.update(500ms + wait - 1ms);
        CHECK(buzzers.ready());
        buzzers.update(500ms + wait);
        CHECK_FALSE(buzzers.ready());
        waits.insert(wait);
        Buzzers again(2, false, base::Random(seed));
        again.get_ready(0, 500ms);
        CHECK(again.wait(500ms) == wait);
    }
    CHECK(waits.size() > 40);
}

TEST_CASE("the first press has the hand once the tie window has passed, the next is too late") {
    Buzzers buzzers = open_buzzers(3);
    CHECK(buzzers.press(2, 3000ms) == Press::Noted);
    CHECK(buzzers.wait(3000ms) == 6ms);
    buzzers.update(3005ms);
    CHECK_FALSE(buzzers.hand().has_value());
    CHECK(buzzers.press(0, 3006ms) == Press::Ignored);
    CHECK(buzzers.hand() == 2);
    CHECK(buzzers.tied().empty());
    CHECK_FALSE(buzzers.wait(3006ms).has_value());
}

TEST_CASE("presses five milliseconds apart are one moment, six are not") {
    Buzzers five = open_buzzers(2);
    five.press(0, 3000ms);
    CHECK(five.press(1, 3005ms) == Press::Noted);
    five.update(3006ms);
    REQUIRE(five.hand().has_value());
    CHECK(five.tied() == std::vector<std::size_t>{1 - *five.hand()});
    Buzzers six = open_buzzers(2);
    six.press(0, 3000ms);
    CHECK(six.press(1, 3006ms) == Press::Ignored);
    CHECK(six.hand() == 0);
    CHECK(six.tied().empty());
}

TEST_CASE("who holds a key down has pressed once") {
    Buzzers buzzers = open_buzzers(2);
    CHECK(buzzers.press(1, 3000ms) == Press::Noted);
    CHECK(buzzers.press(1, 3001ms) == Press::Ignored);
    buzzers.update(3006ms);
    CHECK(buzzers.tied().empty());
}

TEST_CASE("ties favour everybody once before anybody twice, in an order by the seed") {
    std::set<std::vector<std::size_t>> orders;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Buzzers buzzers(3, false, base::Random(seed));
        std::vector<std::size_t> order;
        for (int question = 0; question < 6; ++question) {
            const milliseconds begin = question * 10000ms;
            buzzers.get_ready(static_cast<std::size_t>(question), begin);
            order.push_back(drawn(buzzers, {2, 0, 1}, begin + 5000ms));
        }
        CHECK(std::set<std::size_t>(order.begin(), order.begin() + 3).size() == 3);
        CHECK(std::equal(order.begin(), order.begin() + 3, order.begin() + 3));
        orders.insert(order);
    }
    CHECK(orders.size() == 6);
}

TEST_CASE("who was favoured in a tie of two stands behind who was not in it") {
    Buzzers buzzers(3, false, base::Random(4));
    buzzers.get_ready(0, 0ms);
    const std::size_t first = drawn(buzzers, {0, 1}, 5000ms);
    const std::size_t loser = 1 - first;
    CHECK(buzzers.tied() == std::vector<std::size_t>{loser});
    buzzers.get_ready(1, 10000ms);
    CHECK(drawn(buzzers, {first, 2}, 15000ms) == 2);
    buzzers.get_ready(2, 20000ms);
    CHECK(drawn(buzzers, {first, loser}, 25000ms) == loser);
}

TEST_CASE("the draw goes on where it was left, whatever was asked before") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Buzzers whole(4, false, base::Random(seed));
        whole.get_ready(0, 0ms);
        drawn(whole, {0, 1, 2, 3}, 5000ms);
        whole.get_ready(1, 10000ms);
        drawn(whole, {1, 3}, 15000ms);
        Buzzers taken_up(4, false, base::Random(seed), whole.rotation());
        whole.get_ready(2, 20000ms);
        taken_up.get_ready(2, 20000ms);
        CHECK(whole.wait(20000ms) == taken_up.wait(20000ms));
        CHECK(drawn(whole, {0, 2, 3}, 25000ms) == drawn(taken_up, {0, 2, 3}, 25000ms));
        CHECK(whole.rotation() == taken_up.rotation());
    }
}

TEST_CASE("a press before the question is too early, and harmless unless that is punished") {
    Buzzers lenient(2, false, base::Random(1));
    lenient.get_ready(0, 0ms);
    CHECK(lenient.press(0, 100ms) == Press::TooEarly);
    CHECK_FALSE(lenient.locked(0, 100ms));
    CHECK(lenient.press(0, shown) == Press::Noted);

    Buzzers strict(2, true, base::Random(1));
    strict.get_ready(0, 0ms);
    const milliseconds opens = *strict.wait(0ms);
    CHECK(strict.press(0, 100ms) == Press::TooEarly);
    CHECK(strict.locked(0, opens));
    CHECK_FALSE(strict.locked(1, opens));
    CHECK(strict.press(0, opens + 1999ms) == Press::Locked);
    CHECK(strict.wait(opens + 1999ms) == 1ms);
    CHECK(strict.press(0, opens + 2000ms) == Press::Noted);
    // A new question begins without locks.
    strict.get_ready(1, 9000ms);
    CHECK_FALSE(strict.locked(0, 9000ms));
}

TEST_CASE("after a wrong answer its player is out, and the others may buzz after a second") {
    Buzzers buzzers = open_buzzers(3, true);
    buzzers.press(1, 3000ms);
    buzzers.update(3006ms);
    CHECK(buzzers.others_left());
    buzzers.pass_on(8000ms);
    CHECK_FALSE(buzzers.hand().has_value());
    CHECK_FALSE(buzzers.ready());
    CHECK(buzzers.grace(8000ms) == 1000ms);
    CHECK(buzzers.wait(8200ms) == 800ms);
    // Too soon is no false start here.
    CHECK(buzzers.press(0, 8999ms) == Press::Ignored);
    CHECK_FALSE(buzzers.locked(0, 8999ms));
    CHECK(buzzers.press(1, 9000ms) == Press::Locked);
    CHECK(buzzers.press(0, 9000ms) == Press::Noted);
    buzzers.update(9006ms);
    CHECK(buzzers.hand() == 0);
    CHECK(buzzers.others_left());
    buzzers.pass_on(10000ms);
    CHECK(buzzers.press(2, 11000ms) == Press::Noted);
    buzzers.update(11006ms);
    CHECK(buzzers.hand() == 2);
    CHECK_FALSE(buzzers.others_left());
}
