// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

#include <fmt/format.h>

namespace questions {

/// What belongs where is for the checker, which knows what can be sorted.
Exhibit exhibit(const Categorise& body, const Question& question, const facts::Fact&,
                const facts::FactBase& base) {
    Exhibit out;
    const Proof& proof = *question.proof;
    const std::size_t count = body.face.options.size();
    if (proof.options.size() != count || proof.parts.size() != count ||
        body.key.bins.size() != count || proof.bins.size() != body.face.bins.size()) {
        out.breaks.push_back({"options-unproved", "its options are not those that were proved"});
        return out;
    }
    for (std::size_t i = 0; i < proof.bins.size(); ++i) {
        // Who asks for the source need not name it.
        out.tells_claim = out.tells_claim && proof.bins[i].kind != facts::Bin::Kind::Source;
        out.bins.push_back({fmt::format("bin {}", i), body.face.bins[i], proof.bins[i]});
    }
    for (std::size_t i = 0; i < count; ++i) {
        out.sorted.push_back({fmt::format("option {}", i), body.face.options[i],
                              base.find_fact(proof.parts[i]), proof.options[i], body.key.bins[i]});
    }
    return out;
}

std::vector<text::Bilingual> answer_texts(const Categorise& body) {
    std::vector<text::Bilingual> texts = body.face.options;
    texts.insert(texts.end(), body.face.bins.begin(), body.face.bins.end());
    return texts;
}

}  // namespace questions
