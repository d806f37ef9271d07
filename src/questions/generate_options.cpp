// SPDX-License-Identifier: MIT
#include "questions/generate_options.h"

#include "base/hash.h"
#include "facts/sentence.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>

namespace questions {
namespace {

using facts::Date;
using facts::Fact;
using facts::Relation;
using facts::Value;
using facts::ValueType;

/// How many things of one pool are looked at: enough to find some, few enough for a pack of a
/// hundred thousand facts.
constexpr std::size_t most_looked_at = 64;

/// How many dates are kept: the near ones among them are found in any pool.
constexpr std::size_t most_dates = 32;

/// How many made values count as equally near.
constexpr std::size_t near_made_values = 6;

/// Who can stand beside whom: a person is no option among newspapers.
enum class Family { Person, Publication, Organisation, Other };

Family family_of(facts::EntityClass entity_class) {
    switch (entity_class) {
        case facts::EntityClass::Person: return Family::Person;
        case facts::EntityClass::Publication: return Family::Publication;
        case facts::EntityClass::Company:
        case facts::EntityClass::PublicBody:
        case facts::EntityClass::State:
        case facts::EntityClass::Ministry:
        case facts::EntityClass::Group: return Family::Organisation;
        default: return Family::Other;
    }
}

bool same_words(const text::Bilingual& a, const text::Bilingual& b) {
    return (!a.fr.empty() && a.fr == b.fr) || (!a.en.empty() && a.en == b.en);
}

bool alike_lengths(std::size_t a, std::size_t b) {
    constexpr std::size_t short_length = 10;
    a = std::max(short_length, a);
    b = std::max(short_length, b);
    return std::max(a, b) <= 2 * std::min(a, b);
}

/// Whether two options can stand beside each other: not the same words, and alike in length.
bool alike(const Shown& a, const Shown& b) {
    return alike_in_length(a, b) && !same_words(a.words, b.words);
}

/// Whether a candidate has the form of the key: a share with as many decimals, a range for a range,
/// a date told no less precisely.
bool has_form_of(const Value& key, const Value& candidate) {
    if (key.content.index() != candidate.content.index() || key.qualifier != candidate.qualifier) {
        return false;
    }
    const auto as_key = [&]<class Quantity>(std::type_identity<Quantity>, auto&& form) {
        return form(std::get<Quantity>(key.content)) == form(std::get<Quantity>(candidate.content));
    };
    const auto is_range = [](const auto& quantity) { return quantity.high.has_value(); };
    switch (type_of(key)) {
        case ValueType::Date: {
            const facts::Precision wanted = std::get<Date>(key.content).precision;
            return lowered(std::get<Date>(candidate.content), wanted).precision == wanted;
        }
        case ValueType::Percent:
            return as_key(std::type_identity<facts::Percent>{},
                          [](const auto& percent) { return percent.value.places; });
        case ValueType::Money: return as_key(std::type_identity<facts::Money>{}, is_range);
        case ValueType::Count: return as_key(std::type_identity<facts::Count>{}, is_range);
        default: return true;
    }
}

/// The candidate, a date told as precisely as the key.
Value in_form_of(const Value& key, const Value& candidate) {
    if (const auto* date = std::get_if<Date>(&candidate.content)) {
        return {lowered(*date, std::get<Date>(key.content).precision), candidate.qualifier, {}};
    }
    return {candidate.content, candidate.qualifier, {}};
}

/// Near dates tempt more than far ones: a key alone in its year, among dates of other years, would
/// give itself away.
int remoteness(const Date& key, const Date& date) {
    constexpr int near_days = 550;
    const int days = std::abs((first_day(date) - first_day(key)).count());
    return days <= near_days ? 0 : days <= 2 * near_days ? 2 : 4;
}

/// A value as an option of what is asked.
base::Shared<Shown> option_of(const World& world, const AskedRole& asked, const Value& value) {
    text::Bilingual words;
    for (const text::Language language : languages) {
        const facts::Template& form = asked.ask->option.in(language);
        if (!form.parts.empty()) {
            facts::Filling filling{world.base(), asked.fact};
            filling.replaced_role = asked.role;
            filling.replacement = &value;
            words.in(language) = text::capitalised(facts::filled(form, filling, language));
        }
    }
    return words.empty() ? world.option(value) : base::Shared<Shown>(Shown(std::move(words)));
}

/// Goes through the pools and keeps what is fair.
class Collector {
public:
    Collector(const World& world, const AskedRole& asked, std::size_t most)
        : world_(world),
          asked_(asked),
          most_(type_of(asked.key) == ValueType::Date ? std::max(most, most_dates) : most),
          weighing_(world.reasoning().about(asked.fact, asked.role, asked.stem.named_source)),
          fineness_(fineness_of(asked.relation, asked.fact)),
          plausible_(world, asked.fact),
          classes_(asked.relation.find_role(asked.role)->classes) {
        for (const facts::Id& id : entities_in(asked.key)) {
            const facts::Entity& entity = *world.base().find_entity(id);
            family_ = family_of(entity.entity_class);
            if (type_of(asked.key) == ValueType::Entity) {
                key_tags_ = entity.tags;
            }
        }
    }

