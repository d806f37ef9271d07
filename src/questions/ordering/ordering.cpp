// SPDX-License-Identifier: MIT
#include "questions/ordering/ordering.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace questions {
namespace {

/// Why what stands at its place may earn nothing.
const text::Bilingual mostly_reversed = {
    "Pris deux à deux, ils sont dans le désordre au moins une fois sur deux.",
    "Taken two by two, at least half are the wrong way round."};

std::vector<std::size_t> places_in(const std::vector<std::size_t>& order) {
    std::vector<std::size_t> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        places[order[i]] = i;
    }
    return places;
}

text::Bilingual in_place(std::size_t right, std::size_t all) {
    if (right == 0) {
        return {"Aucun n’est à sa place, mais plusieurs se suivent comme il faut.",
                "None stands at its place, but several follow each other as they should."};
    }
    if (right == 1) {
        return {fmt::format("Un seul sur {} est à sa place.", all),
                fmt::format("Only one of {} stands at its place.", all)};
    }
    return {fmt::format("{} sur {} sont à leur place.", right, all),
            fmt::format("{} of {} stand at their places.", right, all)};
}

}  // namespace

std::vector<bool> parts_right(const Ordering& question, const Ordering::Answer& answer) {
    if (answer.order.empty()) {
        return {};
    }
    const std::vector<std::size_t> given = places_in(answer.order);
    const std::vector<std::size_t> wanted = places_in(question.key.order);
    std::vector<bool> right;
    for (std::size_t option = 0; option < wanted.size(); ++option) {
        right.push_back(given[option] == wanted[option]);
    }
    return right;
}

Grade check(const Ordering& question, const Ordering::Answer& answer) {
    if (answer.order.empty()) {
        return {Verdict::NotReady,
                0,
                {"L’ordre affiché n’est pas le bon : déplace au moins une ligne.",
                 "The order shown is not the right one: move at least one row."}};
    }
    assert(answer.order.size() == question.key.order.size());
    const std::vector<std::size_t> wanted = places_in(question.key.order);
    int balance = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < answer.order.size(); ++i) {
        for (std::size_t j = i + 1; j < answer.order.size(); ++j) {
            balance += wanted[answer.order[i]] < wanted[answer.order[j]] ? 1 : -1;
            ++pairs;
        }
    }
    if (balance == pairs) {
        return {Verdict::Right, 1, {}};
    }
    const std::vector<bool> parts = parts_right(question, answer);
    const auto right = static_cast<std::size_t>(std::count(parts.begin(), parts.end(), true));
    if (balance <= 0) {
        return {Verdict::Wrong, 0, right == 0 ? text::Bilingual{} : mostly_reversed};
    }
    return {Verdict::Partly, static_cast<double>(balance) / pairs, in_place(right, parts.size())};
}

std::vector<Hint> hints(const Ordering&, base::Random) { return {}; }

}  // namespace questions
