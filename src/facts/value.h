// SPDX-License-Identifier: MIT
//
// What can fill a role of a fact (FACTS, section 2, "Value").
#pragma once

#include "base/shared.h"
#include "facts/date.h"
#include "facts/entity.h"
#include "text/decimal.h"
#include "text/language.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace facts {

struct EntityRef {
    Id id;
    /// Where the entity stands in the base that holds the value, which sees to it: found at once.
    /// Where it is not right, the entity is looked up by its id.
    std::uint32_t number = std::numeric_limits<std::uint32_t>::max();

    bool operator==(const EntityRef& other) const { return id == other.id; }
};
/// `complete` is false when the source trails off ("Amazon, Microsoft, Google…").
struct EntityList {
    std::vector<Id> ids;
    bool complete = true;
    bool operator==(const EntityList&) const = default;
};
/// Whole euros; `high` only for a range.
struct Money {
    std::int64_t low = 0;
    std::optional<std::int64_t> high;
    bool operator==(const Money&) const = default;
};
/// As printed: 33 and 33.3 differ.
struct Percent {
    text::Decimal value;
    bool operator==(const Percent&) const = default;
};
/// Singular and plural in each language.
struct Unit {
    text::Bilingual singular;
    text::Bilingual plural;
    bool operator==(const Unit&) const = default;
};
struct Count {
    std::int64_t low = 0;
    std::optional<std::int64_t> high;
    base::Shared<Unit> unit;
    bool operator==(const Count&) const = default;
};
struct Months {
    std::int64_t months = 0;
    bool operator==(const Months&) const = default;
};
enum class Compare { More, Same, Less };
enum class PhraseShape { NounPhrase, Infinitive };
struct Phrase {
    base::Shared<Noun> noun;
    PhraseShape shape = PhraseShape::NounPhrase;
    bool operator==(const Phrase&) const = default;
};

/// The qualifier `q` beside a quantity. Few: "a few million", no figure is known.
enum class Qualifier { Exact, About, AtLeast, AtMost, Few };

using Content =
    std::variant<EntityRef, EntityList, Money, Percent, Count, Date, Months, Compare, Phrase>;

struct Value {
    // All as usual, but compiled once: there is much to them, and most files that know facts would
    // have it again.
    Value();
    Value(const Value&);
    Value(Value&&) noexcept;
    Value& operator=(const Value&);
    Value& operator=(Value&&) noexcept;
    ~Value();

    Value(Content what, Qualifier how = Qualifier::Exact, base::Place where = {});

    Content content;
    Qualifier qualifier = Qualifier::Exact;
    base::Place place;  ///< where it is written; not part of equality

    bool operator==(const Value& other) const;
};

/// The type of a role, in the order of Content. The words in files: entity, entities, money,
/// percent, count, date, months, compare, phrase.
enum class ValueType { Entity, Entities, Money, Percent, Count, Date, Months, Compare, Phrase };
ValueType type_of(const Value& value);
std::optional<ValueType> value_type(std::string_view word);
std::string_view to_string(ValueType type);
std::string_view to_string(Qualifier qualifier);

/// The ids of the entities in a value: one, several or none.
std::vector<Id> entities_in(const Value& value);

}  // namespace facts