    std::vector<WrongValue> collect() {
        found_.reserve(most_);
        add_siblings();
        add_held_everywhere(true);
        add_tagged();
        add_held_everywhere(false);
        add_foils();
        // The nearest made values come first, and tempt more than those far away.
        const int first_tier = type_of(asked_.key) == ValueType::Date ? 2 : 4;
        std::size_t made = 0;
        for (const Value& value : made_values(asked_.key)) {
            tier_ = first_tier + static_cast<int>(made++ / near_made_values);
            consider(value, nullptr);
        }
        return std::move(found_);
    }

private:
    bool full() const { return found_.size() >= most_; }

    /// A place to begin in a pool that is the same in every run, and not the same for every fact.
    std::size_t start_in(std::size_t size) const {
        return size <= most_looked_at
                   ? 0
                   : static_cast<std::size_t>(base::fnv1a_64(asked_.fact.id) % size);
    }

    template <class Items, class Visit>
    void visit(const Items& items, Visit&& each) const {
        const std::size_t start = start_in(items.size());
        for (std::size_t i = 0; i < std::min(items.size(), most_looked_at) && !full(); ++i) {
            each(items[(start + i) % items.size()]);
        }
    }

    /// What facts about the same things have: those that share another role's entity with this one.
    void add_siblings() {
        tier_ = 0;
        std::size_t looked_at = 0;
        world_.reasoning().index().visit_siblings(
            asked_.relation, asked_.fact, asked_.role, [&](const Fact& sibling) {
                if (const Value* value = sibling.find_role(asked_.role)) {
                    consider(*value, &sibling);
                }
                return !full() && ++looked_at < most_looked_at;
            });
    }

    bool shares_tag(const Value& candidate) const {
        const auto* other = std::get_if<facts::EntityRef>(&candidate.content);
        if (key_tags_.empty() || other == nullptr) {
            return true;
        }
        const auto& theirs = world_.base().find_entity(*other)->tags;
        return std::any_of(key_tags_.begin(), key_tags_.end(), [&theirs](const std::string& tag) {
            return std::find(theirs.begin(), theirs.end(), tag) != theirs.end();
        });
    }

    /// What other facts of the relation, then of its group, hold in the role: of the key's kind (a
    /// minister among ministers), or of another.
    void add_held_everywhere(bool of_kind) {
        if (!of_kind && key_tags_.empty()) {
            return;  // all are of its kind
        }
        tier_ = of_kind ? 1 : 4;
        add_held(asked_.relation, of_kind);
        tier_ = of_kind ? 2 : 4;
        for (const Relation* relation : world_.group(asked_.relation)) {
            add_held(*relation, of_kind);
        }
    }

    void add_held(const Relation& relation, bool of_kind) {
        const facts::Role* role = relation.find_role(asked_.role);
        if (role == nullptr || role->type != type_of(asked_.key)) {
            return;
        }
        visit(world_.held(relation, asked_.role), [&](const Held& held) {
            if (held.fact != &asked_.fact && shares_tag(*held.value) == of_kind) {
                consider(*held.value, held.fact);
            }
        });
    }

    void add_tagged() {
        const auto* key = std::get_if<facts::EntityRef>(&asked_.key.content);
        if (key == nullptr) {
            return;
        }
        tier_ = 3;
        const facts::Entity& entity = *world_.base().find_entity(*key);
        for (const std::string& tag : entity.tags) {
            visit(world_.tagged(entity.entity_class, tag), [&](const facts::Entity* other) {
                consider({world_.base().reference(*other), {}, {}}, nullptr);
            });
        }
    }

    void add_foils() {
        tier_ = 0;
        for (const facts::Foil& foil : asked_.fact.foils) {
            if (asked_.role == "value" && type_of(asked_.key) == ValueType::Phrase) {
                const Fact* denied = world_.base().find_fact(foil.contradicts);
                // Its own fact is told anyway.
                consider({foil.phrase, {}, {}}, denied == &asked_.fact ? nullptr : denied);
            }
        }
    }

    /// Of a class that the role takes, and of the key's family: what fits the noun of the question.
    bool fits(const facts::Entity& entity) const {
        const facts::EntityClass entity_class = entity.entity_class;
        return (classes_.empty() ||
                std::find(classes_.begin(), classes_.end(), entity_class) != classes_.end()) &&
               family_of(entity_class) == family_;
    }

    bool fits(const Value& value) const {
        if (const auto* one = std::get_if<facts::EntityRef>(&value.content)) {
            return fits(*world_.base().find_entity(*one));
        }
        const auto* list = std::get_if<facts::EntityList>(&value.content);
        return list == nullptr ||
               std::all_of(list->ids.begin(), list->ids.end(), [this](const facts::Id& id) {
                   return fits(*world_.base().find_entity(id));
               });
    }

