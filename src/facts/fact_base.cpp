// SPDX-License-Identifier: MIT
#include "facts/fact_base.h"

#include <algorithm>
#include <functional>

namespace facts {
namespace {

using Index = IdMap<std::size_t>;

template <class T>
Index index_by_id(const std::vector<T>& items) {
    Index index;
    index.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        index.try_emplace(items[i].id, i);
    }
    return index;
}

template <class T>
const T* find(const std::vector<T>& items, const Index& index, std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &items[found->second];
}

template <class T>
Picked<T> pick(const std::vector<T>& items, const IdMap<std::vector<std::size_t>>& index,
               std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? Picked<T>() : Picked<T>(items, found->second);
}

}  // namespace

FactBase::FactBase(std::vector<Source> sources, std::vector<Entity> entities,
                   std::vector<Relation> relations, std::vector<Closure> closures,
                   std::vector<Fact> facts, std::vector<Disagreement> disagreements,
                   std::vector<Thread> threads, std::vector<Sorting> sortings)
    : sources_(std::move(sources)),
      entities_(std::move(entities)),
      relations_(std::move(relations)),
      closures_(std::move(closures)),
      facts_(std::move(facts)),
      disagreements_(std::move(disagreements)),
      threads_(std::move(threads)),
      sortings_(std::move(sortings)),
      source_index_(index_by_id(sources_)),
      entity_index_(index_by_id(entities_)),
      relation_index_(index_by_id(relations_)),
      fact_index_(index_by_id(facts_)) {
    number_references();
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        facts_of_relation_[facts_[i].relation].push_back(i);
    }
    for (std::size_t i = 0; i < disagreements_.size(); ++i) {
        for (const Id& fact : disagreements_[i].facts) {
            auto& of_fact = disagreements_of_fact_[fact];
            if (of_fact.empty() || of_fact.back() != i) {
                of_fact.push_back(i);
            }
        }
    }
    for (const Thread& thread : threads_) {
        auto& numbers = facts_of_thread_.emplace_back();
        for (const Id& id : thread.facts) {
            if (const auto fact = fact_index_.find(id); fact != fact_index_.end()) {
                thread_of_fact_.try_emplace(id,
                                            InThread{facts_of_thread_.size() - 1, numbers.size()});
                numbers.push_back(fact->second);
            }
        }
    }
    tied_.reserve(facts_.size());
    for (const Fact& fact : facts_) {
        const auto relation = relation_index_.find(fact.relation);
        const auto disagreed = disagreements_of_fact_.find(fact.id);
        tied_.push_back(
            {relation == relation_index_.end() ? std::nullopt : std::optional(relation->second),
             disagreed == disagreements_of_fact_.end() ? std::vector<std::size_t>()
                                                       : disagreed->second});
    }
}

/// Of what questions are made of and weighed by; the values that prove a claim are left as they
/// are.
void FactBase::number_references() {
    const auto number = [this](Value& value) {
        if (auto* ref = std::get_if<EntityRef>(&value.content)) {
            const auto found = entity_index_.find(ref->id);
            ref->number = found == entity_index_.end() ? EntityRef{}.number
                                                       : static_cast<std::uint32_t>(found->second);
        }
    };
    for (Fact& fact : facts_) {
        for (auto& [role, value] : fact.roles) {
            number(value);
        }
        for (auto& [role, bars] : fact.bars) {
            std::for_each(bars.values.begin(), bars.values.end(), number);
        }
    }
    for (Closure& closure : closures_) {
        for (auto& [role, value] : closure.given) {
            number(value);
        }
    }
    for (Disagreement& disagreement : disagreements_) {
        for (auto& [fact, values] : disagreement.bars) {
            std::for_each(values.begin(), values.end(), number);
        }
    }
}

const Source* FactBase::find_source(std::string_view id) const {
    return find(sources_, source_index_, id);
}
const Entity* FactBase::find_entity(std::string_view id) const {
    return find(entities_, entity_index_, id);
}

const Entity* FactBase::find_entity(const EntityRef& ref) const {
    const bool known = ref.number < entities_.size() && entities_[ref.number].id == ref.id;
    return known ? &entities_[ref.number] : find_entity(std::string_view(ref.id));
}

EntityRef FactBase::reference(const Entity& entity) const {
    return {entity.id, static_cast<std::uint32_t>(&entity - entities_.data())};
}

const Relation* FactBase::find_relation(std::string_view id) const {
    return find(relations_, relation_index_, id);
}
const Fact* FactBase::find_fact(std::string_view id) const { return find(facts_, fact_index_, id); }

