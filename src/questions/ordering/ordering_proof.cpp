// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"
#include "facts/template.h"
#include "questions/kind_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

/// The date that an event fact holds in one of its roles.
struct Dated {
    const facts::Fact* fact = nullptr;
    const facts::RoleName* role = nullptr;
    facts::Date date;
};

std::optional<Dated> dated(const facts::FactBase& base, const facts::Id& id) {
    const facts::Fact* fact = base.find_fact(id);
    for (std::size_t i = 0; fact != nullptr && i < fact->roles.size(); ++i) {
        if (const auto* date = std::get_if<facts::Date>(&fact->roles[i].second.content)) {
            return Dated{fact, &fact->roles[i].first, *date};
        }
    }
    return std::nullopt;
}

bool happened(const facts::FactBase& base, const facts::Fact& fact) {
    const facts::Relation& relation = *base.relation_of(fact);
    return relation.nature == facts::Nature::Event &&
           relation.modality == facts::Modality::Actual && facts::affirmed(fact);
}

/// What is wrong with two of them in one question; nothing if they can stand beside each other.
std::optional<Break> clash(const facts::FactBase& base, const Dated& a, const Dated& b) {
    if (!facts::disjoint(a.date, b.date)) {
        return Break{
            "order-unsure",
            fmt::format("nothing tells which of '{}' ({}) and '{}' ({}) was first", a.fact->id,
                        facts::to_string(a.date), b.fact->id, facts::to_string(b.date))};
    }
    for (const facts::Disagreement* each : base.disagreements_of(*a.fact)) {
        if (std::ranges::find(each->facts, b.fact->id) != each->facts.end()) {
            return Break{"order-disputed", fmt::format("disagreement '{}' ties '{}' and '{}'",
                                                       each->id, a.fact->id, b.fact->id)};
        }
    }
    if (!a.fact->marks.empty() && !b.fact->marks.empty()) {
        return Break{"order-obvious", fmt::format("'{}' and '{}' are both first or last by nature",
                                                  a.fact->id, b.fact->id)};
    }
    return std::nullopt;
}

/// What each option and its date say, to be read back.
void show(const Ordering& body, const facts::FactBase& base, const std::vector<Dated>& parts,
          Exhibit& out) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const facts::Fact& fact = *parts[i].fact;
        const facts::Relation& relation = *base.relation_of(fact);
        const std::string& label =
            relation.label.fr.empty() ? relation.label.en : relation.label.fr;
        if (facts::sound_template(label).says("subject")) {
            out.shown.push_back({fmt::format("option {}", i), body.face.options[i], fact.subject(),
                                 true, &fact, "subject"});
        }
        if (i < body.key.values.size()) {
            out.shown.push_back({fmt::format("the date of option {}", i), body.key.values[i],
                                 *fact.find_role(*parts[i].role), true, &fact, *parts[i].role});
        }
    }
}

}  // namespace

Exhibit exhibit(const Ordering& body, const Question& question, const facts::Fact&,
                const facts::FactBase& base) {
    Exhibit out;
    std::vector<Dated> parts;
    for (const facts::Id& id : question.proof->parts) {
        if (const auto part = dated(base, id)) {
            parts.push_back(*part);
        }
    }
    if (parts.size() != body.face.options.size() || body.key.order.size() != parts.size()) {
        out.breaks.push_back({"options-unproved", "its options are not those that were proved"});
        return out;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!happened(base, *parts[i].fact)) {
            out.breaks.push_back({"order-unsure", fmt::format("'{}' is no event that took place",
                                                              parts[i].fact->id)});
        }
        for (std::size_t j = i + 1; j < parts.size(); ++j) {
            if (auto wrong = clash(base, parts[i], parts[j])) {
                out.breaks.push_back(*std::move(wrong));
            }
        }
    }
    const auto first_wrong = std::ranges::adjacent_find(
        body.key.order,
        [&](std::size_t a, std::size_t b) { return !facts::before(parts[a].date, parts[b].date); });
    if (first_wrong != body.key.order.end()) {
        out.breaks.push_back({"key-differs", fmt::format("the key puts option {} before option {}, "
                                                         "the facts do not",
                                                         first_wrong[0], first_wrong[1])});
    }
    show(body, base, parts, out);
    return out;
}

std::vector<text::Bilingual> answer_texts(const Ordering& body) {
    std::vector<text::Bilingual> texts = body.face.options;
    texts.insert(texts.end(), body.key.values.begin(), body.key.values.end());
    return texts;
}

}  // namespace questions
