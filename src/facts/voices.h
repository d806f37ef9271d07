// SPDX-License-Identifier: MIT
//
// What each source speaks of, as far as the facts tell: the ground on which a source is said not to
// say a thing (FACTS, section 8, "who says it"). A source may say more than the facts hold; who has
// its text can look whether the names and figures that are missing here stand there.
#pragma once

#include "facts/reasoning.h"

#include <set>

namespace facts {

/// The name by which forms ask which source says a fact; no relation has a role of this name.
inline constexpr std::string_view source_role = "source";
/// Stands for the statement that is true or false: a fact may have its own, in place of the
/// relation's, and a fact or relation may be marked as not to be stated.
inline constexpr std::string_view statement_role = "says";

/// Why a source is taken not to say what a fact says.
struct Silence {
    enum class Kind {
        SaysOtherwise,  ///< it says `fact`, which a disagreement sets against this one
        NamesNot,       ///< it never names `entity`, which fills `role`
        TellsNot,       ///< it never tells the figure or date in `role`
        Closed,         ///< a list closed in the whole pack has no other who says it
    };
    Kind kind = Kind::Closed;
    Id fact;
    RoleName role;
    Id entity;

    bool operator==(const Silence&) const = default;
};
std::string_view to_string(Silence::Kind kind);

/// Whether the source says the fact as the fact holds it, not in another rounding and not as a
/// denial.
bool says_exactly(const Fact& fact, std::string_view source);

class Voices {
public:
    /// `reasoning` must outlive it. Looks once at every claim.
    explicit Voices(const Reasoning& reasoning);

    /// The one source that says the fact exactly; nothing when none or several do.
    std::optional<Id> only_teller(const Fact& fact) const;

    /// Every ground for saying that the source does not say the fact as far as the roles `told`
    /// tell it, best first; empty when it may. The fact must have one teller, another one.
    std::vector<Silence> silences(const Fact& fact, const std::vector<RoleName>& told,
                                  std::string_view source) const;

    /// Whether some fact of the source has the entity, or one that it could be taken for.
    bool names(std::string_view source, const Id& entity) const;

    /// Whether the source says the fact, or another of its relation that fills `told` alike.
    bool tells_the_same(const Fact& fact, const std::vector<RoleName>& told,
                        std::string_view source) const;

private:
    struct Voice {
        std::set<Id, std::less<>> names;    ///< entities in what it says, and who says it
        std::set<Id, std::less<>> beside;   ///< what those lie within, or are kept apart from
        std::vector<const Value*> figures;  ///< amounts and dates
    };

    void add_otherwise(const Fact& fact, std::string_view source, std::vector<Silence>& out) const;
    void add_unnamed(const Fact& fact, const RoleName& role, std::string_view source,
                     std::vector<Silence>& out) const;
    bool is_closed(const Fact& fact, std::string_view source) const;

    const FactBase& base_;
    const Reasoning& reasoning_;
    std::map<Id, Voice, std::less<>> voices_;
};

}  // namespace facts
