// SPDX-License-Identifier: MIT
#include "questions/generate_balance.h"
#include "questions/kind_generate.h"

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

/// Drafts the questions of all facts, relation by relation.
class Drafting {
public:
    Drafting(const facts::FactBase& base, const std::string& pack, const std::stop_token& stop)
        : world_(base), pack_(pack), stop_(stop) {}

    Drafts run() {
        out_.drafts.reserve(usual_per_fact * world_.base().facts().size());
        for (const Relation& relation : world_.base().relations()) {
            const std::size_t first = out_.drafts.size();
            for (const Fact* fact : world_.base().facts_of(relation.id)) {
                if (stop_.stop_requested()) {
                    return {};
                }
                draft_all(relation, *fact);
            }
            leave_out_frequent_keys(world_.base(), first, out_);
        }
        make_timelines(world_, pack_, out_);
        make_orderings(world_, pack_, out_);
        if (!world_.base().sortings().empty()) {
            make_categorisations(world_, voices(), pack_, out_);
        }
        make_matchings(world_, pack_, out_);
        tell_apart_typed_keys(world_, out_);
        out_.drafts.shrink_to_fit();
        return std::move(out_);
    }

private:
    static constexpr std::size_t usual_per_fact = 5;

    void draft_all(const Relation& relation, const Fact& fact) {
        const Question story = told_question(world_, pack_, fact);
        const auto thread = world_.base().told_with(fact.id);
        const Telling telling{world_, pack_, fact, relation, story, thread};
        ask_all(telling);
        state(telling);
    }

    void leave_out(const Fact& fact, std::string template_name, Reason reason) {
        out_.left_out.push_back({fact.id, std::move(template_name), reason});
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
            ask_unless_marked(telling, role, Ask(form, true));
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
        if (auto* draft = std::get_if<Draft>(&made)) {
            out_.drafts.push_back(std::move(*draft));
        } else if (const auto reason = std::get<NoStem>(made).reason) {
            leave_out(fact, template_name, *reason);
        }
    }

    void state(const Telling& telling) {
        if (const auto none = make_statements(telling, out_.drafts)) {
            leave_out(telling.fact, std::string(TrueFalse::id), *none->reason);
        }
    }

    World world_;
    std::optional<facts::Voices> voices_;  ///< see voices()
    const std::string& pack_;
    const std::stop_token& stop_;
    Drafts out_;
};

}  // namespace

Draft Telling::begin(std::string_view template_name, const text::Bilingual& prompt) const {
    Draft draft{story, {}, thread};
    draft.question.id += template_name;
    draft.question.prompt = prompt;
    return draft;
}

Plan::Plan(const facts::FactBase& base, std::string pack, const std::stop_token& stop)
    : pack_(std::move(pack)), drafts_(Drafting(base, pack_, stop).run()) {
    for (Draft& draft : drafts_.drafts) {
        if (draft.finish == nullptr) {
            tell_thread(draft.thread, draft.question.explanation);
            draft.thread.clear();
        }
    }
}

}  // namespace questions
