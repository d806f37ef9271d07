// SPDX-License-Identifier: MIT
#include "questions/generate_stem.h"

#include "facts/sentence.h"

#include <algorithm>
#include <cassert>

namespace questions {
namespace {

using facts::Claim;
using facts::Fact;
using facts::Id;
using facts::Precision;
using facts::Relation;
using facts::Stance;
using facts::Value;

/// Whether the character that begins with this byte of UTF-8 belongs to a word. Of what is not
/// ASCII, U+0080 to U+00BF and U+2000 to U+2FFF are spaces, punctuation and signs.
bool begins_word_character(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x80) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               (byte >= '0' && byte <= '9');
    }
    return code != 0xC2 && code != 0xE2;
}

/// The first byte of the character before `at`.
std::size_t character_before(std::string_view text, std::size_t at) {
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

bool share_any(const std::vector<Id>& a, const std::vector<Id>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

/// Speaking for itself and without reserve: what it says may be told as plain fact.
bool is_plain(const Claim& claim) { return claim.stance == Stance::Asserts && !claim.reserve; }

bool is_bound(const Value& value) {
    return value.qualifier == facts::Qualifier::AtLeast ||
           value.qualifier == facts::Qualifier::AtMost || value.qualifier == facts::Qualifier::Few;
}

/// How the stem of a fact tells whose word it is.
struct Voice {
    std::optional<facts::Attribution> prefix;
    std::optional<Id> named_source;
};

/// What a stem is made for.
struct Purpose {
    const World& world;
    const Fact& fact;
    const Form& form;
    std::string_view asked;  ///< empty for a statement
    std::optional<Id> needed_source;

    const facts::FactBase& base() const { return world.base(); }
    bool says(std::string_view role) const { return role != asked && form.says(role); }
};

enum class Dispute { None, Attributed, Never };

Dispute dispute_about(const Purpose& p) {
    Dispute dispute = Dispute::None;
    for (const facts::Disagreement* disagreement : p.base().disagreements_of(p.fact)) {
        if (disagreement->stems == facts::Stems::Never) {
            return Dispute::Never;
        }
        if (disagreement->stems == facts::Stems::Attributed) {
            dispute = Dispute::Attributed;
        }
    }
    return dispute;
}

/// The claim that the stem stands on: the needed source's, else one that asserts, else the first.
const Claim* claim_for(const Purpose& p, bool names_source) {
    const Claim* first = nullptr;
    const Claim* plain = nullptr;
    for (const Claim& claim : p.fact.claims) {
        if (claim.stance == Stance::Denies ||
            (p.needed_source && claim.source != *p.needed_source)) {
            continue;
        }
        first = first == nullptr ? &claim : first;
        plain = plain == nullptr && is_plain(claim) ? &claim : plain;
    }
    return names_source || plain == nullptr ? first : plain;
}

/// Whether the stem names those whose claim it is without a prefix: as a role that it says, or as
/// what it asks for.
bool claimants_in_stem(const Purpose& p, const Claim& claim) {
    return std::any_of(p.fact.roles.begin(), p.fact.roles.end(), [&](const auto& each) {
        return (each.first == p.asked || p.form.says(each.first)) &&
               share_any(claim.by, entities_in(each.second));
    });
}

std::vector<Id> asked_entities(const Purpose& p) {
    const Value* asked = p.asked.empty() ? nullptr : p.fact.find_role(p.asked);
    return asked == nullptr ? std::vector<Id>() : entities_in(*asked);
}

/// Whether the sentence itself names the publication of the source, as the holder of a saying.
bool publication_in_stem(const Purpose& p, const facts::Source& source) {
    const Value* holder = p.fact.find_role("holder");
    return holder != nullptr && p.says("holder") &&
           share_any(entities_in(*holder), {source.publication});
}

bool only_source_of_publication(const Purpose& p, const facts::Source& source) {
    const auto& sources = p.base().sources();
    return std::count_if(sources.begin(), sources.end(), [&](const facts::Source& other) {
               return other.publication == source.publication;
           }) == 1;
}

/// Whether the sentence says a date: a date asked or said, which the date of a source would help.
bool is_about_a_date(const Purpose& p) {
    return std::any_of(p.fact.roles.begin(), p.fact.roles.end(), [&](const auto& each) {
        return type_of(each.second) == facts::ValueType::Date &&
               (each.first == p.asked || (p.asked.empty() && p.form.says(each.first)));
    });
}

/// Whether {when} already tells the month of the source.
bool when_is_date_of(const Purpose& p, const facts::Source& source) {
    const auto time = stated_time(p.fact);
    return time && p.form.has(facts::Reserved::When) && time->first == time->second &&
           lowered(time->first, Precision::Month) == lowered(source.date, Precision::Month);
}

Voice voice_of(const Purpose& p, const Claim& claim, bool names_source, bool tells_claimant) {
    const facts::Source& source = *p.base().find_source(claim.source);
    if (p.form.has(facts::Reserved::Source)) {
        return {{}, claim.source};
    }
    facts::Attribution how;
    how.claim = &claim;
    if (publication_in_stem(p, source)) {
        if (!names_source || only_source_of_publication(p, source)) {
            return {{}, claim.source};
        }
        how.only_date = true;
        return {how, claim.source};
    }
    if (p.says("holder") && !p.needed_source) {
        return {};
    }
    if (share_any(asked_entities(p), {source.publication})) {
        how.only_date = true;  // the answer must not stand in the question
        return {how, claim.source};
    }
    how.says_by = tells_claimant && !p.says("holder") && !claimants_in_stem(p, claim);
    how.by_nickname = is_about_a_date(p);
    how.says_date = !when_is_date_of(p, source);
    return {how, claim.source};
}

std::variant<Voice, NoStem> tell(const Purpose& p) {
    const Dispute dispute = dispute_about(p);
    if (dispute == Dispute::Never) {
        return NoStem{Reason::Disputed};
    }
    const Value* asked = p.asked.empty() ? &p.fact.value() : p.fact.find_role(p.asked);
    const bool names_source = dispute == Dispute::Attributed || p.fact.stem_names_source ||
                              p.needed_source || (asked != nullptr && is_bound(*asked));
    const Claim* claim = claim_for(p, names_source);
    if (claim == nullptr) {
        return NoStem{Reason::Denied};
    }
    const bool tells_claimant = !is_plain(*claim);
    if (!names_source && !tells_claimant) {
        return Voice{};
    }
    if (!names_source && p.asked == "holder") {
        return Voice{};  // the question itself asks whose word it is
    }
    return voice_of(p, *claim, names_source, tells_claimant);
}

/// Prefix and prompt; empty in a language that the form does not have.
Stem worded(const Purpose& p, const Voice& voice) {
    Stem stem;
    stem.named_source = voice.named_source;
    facts::Filling filling{p.base(), p.fact};
    filling.claim = voice.prefix ? voice.prefix->claim : nullptr;
    filling.date_asked = is_about_a_date(p);
    for (const text::Language language : languages) {
        const facts::Template& form = p.form.in(language);
        if (form.parts.empty()) {
            continue;
        }
        if (voice.prefix) {
            stem.prefix.in(language) = attribution_words(p.base(), *voice.prefix, language);
        }
        stem.prompt.in(language) =
            facts::finished(stem.prefix.in(language), facts::filled(form, filling, language));
        stem.lower_prompt.in(language) = lower_case(stem.prompt.in(language));
    }
    return stem;
}

/// The stem read as a query to the base.
facts::Query query_of(const Purpose& p, const Relation& relation, const Ask& ask,
                      const Stem& stem) {
    facts::Query query{&relation, facts::RoleName(p.asked), {}, stem.named_source, {}};
    for (const auto& [role, value] : p.fact.roles) {
        if (role != p.asked && (ask.of_one_fact || p.form.says(role))) {
            query.given.emplace_back(role, value);
        }
    }
    if (p.form.has(facts::Reserved::When)) {
        query.when = stated_time(p.fact);
    }
    return query;
}

bool stands_in_either(std::string_view name, const text::Bilingual& lower_text) {
    return stands_in(name, lower_text.fr) || stands_in(name, lower_text.en);
}

}  // namespace

bool stands_in(std::string_view lower_name, std::string_view lower_text) {
    if (lower_name.empty()) {
        return false;
    }
    for (std::size_t at = lower_text.find(lower_name); at != std::string_view::npos;
         at = lower_text.find(lower_name, at + 1)) {
        const std::size_t after = at + lower_name.size();
        if ((at == 0 || !begins_word_character(lower_text[character_before(lower_text, at)])) &&
            (after == lower_text.size() || !begins_word_character(lower_text[after]))) {
            return true;
        }
    }
    return false;
}

bool names_entity(const World& world, const facts::Entity& entity,
                  const text::Bilingual& lower_text) {
    const auto names = world.lower_names(entity);
    return std::any_of(names.begin(), names.end(), [&lower_text](std::string_view name) {
        return stands_in_either(name, lower_text);
    });
}

bool names_value(const World& world, const Value& value, const text::Bilingual& lower_text) {
    const auto names = [&](const auto& ref) {  // an EntityRef or an Id
        return names_entity(world, *world.base().find_entity(ref), lower_text);
    };
    if (const auto* entity = std::get_if<facts::EntityRef>(&value.content)) {
        return names(*entity);
    }
    if (const auto* list = std::get_if<facts::EntityList>(&value.content)) {
        return std::any_of(list->ids.begin(), list->ids.end(), names);
    }
    if (const auto* date = std::get_if<facts::Date>(&value.content)) {
        return stands_in_either(std::to_string(date->year), lower_text);
    }
    if (type_of(value) == facts::ValueType::Compare) {
        return false;  // the three answers stand in every such question
    }
    return std::any_of(languages.begin(), languages.end(), [&](text::Language language) {
        return stands_in(lower_case(value_words(world.base(), value, facts::Form::Plain, language)),
                         lower_text.in(language));
    });
}

StemOrReason question_stem(const World& world, const Fact& fact, const Relation& relation,
                           const facts::RoleName& role, const Ask& ask) {
    Purpose purpose{world, fact, ask.form, role, {}};
    if (const auto settled = world.reasoning().settled(fact, role)) {
        purpose.needed_source = settled->source;
    }
    if (ask.form.has(facts::Reserved::When) && !stated_time(fact)) {
        return NoStem{Reason::Undated};
    }
    const auto told = tell(purpose);
    if (const auto* none = std::get_if<NoStem>(&told)) {
        return *none;
    }
    Stem stem = worded(purpose, std::get<Voice>(told));
    const Value& key = *fact.find_role(role);
    if (names_value(world, key, stem.lower_prompt)) {
        return NoStem{Reason::Leak};
    }
    if (world.reasoning().other_answer(query_of(purpose, relation, ask, stem), key)) {
        return NoStem{Reason::Clash};
    }
    return stem;
}

StemOrReason statement_stem(const World& world, const Fact& fact,
                            const std::optional<Id>& needed_source) {
    const Form& form = world.says(fact);
    if (form.has(facts::Reserved::When) && !stated_time(fact)) {
        return NoStem{Reason::Undated};
    }
    const Purpose purpose{world, fact, form, {}, needed_source};
    const auto told = tell(purpose);
    if (const auto* none = std::get_if<NoStem>(&told)) {
        return *none;
    }
    return worded(purpose, std::get<Voice>(told));
}

text::Bilingual false_statement(const World& world, const Fact& fact, const Stem& stem,
                                std::string_view role, const Value& value) {
    text::Bilingual statement;
    facts::Filling filling{world.base(), fact};
    filling.replaced_role = role;
    filling.replacement = &value;
    for (const text::Language language : languages) {
        const facts::Template& form = world.says(fact).in(language);
        if (!form.parts.empty()) {
            statement.in(language) =
                facts::finished(stem.prefix.in(language), facts::filled(form, filling, language));
        }
    }
    return statement;
}

}  // namespace questions
