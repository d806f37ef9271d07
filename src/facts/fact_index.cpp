// SPDX-License-Identifier: MIT
#include "facts/fact_index.h"

#include "facts/difference.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace facts {
namespace {

using Drawers = std::vector<std::int64_t>;

/// The last octave that amounts are sorted into; all of int64 fits below.
constexpr int last_octave = 63;

int octave(double amount) {
    return amount < 1 ? 0 : std::min(last_octave, 1 + static_cast<int>(std::log2(amount)));
}

/// Amounts by powers of two. `slack` widens the interval, so that a rounding is found.
void add_octaves(Drawers& keys, std::int64_t low, std::optional<std::int64_t> high,
                 Qualifier qualifier, double slack) {
    const double factor = qualifier == Qualifier::Few ? 9 : 1;  // "a few million": 2 to 9 of them
    const int first = octave(static_cast<double>(low) / slack);
    const int last = octave(static_cast<double>(high.value_or(low)) * factor * slack);
    for (int i = first; i <= last; ++i) {
        keys.push_back(i);
    }
}

void add_years(Drawers& keys, const Date& date) {
    const auto year = [](std::chrono::sys_days day) {
        return static_cast<int>(std::chrono::year_month_day{day}.year());
    };
    for (int i = year(first_day(date)); i <= year(last_day(date)); ++i) {
        keys.push_back(i);
    }
}

/// An entity by its number; one that the base does not have by a number that none has.
template <class Ref>  // an EntityRef or an Id
std::int64_t drawer(const FactBase& base, const Ref& ref) {
    const Entity* entity = base.find_entity(ref);
    return entity == nullptr ? -1 : entity - base.entities().data();
}

/// The drawers of a value. Two values that may be the same share at least one when one of them is
/// looked up with `slack` above 1.
Drawers drawers(const FactBase& base, const Value& value, double slack) {
    Drawers keys;
    switch (type_of(value)) {
        case ValueType::Entity:
            keys.push_back(drawer(base, std::get<EntityRef>(value.content)));
            break;
        case ValueType::Entities:
            for (const Id& id : std::get<EntityList>(value.content).ids) {
                keys.push_back(drawer(base, id));
            }
            break;
        case ValueType::Money: {
            const auto& money = std::get<Money>(value.content);
            add_octaves(keys, money.low, money.high, value.qualifier, slack);
            break;
        }
        case ValueType::Count: {
            const auto& count = std::get<Count>(value.content);
            add_octaves(keys, count.low, count.high, value.qualifier, slack);
            break;
        }
        case ValueType::Percent: {
            const double percent = to_double(std::get<Percent>(value.content).value);
            const double reach = slack > 1 ? 1 : 0;
            for (double i = std::floor(percent - reach); i <= percent + reach; ++i) {
                keys.push_back(static_cast<std::int64_t>(i));
            }
            break;
        }
        case ValueType::Date: add_years(keys, std::get<Date>(value.content)); break;
        case ValueType::Months: keys.push_back(std::get<Months>(value.content).months); break;
        case ValueType::Compare:
            keys.push_back(static_cast<int>(std::get<Compare>(value.content)));
            break;
        case ValueType::Phrase: {
            // Those that share a drawer by chance are told apart by who looks.
            const std::string& name = std::get<Phrase>(value.content).noun->fr.name;
            keys.push_back(static_cast<std::int64_t>(std::hash<std::string>{}(name)));
            break;
        }
    }
    return keys;
}

constexpr double lookup_slack = 1.25;

std::optional<std::size_t> role_number(const Relation& relation, std::string_view role) {
    for (std::size_t i = 0; i < relation.roles.size(); ++i) {
        if (relation.roles[i].first == role) {
            return i;
        }
    }
    return std::nullopt;
}

/// Where facts, or closures, with one entity in one role are kept.
struct EntityDrawer {
    std::size_t role;  ///< its number
    std::int64_t drawer;
};

/// Nothing for a value that is no entity, or a role that the relation lacks.
std::optional<EntityDrawer> entity_drawer(const FactBase& base, const Relation& relation,
                                          std::string_view role, const Value& value) {
    const auto* entity = std::get_if<EntityRef>(&value.content);
    const auto number = entity == nullptr ? std::nullopt : role_number(relation, role);
    return number ? std::optional(EntityDrawer{*number, drawer(base, *entity)}) : std::nullopt;
}

using Lists = std::vector<const FactIndex::Facts*>;

std::size_t count(const Lists& lists) {
    std::size_t facts = 0;
    for (const auto* list : lists) {
        facts += list->size();
    }
    return facts;
}

template <class Bucket>
Lists candidates(const FactBase& base, const Bucket& bucket, const Value& value) {
    Lists lists;
    for (const std::int64_t key : drawers(base, value, lookup_slack)) {
        if (const auto found = bucket.find(key); found != bucket.end()) {
            lists.push_back(&found->second);
        }
    }
    return lists;
}

}  // namespace

