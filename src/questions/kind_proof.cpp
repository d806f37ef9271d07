// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

#include <cassert>

namespace questions {

Exhibit exhibit(const Question& question, const facts::Fact& fact, const facts::FactBase& base) {
    assert(question.proof && question.proof->fact == fact.id);
    return std::visit([&](const auto& body) { return exhibit(body, question, fact, base); },
                      question.body);
}

std::vector<text::Bilingual> answer_texts(const Body& body) {
    return std::visit([](const auto& kind) { return answer_texts(kind); }, body);
}

}  // namespace questions
