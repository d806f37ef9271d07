// SPDX-License-Identifier: MIT
#include "questions/multiple/multiple.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <iterator>

namespace questions {
namespace {

/// « 2 bonnes réponses sur 3, 1 en trop. »
text::Bilingual counted(std::size_t found, std::size_t right, std::size_t wrong) {
    const bool one_fr = found <= 1;
    text::Bilingual reason = {
        fmt::format("{} {} sur {}", found, one_fr ? "bonne réponse" : "bonnes réponses", right),
        fmt::format("{} of the {} right answers", found, right)};
    if (wrong > 0) {
        reason.fr += fmt::format(", {} en trop", wrong);
        reason.en += fmt::format(", {} too many", wrong);
    }
    reason.fr += ".";
    reason.en += ".";
    return reason;
}

}  // namespace

Grade check(const Multiple& question, const Multiple::Answer& answer) {
    const auto& right = question.key.indexes;
    assert(!right.empty() && right.size() < question.face.options.size());
    if (answer.indexes.empty()) {
        return {};
    }
    if (answer.indexes == right) {
        return {Verdict::Right, 1, {}};
    }
    const auto found = static_cast<std::size_t>(
        std::count_if(answer.indexes.begin(), answer.indexes.end(), [&](std::size_t index) {
            assert(index < question.face.options.size());
            return std::binary_search(right.begin(), right.end(), index);
        }));
    const std::size_t wrong = answer.indexes.size() - found;
    const std::size_t all_wrong = question.face.options.size() - right.size();
    const double credit =
        std::max(0.0, static_cast<double>(found) / static_cast<double>(right.size()) -
                          static_cast<double>(wrong) / static_cast<double>(all_wrong));
    return {credit > 0 ? Verdict::Partly : Verdict::Wrong, credit,
            counted(found, right.size(), wrong)};
}

std::vector<Hint> hints(const Multiple& question, base::Random random) {
    return strike_wrong_ones(question.face.options.size(), question.key.indexes, random);
}

}  // namespace questions