    void consider(const Value& candidate, const Fact* from) {
        if (full() || candidate.content.index() != asked_.key.content.index() || !fits(candidate)) {
            return;
        }
        if (!has_form_of(asked_.key, candidate)) {
            return;
        }
        Value value = in_form_of(asked_.key, candidate);
        if (value == asked_.key || seen(value)) {
            return;
        }
        int tier = tier_;
        if (const auto* date = std::get_if<Date>(&value.content)) {
            const Date& key = std::get<Date>(asked_.key.content);
            // The key may be told less precisely than the fact tells it.
            if (!plausible_.date(key, *date) ||
                !clearly_differ(world_.base(), asked_.key, value, fineness_)) {
                return;
            }
            tier += remoteness(key, *date);
        }
        if (!weighing_.disproves(value) ||
            (may_be_named(value) && names_value(world_, value, asked_.stem.lower_prompt))) {
            return;
        }
        WrongValue wrong{std::move(value), {}, from, tier};
        if (!asked_.shown->words.empty()) {
            wrong.shown = option_of(world_, asked_, wrong.value);
            if (!alike(*wrong.shown, *asked_.shown)) {
                return;
            }
        }
        found_.push_back(std::move(wrong));
    }

    /// A name or a year can stand in the stem; another figure only by chance, and then it is none.
    static bool may_be_named(const Value& value) {
        const ValueType type = type_of(value);
        return type == ValueType::Entity || type == ValueType::Entities ||
               type == ValueType::Date || type == ValueType::Phrase;
    }

    bool seen(const Value& value) const {
        return std::any_of(found_.begin(), found_.end(),
                           [&value](const WrongValue& each) { return each.value == value; });
    }

    const World& world_;
    const AskedRole& asked_;
    std::size_t most_;
    facts::Weighing weighing_;
    facts::Fineness fineness_;
    Plausible plausible_;
    const std::vector<facts::EntityClass>& classes_;
    Family family_ = Family::Other;
    std::span<const std::string> key_tags_;
    int tier_ = 0;
    std::vector<WrongValue> found_;
};

bool fair_together(const facts::FactBase& base, const facts::Fineness& fineness,
                   const WrongValue& a, const WrongValue& b) {
    return (type_of(a.value) == ValueType::Phrase ||
            clearly_differ(base, a.value, b.value, fineness)) &&
           alike(*a.shown, *b.shown);
}

/// What is picked from, in which order, and how many.
struct Choice {
    const facts::FactBase& base;
    const facts::Fineness& fineness;
    const std::vector<const WrongValue*>& order;
    std::size_t count;
};

/// Fills `picked` up to the count, taking the first that fit and going back where none does.
bool complete(const Choice& choice, std::size_t from, PickedValues& picked) {
    if (picked.size() == choice.count) {
        return true;
    }
    for (std::size_t i = from; i < choice.order.size(); ++i) {
        const WrongValue& candidate = *choice.order[i];
        const bool fits = std::all_of(picked.begin(), picked.end(), [&](const WrongValue* each) {
            return fair_together(choice.base, choice.fineness, *each, candidate);
        });
        if (fits) {
            picked.push_back(&candidate);
            if (complete(choice, i + 1, picked)) {
                return true;
            }
            picked.pop_back();
        }
    }
    return false;
}

}  // namespace

bool alike_in_length(const Shown& a, const Shown& b) {
    return alike_lengths(a.lengths[0], b.lengths[0]) && alike_lengths(a.lengths[1], b.lengths[1]);
}

AskedRole asked_with_options(const World& world, const Fact& fact, const Relation& relation,
                             const facts::RoleName& role, const Ask& ask, const Stem& stem) {
    const Value& held = *fact.find_role(role);
    AskedRole asked{fact, relation, role, stem, {held.content, held.qualifier, {}}, {}, &ask};
    if (auto* date = std::get_if<Date>(&asked.key.content);
        date != nullptr && date->precision >= facts::Precision::Month) {
        *date = lowered(*date, facts::Precision::Month);
    }
    asked.shown = option_of(world, asked, asked.key);
    return asked;
}

std::vector<WrongValue> wrong_values(const World& world, const AskedRole& asked, std::size_t most) {
    return Collector(world, asked, most).collect();
}

PickedValues all_of(const std::vector<WrongValue>& values) {
    PickedValues all;
    all.reserve(values.size());
    for (const WrongValue& each : values) {
        all.push_back(&each);
    }
    return all;
}

WrongChoice::WrongChoice(const World& world, const AskedRole& asked, std::vector<WrongValue> values,
                         std::size_t count)
    : base_(&world.base()),
      fineness_(fineness_of(asked.relation, asked.fact)),
      values_(std::move(values)),
      count_(count) {
    fineness_.bounded = false;
}

PickedValues WrongChoice::first_of(const PickedValues& order) const {
    PickedValues picked;
    picked.reserve(count_);
    complete({*base_, fineness_, order, count_}, 0, picked);
    return picked;
}

bool WrongChoice::is_any() const { return !first_of(all_of(values_)).empty(); }

PickedValues WrongChoice::pick(base::Random& chance) const {
    PickedValues order = all_of(values_);
    chance.shuffle(order);
    std::stable_sort(order.begin(), order.end(),
                     [](const WrongValue* a, const WrongValue* b) { return a->tier < b->tier; });
    return first_of(order);
}

}  // namespace questions
