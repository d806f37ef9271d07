// SPDX-License-Identifier: MIT
//
// All that a pack documents, with look-up. Built once by the reader of packs, then only read.
#pragma once

#include "facts/fact.h"
#include "facts/sorting.h"

#include <string_view>
#include <unordered_map>

namespace facts {

/// Looked up by a part of a text without a copy of it.
struct IdHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>{}(id); }
};
template <class T>
using IdMap = std::unordered_map<Id, T, IdHash, std::equal_to<>>;

class FactBase {
public:
    FactBase() = default;
    /// Takes everything over. Where an id stands twice, the first one is found.
    FactBase(std::vector<Source> sources, std::vector<Entity> entities,
             std::vector<Relation> relations, std::vector<Closure> closures,
             std::vector<Fact> facts, std::vector<Disagreement> disagreements,
             std::vector<Thread> threads = {}, std::vector<Sorting> sortings = {});

    const std::vector<Source>& sources() const { return sources_; }
    const std::vector<Entity>& entities() const { return entities_; }
    const std::vector<Relation>& relations() const { return relations_; }
    const std::vector<Closure>& closures() const { return closures_; }
    const std::vector<Fact>& facts() const { return facts_; }
    const std::vector<Disagreement>& disagreements() const { return disagreements_; }
    const std::vector<Thread>& threads() const { return threads_; }
    const std::vector<Sorting>& sortings() const { return sortings_; }

    /// Null when there is none. What is returned lives as long as the base is neither moved from
    /// nor assigned.
    const Source* find_source(std::string_view id) const;
    const Entity* find_entity(std::string_view id) const;
    const Relation* find_relation(std::string_view id) const;
    const Fact* find_fact(std::string_view id) const;
    const Sorting* find_sorting(std::string_view id) const;

    /// The facts of a relation, in the order of the files.
    std::vector<const Fact*> facts_of(std::string_view relation) const;

    /// The disagreements that name the fact.
    std::vector<const Disagreement*> disagreements_of(std::string_view fact) const;

    /// What may be told along with the fact: in its thread, those after it, then those before it,
    /// the nearest first.
    std::vector<const Fact*> told_with(std::string_view fact) const;

    /// Whether `inner` is `outer` or lies within it by `part_of`, over any number of steps.
    bool within(std::string_view inner, std::string_view outer) const;

    /// Whether the two may never be offered beside each other: one within the other, or `apart`.
    bool confusable(std::string_view a, std::string_view b) const;

private:
    std::vector<Source> sources_;
    std::vector<Entity> entities_;
    std::vector<Relation> relations_;
    std::vector<Closure> closures_;
    std::vector<Fact> facts_;
    std::vector<Disagreement> disagreements_;
    std::vector<Thread> threads_;
    std::vector<Sorting> sortings_;
    IdMap<std::size_t> source_index_;
    IdMap<std::size_t> entity_index_;
    IdMap<std::size_t> relation_index_;
    IdMap<std::size_t> fact_index_;
    IdMap<std::vector<std::size_t>> facts_of_relation_;
    IdMap<std::vector<std::size_t>> disagreements_of_fact_;
    IdMap<std::size_t> thread_of_fact_;
};

}  // namespace facts