bool matches(const FactBase& base, const Value& given, const Value& held) {
    if (type_of(given) == ValueType::Entity || type_of(given) == ValueType::Entities) {
        return given.content == held.content;
    }
    return may_be_same(base, given, held);
}

FactIndex::FactIndex(const FactBase& base) : base_(base) {
    relations_.reserve(base.relations().size());
    for (const Relation& relation : base.relations()) {
        OfRelation& made = relations_.emplace_back();
        made.by_role.resize(relation.roles.size());
        made.closures_by_role.resize(relation.roles.size());
    }
    for (const Fact& fact : base.facts()) {
        add(fact);
    }
    for (std::size_t i = 0; i < base.closures().size(); ++i) {
        add_closure(i);
    }
}

void FactIndex::add(const Fact& fact) {
    const Relation* relation = base_.relation_of(fact);
    const auto place = place_of(relation);
    if (!place) {
        return;
    }
    OfRelation& of_relation = relations_[*place];
    of_relation.all.push_back(&fact);
    for (const auto& [role, value] : fact.roles) {
        if (const auto number = role_number(*relation, role)) {
            for (const std::int64_t key : drawers(base_, value, 1)) {
                of_relation.by_role[*number][key].push_back(&fact);
            }
        }
    }
}

void FactIndex::add_closure(std::size_t number) {
    const Closure& closure = base_.closures()[number];
    const Relation* relation = base_.find_relation(closure.relation);
    const auto place = place_of(relation);
    if (!place) {
        return;
    }
    OfRelation& of_relation = relations_[*place];
    for (const auto& [role, value] : closure.given) {
        if (const auto at = entity_drawer(base_, *relation, role, value)) {
            of_relation.closures_by_role[at->role][at->drawer].push_back(number);
            return;
        }
    }
    of_relation.closures.push_back(number);
}

std::vector<std::size_t> FactIndex::closures_for(const Fact& fact) const {
    const Relation* relation = base_.relation_of(fact);
    const auto place = place_of(relation);
    if (!place) {
        return {};
    }
    const OfRelation& found = relations_[*place];
    Numbers numbers = found.closures;
    for (const auto& [role, value] : fact.roles) {
        const auto at = entity_drawer(base_, *relation, role, value);
        if (!at) {
            continue;
        }
        const auto& by_entity = found.closures_by_role[at->role];
        if (const auto those = by_entity.find(at->drawer); those != by_entity.end()) {
            numbers.insert(numbers.end(), those->second.begin(), those->second.end());
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::optional<std::size_t> FactIndex::place_of(const Relation* relation) const {
    // The order of std::less is one of all pointers, also of those into other arrays.
    const std::less<const Relation*> before;
    const Relation* first = base_.relations().data();
    return before(relation, first) || !before(relation, first + relations_.size())
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(relation - first));
}

const FactIndex::Facts* FactIndex::few_with_entity(const Relation& relation, Given given) const {
    static const Facts none;
    constexpr std::size_t few = 16;
    const auto place = place_of(&relation);
    if (!place) {
        return &none;
    }
    for (const auto& [role, value] : given) {
        const auto at = entity_drawer(base_, relation, role, *value);
        if (!at) {
            continue;
        }
        const Bucket& bucket = relations_[*place].by_role[at->role];
        const auto facts = bucket.find(at->drawer);
        if (facts == bucket.end()) {
            return &none;
        }
        if (facts->second.size() <= few) {
            return &facts->second;
        }
    }
    return nullptr;
}

Lists FactIndex::fewest_candidates(const Relation& relation, Given given) const {
    const auto place = place_of(&relation);
    if (!place) {
        return {};
    }
    const OfRelation& found = relations_[*place];
    Lists fewest = {&found.all};
    for (const auto& [role, value] : given) {
        if (const auto number = role_number(relation, role)) {
            Lists lists = candidates(base_, found.by_role[*number], *value);
            if (count(lists) < count(fewest)) {
                fewest = std::move(lists);
            }
        }
    }
    return fewest;
}

}  // namespace facts
