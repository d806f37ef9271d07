// SPDX-License-Identifier: MIT
//
// What follows from a fact base, and what does not: the logic that both the generator and the
// checker stand on (FACTS, sections 1 and 8). The world is open: what no fact says may still be
// true. A value is wrong in a role only because it contradicts a determined role, because a list
// declared complete leaves it out, or because an author says which fact a wrong phrase contradicts.
#pragma once

#include "facts/difference.h"
#include "facts/fact_index.h"

#include <variant>

namespace facts {

/// Why a value is wrong in a role of a fact.
struct Ground {
    enum class Kind {
        Contradiction,  ///< `fact` fills `role`, which its other roles determine, with another
                        ///< value
        Closure,        ///< closure number `closure` of the base leaves the value out
        Foil,           ///< the author's wrong phrase; it contradicts `fact`
    };
    Kind kind = Kind::Contradiction;
    Id fact;
    RoleName role;
    std::size_t closure = 0;

    bool operator==(const Ground&) const = default;
};

/// Why a value may not be offered as a wrong one.
struct Doubt {
    enum class Kind {
        Undetermined,  ///< nothing contradicts it: it may be true as well
        TooClose,      ///< not far enough from the right value, or within it, or kept apart from it
        AlsoTrue,      ///< `fact` says so, at some date
        Disputed,      ///< `fact`, of the same disagreement, says so
        Barred,        ///< barred by the fact or by a disagreement
        NotAlive,      ///< the entity was not there at the date of the fact
        InTheFact,     ///< another role of the fact holds it
    };
    Kind kind = Kind::Undetermined;
    Id fact;

    bool operator==(const Doubt&) const = default;
};
std::string_view to_string(Ground::Kind kind);
std::string_view to_string(Doubt::Kind kind);

using Finding = std::variant<Ground, Doubt>;

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

/// When a fact was so: its period or `as_of`; nothing when it has neither.
std::optional<std::pair<Date, Date>> stated_time(const Fact& fact);

/// The same, or else the date that one of its roles holds.
std::optional<std::pair<Date, Date>> time_of(const Fact& fact);

/// Whether a source says the fact, in any stance but denial.
bool affirmed(const Fact& fact);

/// Whether this source does.
bool says(const Fact& fact, std::string_view source);

class Reasoning {
public:
    /// `base` must outlive it and be sound (references lead somewhere).
    explicit Reasoning(const FactBase& base);

    /// Whether the fact with `value` in `role` is wrong, and why; or why that cannot be said.
    /// `named_source`: the source that the stem names, if it does. Takes time in proportion to the
    /// facts that share a determining role with this one.
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

private:
    /// What is asked of `weigh`, looked up once.
    struct Case {
        const Fact& fact;
        const Relation& relation;
        std::string_view role;
        const Value& key;
        const Value& value;
        Fineness fineness;  ///< unbounded: for all but the key
        const std::optional<Id>& named_source;
    };

    std::optional<Doubt> unfair(const Case& c) const;
    bool barred(const Case& c) const;
    std::optional<Doubt> disputed(const Case& c) const;
    bool alive(const Case& c) const;
    std::optional<Finding> by_its_role(const Case& c) const;
    std::optional<Finding> by_another_role(const Case& c) const;
    std::optional<Finding> by_closure(const Case& c) const;
    bool applies(const Closure& closure, const Fact& fact, std::string_view role,
                 const std::optional<Id>& named_source) const;
    /// Calls `visit(fact)` for every fact of the relation whose roles match all of `given`, until
    /// it returns false; perhaps twice for the same fact.
    using Given = std::vector<std::pair<std::string_view, const Value*>>;
    template <class Visitor>
    void visit_matches(const Relation& relation, const Given& given, Visitor&& visit) const;
    template <class Visitor>
    void visit_answers(const Query& query, Visitor&& visit) const;

    const FactBase& base_;
    FactIndex index_;
};

}  // namespace facts
