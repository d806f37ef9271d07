// SPDX-License-Identifier: MIT
//
// Small fact bases in a few lines. Header only, as it needs what only some test programs link.
#pragma once

#include "facts/fact_base.h"

#include <cassert>
#include <string>
#include <utility>
#include <vector>

namespace support {

inline facts::Value entity(std::string id) { return {facts::EntityRef{std::move(id)}, {}, {}}; }
inline facts::Value entities(std::vector<std::string> ids, bool complete = true) {
    return {facts::EntityList{std::move(ids), complete}, {}, {}};
}
inline facts::Value money(std::int64_t euros, facts::Qualifier q = facts::Qualifier::Exact) {
    return {facts::Money{euros, {}}, q, {}};
}
inline facts::Value percent(std::int64_t units, int places = 0) {
    return {facts::Percent{{units, places}}, {}, {}};
}
inline const facts::Unit& jobs() {
    static const facts::Unit unit{{"emploi", "job"}, {"emplois", "jobs"}};
    return unit;
}
inline facts::Value count(std::int64_t low, std::optional<std::int64_t> high = {},
                          facts::Qualifier q = facts::Qualifier::Exact) {
    return {facts::Count{low, high, jobs()}, q, {}};
}
inline facts::Date date(std::string_view text) {
    const auto parsed = facts::parse_date(text);
    assert(parsed);
    return *parsed;
}
inline facts::Value on(std::string_view text, facts::Qualifier q = facts::Qualifier::Exact) {
    return {date(text), q, {}};
}
inline facts::Value months(std::int64_t n) { return {facts::Months{n}, {}, {}}; }

inline facts::Entity thing(std::string id, facts::EntityClass entity_class, std::string name) {
    facts::Entity made;
    made.id = std::move(id);
    made.entity_class = entity_class;
    made.noun.fr.name = name;
    made.noun.en.name = std::move(name);
    return made;
}
inline facts::Entity company(std::string id, std::string name) {
    return thing(std::move(id), facts::EntityClass::Company, std::move(name));
}

inline facts::Claim claim(std::string source, facts::Stance stance = facts::Stance::Asserts,
                          std::vector<std::string> by = {}) {
    facts::Claim made;
    made.source = std::move(source);
    made.paragraph = 1;
    made.stance = stance;
    made.by = std::move(by);
    return made;
}

using Roles = std::vector<std::pair<facts::RoleName, facts::Value>>;

/// A fact that source "s1" asserts.
inline facts::Fact fact(std::string id, std::string relation, Roles roles) {
    facts::Fact made;
    made.statement = {"Énoncé de " + id + ".", "Statement of " + id + "."};
    made.id = std::move(id);
    made.relation = std::move(relation);
    made.roles = std::move(roles);
    made.chapter = "one";
    made.claims = {claim("s1")};
    return made;
}

/// A relation with its roles by type; nothing is determined yet.
inline facts::Relation relation(std::string id,
                                std::vector<std::pair<std::string, facts::ValueType>> roles) {
    facts::Relation made;
    made.group = id;
    made.id = std::move(id);
    for (auto& [name, type] : roles) {
        made.roles.emplace_back(std::move(name), facts::Role{type, {}, {}});
    }
    return made;
}

/// Everything a base is made of, to be filled in place.
struct Parts {
    std::vector<facts::Source> sources;
    std::vector<facts::Entity> entities;
    std::vector<facts::Relation> relations;
    std::vector<facts::Closure> closures;
    std::vector<facts::Fact> facts;
    std::vector<facts::Disagreement> disagreements;
    std::vector<facts::Thread> threads;
    std::vector<facts::Sorting> sortings;

    facts::FactBase base() const {
        return {sources, entities, relations, closures, facts, disagreements, threads, sortings};
    }
    facts::Entity& find_entity(std::string_view id) { return find(entities, id); }
    facts::Relation& find_relation(std::string_view id) { return find(relations, id); }
    facts::Fact& find_fact(std::string_view id) { return find(facts, id); }

private:
    template <class T>
    static T& find(std::vector<T>& items, std::string_view id) {
        for (T& item : items) {
            if (item.id == id) {
                return item;
            }
        }
        assert(false);
        return items.front();
    }
};

}  // namespace support
