// SPDX-License-Identifier: MIT
#include "questions/kind_generate.h"

#include <algorithm>
#include <limits>

namespace questions {
namespace {

constexpr std::size_t most_wrong_values = 3;

/// What can be said of a fact.
struct Statement {
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

/// What the author says against stating the fact, or nothing.
std::optional<NoStem> not_to_be_stated(const facts::Fact& fact, const facts::Relation& relation) {
    for (const auto* marks : {&fact.not_askable, &relation.not_askable}) {
        for (const std::string_view name : {std::string_view("*"), facts::statement_role}) {
            if (const auto mark = marks->find(facts::RoleName(name)); mark != marks->end()) {
                return NoStem{declared_reason(mark->second.code)};
            }
        }
    }
    return std::nullopt;
}

/// Whether the value is the publication whose article the stem dates: of another publication that
/// date would be false by itself, whatever it wrote.
bool is_dated_by_source(const World& world, const Stem& stem, const facts::Value& value) {
    const bool dated = !stem.prefix.fr.empty() || !stem.prefix.en.empty();
    const auto* entity = std::get_if<facts::EntityRef>(&value.content);
    return stem.named_source && dated && entity != nullptr &&
           world.base().find_source(*stem.named_source)->publication == entity->id;
}

/// The fact as a statement, or why not.
std::variant<Statement, NoStem> statement_of(const World& world, const facts::Fact& fact,
                                             const facts::Relation& relation) {
    if (const auto unwanted = not_to_be_stated(fact, relation)) {
        return *unwanted;
    }
    if (!fact.marks.empty()) {
        return NoStem{Reason::Mark};
    }
    const Form& says = world.says(fact);
    const auto needed = needed_source(world, fact, says);
    if (!needed) {
        return NoStem{Reason::Open};
    }
    auto made = statement_stem(world, fact, *needed);
    if (const auto* none = std::get_if<NoStem>(&made)) {
        return *none;
    }
    Statement statement{std::get<Stem>(std::move(made)), {}};
    for (const auto& [role, value] : fact.roles) {
        if (says.says(role) && is_asked(fact, relation, role) &&
            world.reasoning().can_be_disproved(fact, role, statement.stem.named_source) &&
            !is_dated_by_source(world, statement.stem, value)) {
            const auto at = role == "value" ? statement.roles.begin() : statement.roles.end();
            statement.roles.insert(at, role);
        }
    }
    return statement;
}

Draft true_one(const Telling& telling, const Stem& stem) {
    Draft draft = telling.begin("says." + std::string(TrueFalse::id), stem.prompt);
    Question& question = draft.question;
    question.difficulty = difficulty_of(TrueFalse::id, telling.fact, {});
    question.body = TrueFalse{{}, {true}};
    question.proof = Proof{telling.fact.id, {}, stem.named_source, {}, {}};
    return draft;
}

/// A wrong value in its place, and what is said of it.
struct Falsehood {
    text::Bilingual prompt;
    text::Bilingual explanation;
    double difficulty = 0;
    facts::Value value;
};

/// Whether what the value is right of answers the same question in the same part of the story, so
/// that a reader sees why it is told. At every date something or other has happened.
bool is_about_the_same(const Telling& telling, const WrongValue& wrong) {
    return wrong.from != nullptr && wrong.from->relation == telling.relation.id &&
           wrong.from->chapter == telling.fact.chapter &&
           !std::holds_alternative<facts::Date>(wrong.value.content);
}

/// The falsehoods that a value makes, of which any will do: those of the most tempting pool alone.
std::vector<Falsehood> falsehoods_of(const Telling& telling, const Stem& stem,
                                     const facts::RoleName& role) {
    const facts::Value& held = *telling.fact.find_role(role);
    const AskedRole asked{
        telling.fact, telling.relation, role, stem, {held.content, held.qualifier, {}},
        {},           nullptr};
    auto values = wrong_values(telling.world, asked, most_wrong_values);
    int tier = std::numeric_limits<int>::max();
    for (const WrongValue& each : values) {
        tier = std::min(tier, each.tier);
    }
    std::erase_if(values, [tier](const WrongValue& each) { return each.tier != tier; });
    std::vector<Falsehood> falsehoods;
    falsehoods.reserve(values.size());
    for (WrongValue& wrong : values) {
        const WrongValue* const one[] = {&wrong};
        Falsehood& made = falsehoods.emplace_back();
        made.prompt = false_statement(telling.world, telling.fact, stem, role, wrong.value);
        made.explanation = telling.story.explanation;
        tell_false(made.explanation);
        if (is_about_the_same(telling, wrong)) {
            tell_wrong_ones(one, wrong.tier, 1, made.explanation);
        }
        tell_thread(telling.thread, made.explanation);
        made.difficulty = difficulty_of(TrueFalse::id, telling.fact, one);
        made.value = std::move(wrong.value);
    }
    return falsehoods;
}

std::optional<Draft> false_one(const Telling& telling, const Stem& stem,
                               const facts::RoleName& role) {
    auto falsehoods = falsehoods_of(telling, stem, role);
    if (falsehoods.empty()) {
        return std::nullopt;
    }
    Draft draft = telling.begin(role + "." + std::string(TrueFalse::id), {});
    draft.thread.clear();  // each falsehood has told it
    draft.question.body = TrueFalse{{}, {false}};
    draft.question.proof = Proof{telling.fact.id, role, stem.named_source, {}, {}};
    draft.finish = [falsehoods = std::move(falsehoods)](base::Random chance, Question& question) {
        const auto at = static_cast<std::size_t>(chance.below(falsehoods.size()));
        question.prompt = falsehoods[at].prompt;
        question.explanation = falsehoods[at].explanation;
        question.difficulty = falsehoods[at].difficulty;
        question.proof->options.push_back(falsehoods[at].value);
    };
    return draft;
}

}  // namespace

std::optional<NoStem> make_statements(const Telling& telling, std::vector<Draft>& drafts) {
    const auto made = statement_of(telling.world, telling.fact, telling.relation);
    if (const auto* none = std::get_if<NoStem>(&made)) {
        return *none;
    }
    const auto& statement = std::get<Statement>(made);
    for (const facts::RoleName& role : statement.roles) {
        if (auto wrong = false_one(telling, statement.stem, role)) {
            drafts.push_back(true_one(telling, statement.stem));
            drafts.push_back(*std::move(wrong));
            return std::nullopt;
        }
    }
    return NoStem{Reason::Pool};
}

}  // namespace questions
