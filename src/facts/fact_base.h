// SPDX-License-Identifier: MIT
//
// All that a pack documents, with look-up. Built once by the reader of packs, then only read.
#pragma once

#include "facts/fact.h"
#include "facts/sorting.h"

#include <cstddef>
#include <iterator>
#include <span>
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

/// Some of the things that a base holds, by their numbers in it: a range of pointers to them.
template <class T>
class Picked {
public:
    Picked() = default;
    Picked(const std::vector<T>& all, std::span<const std::size_t> numbers)
        : all_(all.data()), numbers_(numbers) {}

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = const T*;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type*;
        using reference = value_type;

        Iterator() = default;
        Iterator(const T* all, const std::size_t* at) : all_(all), at_(at) {}
        const T* operator*() const { return all_ + *at_; }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        Iterator operator++(int) {
            const Iterator before = *this;
            ++at_;
            return before;
        }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        const T* all_ = nullptr;
        const std::size_t* at_ = nullptr;
    };

    Iterator begin() const { return {all_, numbers_.data()}; }
    Iterator end() const { return {all_, numbers_.data() + numbers_.size()}; }
    std::size_t size() const { return numbers_.size(); }
    bool empty() const { return numbers_.empty(); }
    const T* front() const { return all_ + numbers_.front(); }

private:
    const T* all_ = nullptr;
    std::span<const std::size_t> numbers_;
};

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
    const Entity* find_entity(const EntityRef& ref) const;
    const Relation* find_relation(std::string_view id) const;
    const Fact* find_fact(std::string_view id) const;
    const Sorting* find_sorting(std::string_view id) const;

    /// To refer to one of the base's entities.
    EntityRef reference(const Entity& entity) const;

    /// The relation of a fact: at once where the fact is one of the base, else looked up. Null
    /// when there is none.
    const Relation* relation_of(const Fact& fact) const;

    /// The facts of a relation, in the order of the files.
    Picked<Fact> facts_of(std::string_view relation) const;

    /// The disagreements that name the fact; at once where the fact is one of the base.
    Picked<Disagreement> disagreements_of(std::string_view fact) const;
    Picked<Disagreement> disagreements_of(const Fact& fact) const;

    /// What may be told along with the fact: in its thread, those after it, then those before it,
    /// the nearest first.
    std::vector<const Fact*> told_with(std::string_view fact) const;

    /// Whether `inner` is `outer` or lies within it by `part_of`, over any number of steps.
    bool within(std::string_view inner, std::string_view outer) const;
    bool within(const EntityRef& inner, const EntityRef& outer) const;

    /// Whether the two may never be offered beside each other: one within the other, or `apart`.
    bool confusable(std::string_view a, std::string_view b) const;
    bool confusable(const EntityRef& a, const EntityRef& b) const;
    bool confusable(const Entity& a, const Entity& b) const;

private:
    void number_references();
    bool within(const Entity& inner, std::string_view outer) const;
    /// Of two that differ; null where there is no such entity.
    bool confusable(std::string_view a, const Entity* one, std::string_view b,
                    const Entity* other) const;

    /// Where the fact stands in the base; nothing when it is another object.
    std::optional<std::size_t> number_of(const Fact& fact) const;

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
    std::vector<std::vector<std::size_t>> facts_of_thread_;  ///< as numbers; unknown ids left out
    struct InThread {
        std::size_t thread = 0;
        std::size_t place = 0;  ///< in facts_of_thread_
    };
    IdMap<InThread> thread_of_fact_;

    /// Looked up once for each fact, in their order.
    struct Tied {
        std::optional<std::size_t> relation;
        std::vector<std::size_t> disagreements;
    };
    std::vector<Tied> tied_;
};

}  // namespace facts
