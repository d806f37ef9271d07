// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

namespace questions {

/// All that is accepted stands for the value, not only what is shown.
Exhibit exhibit(const ShortText& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase&) {
    Exhibit out;
    out.asks_value = true;
    const facts::Value* held = fact.find_role(question.proof->asked);
    if (held == nullptr) {
        out.breaks.push_back({"options-unproved", "its key was not proved"});
        return out;
    }
    out.shown.push_back({"the key", body.key.shown, *held, true});
    for (const auto* names : {&body.key.accepted_fr, &body.key.accepted_en}) {
        for (const std::string& name : *names) {
            out.shown.push_back({"an accepted answer", {name, name}, *held, true});
        }
    }
    return out;
}

std::vector<text::Bilingual> answer_texts(const ShortText& body) { return {body.key.shown}; }

}  // namespace questions
