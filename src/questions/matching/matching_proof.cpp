// SPDX-License-Identifier: MIT
#include "questions/kind_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

/// A fact as a pair of the question; nothing where it is none.
std::optional<facts::Paired> paired(const Proof& proof, const facts::Id& id,
                                    const facts::Value& right, const facts::FactBase& base) {
    const facts::Fact* fact = base.find_fact(id);
    if (fact == nullptr || !proof.pair || fact->claims.empty()) {
        return std::nullopt;
    }
    const facts::Pair* pair =
        facts::belonging(base, *base.relation_of(*fact), proof.pair->relation, proof.pair->number);
    if (pair == nullptr || fact->find_role(pair->left) == nullptr ||
        fact->find_role(pair->right) == nullptr) {
        return std::nullopt;
    }
    const auto plain = std::ranges::find_if(fact->claims, [](const facts::Claim& claim) {
        return claim.stance == facts::Stance::Asserts && !claim.reserve;
    });
    const facts::Claim& claim = plain == fact->claims.end() ? fact->claims.front() : *plain;
    return facts::Paired{fact, pair, right, proof.named_source.value_or(claim.source),
                         facts::shows_right(*pair)};
}

bool one_to_one(const Matching& body) {
    std::vector<std::size_t> targets = body.key.targets;
    std::ranges::sort(targets);
    return std::ranges::adjacent_find(targets) == targets.end() &&
           (targets.empty() || targets.back() < body.face.targets.size());
}

void show(const Matching& body, const Proof& proof, std::size_t option, const facts::Paired& pair,
          Exhibit& out) {
    const facts::Value& left = pair.left();
    const std::size_t target = body.key.targets[option];
    if (facts::shows_left(*pair.pair)) {
        out.shown.push_back({fmt::format("option {}", option), body.face.options[option], left,
                             true, pair.fact, pair.pair->left});
    }
    if (facts::shows_right(*pair.pair)) {
        out.shown.push_back({fmt::format("target {}", target), body.face.targets[target],
                             proof.options[target], true, pair.fact, pair.pair->right});
    }
    out.pairs.push_back({fmt::format("option {}", option), pair});
}

}  // namespace

Exhibit exhibit(const Matching& body, const Question& question, const facts::Fact&,
                const facts::FactBase& base) {
    Exhibit out;
    const Proof& proof = *question.proof;
    const std::size_t count = body.face.options.size();
    if (proof.parts.size() != count || body.key.targets.size() != count ||
        proof.options.size() != body.face.targets.size() || !one_to_one(body)) {
        out.breaks.push_back({"options-unproved", "its pairs are not those that were proved"});
        return out;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto pair = paired(proof, proof.parts[i], proof.options[body.key.targets[i]], base);
        if (!pair) {
            out.breaks.push_back(
                {"options-unproved", fmt::format("fact '{}' tells no such pair", proof.parts[i])});
            return out;
        }
        show(body, proof, i, *pair, out);
    }
    for (std::size_t target = 0; target < body.face.targets.size(); ++target) {
        if (std::ranges::find(body.key.targets, target) != body.key.targets.end()) {
            continue;
        }
        const facts::Value& value = proof.options[target];
        out.spares.push_back(
            {fmt::format("target {}", target), value,
             proof.spare ? paired(proof, *proof.spare, value, base) : std::nullopt});
    }
    return out;
}

std::vector<text::Bilingual> answer_texts(const Matching& body) {
    std::vector<text::Bilingual> texts = body.face.options;
    texts.insert(texts.end(), body.face.targets.begin(), body.face.targets.end());
    return texts;
}

}  // namespace questions
