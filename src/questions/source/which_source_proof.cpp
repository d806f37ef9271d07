// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

#include <fmt/format.h>

namespace questions {

Exhibit exhibit(const WhichSource& body, const Question& question, const facts::Fact&,
                const facts::FactBase& base) {
    Exhibit out;
    out.tells_claim = false;
    const std::vector<facts::Id>& proved = question.proof->sources;
    const std::vector<text::Bilingual>& sources = body.face.sources;
    bool known = proved.size() == sources.size() && body.key.index < sources.size();
    for (const facts::Id& id : proved) {
        known = known && base.find_source(id) != nullptr;
    }
    if (!known) {
        out.breaks.push_back({"options-unproved", "its sources are not those that were proved"});
        return out;
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        out.sources.push_back(
            {fmt::format("option {}", i), sources[i], proved[i], i == body.key.index});
    }
    return out;
}

std::vector<text::Bilingual> answer_texts(const WhichSource& body) { return body.face.sources; }

}  // namespace questions
