// SPDX-License-Identifier: MIT
#include "facts/listing.h"
#include "questions/kind_generate.h"

#include <algorithm>
#include <unordered_set>

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
        : asking_(asking),
          list_(list),
          listing_(asking.world().reasoning(), voices, asking.fact(), asking.role,
                   asking.stem.named_source),
          classes_(asking.telling.relation.find_role(asking.role)->classes) {
        for (const Id& member : list.ids) {
            shown_.push_back(&*asking.world().option(*asking.world().base().find_entity(member)));
        }
    }

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
                    consider(*other, nullptr, 2);
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
            for (const Id& id : std::get<EntityList>(held.value->content).ids) {
                consider(*asking_.world().base().find_entity(id), held.fact, tier);
            }
        }
    }

    bool fits(const facts::Entity& entity) const {
        return classes_.empty() ||
               std::find(classes_.begin(), classes_.end(), entity.entity_class) != classes_.end();
    }

    /// Alike in length to some member, in both languages.
    bool looks_like_one(const Shown& shown) const {
        return std::any_of(shown_.begin(), shown_.end(),
                           [&](const Shown* member) { return alike_in_length(*member, shown); });
    }

    void consider(const facts::Entity& entity, const Fact* from, int tier) {
        if (!considered_.insert(&entity).second || !fits(entity)) {
            return;
        }
        const base::Shared<Shown>& shown = asking_.world().option(entity);
        if (looks_like_one(*shown) &&
            !names_entity(asking_.world(), entity, asking_.stem.lower_prompt) &&
            listing_.excludes(entity)) {
            found_.push_back(
                {{asking_.world().base().reference(entity), {}, {}}, shown, from, tier});
        }
    }

    const Asking& asking_;
    const EntityList& list_;
    facts::Listing listing_;
    const std::vector<facts::EntityClass>& classes_;
    std::vector<const Shown*> shown_;  ///< the members
    std::unordered_set<const facts::Entity*> considered_;
    std::vector<WrongValue> found_;
};

bool fair_together(const facts::FactBase& base, const WrongValue& a, const WrongValue& b) {
    return !base.confusable(std::get<facts::EntityRef>(a.value.content),
                            std::get<facts::EntityRef>(b.value.content)) &&
           a.shown->words.fr != b.shown->words.fr;
}

/// Up to `count` of them, in the order given, that are fair beside each other, tempting ones before
/// others.
PickedValues pick(const facts::FactBase& base, PickedValues values, std::size_t count) {
    std::stable_sort(values.begin(), values.end(),
                     [](const WrongValue* a, const WrongValue* b) { return a->tier < b->tier; });
    PickedValues picked;
    for (const WrongValue* value : values) {
        if (picked.size() < count &&
            std::all_of(picked.begin(), picked.end(), [&](const WrongValue* each) {
                return fair_together(base, *each, *value);
            })) {
            picked.push_back(value);
        }
    }
    return picked;
}

struct Option {
    text::Bilingual words;
    facts::Value value;
};

/// What options are chosen from.
struct Pool {
    const facts::FactBase* base = nullptr;
    const facts::Fact* fact = nullptr;
    std::vector<Option> right;
    std::vector<WrongValue> wrong;
    std::size_t wanted = 0;  ///< how many wrong ones

    /// Those that are taken where chance does not leave more.
    PickedValues first() const { return pick(*base, all_of(wrong), wanted); }
};

PickedValues picked_by(base::Random& chance, const Pool& pool) {
    PickedValues shuffled = all_of(pool.wrong);
    chance.shuffle(shuffled);
    PickedValues wrong = pick(*pool.base, std::move(shuffled), pool.wanted);
    // Whether there is a question must not depend on chance.
    PickedValues first = pool.first();
    return wrong.size() < first.size() ? first : wrong;
}

void finish(const Pool& pool, base::Random chance, Question& question) {
    struct Card {
        const text::Bilingual* words;
        const facts::Value* value;
        bool right;
    };
    const PickedValues wrong = picked_by(chance, pool);
    std::vector<Card> options;
    for (const Option& each : pool.right) {
        options.push_back({&each.words, &each.value, true});
    }
    for (const WrongValue* each : wrong) {
        options.push_back({&each->shown->words, &each->value, false});
    }
    chance.shuffle(options);

    tell_wrong_ones(wrong, 1, 2, question.explanation);
    question.difficulty = difficulty_of(Multiple::id, *pool.fact, wrong);
    Multiple body;
    for (const Card& option : options) {
        if (option.right) {
            body.key.indexes.push_back(body.face.options.size());
        }
        body.face.options.push_back(*option.words);
        question.proof->options.push_back(*option.value);
    }
    question.body = std::move(body);
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
    Pool pool;
    pool.base = &asking.world().base();
    pool.fact = &asking.fact();
    for (const Id& member : list->ids) {
        const facts::Entity& entity = *asking.world().base().find_entity(member);
        pool.right.push_back({asking.world().option(entity)->words,
                              {asking.world().base().reference(entity), {}, {}}});
    }
    pool.wrong = Outsiders(asking, voices, *list).collect();
    pool.wanted = (right == least_right ? least_options : most_options) - right;
    if (const std::size_t sure = pool.first().size(); sure + right < least_options || sure < 2) {
        return NoStem{Reason::Pool};
    }
    Draft draft = asking.begin(Multiple::id);
    draft.question.body = Multiple();
    draft.question.proof = asking.proof();
    draft.finish = [pool = std::move(pool)](base::Random chance, Question& question) {
        finish(pool, chance, question);
    };
    return draft;
}

}  // namespace questions
