// SPDX-License-Identifier: MIT
//
// What belongs in which bin of a sorting, and what surely does not: the logic that both the
// generator and the checker stand on.
#pragma once

#include "facts/sorting.h"
#include "facts/voices.h"

namespace facts {

/// One thing to sort.
struct Sortable {
    const SortingPart* part = nullptr;
    const Fact* fact = nullptr;
    Value item;
    Bin bin;
};

/// The roles that the player is told of a sortable of this part: the item's, and those that its
/// label says.
std::vector<RoleName> told_roles(const SortingPart& part);

/// Decides what belongs where. Everything given must outlive it.
class Sorter {
public:
    Sorter(const Reasoning& reasoning, const Voices& voices, const Sorting& sorting);

    /// All there is, in the order of the parts and of the files. Left out is what a source denies,
    /// what no question may ask, and dates that lie in no single year.
    const std::vector<Sortable>& all() const { return all_; }

    /// Whether it surely does not belong in that bin, one of another sortable: the role that tells
    /// the bin is determined by what is told, or a closed list leaves it out.
    bool ruled_out(const Sortable& sortable, const Bin& bin) const;

private:
    void add(const SortingPart& part, const Fact& fact);
    std::optional<Bin> bin_of(const SortingPart& part, const Fact& fact) const;
    bool outside_year(const Sortable& sortable, int year) const;
    bool barred(const Sortable& sortable, const Id& bin) const;
    bool contradicted(const Sortable& sortable, const Id& bin) const;
    bool outside_closure(const Sortable& sortable, const Id& bin) const;
    bool outside_lists(const Sortable& sortable, const Bin& bin) const;
    bool is_whole(const Fact& fact, const SortingPart& part) const;
    bool in_bin(const SortingPart& part, const Id& entity, const Bin& bin) const;

    const Reasoning& reasoning_;
    const Voices& voices_;
    const Sorting& sorting_;
    std::vector<Sortable> all_;
};

}  // namespace facts
