// SPDX-License-Identifier: MIT
#include "support/facts/fact_builder.h"

#include <cassert>
#include <utility>

namespace support {
namespace {

const facts::Unit& jobs() {
    static const facts::Unit unit{{"emploi", "job"}, {"emplois", "jobs"}};
    return unit;
}

template <class T>
T& find(std::vector<T>& items, std::string_view id) {
    for (T& item : items) {
        if (item.id == id) {
            return item;
        }
    }
    assert(false);
    return items.front();
}

}  // namespace

facts::Value entity(std::string id) { return {facts::EntityRef{std::move(id)}, {}, {}}; }

facts::Value entities(std::vector<std::string> ids, bool complete) {
    return {facts::EntityList{std::move(ids), complete}, {}, {}};
}

facts::Value money(std::int64_t euros, facts::Qualifier q) {
    return {facts::Money{euros, {}}, q, {}};
}

facts::Value percent(std::int64_t units, int places) {
    return {facts::Percent{{units, places}}, {}, {}};
}

facts::Value count(std::int64_t low, std::optional<std::int64_t> high, facts::Qualifier q) {
    return {facts::Count{low, high, jobs()}, q, {}};
}

facts::Date date(std::string_view text) {
    const auto parsed = facts::parse_date(text);
    assert(parsed);
    return *parsed;
}

facts::Value on(std::string_view text, facts::Qualifier q) { return {date(text), q, {}}; }

facts::Value months(std::int64_t n) { return {facts::Months{n}, {}, {}}; }

facts::Entity thing(std::string id, facts::EntityClass entity_class, std::string name) {
    facts::Entity made;
    made.id = std::move(id);
    made.entity_class = entity_class;
    made.noun.fr.name = name;
    made.noun.en.name = std::move(name);
    return made;
}

facts::Entity company(std::string id, std::string name) {
    return thing(std::move(id), facts::EntityClass::Company, std::move(name));
}

facts::Claim claim(std::string source, facts::Stance stance, std::vector<std::string> by) {
    facts::Claim made;
    made.source = std::move(source);
    made.paragraph = 1;
    made.stance = stance;
    made.by = std::move(by);
    return made;
}

facts::Fact fact(std::string id, std::string relation, Roles roles) {
    facts::Fact made;
    made.statement = {"Énoncé de " + id + ".", "Statement of " + id + "."};
    made.id = std::move(id);
    made.relation = std::move(relation);
    made.roles = std::move(roles);
    made.chapter = "one";
    made.claims = {claim("s1")};
    return made;
}

facts::Relation relation(std::string id,
                         std::vector<std::pair<std::string, facts::ValueType>> roles) {
    facts::Relation made;
    made.group = id;
    made.id = std::move(id);
    for (auto& [name, type] : roles) {
        made.roles.emplace_back(std::move(name), facts::Role{type, {}, {}});
    }
    return made;
}

facts::FactBase Parts::base() const {
    return {sources, entities, relations, closures, facts, disagreements, threads, sortings};
}

facts::Entity& Parts::find_entity(std::string_view id) { return find(entities, id); }
facts::Relation& Parts::find_relation(std::string_view id) { return find(relations, id); }
facts::Fact& Parts::find_fact(std::string_view id) { return find(facts, id); }

}  // namespace support
