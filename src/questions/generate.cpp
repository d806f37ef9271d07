// SPDX-License-Identifier: MIT
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

/// The relation's forms with the fact's own in their place.
std::map<RoleName, Ask> asks_of(const World& world, const Fact& fact, const Relation& relation) {
    std::map<RoleName, Ask> asks = world.asks(relation);
    for (const auto& [role, form] : fact.asks) {
        asks.insert_or_assign(role, Ask{&form, parse_form(form.stem), true});
    }
    return asks;
}

/// Makes the questions of one fact, relation by relation.
class Generation {
public:
    Generation(const facts::FactBase& base, const std::string& pack, std::uint64_t seed)
        : world_(base), pack_(pack), seed_(seed) {}

    Bank run() {
        for (const Relation& relation : world_.base().relations()) {
            for (const Fact* fact : world_.base().facts_of(relation.id)) {
                ask_all(*fact, relation);
            }
            make_statements(world_, pack_, seed_, relation, bank_);
        }
        make_timelines(world_, pack_, seed_, bank_);
        leave_out_twins();
        return std::move(bank_);
    }

private:
    void leave_out(const Fact& fact, const RoleName& role, std::string_view kind,
                   const std::string& reason) {
        bank_.left_out.push_back(
            {fact.id, kind.empty() ? role : role + "." + std::string(kind), reason});
    }

    void ask_all(const Fact& fact, const Relation& relation) {
        for (const auto& [role, ask] : asks_of(world_, fact, relation)) {
            if (const auto* own = not_askable(fact.not_askable, role)) {
                leave_out(fact, role, {}, own->code);
            } else if (const auto* all = not_askable(relation.not_askable, role)) {
                leave_out(fact, role, {}, all->code);
            } else {
                ask_for(fact, relation, role, ask);
            }
        }
    }

    void ask_for(const Fact& fact, const Relation& relation, const RoleName& role, const Ask& ask) {
        const StemOrReason made = question_stem(world_, fact, relation, role, ask);
        if (const auto* none = std::get_if<NoStem>(&made)) {
            leave_out(fact, role, {}, none->reason);
            return;
        }
        const Asking asking{world_, pack_, seed_, fact, relation, role, ask, std::get<Stem>(made)};
        make_one<Single>(asking);
        make_one<Numeric>(asking);
        make_one<ShortText>(asking);
    }

    template <class Kind>
    void make_one(const Asking& asking) {
        if (!asking.ask.allows(Kind::id)) {
            return;
        }
        Made made = make(std::type_identity<Kind>{}, asking);
        if (auto* question = std::get_if<Question>(&made)) {
            bank_.questions.push_back(std::move(*question));
        } else if (const auto& reason = std::get<NoStem>(made).reason; !reason.empty()) {
            leave_out(asking.fact, asking.role, Kind::id, reason);
        }
    }

    /// Two facts may give the same question in the same words; the first one asks it.
    void leave_out_twins() {
        std::unordered_set<std::string> asked;
        const auto is_twin = [&](const Question& question) {
            const std::string words = std::string(kind_id(question.body)) + "\n" +
                                      question.prompt.fr + "\n" + question.prompt.en;
            if (asked.insert(words).second) {
                return false;
            }
            const std::string& fact = question.facts.front();
            bank_.left_out.push_back(
                {fact, question.id.substr(pack_.size() + fact.size() + 2), "twin"});
            return true;
        };
        std::erase_if(bank_.questions, is_twin);
    }

    World world_;
    const std::string& pack_;
    std::uint64_t seed_;
    Bank bank_;
};

}  // namespace

Question Asking::begin(std::string_view kind) const {
    Question question = told_question(world, pack, fact);
    question.id += role + "." + std::string(kind);
    question.prompt = stem.prompt;
    return question;
}

Bank generate(const facts::FactBase& base, const std::string& pack, std::uint64_t seed) {
    return Generation(base, pack, seed).run();
}

}  // namespace questions
