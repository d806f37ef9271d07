// SPDX-License-Identifier: MIT
//
// Small fact bases in a few lines.
#pragma once

#include "facts/fact_base.h"

#include <string>
#include <utility>
#include <vector>

namespace support {

facts::Value entity(std::string id);
facts::Value entities(std::vector<std::string> ids, bool complete = true);
facts::Value money(std::int64_t euros, facts::Qualifier q = facts::Qualifier::Exact);
facts::Value percent(std::int64_t units, int places = 0);
/// Of jobs.
facts::Value count(std::int64_t low, std::optional<std::int64_t> high = {},
                   facts::Qualifier q = facts::Qualifier::Exact);
facts::Date date(std::string_view text);
facts::Value on(std::string_view text, facts::Qualifier q = facts::Qualifier::Exact);
facts::Value months(std::int64_t n);

facts::Entity thing(std::string id, facts::EntityClass entity_class, std::string name);
facts::Entity company(std::string id, std::string name);

/// Of the first paragraph.
facts::Claim claim(std::string source, facts::Stance stance = facts::Stance::Asserts,
                   std::vector<std::string> by = {});

using Roles = std::vector<std::pair<facts::RoleName, facts::Value>>;

/// A fact that source "s1" asserts.
facts::Fact fact(std::string id, std::string relation, Roles roles);

/// A relation with its roles by type; nothing is determined yet.
facts::Relation relation(std::string id,
                         std::vector<std::pair<std::string, facts::ValueType>> roles);

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

    facts::FactBase base() const;
    /// These have to be there.
    facts::Entity& find_entity(std::string_view id);
    facts::Relation& find_relation(std::string_view id);
    facts::Fact& find_fact(std::string_view id);
};

}  // namespace support
