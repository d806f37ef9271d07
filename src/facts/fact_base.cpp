// SPDX-License-Identifier: MIT
#include "facts/fact_base.h"

#include <algorithm>

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
std::vector<const T*> pick(const std::vector<T>& items,
                           const IdMap<std::vector<std::size_t>>& index, std::string_view id) {
    std::vector<const T*> picked;
    if (const auto found = index.find(id); found != index.end()) {
        picked.reserve(found->second.size());
        for (const std::size_t i : found->second) {
            picked.push_back(&items[i]);
        }
    }
    return picked;
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
    for (std::size_t i = 0; i < threads_.size(); ++i) {
        for (const Id& fact : threads_[i].facts) {
            thread_of_fact_.try_emplace(fact, i);
        }
    }
}

const Source* FactBase::find_source(std::string_view id) const {
    return find(sources_, source_index_, id);
}
const Entity* FactBase::find_entity(std::string_view id) const {
    return find(entities_, entity_index_, id);
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

std::vector<const Fact*> FactBase::facts_of(std::string_view relation) const {
    return pick(facts_, facts_of_relation_, relation);
}

std::vector<const Disagreement*> FactBase::disagreements_of(std::string_view fact) const {
    return pick(disagreements_, disagreements_of_fact_, fact);
}

std::vector<const Fact*> FactBase::told_with(std::string_view fact) const {
    const auto found = thread_of_fact_.find(fact);
    if (found == thread_of_fact_.end()) {
        return {};
    }
    const std::vector<Id>& thread = threads_[found->second].facts;
    const auto at = std::find(thread.begin(), thread.end(), fact);
    std::vector<const Fact*> told;
    for (auto after = at + 1; after != thread.end(); ++after) {
        told.push_back(find_fact(*after));
    }
    for (auto before = at; before != thread.begin(); --before) {
        told.push_back(find_fact(*(before - 1)));
    }
    return told;
}

bool FactBase::within(std::string_view inner, std::string_view outer) const {
    // A walk that remembers where it has been: a circle in the data is reported by check, and must
    // not hang whoever asks before.
    std::vector<std::string_view> reached = {inner};
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
    if (a == b) {
        return true;
    }
    const auto kept_apart = [](const Entity* entity, std::string_view other) {
        return entity != nullptr &&
               std::find(entity->apart.begin(), entity->apart.end(), other) != entity->apart.end();
    };
    const auto is_part = [](const Entity* entity) {
        return entity != nullptr && !entity->part_of.empty();
    };
    const Entity* one = find_entity(a);
    const Entity* other = find_entity(b);
    return kept_apart(one, b) || kept_apart(other, a) || (is_part(one) && within(a, b)) ||
           (is_part(other) && within(b, a));
}

}  // namespace facts
