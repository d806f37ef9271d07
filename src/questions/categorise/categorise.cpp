// SPDX-License-Identifier: MIT
#include "questions/categorise/categorise.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace questions {
namespace {

/// Where nothing is placed yet, the task itself.
text::Bilingual left_to_place(std::size_t left, std::size_t all) {
    if (left == all) {
        return {"Choisis une étiquette, puis son casier.", "Choose a label, then its bin."};
    }
    if (left == 1) {
        return {"Il reste une étiquette à ranger.", "One label is still to be sorted."};
    }
    return {fmt::format("Il reste {} étiquettes à ranger.", left),
            fmt::format("{} labels are still to be sorted.", left)};
}

/// Without a full stop.
text::Bilingual in_bin(std::size_t right, std::size_t all) {
    if (right == 1) {
        return {fmt::format("Une seule étiquette sur {} est bien rangée", all),
                fmt::format("Only one of {} labels is in its bin", all)};
    }
    return {fmt::format("{} étiquettes sur {} sont bien rangées", right, all),
            fmt::format("{} of {} labels are in their bins", right, all)};
}

text::Bilingual worth_nothing(std::size_t right, std::size_t all) {
    const text::Bilingual told = in_bin(right, all);
    return {told.fr + " : pas plus qu’en les mettant toutes dans le même casier.",
            told.en + ": no more than by putting all of them into one."};
}

text::Bilingual worth_a_part(std::size_t right, std::size_t all) {
    const text::Bilingual told = in_bin(right, all);
    return {told.fr + ".", told.en + "."};
}

/// How many the fullest bin of the key holds.
std::size_t fullest(const Categorise& question) {
    std::vector<std::size_t> held(question.face.bins.size(), 0);
    for (const std::size_t bin : question.key.bins) {
        ++held[bin];
    }
    return *std::ranges::max_element(held);
}

}  // namespace

std::vector<bool> parts_right(const Categorise& question, const Categorise::Answer& answer) {
    std::vector<bool> right;
    for (std::size_t i = 0; i < answer.bins.size(); ++i) {
        right.push_back(answer.bins[i] == question.key.bins[i]);
    }
    return right;
}

Grade check(const Categorise& question, const Categorise::Answer& answer) {
    const std::size_t all = question.key.bins.size();
    const auto left = answer.bins.empty() ? all
                                          : static_cast<std::size_t>(std::ranges::count(
                                                answer.bins, std::optional<std::size_t>()));
    if (left > 0) {
        return {Verdict::NotReady, 0, left_to_place(left, all)};
    }
    assert(answer.bins.size() == all);
    const std::vector<bool> parts = parts_right(question, answer);
    const auto right = static_cast<std::size_t>(std::ranges::count(parts, true));
    if (right == all) {
        return {Verdict::Right, 1, {}};
    }
    const std::size_t for_nothing = fullest(question);
    if (right <= for_nothing) {
        return {Verdict::Wrong, 0, right == 0 ? text::Bilingual{} : worth_nothing(right, all)};
    }
    return {Verdict::Partly,
            static_cast<double>(right - for_nothing) / static_cast<double>(all - for_nothing),
            worth_a_part(right, all)};
}

std::vector<Hint> hints(const Categorise&, base::Random) { return {}; }

}  // namespace questions
