// SPDX-License-Identifier: MIT
//
// disagreements.json: facts that cannot be asked about without naming the source.
#include "packs/reading.h"

namespace packs {
namespace {

facts::Disagreement read_disagreement(json::Node node, Reading& reading) {
    using enum facts::DisagreementKind;
    static constexpr json::Choice<facts::DisagreementKind> kinds[] = {
        {"contradiction", Contradiction}, {"dispute", Dispute}, {"framing", Framing},
        {"imprecision", Imprecision},     {"scope", Scope},     {"date", Date}};
    static constexpr json::Choice<facts::Stems> stems[] = {{"attributed", facts::Stems::Attributed},
                                                           {"never", facts::Stems::Never},
                                                           {"free", facts::Stems::Free}};
    json::Fields fields(node, reading.reader);
    facts::Disagreement disagreement;
    disagreement.place = node.place();
    disagreement.id = read_own_id(fields, Named::Disagreement, reading);
    disagreement.kind = fields.choice("kind", kinds).value_or(Contradiction);
    for (const json::Node fact : fields.list("facts")) {
        if (auto id = read_reference(fact, Named::Fact, reading)) {
            disagreement.facts.push_back(std::move(*id));
        }
    }
    disagreement.note = fields.bilingual("note").value_or(text::Bilingual());
    disagreement.stems = fields.choice("stems", stems).value_or(facts::Stems::Attributed);
    for (const json::Node item : fields.optional_list("bars")) {
        json::Fields bar(item, reading.reader);
        std::pair<facts::Id, std::vector<facts::Value>> bars;
        bars.first = required_reference(bar, "fact", Named::Fact, reading);
        for (const json::Node value : bar.list("values")) {
            if (auto filler = read_filler(value, reading)) {
                bars.second.push_back(std::move(*filler));
            }
        }
        disagreement.bars.push_back(std::move(bars));
    }
    return disagreement;
}

}  // namespace

void read_disagreements(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("disagreements")) {
        const std::size_t faults_before = reading.faults().errors();
        facts::Disagreement disagreement = read_disagreement(node, reading);
        if (reading.faults().errors() == faults_before) {
            reading.disagreements.push_back(std::move(disagreement));
        }
    }
}

}  // namespace packs
