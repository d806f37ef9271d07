// SPDX-License-Identifier: MIT
#include "packs/check.h"
#include "questions/near_names.h"
#include "questions/question_json.h"
#include "text/distance.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace packs {
namespace {

using questions::Question;

/// What a typed string can stand for: an entity, or the key of an authored question.
struct Thing {
    std::string name;                    ///< for messages
    const Question* asked_by = nullptr;  ///< the first question it is the typed key of
    text::Language language = text::Language::French;  ///< in which it is typed
    bool authored = false;
    base::Place place;
};

/// A name of a thing, as the grader compares it.
struct Name {
    std::string written;
    std::string squeezed;
    std::u32string compared;
    const Thing* thing = nullptr;

    std::size_t length() const { return compared.size(); }
};

/// What typing gives where the thing is asked; 0 where it is no answer at all.
double credit(const Thing& thing, const std::string& typed) {
    const questions::Body& body = thing.asked_by->body;
    const auto answer = questions::typed(body, typed, thing.language);
    return answer ? questions::check(body, *answer).credit : 0;
}

/// All that an author or the generator accepts for a typed name; nothing for other questions, and
/// for years, which forgive nothing.
std::vector<std::string> accepted_names(const Question& question, text::Language language) {
    std::vector<std::string> names;
    json::Value written = json::Value::object();
    questions::write_answers(question.body, language, written);
    const json::Value* accepted = written.find("accepted");
    const auto* list =
        accepted == nullptr ? nullptr : std::get_if<json::Value::List>(&accepted->content());
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        if (const auto* name = std::get_if<std::string>(&(*list)[i].content())) {
            names.push_back(*name);
        }
    }
    const bool years = std::ranges::all_of(names, [](const std::string& name) {
        return name.find_first_not_of("0123456789") == std::string::npos;
    });
    return years ? std::vector<std::string>() : names;
}

/// The strings on the way from `a` to `b`, one slip after the other: what is typed by who means
/// either.
std::vector<std::string> between(std::string_view a, std::string_view b) {
    const std::u32string from = text::decode(a);
    const std::u32string to = text::decode(b);
    std::vector<std::string> out;
    // From the front, letter by letter: what stands of `to`, then the rest of `from`.
    for (std::size_t i = 0; i <= from.size(); ++i) {
        for (std::size_t j = i < 3 ? 0 : i - 3; j <= std::min(to.size(), i + 3); ++j) {
            const std::string mixed = text::encode(to.substr(0, j) + from.substr(i));
            if (text::distance(mixed, a) + text::distance(mixed, b) <= text::distance(a, b)) {
                out.push_back(mixed);
            }
        }
    }
    return out;
}

class CollisionChecker {
public:
    CollisionChecker(const Proving& proving, base::Diagnostics& diagnostics)
        : proving_(proving), diagnostics_(diagnostics) {
        add_entities();
        add_keys();
        std::ranges::stable_sort(names_, {}, &Name::length);
    }

    RuleResult run() {
        std::vector<std::u32string> compared;
        for (const Name& name : names_) {
            compared.push_back(name.compared);
        }
        const text::NearIndex index(compared);
        for (std::size_t i = 0; i < names_.size(); ++i) {
            // Of two names the shorter one, which comes first, says how many slips are too many.
            const std::size_t most =
                questions::slips_between(names_[i].length(), names_[i].length());
            for (const auto& [j, slips] : index.within(most, compared[i])) {
                if (j > i) {
                    compare(names_[i], names_[j]);
                }
            }
        }
        return {Rule::NoCollision, keys_, keys_ - colliding_.size()};
    }

private:
    void add_entities() {
        for (const facts::Entity& entity : proving_.pack.base.entities()) {
            Thing& thing = things_[entity.id];
            thing = {entity.id, nullptr, {}, false, entity.place};
            std::vector<std::string> names = {entity.noun.fr.name, entity.noun.en.name,
                                              entity.short_name.fr, entity.short_name.en};
            names.insert(names.end(), entity.also.begin(), entity.also.end());
            add_names(names, thing);
        }
    }

    void add_keys() {
        const text::Language language = proving_.pack.about.languages.front();
        for (const Question& question : proving_.bank) {
            const auto names = accepted_names(question, language);
            if (names.empty()) {
                continue;
            }
            Thing& thing = thing_asked(question, names.front());
            if (thing.asked_by == nullptr) {
                thing.asked_by = &question;
                thing.language = language;
                ++keys_;
                add_names(names, thing);
            }
        }
    }

    Thing& thing_asked(const Question& question, const std::string& name) {
        const facts::Fact* fact =
            question.proof ? proving_.pack.base.find_fact(question.proof->fact) : nullptr;
        const facts::Value* key =
            fact == nullptr ? nullptr : fact->find_role(question.proof->asked);
        const auto* entity =
            key == nullptr ? nullptr : std::get_if<facts::EntityRef>(&key->content);
        if (entity != nullptr) {
            return things_.at(entity->id);
        }
        // Two questions may have one answer.
        const auto [at, added] = things_.try_emplace("\n" + text::squeezed(name));
        if (added) {
            at->second = {name, nullptr, {}, true, place_of(proving_.pack, question)};
        }
        return at->second;
    }

    void add_names(const std::vector<std::string>& names, const Thing& thing) {
        for (const std::string& name : names) {
            std::string squeezed = text::squeezed(name);
            if (!squeezed.empty() && known_.emplace(&thing, squeezed).second) {
                names_.push_back(
                    {name, std::move(squeezed), questions::squeezed_name(name), &thing});
            }
        }
    }

    /// Of two names a few slips apart: reports one that is given credit where the other is asked,
    /// and anything that counts as right for both.
    void compare(const Name& a, const Name& b) {
        const bool asked = a.thing->asked_by != nullptr || b.thing->asked_by != nullptr;
        if (!asked || a.thing == b.thing) {
            return;
        }
        // An authored key may be one of the entities: the pack does not say.
        if ((a.thing->authored || b.thing->authored) && a.squeezed == b.squeezed) {
            return;
        }
        if (a.thing->asked_by != nullptr && credit(*a.thing, b.written) > 0) {
            report(*a.thing, *b.thing, b.written);
        } else if (b.thing->asked_by != nullptr && credit(*b.thing, a.written) > 0) {
            report(*b.thing, *a.thing, a.written);
        } else if (a.thing->asked_by != nullptr && b.thing->asked_by != nullptr) {
            for (const std::string& typed : between(a.squeezed, b.squeezed)) {
                if (credit(*a.thing, typed) >= 1 && credit(*b.thing, typed) >= 1) {
                    report(*a.thing, *b.thing, typed);
                }
            }
        }
    }

    void report(const Thing& asked, const Thing& other, const std::string& typed) {
        if (colliding_.insert(&asked).second) {
            diagnostics_.error(asked.place, "name-collision",
                               fmt::format("'{}', typed in question '{}', is accepted for '{}', "
                                           "and stands for '{}' too",
                                           typed, asked.asked_by->id, asked.name, other.name));
        }
    }

    const Proving& proving_;
    base::Diagnostics& diagnostics_;
    std::map<std::string, Thing> things_;  ///< by entity, or by the key after a line end
    std::vector<Name> names_;
    std::set<std::pair<const Thing*, std::string>> known_;
    std::set<const Thing*> colliding_;
    std::size_t keys_ = 0;
};

}  // namespace

RuleResult check_collisions(const Proving& proving, base::Diagnostics& diagnostics) {
    return CollisionChecker(proving, diagnostics).run();
}

}  // namespace packs
