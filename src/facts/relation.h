// SPDX-License-Identifier: MIT
//
// What can be said: the roles of a kind of fact, which of them the others determine, and how to
// say it and ask for each role in both languages (FACTS, section 2, "Relation").
#pragma once

#include "facts/value.h"

#include <map>
#include <utility>

namespace facts {

using RoleName = std::string;  ///< "subject", "value" and the relation's own

struct Role {
    ValueType type = ValueType::Entity;
    std::vector<EntityClass> classes;  ///< empty: any
    std::optional<PhraseShape> shape;
};

struct Determined {
    RoleName role;
    std::vector<RoleName> by;
};

enum class Nature { Event, State, Saying };
enum class Modality { Actual, Allotted, Planned, Target, Expected, Claimed };
std::string_view to_string(Modality modality);

/// A question form for one role. `noun` names what is asked: French words with their gender, and
/// English words.
struct AskForm {
    text::Bilingual stem;
    text::Bilingual noun;
    Gender noun_gender = Gender::Masculine;
    /// Template of an option, which says the role; empty: the words of the value alone.
    text::Bilingual option;
    std::vector<std::string> kinds;  ///< ids; empty: all that the value allows
    base::Place place;
};

/// Why a role is not asked: a code of FACTS section 9, and a sentence.
struct NotAskable {
    std::string code;
    std::string why;
};

/// Two roles whose fillers belong together: the columns of a matching, item and group of a sorting.
struct Pair {
    RoleName left;
    RoleName right;
    /// What the player is asked to do, as a template; empty where it joins another's. Facts that
    /// fill the roles said in it differently are never in one question.
    text::Bilingual title;
    /// Templates of what the cards say; where one is empty, its card says the role as an option.
    text::Bilingual left_says;
    text::Bilingual right_says;
    std::optional<Id> joins;             ///< the relation whose first pair this one belongs to
    std::vector<std::string> kinds;      ///< ids; empty: all that the facts allow
    std::vector<std::vector<Id>> apart;  ///< facts of which what one says could be said of another
    base::Place place;

    bool allows(std::string_view kind) const;
};

/// Bounds and steps of a slider, and what counts as right. Exactly one of the tolerances is set.
struct Scale {
    text::Decimal min;
    text::Decimal max;
    text::Decimal step;
    bool logarithmic = false;
    std::optional<text::Decimal> tolerance_absolute;
    std::optional<text::Decimal> tolerance_relative;
    text::Decimal options_ratio;  ///< least ratio between two options; 0: the default
};

struct Relation {
    Id id;
    std::vector<std::pair<RoleName, Role>> roles;  ///< in the order of the file
    std::vector<Determined> determined;
    Nature nature = Nature::State;
    Modality modality = Modality::Actual;
    std::string group;
    std::optional<std::vector<RoleName>> distinct;  ///< nothing: all roles
    text::Bilingual says;
    std::map<RoleName, AskForm> asks;
    text::Bilingual label;
    std::vector<Pair> pairs;
    std::optional<Scale> scale;
    std::map<RoleName, NotAskable> not_askable;  ///< "*": every role; statement_role
    base::Place place;

    const Role* find_role(std::string_view name) const;
    /// The roles that determine `role`; nothing if it is not determined.
    const Determined* determined_role(std::string_view role) const;
};

/// Declares that nothing else answers: in the pack, or in one source's words.
struct Closure {
    Id relation;
    std::map<RoleName, Value> given;
    std::optional<Id> source;  ///< nothing: the whole pack
    base::Place place;
};

}  // namespace facts
