// SPDX-License-Identifier: MIT
#include "questions/graded_facts.h"

#include <algorithm>
#include <cassert>

namespace questions {
namespace {

/// For each part whether it was right; none for kinds without parts and answers not given.
std::vector<bool> parts_right_in(const Body& body, const Answer& answer) {
    return std::visit(
        [&answer](const auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            const auto* given = std::get_if<typename Kind::Answer>(&answer);
            assert(given != nullptr);
            if constexpr (requires { parts_right(kind, *given); }) {
                return parts_right(kind, *given);
            } else {
                return std::vector<bool>();
            }
        },
        body);
}

}  // namespace

std::vector<facts::Id> graded_facts(const Question& question, const Answer& answer) {
    if (question.proof && !question.proof->anchors.empty()) {
        return {question.facts.front()};
    }
    if (!question.proof || question.proof->parts.empty()) {
        return question.facts;
    }
    const std::vector<bool> right = parts_right_in(question.body, answer);
    if (right.empty()) {
        return {question.facts.front()};
    }
    if (std::find(right.begin(), right.end(), false) == right.end()) {
        return question.facts;
    }
    std::vector<facts::Id> wrong;
    for (std::size_t i = 0; i < right.size() && i < question.proof->parts.size(); ++i) {
        const facts::Id& part = question.proof->parts[i];
        if (!right[i] && std::find(wrong.begin(), wrong.end(), part) == wrong.end()) {
            wrong.push_back(part);
        }
    }
    return wrong;
}

}  // namespace questions
