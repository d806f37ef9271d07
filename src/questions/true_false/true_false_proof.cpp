// SPDX-License-Identifier: MIT
#include "facts/template.h"
#include "facts/voices.h"
#include "questions/kind_proof.h"

namespace questions {
namespace {

/// Whether the statement says the value, in a language that it has.
bool says_value(const facts::Fact& fact, const facts::Relation& relation) {
    const auto own = fact.asks.find(facts::RoleName(facts::statement_role));
    const text::Bilingual& says = own == fact.asks.end() ? relation.says : own->second.stem;
    return facts::sound_template(says.fr.empty() ? says.en : says.fr).says("value");
}

}  // namespace

Exhibit exhibit(const TrueFalse& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base) {
    Exhibit out;
    if (body.key.truth) {
        if (says_value(fact, *base.relation_of(fact))) {
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
