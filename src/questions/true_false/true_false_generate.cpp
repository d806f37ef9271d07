// SPDX-License-Identifier: MIT
#include "questions/kind_generate.h"

#include <algorithm>

namespace questions {
namespace {

constexpr std::size_t most_wrong_values = 4;

/// A fact of the relation with what can be said of it.
struct Statement {
    const facts::Fact* fact = nullptr;
    Stem stem;
    /// The roles in which a wrong value can stand, `value` first.
    std::vector<facts::RoleName> roles;
};

/// The source that makes some role of the fact disprovable; nothing inside when none is needed, or
/// nothing at all when no role can be disproved.
std::optional<std::optional<facts::Id>> needed_source(const World& world, const facts::Fact& fact,
                                                      const Form& says) {
    std::optional<std::optional<facts::Id>> needed;
    for (const auto& [role, value] : fact.roles) {
        if (!says.says(role)) {
            continue;
        }
        if (world.reasoning().can_be_disproved(fact, role, {})) {
            return std::optional<facts::Id>();
        }
        if (const auto settled = world.reasoning().settled(fact, role); settled && !needed) {
            needed = settled->source;
        }
    }
    return needed;
}

bool is_asked(const facts::Fact& fact, const facts::Relation& relation, std::string_view role) {
    const facts::RoleName name(role);
    return !fact.not_askable.contains(name) && !relation.not_askable.contains(name);
}

/// The fact as a statement, or why not.
std::variant<Statement, NoStem> statement_of(const World& world, const facts::Fact& fact,
                                             const facts::Relation& relation) {
    if (!is_asked(fact, relation, "*")) {
        const auto own = fact.not_askable.find("*");
        return NoStem{own != fact.not_askable.end() ? own->second.code
                                                    : relation.not_askable.at("*").code};
    }
    if (!fact.marks.empty()) {
        return NoStem{"mark"};
    }
    const Form& says = world.says(relation);
    const auto needed = needed_source(world, fact, says);
    if (!needed) {
        return NoStem{"open"};
    }
    auto made = statement_stem(world, fact, relation, *needed);
    if (const auto* none = std::get_if<NoStem>(&made)) {
        return *none;
    }
    Statement statement{&fact, std::get<Stem>(std::move(made)), {}};
    for (const auto& [role, value] : fact.roles) {
        if (says.says(role) && is_asked(fact, relation, role) &&
            world.reasoning().can_be_disproved(fact, role, statement.stem.named_source)) {
            const auto at = role == "value" ? statement.roles.begin() : statement.roles.end();
            statement.roles.insert(at, role);
        }
    }
    return statement;
}

struct Maker {
    const World& world;
    const std::string& pack;
    std::uint64_t seed;
    const facts::Relation& relation;

    Question begin(const Statement& statement, std::string_view role) const {
        Question question = told_question(world, pack, *statement.fact);
        question.id += std::string(role) + "." + std::string(TrueFalse::id);
        question.prompt = statement.stem.prompt;
        question.proof =
            Proof{statement.fact->id, facts::RoleName(role), statement.stem.named_source, {}, {}};
        return question;
    }

    Question true_one(const Statement& statement) const {
        Question question = begin(statement, "says");
        question.proof->asked.clear();
        question.difficulty = difficulty_of(TrueFalse::id, *statement.fact, {});
        question.body = TrueFalse{{}, {true}};
        return question;
    }

    std::optional<Question> false_one(const Statement& statement,
                                      const facts::RoleName& role) const {
        const facts::Value& held = *statement.fact->find_role(role);
        const AskedRole asked{*statement.fact,
                              relation,
                              role,
                              statement.stem,
                              {held.content, held.qualifier, {}},
                              {}};
        auto values = wrong_values(world, asked, most_wrong_values);
        if (values.empty()) {
            return std::nullopt;
        }
        Question question = begin(statement, role);
        base::Random chance = base::Random(seed).fork(question.id);
        // The most tempting pool alone.
        const int tier = values.front().tier;
        std::erase_if(values, [tier](const WrongValue& each) { return each.tier != tier; });
        const auto at = static_cast<std::size_t>(chance.below(values.size()));
        WrongValue& wrong = values[at];
        question.prompt =
            false_statement(world, *statement.fact, relation, statement.stem, role, wrong.value);
        tell_false(question.explanation);
        tell_wrong_ones(std::span(&wrong, 1), 1, 1, question.explanation);
        question.difficulty = difficulty_of(TrueFalse::id, *statement.fact, std::span(&wrong, 1));
        question.proof->options.push_back(std::move(wrong.value));
        question.body = TrueFalse{{}, {false}};
        return question;
    }
};

}  // namespace

void make_statements(const World& world, const std::string& pack, std::uint64_t seed,
                     const facts::Relation& relation, Bank& bank) {
    const Maker maker{world, pack, seed, relation};
    std::vector<Question> made;
    for (const facts::Fact* fact : world.base().facts_of(relation.id)) {
        const auto statement = statement_of(world, *fact, relation);
        if (const auto* none = std::get_if<NoStem>(&statement)) {
            bank.left_out.push_back({fact->id, std::string(TrueFalse::id), none->reason});
            continue;
        }
        // A true one for each false one: the first role that has a tempting wrong value.
        std::optional<Question> false_one;
        for (const facts::RoleName& role : std::get<Statement>(statement).roles) {
            if (false_one = maker.false_one(std::get<Statement>(statement), role); false_one) {
                break;
            }
        }
        if (!false_one) {
            bank.left_out.push_back({fact->id, std::string(TrueFalse::id), "pool"});
            continue;
        }
        bank.questions.push_back(maker.true_one(std::get<Statement>(statement)));
        bank.questions.push_back(*std::move(false_one));
    }
}

}  // namespace questions
