// SPDX-License-Identifier: MIT
#include "facts/listing.h"
#include "questions/kind_generate.h"

#include <algorithm>

namespace questions {
namespace {

using facts::EntityList;
using facts::Fact;
using facts::Id;

constexpr std::size_t least_right = 2;
constexpr std::size_t most_right = 4;
constexpr std::size_t least_options = 5;
constexpr std::size_t most_options = 6;

/// How many things of one pool are looked at: few beside a hundred thousand facts.
constexpr std::size_t most_looked_at = 64;

template <class T>
std::span<T> looked_at(std::span<T> pool) {
    return pool.first(std::min(pool.size(), most_looked_at));
}

/// Finds what may stand beside the members of a list, what tempts most first.
class Outsiders {
public:
    Outsiders(const Asking& asking, const facts::Voices& voices, const EntityList& list)
        : asking_(asking), voices_(voices), list_(list) {}

    std::vector<WrongValue> collect() {
        const facts::Relation& relation = asking_.telling.relation;
        add_held(relation, 0);
        for (const facts::Relation* other : asking_.world().group(relation)) {
            add_held(*other, 1);
        }
        for (const Id& member : list_.ids) {
            const facts::Entity& entity = *asking_.world().base().find_entity(member);
            for (const std::string& tag : entity.tags) {
                for (const facts::Entity* other :
                     looked_at(asking_.world().tagged(entity.entity_class, tag))) {
                    consider(other->id, nullptr, 2);
                }
            }
        }
        return std::move(found_);
    }

private:
    void add_held(const facts::Relation& relation, int tier) {
        const facts::Role* role = relation.find_role(asking_.role);
        if (role == nullptr || role->type != facts::ValueType::Entities) {
            return;
        }
        for (const Held& held : looked_at(asking_.world().held(relation, asking_.role))) {
            for (const Id& id : entities_in(*held.value)) {
                consider(id, held.fact, tier);
            }
        }
    }

    bool fits(const Id& id) const {
        const auto& classes = asking_.telling.relation.find_role(asking_.role)->classes;
        return classes.empty() ||
               std::find(classes.begin(), classes.end(),
                         asking_.world().base().find_entity(id)->entity_class) != classes.end();
    }

    bool is_known(const Id& id) const {
        return std::any_of(found_.begin(), found_.end(), [&](const WrongValue& each) {
            return std::get<facts::EntityRef>(each.value.content).id == id;
        });
    }

    /// Alike in length to some member, in both languages.
    bool looks_like_one(const Shown& shown) const {
        return std::any_of(list_.ids.begin(), list_.ids.end(), [&](const Id& member) {
            const text::Bilingual& words = asking_.world().option(member).words;
            return alike_in_length(words.fr, shown.words.fr) &&
                   alike_in_length(words.en, shown.words.en);
        });
    }

    void consider(const Id& id, const Fact* from, int tier) {
        const facts::Value value{facts::EntityRef{id}, {}, {}};
        const Shown& shown = asking_.world().option(id);
        if (!is_known(id) && fits(id) && looks_like_one(shown) &&
            !names_value(asking_.world(), value, asking_.stem.lower_prompt) &&
            facts::excluded(asking_.world().reasoning(), voices_, asking_.fact(), asking_.role, id,
                            asking_.stem.named_source)) {
            found_.push_back({value, shown, from, tier});
        }
    }

    const Asking& asking_;
    const facts::Voices& voices_;
    const EntityList& list_;
    std::vector<WrongValue> found_;
};

bool fair_together(const facts::FactBase& base, const WrongValue& a, const WrongValue& b) {
    return !base.confusable(std::get<facts::EntityRef>(a.value.content).id,
                            std::get<facts::EntityRef>(b.value.content).id) &&
           a.shown.words.fr != b.shown.words.fr;
}

/// Up to `count` that are fair beside each other, tempting ones before others.
std::vector<WrongValue> pick(const facts::FactBase& base, std::vector<WrongValue> values,
                             std::size_t count) {
    std::stable_sort(values.begin(), values.end(),
                     [](const WrongValue& a, const WrongValue& b) { return a.tier < b.tier; });
    std::vector<WrongValue> picked;
    for (WrongValue& value : values) {
        if (picked.size() < count &&
            std::all_of(picked.begin(), picked.end(),
                        [&](const WrongValue& each) { return fair_together(base, each, value); })) {
            picked.push_back(std::move(value));
        }
    }
    return picked;
}

struct Option {
    text::Bilingual words;
    facts::Value value;
    bool right = false;
};

Question question_of(const Asking& asking, const EntityList& list,
                     const std::vector<WrongValue>& wrong, base::Random& chance) {
    std::vector<Option> options;
    for (const Id& member : list.ids) {
        options.push_back(
            {asking.world().option(member).words, {facts::EntityRef{member}, {}, {}}, true});
    }
    for (const WrongValue& each : wrong) {
        options.push_back({each.shown.words, each.value, false});
    }
    chance.shuffle(options);

    Question question = asking.begin(Multiple::id);
    tell_wrong_ones(wrong, 1, 2, question.explanation);
    question.difficulty = difficulty_of(Multiple::id, asking.fact(), wrong);
    Multiple body;
    Proof proof = asking.proof();
    for (Option& option : options) {
        if (option.right) {
            body.key.indexes.push_back(body.face.options.size());
        }
        body.face.options.push_back(std::move(option.words));
        proof.options.push_back(std::move(option.value));
    }
    question.body = std::move(body);
    question.proof = std::move(proof);
    return question;
}

}  // namespace

Made make_multiple(const Asking& asking, const facts::Voices& voices) {
    const auto* list = std::get_if<EntityList>(&asking.key().content);
    if (list == nullptr) {
        return NoStem{};
    }
    const std::size_t right = list->ids.size();
    if (right < least_right || right > most_right) {
        return NoStem{Reason::Count};
    }
    base::Random chance = asking.telling.chance(asking.begin(Multiple::id).id);
    const std::size_t wanted = right == least_right ? least_options : most_options;
    const facts::FactBase& base = asking.world().base();
    auto values = Outsiders(asking, voices, *list).collect();
    const auto first = pick(base, values, wanted - right);
    chance.shuffle(values);
    auto wrong = pick(base, std::move(values), wanted - right);
    if (wrong.size() < first.size()) {
        wrong = first;  // whether there is a question must not depend on chance
    }
    if (wrong.size() + right < least_options || wrong.size() < 2) {
        return NoStem{Reason::Pool};
    }
    return question_of(asking, *list, wrong, chance);
}

}  // namespace questions
