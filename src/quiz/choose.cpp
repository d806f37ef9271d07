// SPDX-License-Identifier: MIT
#include "quiz/session.h"

#include "base/random.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>

namespace quiz {
namespace {

using questions::Question;

bool share_a_fact(const Question& a, const Question& b) {
    return std::ranges::any_of(a.facts, [&](const facts::Id& fact) {
        return std::ranges::find(b.facts, fact) != b.facts.end();
    });
}

/// How little `question` suits the place after those chosen so far; 0 is best. A fact asked twice
/// is worse than any sameness of kind and chapter, and worst directly after itself.
int unfitness(const Question& question, const Question* previous,
              const std::set<std::string_view>& asked) {
    int sum = 0;
    const bool again = std::ranges::any_of(
        question.facts, [&](const facts::Id& fact) { return asked.contains(fact); });
    sum += again ? 4 : 0;
    if (previous != nullptr) {
        sum += share_a_fact(question, *previous) ? 8 : 0;
        sum += question.body.index() == previous->body.index() ? 2 : 0;
        sum += question.chapter == previous->chapter ? 1 : 0;
    }
    return sum;
}

/// Takes the best of what is left; the first of equals, as chance has put them.
std::size_t take_next(std::vector<std::size_t>& left, const std::vector<Question>& bank,
                      const Question* previous, const std::set<std::string_view>& asked) {
    auto best = left.begin();
    int least = unfitness(bank[*best], previous, asked);
    for (auto it = left.begin(); it != left.end() && least > 0; ++it) {
        const int sum = unfitness(bank[*it], previous, asked);
        if (sum < least) {
            best = it;
            least = sum;
        }
    }
    const std::size_t index = *best;
    left.erase(best);
    return index;
}

void sort_by_chapter(std::vector<Question>& chosen, const std::vector<facts::Id>& chapters) {
    const auto rank = [&](const Question& question) {
        return std::ranges::find(chapters, question.chapter) - chapters.begin();
    };
    std::ranges::stable_sort(chosen, {}, rank);
}

}  // namespace

std::vector<Question> choose(const std::vector<Question>& bank, const Rules& rules) {
    std::vector<std::size_t> left(bank.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    base::Random(rules.seed).fork("choose").shuffle(left);

    std::vector<Question> chosen;
    std::set<std::string_view> asked;
    const Question* previous = nullptr;
    while (chosen.size() < rules.length && !left.empty()) {
        const Question& question = bank[take_next(left, bank, previous, asked)];
        asked.insert(question.facts.begin(), question.facts.end());
        chosen.push_back(question);
        previous = &question;
    }
    if (rules.mode == "story") {
        sort_by_chapter(chosen, rules.chapters);
    }
    return chosen;
}

}  // namespace quiz
