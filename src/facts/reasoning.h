// SPDX-License-Identifier: MIT
//
// What follows from a fact base, and what does not: the logic that both the generator and the
// checker stand on (FACTS, sections 1 and 8). The world is open: what no fact says may still be
// true. A value is wrong in a role only because it contradicts a determined role, because a list
// declared complete leaves it out, or because an author says which fact a wrong phrase contradicts.
#pragma once

#include "facts/fact_index.h"
#include "facts/weighing.h"

namespace facts {

/// A stem read as a question to the base: which values fill `asked` where the other roles are
/// `given`? With `source`, only as that source tells it; with `when`, only at that time.
struct Query {
    const Relation* relation = nullptr;
    RoleName asked;
    std::vector<std::pair<RoleName, Value>> given;
    std::optional<Id> source;
    std::optional<std::pair<Date, Date>> when;
};

struct Reply {
    const Fact* fact = nullptr;
    const Value* value = nullptr;
};

class Reasoning {
public:
    /// `base` must outlive it and be sound (references lead somewhere).
    explicit Reasoning(const FactBase& base);

    /// What can be said against other values in that role of the fact. `named_source`: the source
    /// that the stem names, if it does. Takes time in proportion to the facts that share a
    /// determining role with this one.
    Weighing about(const Fact& fact, std::string_view role,
                   const std::optional<Id>& named_source) const;

    /// The same for one value: whether the fact with `value` in `role` is wrong, and why; or why
    /// that cannot be said.
    Finding weigh(const Fact& fact, std::string_view role, const Value& value,
                  const std::optional<Id>& named_source) const;

    /// The ground alone.
    std::optional<Ground> disproved(const Fact& fact, std::string_view role, const Value& value,
                                    const std::optional<Id>& named_source) const;

    /// Whether the base can have only one answer for that role of the fact: nothing when it may
    /// have others.
    struct Settled {
        /// Where the list is closed only in one source's words: the source that a stem must name.
        std::optional<Id> source;
    };
    std::optional<Settled> settled(const Fact& fact, std::string_view role) const;

    /// Whether some value could be disproved in that role at all: it is determined, determines
    /// another, or stands in a closed list.
    bool can_be_disproved(const Fact& fact, std::string_view role,
                          const std::optional<Id>& named_source) const;

    /// All that answers the query, in the order of the files; facts that every source only denies
    /// do not answer.
    std::vector<Reply> answers(const Query& query) const;

    /// The first answer that is not `key` told otherwise; nothing when the query has one reading.
    std::optional<Reply> other_answer(const Query& query, const Value& key) const;

    const FactBase& base() const { return base_; }
    const FactIndex& index() const { return index_; }

private:
    template <class Visitor>
    void visit_answers(const Query& query, Visitor&& visit) const;

    const FactBase& base_;
    FactIndex index_;
};

}  // namespace facts
