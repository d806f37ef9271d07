// SPDX-License-Identifier: MIT
#include "questions/generate_options.h"

#include "base/hash.h"
#include "facts/sentence.h"
#include "text/utf8.h"

#include <algorithm>

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

bool alike(const text::Bilingual& a, const text::Bilingual& b) {
    return alike_in_length(a.fr, b.fr) && alike_in_length(a.en, b.en);
}

/// A candidate in the form of the key: a date told as precisely, a share with as many decimals, a
/// range for a range. Nothing when it cannot be.
std::optional<Value> in_form_of(const Value& key, const Value& candidate) {
    if (key.content.index() != candidate.content.index() || key.qualifier != candidate.qualifier) {
        return std::nullopt;
    }
    Value value{candidate.content, candidate.qualifier, {}};
    switch (type_of(key)) {
        case ValueType::Date: {
            auto& date = std::get<Date>(value.content);
            const facts::Precision wanted = std::get<Date>(key.content).precision;
            date = lowered(date, wanted);
            return date.precision == wanted ? std::optional(value) : std::nullopt;
        }
        case ValueType::Percent: {
            const auto places = [](const Value& v) {
                return std::get<facts::Percent>(v.content).value.places;
            };
            return places(key) == places(value) ? std::optional(value) : std::nullopt;
        }
        case ValueType::Money:
            if (std::get<facts::Money>(key.content).high.has_value() !=
                std::get<facts::Money>(value.content).high.has_value()) {
                return std::nullopt;
            }
            return value;
        case ValueType::Count:
            if (std::get<facts::Count>(key.content).high.has_value() !=
                std::get<facts::Count>(value.content).high.has_value()) {
                return std::nullopt;
            }
            return value;
        default: return value;
    }
}

/// Goes through the pools and keeps what is fair.
class Collector {
public:
    Collector(const World& world, const AskedRole& asked, std::size_t most)
        : world_(world), asked_(asked), most_(most) {}

    std::vector<WrongValue> collect() {
        add_held(asked_.relation, Pool::Siblings);
        add_held(asked_.relation, Pool::Kin);
        for (const Relation* relation : world_.group(asked_.relation)) {
            add_held(*relation, Pool::Kin);
        }
        add_tagged();
        add_held(asked_.relation, Pool::Strangers);
        for (const Relation* relation : world_.group(asked_.relation)) {
            add_held(*relation, Pool::Strangers);
        }
        add_foils();
        // The nearest made values come first, and tempt more than those far away.
        std::size_t made = 0;
        for (const Value& value : made_values(asked_.key)) {
            tier_ = 4 + static_cast<int>(made++ / near_made_values);
            consider(value, nullptr);
        }
        return std::move(found_);
    }

private:
    /// What other facts hold in the role: those about the same things; of the rest, what is tagged
    /// as the key is (a minister among ministers) before what is not.
    enum class Pool { Siblings, Kin, Strangers };

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

    /// Facts about the same things: those that share another role's entity with this one.
    bool is_sibling(const Fact& fact) const {
        for (const auto& [role, value] : asked_.fact.roles) {
            const Value* theirs = fact.find_role(role);
            if (role != asked_.role && theirs != nullptr && type_of(value) == ValueType::Entity &&
                value == *theirs) {
                return true;
            }
        }
        return false;
    }

