// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

namespace questions {

/// The number with its unit is shown for the value; of a date only the year is asked.
Exhibit exhibit(const Numeric& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase&) {
    Exhibit out;
    out.asks_value = true;
    const facts::Value* held = fact.find_role(question.proof->asked);
    if (held == nullptr) {
        out.breaks.push_back({"options-unproved", "its key was not proved"});
        return out;
    }
    facts::Value value = *held;
    if (auto* date = std::get_if<facts::Date>(&value.content)) {
        *date = facts::lowered(*date, facts::Precision::Year);
    }
    const std::string number = text::to_string(body.key.value);
    const auto with_unit = [&](const std::string& unit) {
        return unit.empty() ? number : number + " " + unit;
    };
    out.shown.push_back({"the key",
                         {with_unit(body.face.unit.fr), with_unit(body.face.unit.en)},
                         std::move(value),
                         true});
    return out;
}

std::vector<text::Bilingual> answer_texts(const Numeric&) { return {}; }

}  // namespace questions
