// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"
#include "questions/kind_proof.h"

#include <fmt/format.h>

namespace questions {
namespace {

bool dated(const facts::Fact* fact, const facts::Date& date) {
    const auto time = fact == nullptr ? std::nullopt : facts::time_of(*fact);
    return time && time->first == date;
}

}  // namespace

/// Nothing is read back here: dates are compared with those of the facts.
Exhibit exhibit(const Timeline& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base) {
    Exhibit out;
    const std::vector<facts::Id>& proved = question.proof->anchors;
    const std::vector<Timeline::Anchor>& anchors = body.face.anchors;
    if (proved.size() != anchors.size()) {
        out.breaks.push_back({"options-unproved", "its anchors are not those that were proved"});
        return out;
    }
    std::size_t slot = 0;
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const std::string date = facts::to_string(anchors[i].date);
        if (!dated(base.find_fact(proved[i]), anchors[i].date)) {
            out.breaks.push_back({"key-differs", fmt::format("anchor {} is dated {}, its fact "
                                                             "otherwise",
                                                             i, date)});
        }
        if (!facts::disjoint(anchors[i].date, body.key.date)) {
            out.breaks.push_back(
                {"option-not-disproved", fmt::format("{} and the anchor of {} have a day in common",
                                                     facts::to_string(body.key.date), date)});
        }
        slot += facts::before(anchors[i].date, body.key.date) ? 1 : 0;
    }
    if (slot != body.key.slot || !dated(&fact, body.key.date)) {
        out.breaks.push_back(
            {"key-differs", fmt::format("the key is slot {}, of {}; the facts give slot {}",
                                        body.key.slot, facts::to_string(body.key.date), slot)});
    }
    return out;
}

std::vector<text::Bilingual> answer_texts(const Timeline& body) {
    std::vector<text::Bilingual> texts = {body.face.event};
    for (const Timeline::Anchor& anchor : body.face.anchors) {
        texts.push_back(anchor.label);
    }
    return texts;
}

}  // namespace questions
