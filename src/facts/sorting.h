// SPDX-License-Identifier: MIT
//
// What can be sorted into bins (FACTS, section 8, "categorise"): facts of one or several relations,
// of each of which one role is the thing to sort and tells the bin that it belongs in.
#pragma once

#include "facts/relation.h"

#include <compare>

namespace facts {

/// The facts of one relation that give things to sort.
struct SortingPart {
    Id relation;
    std::vector<Id> facts;  ///< these alone; empty: all of the relation
    /// The role that is sorted; of a list each member for itself.
    RoleName item;
    text::Bilingual label;  ///< template for what is shown of it; empty: its value
    /// The role that tells the bin: an entity; a date, whose year counts; or "source", for the one
    /// source that says it. Empty where `named` is set.
    RoleName bin;
    text::Bilingual named;  ///< all belong in one bin of this name; then the item is a list
};

struct Sorting {
    Id id;
    text::Bilingual title;     ///< what is asked
    std::optional<Id> source;  ///< the title names it: only what it says, in its words
    /// The entities that are bins, each with what is a part of it; empty: whatever the facts hold.
    std::vector<Id> bins;
    std::vector<SortingPart> parts;
    base::Place place;
};

struct Bin {
    enum class Kind { Entity, Year, Source, Named };
    Kind kind = Kind::Entity;
    Id id;           ///< of an entity or a source
    int number = 0;  ///< a year; of a named bin the number of its part

    auto operator<=>(const Bin&) const = default;
};

}  // namespace facts
