// SPDX-License-Identifier: MIT
#include "questions/generate_balance.h"
#include "questions/kind_generate.h"

#include <algorithm>
#include <unordered_set>

namespace questions {
namespace {

using facts::Fact;
using facts::Relation;
using facts::RoleName;

const facts::NotAskable* not_askable(const std::map<RoleName, facts::NotAskable>& marks,
                                     const RoleName& role) {
    const auto found = marks.contains(role) ? marks.find(role) : marks.find("*");
    return found == marks.end() ? nullptr : &found->second;
}

/// What makes two questions the same for the player.
struct Words {
    std::string_view kind;
    std::string_view fr;
    std::string_view en;

    bool operator==(const Words&) const = default;
};
struct WordsHash {
    std::size_t operator()(const Words& words) const {
        const std::hash<std::string_view> hash;
        return (hash(words.fr) * 31 + hash(words.en)) * 31 + hash(words.kind);
    }
};

/// Makes the questions of all facts, relation by relation.
class Generation {
public:
    Generation(const facts::FactBase& base, const std::string& pack, std::uint64_t seed)
        : world_(base), pack_(pack), seed_(seed) {}

    Bank run() {
        bank_.questions.reserve(usual_per_fact * world_.base().facts().size());
        for (const Relation& relation : world_.base().relations()) {
            const std::size_t first = bank_.questions.size();
            for (const Fact* fact : world_.base().facts_of(relation.id)) {
                const Question story = told_question(world_, pack_, *fact);
                const Telling telling{world_, pack_, seed_, *fact, relation, story};
                ask_all(telling);
                state(telling);
            }
            leave_out_frequent_keys(world_.base(), first, bank_);
        }
        make_timelines(world_, pack_, seed_, bank_);
        for (Question& question : bank_.questions) {
            tell_thread(world_, *world_.base().find_fact(question.facts.front()),
                        question.explanation);
        }
        make_orderings(world_, pack_, seed_, bank_);
        if (!world_.base().sortings().empty()) {
            make_categorisations(world_, voices(), pack_, seed_, bank_);
        }
        make_matchings(world_, pack_, seed_, bank_);
        leave_out_twins();
        return std::move(bank_);
    }

private:
    static constexpr std::size_t usual_per_fact = 5;

    void leave_out(const Fact& fact, std::string template_name, Reason reason) {
        bank_.left_out.push_back({fact.id, std::move(template_name), reason});
    }

    /// The relation's forms, and the fact's own in their place.
    void ask_all(const Telling& telling) {
        for (const auto& [role, ask] : world_.asks(telling.relation)) {
            if (!telling.fact.asks.contains(role)) {
                ask_unless_marked(telling, role, ask);
            }
        }
        for (const auto& [role, form] : telling.fact.asks) {
            if (role == facts::statement_role) {
                continue;
            }
            ask_unless_marked(telling, role, Ask{&form, parse_form(form.stem), true});
        }
    }

    void ask_unless_marked(const Telling& telling, const RoleName& role, const Ask& ask) {
        if (const auto* own = not_askable(telling.fact.not_askable, role)) {
            leave_out(telling.fact, role, declared_reason(own->code));
        } else if (const auto* all = not_askable(telling.relation.not_askable, role)) {
            leave_out(telling.fact, role, declared_reason(all->code));
        } else {
            ask_for(telling, role, ask);
        }
    }

    void ask_for(const Telling& telling, const RoleName& role, const Ask& ask) {
        if (role == facts::source_role) {
            keep(make_which_source(telling, ask, voices()), telling.fact, role);
            return;
        }
        const StemOrReason made = question_stem(world_, telling.fact, telling.relation, role, ask);
        if (const auto* none = std::get_if<NoStem>(&made)) {
            leave_out(telling.fact, role, *none->reason);
            return;
        }
        const Asking asking{telling, role, ask, std::get<Stem>(made)};
        make_one<Single>(asking);
        make_one<Numeric>(asking);
        make_one<ShortText>(asking);
        if (ask.allows(Multiple::id) && type_of(asking.key()) == facts::ValueType::Entities) {
            keep(make_multiple(asking, voices()), telling.fact,
                 role + "." + std::string(Multiple::id));
        }
    }

    /// Worked out when first needed: most packs ask neither for sources nor for lists.
    const facts::Voices& voices() {
        if (!voices_) {
            voices_.emplace(world_.reasoning());
        }
        return *voices_;
    }

    template <class Kind>
    void make_one(const Asking& asking) {
        if (!asking.ask.allows(Kind::id)) {
            return;
        }
        keep(make(std::type_identity<Kind>{}, asking), asking.fact(),
             asking.role + "." + std::string(Kind::id));
    }

    void keep(Made made, const Fact& fact, const std::string& template_name) {
        if (auto* question = std::get_if<Question>(&made)) {
            bank_.questions.push_back(std::move(*question));
        } else if (const auto reason = std::get<NoStem>(made).reason) {
            leave_out(fact, template_name, *reason);
        }
    }

    void state(const Telling& telling) {
        if (const auto none = make_statements(telling, bank_.questions)) {
            leave_out(telling.fact, std::string(TrueFalse::id), *none->reason);
        }
    }

    /// Two facts may give the same question in the same words; the first one asks it.
    void leave_out_twins() {
        auto& questions = bank_.questions;
        std::unordered_set<Words, WordsHash> asked;
        asked.reserve(questions.size());
        std::vector<bool> is_twin(questions.size());
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const Question& question = questions[i];
            if (question.proof && !question.proof->parts.empty()) {
                continue;  // other facts make another question of the same words
            }
            is_twin[i] =
                !asked.insert({kind_id(question.body), question.prompt.fr, question.prompt.en})
                     .second;
            if (is_twin[i]) {
                const std::string& fact = question.facts.front();
                bank_.left_out.push_back(
                    {fact, question.id.substr(pack_.size() + fact.size() + 2), Reason::Twin});
            }
        }
        std::size_t i = 0;
        std::erase_if(questions, [&](const Question&) { return is_twin[i++]; });
    }

    World world_;
    std::optional<facts::Voices> voices_;  ///< see voices()
    const std::string& pack_;
    std::uint64_t seed_;
    Bank bank_;
};

}  // namespace

Question Telling::begin(std::string_view template_name, const text::Bilingual& prompt) const {
    Question question = story;
    question.id += template_name;
    question.prompt = prompt;
    return question;
}

Bank generate(const facts::FactBase& base, const std::string& pack, std::uint64_t seed) {
    return Generation(base, pack, seed).run();
}

}  // namespace questions
