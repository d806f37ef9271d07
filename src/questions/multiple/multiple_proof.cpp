// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {

Exhibit exhibit(const Multiple& body, const Question& question, const facts::Fact&,
                const facts::FactBase&) {
    Exhibit out;
    out.asks_value = true;
    const std::vector<facts::Value>& values = question.proof->options;
    const std::vector<text::Bilingual>& options = body.face.options;
    if (values.size() != options.size()) {
        out.breaks.push_back({"options-unproved", "its options are not those that were proved"});
        return out;
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool right = std::ranges::binary_search(body.key.indexes, i);
        out.members.push_back({fmt::format("option {}", i), options[i], values[i], right});
    }
    return out;
}

std::vector<text::Bilingual> answer_texts(const Multiple& body) { return body.face.options; }

}  // namespace questions