/// Few: they are looked up one by one.
const Sorting* FactBase::find_sorting(std::string_view id) const {
    const auto found = std::find_if(sortings_.begin(), sortings_.end(),
                                    [id](const Sorting& sorting) { return sorting.id == id; });
    return found == sortings_.end() ? nullptr : &*found;
}

std::optional<std::size_t> FactBase::number_of(const Fact& fact) const {
    // The order of std::less is one of all pointers, also of those into other arrays.
    const std::less<const Fact*> before;
    const Fact* first = facts_.data();
    return before(&fact, first) || !before(&fact, first + facts_.size())
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(&fact - first));
}

const Relation* FactBase::relation_of(const Fact& fact) const {
    const auto number = number_of(fact);
    if (!number) {
        return find_relation(fact.relation);
    }
    const auto& relation = tied_[*number].relation;
    return relation ? &relations_[*relation] : nullptr;
}

Picked<Fact> FactBase::facts_of(std::string_view relation) const {
    return pick(facts_, facts_of_relation_, relation);
}

Picked<Disagreement> FactBase::disagreements_of(std::string_view fact) const {
    return pick(disagreements_, disagreements_of_fact_, fact);
}

Picked<Disagreement> FactBase::disagreements_of(const Fact& fact) const {
    const auto number = number_of(fact);
    return number ? Picked<Disagreement>(disagreements_, tied_[*number].disagreements)
                  : disagreements_of(fact.id);
}

std::vector<const Fact*> FactBase::told_with(std::string_view fact) const {
    const auto found = thread_of_fact_.find(fact);
    if (found == thread_of_fact_.end()) {
        return {};
    }
    const std::vector<std::size_t>& thread = facts_of_thread_[found->second.thread];
    std::vector<const Fact*> told;
    told.reserve(thread.size());
    for (std::size_t after = found->second.place + 1; after < thread.size(); ++after) {
        told.push_back(&facts_[thread[after]]);
    }
    for (std::size_t before = found->second.place; before > 0; --before) {
        told.push_back(&facts_[thread[before - 1]]);
    }
    return told;
}

bool FactBase::within(std::string_view inner, std::string_view outer) const {
    const Entity* entity = find_entity(inner);
    return inner == outer || (entity != nullptr && within(*entity, outer));
}

bool FactBase::within(const EntityRef& inner, const EntityRef& outer) const {
    const Entity* entity = find_entity(inner);
    return inner == outer || (entity != nullptr && within(*entity, outer.id));
}

bool FactBase::within(const Entity& inner, std::string_view outer) const {
    if (inner.id == outer || inner.part_of.empty()) {
        return inner.id == outer;
    }
    // Mostly what it lies in lies in nothing: then there is nowhere to walk.
    bool goes_on = false;
    for (const Id& container : inner.part_of) {
        if (container == outer) {
            return true;
        }
        const Entity* entity = find_entity(container);
        goes_on = goes_on || (entity != nullptr && !entity->part_of.empty());
    }
    if (!goes_on) {
        return false;
    }
    // A walk that remembers where it has been: a circle in the data is reported by check, and must
    // not hang whoever asks before.
    std::vector<std::string_view> reached = {inner.id};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (reached[i] == outer) {
            return true;
        }
        if (const Entity* entity = find_entity(reached[i])) {
            for (const Id& container : entity->part_of) {
                if (std::find(reached.begin(), reached.end(), container) == reached.end()) {
                    reached.push_back(container);
                }
            }
        }
    }
    return false;
}

bool FactBase::confusable(std::string_view a, std::string_view b) const {
    return a == b || confusable(a, find_entity(a), b, find_entity(b));
}

bool FactBase::confusable(const EntityRef& a, const EntityRef& b) const {
    return a == b || confusable(a.id, find_entity(a), b.id, find_entity(b));
}

bool FactBase::confusable(const Entity& a, const Entity& b) const {
    return a.id == b.id || confusable(a.id, &a, b.id, &b);
}

bool FactBase::confusable(std::string_view a, const Entity* one, std::string_view b,
                          const Entity* other) const {
    const auto tied_to = [this](const Entity* entity, std::string_view id) {
        if (entity == nullptr) {
            return false;
        }
        const auto& apart = entity->apart;
        return (!apart.empty() && std::find(apart.begin(), apart.end(), id) != apart.end()) ||
               (!entity->part_of.empty() && within(*entity, id));
    };
    return tied_to(one, b) || tied_to(other, a);
}

}  // namespace facts
