// SPDX-License-Identifier: MIT
#include "facts/pairing.h"

#include "facts/template.h"

#include <algorithm>
#include <array>

namespace facts {
namespace {

/// Whether a fact of the pair's relation holds both.
bool said_together(const Reasoning& reasoning, const Paired& of, const Value& left,
                   const Value& right) {
    const std::array<FactIndex::GivenRole, 2> both = {
        {{of.pair->left, &left}, {of.pair->right, &right}}};
    bool said = false;
    reasoning.index().visit_matches(*reasoning.base().relation_of(*of.fact), both,
                                    [&](const Fact& fact) {
                                        said = affirmed(fact);
                                        return !said;
                                    });
    return said;
}

/// Whether two things could be taken for each other.
bool alike(const FactBase& base, const Value& a, const Value& b) {
    const auto* x = std::get_if<EntityRef>(&a.content);
    const auto* y = std::get_if<EntityRef>(&b.content);
    if (x != nullptr && y != nullptr) {
        return base.confusable(*x, *y);
    }
    return a.content.index() == b.content.index() && may_be_same(base, a, b);
}

bool shows(const text::Bilingual& says, const RoleName& role) {
    const std::string& form = says.fr.empty() ? says.en : says.fr;
    return form.empty() || sound_template(form).says(role);
}

/// Whether the right sides read alike, or one reads like the other's left side.
bool alike_on_cards(const FactBase& base, const Paired& a, const Paired& b) {
    return (a.shows_right && b.shows_right && alike(base, a.right, b.right)) ||
           (b.shows_right && alike(base, a.left(), b.right)) ||
           (a.shows_right && alike(base, b.left(), a.right));
}

bool kept_apart(const Pair& pair, const Id& a, const Id& b) {
    return std::any_of(pair.apart.begin(), pair.apart.end(), [&](const std::vector<Id>& facts) {
        return std::find(facts.begin(), facts.end(), a) != facts.end() &&
               std::find(facts.begin(), facts.end(), b) != facts.end();
    });
}

bool tied(const FactBase& base, const Fact& a, const Fact& b) {
    const auto of_a = base.disagreements_of(a);
    return std::any_of(of_a.begin(), of_a.end(), [&b](const Disagreement* each) {
        return std::find(each->facts.begin(), each->facts.end(), b.id) != each->facts.end();
    });
}

}  // namespace

Paired::Paired(const Fact* fact_told, const Pair* told_by, Value right_told, Id in_words_of,
               bool right_shown)
    : fact(fact_told),
      pair(told_by),
      right(std::move(right_told)),
      source(std::move(in_words_of)),
      shows_right(right_shown) {}

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

/// Whether some fact has the left one of `a` and the right one of `b` together, or an author bars
/// one of them from being called wrong in the other's fact.
bool Pairing::may_be_said(const Paired& a, const Paired& b) {
    const bool of_two_relations = a.pair != b.pair;
    return barred(a, b) || said_together(reasoning_, b, a.left(), b.right) ||
           (of_two_relations && a.shows_right && b.shows_right &&
            said_together(reasoning_, a, a.left(), b.right));
}

/// Whether one of their facts bars what the other has in its place.
bool Pairing::barred(const Paired& a, const Paired& b) {
    return about_left(b).bars(a.left()) ||
           (a.fact->relation == b.fact->relation && about_right(a).bars(b.right));
}

std::optional<Ground> Pairing::parting(const Paired& a, const Paired& b) {
    if (may_be_said(a, b)) {
        return std::nullopt;
    }
    Finding finding = about_left(b).of(a.left());
    if (!std::holds_alternative<Ground>(finding) && a.fact->relation == b.fact->relation) {
        finding = about_right(a).of(b.right);
    }
    const auto* ground = std::get_if<Ground>(&finding);
    return ground == nullptr ? std::nullopt : std::optional(*ground);
}

/// Whether there is a parting, without a word about it.
bool Pairing::parted(const Paired& a, const Paired& b) {
    return (about_left(b).disproves(a.left()) ||
            (a.fact->relation == b.fact->relation && about_right(a).disproves(b.right))) &&
           !may_be_said(a, b);
}

bool Pairing::fit_together(const Paired& a, const Paired& b) {
    const FactBase& base = reasoning_.base();
    const bool told_by_both = a.pair->left == "holder" && b.pair->left == "holder";
    return !alike(base, a.left(), b.left()) && !alike_on_cards(base, a, b) &&
           !kept_apart(*a.pair, a.fact->id, b.fact->id) &&
           !kept_apart(*b.pair, a.fact->id, b.fact->id) &&
           (told_by_both || !tied(base, *a.fact, *b.fact)) && parted(a, b) && parted(b, a);
}

bool Pairing::spares(const Paired& paired, const Paired& other) {
    return !alike_on_cards(reasoning_.base(), paired, other) &&
           !kept_apart(*paired.pair, paired.fact->id, other.fact->id) &&
           !kept_apart(*other.pair, paired.fact->id, other.fact->id) && parted(paired, other);
}

bool Pairing::outside(const Paired& paired, const Value& right) {
    const FactBase& base = reasoning_.base();
    return !alike(base, paired.left(), right) && !alike(base, paired.right, right) &&
           about_right(paired).disproves(right) &&
           !said_together(reasoning_, paired, paired.left(), right);
}

const Weighing& Pairing::about_left(const Paired& paired) {
    const auto found = left_.find(&paired);
    return found != left_.end()
               ? found->second
               : left_
                     .emplace(&paired,
                              reasoning_.about(*paired.fact, paired.pair->left, paired.source))
                     .first->second;
}

const Weighing& Pairing::about_right(const Paired& paired) {
    const auto found = right_.find(&paired);
    return found != right_.end()
               ? found->second
               : right_
                     .emplace(&paired,
                              reasoning_.about(*paired.fact, paired.pair->right, paired.source))
                     .first->second;
}

}  // namespace facts
