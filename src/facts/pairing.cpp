// SPDX-License-Identifier: MIT
#include "facts/pairing.h"

#include "facts/template.h"

#include <algorithm>

namespace facts {
namespace {

/// Whether a fact of the pair's relation holds both.
bool said_together(const Reasoning& reasoning, const Paired& of, const Value& left,
                   const Value& right) {
    bool said = false;
    reasoning.index().visit_matches(*reasoning.base().find_relation(of.fact->relation),
                                    {{of.pair->left, &left}, {of.pair->right, &right}},
                                    [&](const Fact& fact) {
                                        said = affirmed(fact);
                                        return !said;
                                    });
    return said;
}

std::optional<Ground> disproved(const Reasoning& reasoning, const Paired& paired,
                                std::string_view role, const Value& value) {
    return reasoning.disproved(*paired.fact, role, value, paired.source);
}

/// Whether two things could be taken for each other.
bool alike(const FactBase& base, const Value& a, const Value& b) {
    const auto* x = std::get_if<EntityRef>(&a.content);
    const auto* y = std::get_if<EntityRef>(&b.content);
    if (x != nullptr && y != nullptr) {
        return base.confusable(x->id, y->id);
    }
    return a.content.index() == b.content.index() && may_be_same(base, a, b);
}

bool shows(const text::Bilingual& says, const RoleName& role) {
    const std::string& form = says.fr.empty() ? says.en : says.fr;
    return form.empty() || sound_template(form).says(role);
}

/// Whether the right sides read alike, or one reads like the other's left side.
bool alike_on_cards(const FactBase& base, const Paired& a, const Paired& b) {
    const bool right_a = shows_right(*a.pair);
    const bool right_b = shows_right(*b.pair);
    return (right_a && right_b && alike(base, a.right, b.right)) ||
           (right_b && alike(base, a.left(), b.right)) ||
           (right_a && alike(base, b.left(), a.right));
}

bool kept_apart(const Pair& pair, const Id& a, const Id& b) {
    return std::any_of(pair.apart.begin(), pair.apart.end(), [&](const std::vector<Id>& facts) {
        return std::find(facts.begin(), facts.end(), a) != facts.end() &&
               std::find(facts.begin(), facts.end(), b) != facts.end();
    });
}

bool tied(const FactBase& base, const Fact& a, const Fact& b) {
    const auto of_a = base.disagreements_of(a.id);
    return std::any_of(of_a.begin(), of_a.end(), [&b](const Disagreement* each) {
        return std::find(each->facts.begin(), each->facts.end(), b.id) != each->facts.end();
    });
}

}  // namespace

bool shows_left(const Pair& pair) { return shows(pair.left_says, pair.left); }

bool shows_right(const Pair& pair) { return shows(pair.right_says, pair.right); }

const Pair* find_pair(const FactBase& base, std::string_view head, std::size_t number) {
    const Relation* relation = base.find_relation(head);
    return relation == nullptr || number >= relation->pairs.size() ? nullptr
                                                                   : &relation->pairs[number];
}

const Pair* belonging(const FactBase& base, const Relation& relation, std::string_view head,
                      std::size_t number) {
    if (relation.id == head) {
        return find_pair(base, head, number);
    }
    const auto joined = std::find_if(
        relation.pairs.begin(), relation.pairs.end(),
        [&](const Pair& pair) { return number == 0 && pair.joins && *pair.joins == head; });
    return joined == relation.pairs.end() ? nullptr : &*joined;
}

std::optional<Ground> parting(const Reasoning& reasoning, const Paired& a, const Paired& b) {
    const bool same_terms = shows_right(*a.pair) && shows_right(*b.pair);
    if (said_together(reasoning, b, a.left(), b.right) ||
        (same_terms && said_together(reasoning, a, a.left(), b.right))) {
        return std::nullopt;
    }
    if (auto ground = disproved(reasoning, b, b.pair->left, a.left())) {
        return ground;
    }
    return a.fact->relation == b.fact->relation ? disproved(reasoning, a, a.pair->right, b.right)
                                                : std::nullopt;
}

bool fit_together(const Reasoning& reasoning, const Paired& a, const Paired& b) {
    const FactBase& base = reasoning.base();
    const bool told_by_both = a.pair->left == "holder" && b.pair->left == "holder";
    return !alike(base, a.left(), b.left()) && !alike_on_cards(base, a, b) &&
           !kept_apart(*a.pair, a.fact->id, b.fact->id) &&
           !kept_apart(*b.pair, a.fact->id, b.fact->id) &&
           (told_by_both || !tied(base, *a.fact, *b.fact)) && parting(reasoning, a, b) &&
           parting(reasoning, b, a);
}

bool spares(const Reasoning& reasoning, const Paired& paired, const Paired& other) {
    const FactBase& base = reasoning.base();
    return !alike_on_cards(base, paired, other) &&
           !kept_apart(*paired.pair, paired.fact->id, other.fact->id) &&
           !kept_apart(*other.pair, paired.fact->id, other.fact->id) &&
           parting(reasoning, paired, other).has_value();
}

bool outside(const Reasoning& reasoning, const Paired& paired, const Weighing& about_right,
             const Value& right) {
    const FactBase& base = reasoning.base();
    return !alike(base, paired.left(), right) && !alike(base, paired.right, right) &&
           about_right.disproves(right) && !said_together(reasoning, paired, paired.left(), right);
}

bool outside(const Reasoning& reasoning, const Paired& paired, const Value& right) {
    return outside(reasoning, paired,
                   reasoning.about(*paired.fact, paired.pair->right, paired.source), right);
}

}  // namespace facts
