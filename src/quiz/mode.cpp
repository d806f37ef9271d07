// SPDX-License-Identifier: MIT
#include "quiz/mode.h"

#include "questions/traits.h"

#include <algorithm>

namespace quiz {
namespace {

using namespace std::chrono_literals;

bool anything(const questions::Question&) { return true; }

constexpr std::size_t usual_length = 10;
/// Nobody gets so far without three wrong answers, and who does has won.
constexpr std::size_t longest_survival = 100;
/// For reading two lines, four options, and thinking.
constexpr std::chrono::milliseconds blitz_limit = 30s;

}  // namespace

const std::vector<Mode>& all_modes() {
    static const std::vector<Mode> all = {
        {.id = "quick", .asks = anything},
        {.id = "chapter", .asks = anything, .needs_chapters = true},
        {.id = "story", .asks = anything, .order = Order::ByChapter},
        {.id = "exam", .asks = anything, .telling = Telling::AtTheEnd, .gives_hints = false},
        {.id = "survival", .asks = anything, .length = longest_survival, .lives = 3},
        {.id = "blitz", .asks = anything, .length = usual_length, .limit = blitz_limit},
        {.id = "daily", .asks = anything, .of_the_day = true, .length = usual_length},
        {.id = "timeline", .asks = questions::asks_when, .turn = questions::steps_from_time},
        {.id = "sources", .asks = questions::asks_who_says, .turn = questions::steps_from_source},
        {.id = "disagreements", .asks = questions::is_disputed},
        {.id = "mistakes", .asks = anything, .among = Among::Missed},
        {.id = "marked", .asks = anything, .among = Among::Marked},
        {.id = "hot-seat", .asks = anything, .company = Company::Turns},
        {.id = "buzzers",
         .asks = questions::asks_one_thing,
         .gives_hints = false,
         .company = Company::Buzzers},
    };
    return all;
}

const std::vector<std::string>& modes() {
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> all;
        for (const Mode& mode : all_modes()) {
            all.emplace_back(mode.id);
        }
        return all;
    }();
    return ids;
}

const Mode& mode_for(Company company) {
    return *std::ranges::find(all_modes(), company, &Mode::company);
}

const Mode* find_mode(std::string_view id) {
    const auto found = std::ranges::find(all_modes(), id, &Mode::id);
    return found == all_modes().end() ? nullptr : &*found;
}

}  // namespace quiz
