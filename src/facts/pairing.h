// SPDX-License-Identifier: MIT
//
// Which facts may stand in one question as pairs to be found (FACTS, section 8, "matching").
#pragma once

#include "facts/reasoning.h"

#include <unordered_map>

namespace facts {

/// A fact as one of the pairs of its relation tells it. Both must outlive it.
struct Paired {
    Paired() = default;
    Paired(const Fact* fact_told, const Pair* told_by, Value right_told, Id in_words_of,
           bool right_shown);

    const Fact* fact = nullptr;
    const Pair* pair = nullptr;
    Value right;  ///< as shown: a date may be told less precisely than the fact has it
    /// In whose words the pair is told: what a list is closed in, and what tells sides apart.
    Id source;
    bool shows_right = true;  ///< as facts::shows_right has it of `pair`

    const Value& left() const { return *fact->find_role(pair->left); }
};

/// Whether the cards say what fills the role on that side, and not other words for it.
bool shows_left(const Pair& pair);
bool shows_right(const Pair& pair);

/// The pair number `number` of the relation `head`; null where it has fewer.
const Pair* find_pair(const FactBase& base, std::string_view head, std::size_t number);

/// The pair of a relation that belongs to pair `number` of `head`: that one itself, or one that
/// joins it. Null where there is none.
const Pair* belonging(const FactBase& base, const Relation& relation, std::string_view head,
                      std::size_t number);

/// What the base says of pairs beside each other. What can be said against the sides of a pair is
/// looked up when it is first asked and kept: the pairs must stay where they are, unchanged.
class Pairing {
public:
    /// `reasoning` must outlive it.
    explicit Pairing(const Reasoning& reasoning) : reasoning_(reasoning) {}

    /// Why the left one of `a` does not go with the right one of `b`: no fact has the two together,
    /// and with the one in the place of the other some fact would be wrong, or a closed list.
    /// Nothing where the base does not say so.
    std::optional<Ground> parting(const Paired& a, const Paired& b);

    /// Whether both can be in one question: parted both ways, nothing of them alike, no author
    /// keeps them apart, and no disagreement ties them but between people who are named on the
    /// left.
    bool fit_together(const Paired& a, const Paired& b);

    /// Whether the right one of `other` can stand beside `paired` as one that goes with nothing: it
    /// does not go with its left one, and cannot be taken for its right one.
    bool spares(const Paired& paired, const Paired& other);

    /// Whether the base says that the left one does not go with this value.
    bool outside(const Paired& paired, const Value& right);

private:
    bool parted(const Paired& a, const Paired& b);
    bool may_be_said(const Paired& a, const Paired& b);
    bool barred(const Paired& a, const Paired& b);
    const Weighing& about_left(const Paired& paired);
    const Weighing& about_right(const Paired& paired);

    const Reasoning& reasoning_;
    std::unordered_map<const Paired*, Weighing> left_;
    std::unordered_map<const Paired*, Weighing> right_;
};

}  // namespace facts
