// SPDX-License-Identifier: MIT
//
// What speaks against a value in one role of a fact, looked up once and then asked of many values.
#pragma once

#include "facts/difference.h"

#include <variant>

namespace facts {

class FactIndex;

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

/// When a fact was so: its period or `as_of`; nothing when it has neither.
std::optional<std::pair<Date, Date>> stated_time(const Fact& fact);

/// The same, or else the date that one of its roles holds.
std::optional<std::pair<Date, Date>> time_of(const Fact& fact);

/// Whether two times surely have nothing in common.
bool apart_in_time(const std::optional<std::pair<Date, Date>>& a,
                   const std::optional<std::pair<Date, Date>>& b);

/// Whether a source says the fact, in any stance but denial.
bool affirmed(const Fact& fact);

/// Whether this source does.
bool says(const Fact& fact, std::string_view source);

/// Whether the list that a closure declares complete holds this fact, so that it settles `role`
/// where the stem names `named_source`.
bool closes(const FactBase& base, const Closure& closure, const Fact& fact, std::string_view role,
            const std::optional<Id>& named_source);

class Weighing {
public:
    /// Everything given must outlive it. The role must be one of the fact.
    Weighing(const FactBase& base, const FactIndex& index, const Fact& fact, std::string_view role,
             const std::optional<Id>& named_source);

    /// Whether the fact is wrong with that value in the role, and why; or why that cannot be said.
    Finding of(const Value& value) const;

    /// The first alone, without a word about it.
    bool disproves(const Value& value) const;

    /// Whether the fact, or a disagreement about it, bars the value from being called wrong.
    bool bars(const Value& value) const;

private:
    /// A value that another fact has where this one has the key.
    struct Rival {
        const Fact* fact = nullptr;
        const Value* value = nullptr;
    };

    void add_bars();
    void add_disputes(const std::optional<Id>& named_source);
    void settle_by_role();
    void settle_by_closure(const std::optional<Id>& named_source);

    /// A finding before it is told: a ground or a doubt, and what it rests on.
    struct Outcome {
        std::optional<Ground::Kind> ground;
        Doubt::Kind doubt = Doubt::Kind::Undetermined;
        std::string_view fact = {};
        std::string_view role = {};
    };
    Outcome weigh(const Value& value) const;
    std::optional<Outcome> unfair(const Value& value) const;
    bool alive(const Value& value) const;
    Outcome of_phrase(const Phrase& phrase) const;
    std::optional<Outcome> by_another_role(const Value& value) const;
    const Rival* same_as(const std::vector<Rival>& rivals, const Value& value) const;

    const FactBase& base_;
    const FactIndex& index_;
    const Fact& fact_;
    const Relation& relation_;
    std::string_view role_;
    const Value& key_;
    Fineness against_key_;
    Fineness against_others_;  ///< without the upper bound, which is for tempting alone
    std::optional<std::pair<Date, Date>> time_;
    std::vector<const Value*> barred_;
    std::vector<Rival> disputed_;
    bool determined_ = false;
    bool determines_another_ = false;
    std::optional<std::size_t> closure_;
    std::vector<Rival> also_;  ///< what facts with the same other roles have
};

}  // namespace facts
