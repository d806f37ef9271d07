// SPDX-License-Identifier: MIT
//
// What the planters of faults share: the pack as values and as text, and edits of that text.
#pragma once

#include "packs/mutants.h"

#include <map>
#include <optional>
#include <string_view>

namespace packs {

class Planting {
public:
    Planting(const Pack& pack, const Documents& documents, base::Random chance);

    const Pack& pack() const { return pack_; }
    const facts::FactBase& base() const { return pack_.base; }
    base::Random& chance() { return chance_; }

    /// The objects in the list with this key, of all files that have one.
    std::vector<json::Node> objects(std::string_view list) const;

    /// The lists themselves.
    std::vector<json::Node> lists(std::string_view key) const;

    /// A scalar or a container that is not empty becomes `text`.
    Edit replace(json::Node node, std::string text) const;
    /// A member of an object, or an item of a list, is taken out; it must not be the only one.
    Edit drop(json::Node container, std::size_t number) const;
    /// A member is put before the others of an object that is not empty.
    Edit add(json::Node object, std::string_view member) const;

    /// Member `number`, of one that is not the last, becomes `member`.
    Edit rewrite(json::Node object, std::size_t number, std::string_view member) const;

    /// The bytes of a value as they stand in its file.
    std::string_view bytes(json::Node node) const;

    void plant(std::string_view kind, const base::Place& place, std::string change,
               std::vector<Edit> edits);

    std::vector<Mutant> take() { return std::move(mutants_); }

private:
    struct Extent {
        std::size_t file = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    Extent extent(json::Node node) const;
    Extent extent_of_scalar(json::Node node) const;
    Extent extent(const json::Member& member) const;

    const Pack& pack_;
    const Documents& documents_;
    base::Random chance_;
    std::vector<Mutant> mutants_;
};

/// A text as JSON.
std::string as_json(std::string_view text);

/// The text of an id or another text member; empty where there is none.
std::string_view text_of(json::Node object, std::string_view key);

/// What is said of facts: values, roles, figures, dates, statements.
void plant_in_facts(Planting& planting);
/// Who says it, where, and how.
void plant_in_claims(Planting& planting);
/// What is known of entities, relations, closures and disagreements.
void plant_in_world(Planting& planting);

}  // namespace packs