    bool shares_tag(const Value& candidate) const {
        const auto* key = std::get_if<facts::EntityRef>(&asked_.key.content);
        const auto* other = std::get_if<facts::EntityRef>(&candidate.content);
        if (key == nullptr || other == nullptr) {
            return true;
        }
        const auto& tags = world_.base().find_entity(key->id)->tags;
        const auto& theirs = world_.base().find_entity(other->id)->tags;
        return tags.empty() || std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
                   return std::find(theirs.begin(), theirs.end(), tag) != theirs.end();
               });
    }

    Pool pool_of(const Held& held, bool own) const {
        if (own && is_sibling(*held.fact)) {
            return Pool::Siblings;
        }
        return shares_tag(*held.value) ? Pool::Kin : Pool::Strangers;
    }

    void add_held(const Relation& relation, Pool pool) {
        const bool own = &relation == &asked_.relation;
        tier_ = pool == Pool::Siblings ? 0 : pool == Pool::Strangers ? 4 : own ? 1 : 2;
        const facts::Role* role = relation.find_role(asked_.role);
        if (role == nullptr || role->type != type_of(asked_.key)) {
            return;
        }
        visit(world_.held(relation, asked_.role), [&](const Held& held) {
            if (held.fact != &asked_.fact && pool_of(held, own) == pool) {
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
        const facts::Entity& entity = *world_.base().find_entity(key->id);
        for (const std::string& tag : entity.tags) {
            visit(world_.tagged(entity.entity_class, tag), [&](const facts::Entity* other) {
                consider({facts::EntityRef{other->id}, {}, {}}, nullptr);
            });
        }
    }

    void add_foils() {
        tier_ = 0;
        for (const facts::Foil& foil : asked_.fact.foils) {
            if (asked_.role == "value" && type_of(asked_.key) == ValueType::Phrase) {
                consider({foil.phrase, {}, {}}, world_.base().find_fact(foil.contradicts));
            }
        }
    }

    /// Of a class that the role takes, and of the key's family: what fits the noun of the question.
    bool of_asked_class(const Value& value) const {
        const auto& classes = asked_.relation.find_role(asked_.role)->classes;
        const auto class_of = [&](const facts::Id& id) {
            return world_.base().find_entity(id)->entity_class;
        };
        const std::vector<facts::Id> keys = entities_in(asked_.key);
        const std::vector<facts::Id> ids = entities_in(value);
        return std::all_of(ids.begin(), ids.end(), [&](const facts::Id& id) {
            const auto entity_class = class_of(id);
            return (classes.empty() ||
                    std::find(classes.begin(), classes.end(), entity_class) != classes.end()) &&
                   family_of(entity_class) == family_of(class_of(keys.front()));
        });
    }

    void consider(const Value& candidate, const Fact* from) {
        if (full()) {
            return;
        }
        auto value = in_form_of(asked_.key, candidate);
        if (!value || *value == asked_.key || seen(*value) || !of_asked_class(*value)) {
            return;
        }
        const facts::Fineness fineness = fineness_of(asked_.relation, asked_.fact);
        if (const auto* date = std::get_if<Date>(&value->content);
            date != nullptr &&
            (!is_plausible(world_, asked_.fact, std::get<Date>(asked_.key.content), *date) ||
             !clearly_differ(world_.base(), asked_.key, *value, fineness))) {
            return;
        }
        const facts::Finding finding =
            world_.reasoning().weigh(asked_.fact, asked_.role, *value, asked_.stem.named_source);
        const auto* ground = std::get_if<facts::Ground>(&finding);
        if (ground == nullptr || names_value(world_, *value, asked_.stem.prompt)) {
            return;
        }
        WrongValue wrong{*std::move(value), {}, from, *ground, tier_};
        if (!asked_.key_words.empty()) {
            for (const text::Language language : languages) {
                wrong.words.in(language) = option_words(world_.base(), wrong.value, language);
            }
            if (same_words(wrong.words, asked_.key_words) ||
                !alike(wrong.words, asked_.key_words)) {
                return;
            }
        }
        found_.push_back(std::move(wrong));
    }

    bool seen(const Value& value) const {
        return std::any_of(found_.begin(), found_.end(),
                           [&value](const WrongValue& each) { return each.value == value; });
    }

    const World& world_;
    const AskedRole& asked_;
    std::size_t most_;
    int tier_ = 0;
    std::vector<WrongValue> found_;
};

bool fair_together(const World& world, const AskedRole& asked, const WrongValue& a,
                   const WrongValue& b) {
    facts::Fineness fineness = fineness_of(asked.relation, asked.fact);
    fineness.bounded = false;
    if (type_of(a.value) != ValueType::Phrase &&
        !clearly_differ(world.base(), a.value, b.value, fineness)) {
        return false;
    }
    return !same_words(a.words, b.words) && alike(a.words, b.words);
}

/// Fills `picked` up to `count`, taking the first that fit and going back where none does.
bool complete(const World& world, const AskedRole& asked, const std::vector<WrongValue>& values,
              std::size_t from, std::size_t count, std::vector<const WrongValue*>& picked) {
    if (picked.size() == count) {
        return true;
    }
    for (std::size_t i = from; i < values.size(); ++i) {
        const bool fits = std::all_of(picked.begin(), picked.end(), [&](const WrongValue* each) {
            return fair_together(world, asked, *each, values[i]);
        });
        if (fits) {
            picked.push_back(&values[i]);
            if (complete(world, asked, values, i + 1, count, picked)) {
                return true;
            }
            picked.pop_back();
        }
    }
    return false;
}

}  // namespace

bool alike_in_length(std::string_view a, std::string_view b) {
    constexpr std::size_t short_length = 10;
    const std::size_t one = std::max(short_length, text::count_characters(a));
    const std::size_t other = std::max(short_length, text::count_characters(b));
    return std::max(one, other) <= 2 * std::min(one, other);
}

AskedRole asked_with_options(const World& world, const Fact& fact, const Relation& relation,
                             const facts::RoleName& role, const Stem& stem) {
    const Value& held = *fact.find_role(role);
    AskedRole asked{fact, relation, role, stem, {held.content, held.qualifier, {}}, {}};
    if (auto* date = std::get_if<Date>(&asked.key.content);
        date != nullptr && date->precision >= facts::Precision::Month) {
        *date = lowered(*date, facts::Precision::Month);
    }
    for (const text::Language language : languages) {
        asked.key_words.in(language) = option_words(world.base(), asked.key, language);
    }
    return asked;
}

std::vector<WrongValue> wrong_values(const World& world, const AskedRole& asked, std::size_t most) {
    return Collector(world, asked, most).collect();
}

std::vector<WrongValue> pick_wrong(const World& world, const AskedRole& asked,
                                   std::vector<WrongValue> values, std::size_t count,
                                   base::Random& chance) {
    chance.shuffle(values);
    std::stable_sort(values.begin(), values.end(),
                     [](const WrongValue& a, const WrongValue& b) { return a.tier < b.tier; });
    std::vector<const WrongValue*> picked;
    if (!complete(world, asked, values, 0, count, picked)) {
        return {};
    }
    std::vector<WrongValue> chosen;
    for (const WrongValue* each : picked) {
        chosen.push_back(*each);
    }
    return chosen;
}

}  // namespace questions
