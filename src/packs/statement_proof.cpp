// SPDX-License-Identifier: MIT
#include "packs/statement_proof.h"

#include "facts/voices.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace packs {
namespace {

using facts::Id;
using facts::RoleName;

/// So many words may stand between "par" or "by" and the name that it brings in.
constexpr std::size_t words_after_by = 3;

/// Whether a word after "par" or "by" tells how and not by whom: "finir par racheter", "by taking
/// over". Names of such endings, as Didier, begin with a capital.
bool tells_how(const evidence::Token& token, text::Language language) {
    constexpr std::array<std::string_view, 4> infinitives = {"er", "ir", "dre", "ttre"};
    const auto ends_so = [&](std::string_view end) { return token.folded.ends_with(end); };
    return !token.capital &&
           (language == text::Language::French ? std::ranges::any_of(infinitives, ends_so)
                                               : ends_so("ing"));
}

/// Whether the words before byte `at` bring in by whom or by what: "a été racheté par".
bool brought_in(std::string_view text, std::size_t at, text::Language language) {
    const std::string_view by = language == text::Language::French ? "par" : "by";
    const auto tokens = evidence::tokens(text.substr(0, at), language);
    auto after = tokens.rend();
    std::size_t words = 0;
    for (auto token = tokens.rbegin(); token != tokens.rend() && words <= words_after_by; ++token) {
        if (token->kind == evidence::TokenKind::Mark) {
            return false;
        }
        if (token->is(by)) {
            return after == tokens.rend() || !tells_how(*after, language);
        }
        after = token;
        ++words;
    }
    return false;
}

/// Where the two of a pair stand in a sentence.
struct Order {
    std::array<std::size_t, 2> at = {};
    std::array<bool, 2> by = {};  ///< brought in by "par" or "by"

