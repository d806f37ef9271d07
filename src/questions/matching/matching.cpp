// SPDX-License-Identifier: MIT
#include "questions/matching/matching.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace questions {
namespace {

text::Bilingual left_to_link(std::size_t left, std::size_t all) {
    if (left == all) {
        return {"Choisis à gauche, puis à droite, pour relier.",
                "Choose on the left, then on the right, to link them."};
    }
    if (left == 1) {
        return {"Il reste un lien à faire.", "One link is still to be made."};
    }
    return {fmt::format("Il reste {} liens à faire.", left),
            fmt::format("{} links are still to be made.", left)};
}

text::Bilingual links_right(std::size_t right, std::size_t all) {
    if (right == 0) {
        return {"Aucun lien n’est juste.", "No link is right."};
    }
    if (right == 1) {
        return {fmt::format("Un seul lien sur {} est juste.", all),
                fmt::format("Only one of {} links is right.", all)};
    }
    return {fmt::format("{} liens sur {} sont justes.", right, all),
            fmt::format("{} of {} links are right.", right, all)};
}

}  // namespace

std::vector<bool> parts_right(const Matching& question, const Matching::Answer& answer) {
    std::vector<bool> right;
    for (std::size_t i = 0; i < answer.targets.size(); ++i) {
        right.push_back(answer.targets[i] == question.key.targets[i]);
    }
    return right;
}

Grade check(const Matching& question, const Matching::Answer& answer) {
    const std::size_t all = question.key.targets.size();
    const auto linked = static_cast<std::size_t>(std::ranges::count_if(
        answer.targets,
        [](const std::optional<std::size_t>& target) { return target.has_value(); }));
    if (linked < all) {
        return {Verdict::NotReady, 0, left_to_link(all - linked, all)};
    }
    assert(answer.targets.size() == all);
    const std::vector<bool> parts = parts_right(question, answer);
    const auto right = static_cast<std::size_t>(std::ranges::count(parts, true));
    if (right == all) {
        return {Verdict::Right, 1, {}};
    }
    const auto options = static_cast<double>(all);
    const double by_chance = options / static_cast<double>(question.face.targets.size());
    const double credit =
        std::max(0.0, (static_cast<double>(right) - by_chance) / (options - by_chance));
    return {credit > 0 ? Verdict::Partly : Verdict::Wrong, credit, links_right(right, all)};
}

std::vector<Hint> hints(const Matching&, base::Random) { return {}; }

}  // namespace questions
