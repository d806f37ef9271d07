// SPDX-License-Identifier: MIT
#include "facts/template.h"
#include "questions/kind_proof.h"

namespace questions {
namespace {

/// Whether the relation's statement says the value, in a language that it has.
bool says_value(const facts::Relation& relation) {
    const std::string& form = relation.says.fr.empty() ? relation.says.en : relation.says.fr;
    return facts::sound_template(form).says("value");
}

}  // namespace

Exhibit exhibit(const TrueFalse& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base) {
    Exhibit out;
    if (body.key.truth) {
        if (says_value(*base.find_relation(fact.relation))) {
            out.shown.push_back({"the true statement", question.prompt, fact.value(), true});
        }
        return out;
    }
    if (question.proof->options.size() != 1) {
        out.breaks.push_back({"options-unproved", "what is false in it was not proved"});
        return out;
    }
    out.shown.push_back(
        {"the false statement", question.prompt, question.proof->options.front(), false});
    return out;
}

std::vector<text::Bilingual> answer_texts(const TrueFalse&) { return {}; }

}  // namespace questions