    /// Which of the two acts on the other: what is brought in does by itself or as in a passive,
    /// else what stands first.
    std::size_t first() const { return by[0] != by[1] ? (by[0] ? 0 : 1) : (at[0] < at[1] ? 0 : 1); }
};

Order order_of(std::string_view text, std::array<std::size_t, 2> at, text::Language language) {
    return {at, {brought_in(text, at[0], language), brought_in(text, at[1], language)}};
}

/// Where `says` tells the role; nothing where it does not.
std::optional<std::size_t> place_in(std::string_view says, const RoleName& role) {
    for (std::size_t at = says.find("{" + role); at != std::string_view::npos;
         at = says.find("{" + role, at + 1)) {
        const std::size_t end = at + 1 + role.size();
        if (end < says.size() && (says[end] == '}' || says[end] == '.')) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> place_in(const std::vector<evidence::Mention>& mentions, const Id& id) {
    const auto found = std::ranges::find_if(
        mentions, [&](const evidence::Mention& mention) { return evidence::named({mention}, id); });
    return found == mentions.end() ? std::nullopt : std::optional(found->at.begin);
}

const Id* entity_in(const facts::Fact& fact, const RoleName& role) {
    const facts::Value* value = fact.find_role(role);
    const auto* ref = value == nullptr ? nullptr : std::get_if<facts::EntityRef>(&value->content);
    return ref == nullptr ? nullptr : &ref->id;
}

}  // namespace

StatementProof::StatementProof(const facts::FactBase& base, const facts::Fact& fact,
                               std::span<const text::Language> languages,
                               const evidence::Names& names, base::Diagnostics& diagnostics)
    : base_(base),
      fact_(fact),
      relation_(*base.relation_of(fact)),
      names_(names),
      diagnostics_(diagnostics) {
    for (const text::Language language : languages) {
        told_.push_back({language, names.find(fact.statement.in(language), language)});
    }
}

void StatementProof::run() {
    for (const auto& [role, value] : fact_.roles) {
        if (role != "value") {  // It must stand in each statement: check_statements.
            for (const Id& id : facts::entities_in(value)) {
                check_told(role, id);
            }
        }
        if (facts::type_of(value) == facts::ValueType::Entities) {
            check_list(role);
        }
    }
    for (std::size_t i = 0; i < fact_.roles.size(); ++i) {
        for (std::size_t j = i + 1; j < fact_.roles.size(); ++j) {
            check_order(fact_.roles[i].first, fact_.roles[j].first);
        }
    }
}

void StatementProof::warn(std::string code, std::string message, std::string hint) {
    diagnostics_.warning(fact_.statement_place, std::move(code),
                         fmt::format("fact '{}': {}", fact_.id, message), std::move(hint));
}

bool StatementProof::is_told(const Id& id, const Told& told) const {
    const facts::Entity& entity = *base_.find_entity(id);
    return evidence::named(told.mentions, id) ||
           speaks_of(fact_.statement.in(told.language), entity.noun.name(told.language),
                     told.language);
}

void StatementProof::check_told(const RoleName& role, const Id& id) {
    const bool told =
        std::ranges::any_of(told_, [&](const Told& each) { return is_told(id, each); });
    if (!told) {
        warn("statement-without-role",
             fmt::format("'{}', the {}, stands in no statement", id, role),
             "let a statement name it, or correct the role");
    }
}

/// Held by the fact, or said of it, or a word of what it holds: "Cloudwatt" in "the launch of
/// Cloudwatt".
bool StatementProof::accounted_for(const Id& id) const {
    std::vector<Id> held;
    for (const auto& [role, value] : fact_.roles) {
        const auto ids = facts::entities_in(value);
        held.insert(held.end(), ids.begin(), ids.end());
    }
    const bool within_name = std::ranges::any_of(held, [&](const Id& each) {
        return std::ranges::any_of(told_, [&](const Told& told) {
            return evidence::named(
                names_.find(base_.find_entity(each)->noun.name(told.language), told.language), id);
        });
    });
    for (const facts::Claim& claim : fact_.claims) {
        held.insert(held.end(), claim.by.begin(), claim.by.end());
        held.push_back(base_.find_source(claim.source)->publication);
    }
    return within_name || std::ranges::any_of(held, [&](const Id& each) {
               return each == id || base_.confusable(each, id);
           });
}

void StatementProof::check_list(const RoleName& role) {
    for (const Told& told : told_) {
        for (const evidence::Mention& mention : told.mentions) {
            const bool known = std::ranges::any_of(mention.entities, [&](const Id& id) {
                return !may_fill(id, role) || accounted_for(id);
            });
            if (!known) {
                warn("statement-names-more",
                     fmt::format("the statement in '{}' names '{}', which the list in '{}' leaves "
                                 "out",
                                 text::code(told.language), mention.entities.front(), role),
                     "add it to the list, or take it out of the statement");
            }
        }
    }
}

bool StatementProof::may_fill(const Id& id, const RoleName& role) const {
    const auto& classes = relation_.find_role(role)->classes;
    return classes.empty() ||
           std::ranges::find(classes, base_.find_entity(id)->entity_class) != classes.end();
}

bool StatementProof::exchangeable(const RoleName& a, const RoleName& b) const {
    const Id* x = entity_in(fact_, a);
    const Id* y = entity_in(fact_, b);
    return x != nullptr && y != nullptr && *x != *y && may_fill(*x, b) && may_fill(*y, a);
}

void StatementProof::check_order(const RoleName& a, const RoleName& b) {
    if (exchangeable(a, b)) {
        for (const Told& told : told_) {
            check_order_in(told, a, b);
        }
    }
}

void StatementProof::check_order_in(const Told& told, const RoleName& a, const RoleName& b) {
    const auto own = fact_.asks.find(RoleName(facts::statement_role));
    const std::string& says =
        (own == fact_.asks.end() ? relation_.says : own->second.stem).in(told.language);
    const auto a_said = place_in(says, a);
    const auto b_said = place_in(says, b);
    const auto a_told = place_in(told.mentions, *entity_in(fact_, a));
    const auto b_told = place_in(told.mentions, *entity_in(fact_, b));
    if (!a_said || !b_said || !a_told || !b_told) {
        return;
    }
    const Order said = order_of(says, {*a_said, *b_said}, told.language);
    const Order now =
        order_of(fact_.statement.in(told.language), {*a_told, *b_told}, told.language);
    if (said.first() != now.first()) {
        warn("roles-turned",
             fmt::format("the statement in '{}' puts '{}' and '{}' the other way round than "
                         "'says': who is the {}, who the {}?",
                         text::code(told.language), *entity_in(fact_, a), *entity_in(fact_, b), a,
                         b),
             "exchange them, or tell it in the order of 'says'");
    }
}

}  // namespace packs
