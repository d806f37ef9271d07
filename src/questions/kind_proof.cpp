// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

#include <cassert>

namespace questions {

Exhibit exhibit(const Question& question, const facts::Fact& fact, const facts::FactBase& base) {
    assert(question.proof && question.proof->fact == fact.id);
    return std::visit([&](const auto& body) { return exhibit(body, question, fact, base); },
                      question.body);
}

std::vector<const facts::Value*> asked_values(const Question& question, const facts::Fact& fact,
                                              const facts::FactBase& base) {
    std::vector<const facts::Value*> values;
    const auto add = [&](const facts::Fact* each) {
        const facts::Value* value =
            each == nullptr ? nullptr : each->find_role(question.proof->asked);
        if (value != nullptr) {
            values.push_back(value);
        }
    };
    add(&fact);
    for (const facts::Id& part : question.proof->parts) {
        if (part != fact.id && !question.proof->pair) {
            add(base.find_fact(part));
        }
    }
    return values;
}

std::vector<text::Bilingual> answer_texts(const Body& body) {
    return std::visit([](const auto& kind) { return answer_texts(kind); }, body);
}

}  // namespace questions
