// SPDX-License-Identifier: MIT
#include "quiz/session.h"

#include "base/random.h"

#include <algorithm>
#include <compare>
#include <set>
#include <string_view>
#include <variant>

namespace quiz {
namespace {

using questions::Question;

bool share_a_fact(const Question& a, const Question& b) {
    return std::ranges::any_of(a.facts, [&](const facts::Id& fact) {
        return std::ranges::find(b.facts, fact) != b.facts.end();
    });
}

/// What a game has asked so far.
struct Asked {
    const Question* previous = nullptr;
    std::set<std::string_view> facts;
    std::vector<int> kinds = std::vector<int>(std::variant_size_v<questions::Body>);  ///< how often

    void add(const Question& question) {
        previous = &question;
        facts.insert(question.facts.begin(), question.facts.end());
        ++kinds[question.body.index()];
    }
};

/// How little a question suits the next place, worst fault first: to come before its turn in the
/// mode, then a fact asked twice, which is worse than any sameness of kind and chapter, and worst
/// directly after itself.
struct Unfitness {
    int turn = 0;
    bool same_fact_at_once = false;
    bool same_fact = false;
    int same_kind = 0;  ///< a bank holds far more of some kinds than of others: so often before
    bool same_chapter = false;

    auto operator<=>(const Unfitness&) const = default;
};

Unfitness unfitness(const Question& question, const Mode& mode, const Asked& asked) {
    const Question* previous = asked.previous;
    const std::size_t kind = question.body.index();
    return {mode.turn == nullptr ? 0 : mode.turn(question),
            previous != nullptr && share_a_fact(question, *previous),
            std::ranges::any_of(question.facts,
                                [&](const facts::Id& id) { return asked.facts.contains(id); }),
            asked.kinds[kind] + (previous != nullptr && previous->body.index() == kind ? 1 : 0),
            previous != nullptr && previous->chapter == question.chapter};
}

/// Takes the best of what is left; the first of equals, as chance has put them.
std::size_t take_next(std::vector<std::size_t>& left, const std::vector<Question>& bank,
                      const Mode& mode, const Asked& asked) {
    auto best = left.begin();
    Unfitness least = unfitness(bank[*best], mode, asked);
    for (auto it = left.begin(); it != left.end() && least != Unfitness{}; ++it) {
        const Unfitness own = unfitness(bank[*it], mode, asked);
        if (own < least) {
            best = it;
            least = own;
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

/// Whether the player may be asked this question in this game.
bool fits(const Question& question, const Rules& rules, const std::set<std::string>& picked) {
    const Mode& mode = mode_of(rules);
    if (!mode.asks(question) || (mode.among != Among::All && !picked.contains(question.id))) {
        return false;
    }
    if (mode.of_the_day) {
        return true;
    }
    const bool elsewhere =
        !rules.only.empty() && std::ranges::find(rules.only, question.chapter) == rules.only.end();
    const bool other_level =
        rules.level != Level::Any && rules.level != level_of(question.difficulty);
    return !elsewhere && !other_level;
}

/// The places of all that fit, in the order of the bank.
std::vector<std::size_t> fitting(const std::vector<Question>& bank, const Rules& rules,
                                 const std::set<std::string>& picked) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < bank.size(); ++i) {
        if (fits(bank[i], rules, picked)) {
            places.push_back(i);
        }
    }
    return places;
}

}  // namespace

std::vector<std::string> ids_of(const std::vector<Question>& questions) {
    std::vector<std::string> ids;
    ids.reserve(questions.size());
    for (const Question& question : questions) {
        ids.push_back(question.id);
    }
    return ids;
}

std::size_t length_of(const Rules& rules) { return mode_of(rules).length.value_or(rules.length); }

std::size_t count_fitting(const std::vector<Question>& bank, const Rules& rules,
                          const std::set<std::string>& picked) {
    return fitting(bank, rules, picked).size();
}

std::vector<Question> choose(const std::vector<Question>& bank, const Rules& rules,
                             const std::set<std::string>& picked) {
    std::vector<std::size_t> left = fitting(bank, rules, picked);
    base::Random(rules.seed).fork("choose").shuffle(left);

    const Mode& mode = mode_of(rules);
    std::vector<Question> chosen;
    Asked asked;
    while (chosen.size() < length_of(rules) && !left.empty()) {
        const Question& question = bank[take_next(left, bank, mode, asked)];
        asked.add(question);
        chosen.push_back(question);
    }
    if (mode.order == Order::ByChapter) {
        sort_by_chapter(chosen, rules.chapters);
    }
    return chosen;
}

}  // namespace quiz
