// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/pack_choice.h"
#include "facts/value_words.h"
#include "json/value.h"
#include "text/typography.h"

#include <array>

namespace cli {
namespace {

using json::Value;

template <class T>
Value or_null(const std::optional<T>& content) {
    return content ? Value(*content) : Value();
}

Value bilingual(const text::Bilingual& text) {
    Value value = Value::object();
    value.set("fr", text.fr).set("en", text.en);
    return value;
}

/// `value`, `to` and `unit` of what fills a role.
struct FillValue {
    Value& out;

    void operator()(const facts::EntityRef& entity) const { out.set("value", entity.id); }
    void operator()(const facts::EntityList& list) const {
        out.set("value", Value::list_of(list.ids));
    }
    void operator()(const facts::Money& money) const {
        out.set("value", money.low).set("to", or_null(money.high)).set("unit", "EUR");
    }
    void operator()(const facts::Percent& percent) const {
        out.set("value", percent.value).set("unit", "%");
    }
    void operator()(const facts::Count& count) const {
        out.set("value", count.low).set("to", or_null(count.high));
        out.set("unit", bilingual(count.unit->plural));
    }
    void operator()(const facts::Date& date) const { out.set("value", facts::to_string(date)); }
    void operator()(const facts::Months& months) const {
        out.set("value", months.months).set("unit", "months");
    }
    void operator()(facts::Compare compare) const {
        constexpr std::array<const char*, 3> words = {"more", "same", "less"};
        out.set("value", words[static_cast<std::size_t>(compare)]);
    }
    void operator()(const facts::Phrase& phrase) const { out.set("value", phrase.noun->fr.name); }
};

std::string words(const facts::FactBase& base, const facts::Value& value, text::Language language) {
    return text::typo(facts::value_words(base, value, facts::Form::Plain, language), language);
}

Value value_object(const facts::FactBase& base, const facts::Value& value) {
    const bool exact = value.qualifier == facts::Qualifier::Exact;
    Value out = Value::object();
    out.set("type", facts::to_string(facts::type_of(value)));
    out.set("value", Value()).set("to", Value()).set("unit", Value());
    std::visit(FillValue{out}, value.content);
    out.set("q", exact ? Value() : Value(facts::to_string(value.qualifier)));
    out.set("fr", words(base, value, text::Language::French));
    out.set("en", words(base, value, text::Language::English));
    return out;
}

/// The id of the only entity, else the whole value.
Value subject_value(const facts::FactBase& base, const facts::Value& subject) {
    const auto* entity = std::get_if<facts::EntityRef>(&subject.content);
    return entity != nullptr ? Value(entity->id) : value_object(base, subject);
}

Value other_roles(const facts::FactBase& base, const facts::Fact& fact) {
    Value with = Value::object();
    for (const auto& [role, value] : fact.roles) {
        if (role != "subject" && role != "value") {
            with.set(role, value_object(base, value));
        }
    }
    return with;
}

Value period_value(const facts::Fact& fact) {
    if (!fact.period) {
        return {};
    }
    Value period = Value::list();
    period.add(facts::to_string(fact.period->first)).add(facts::to_string(fact.period->second));
    return period;
}

Value claims_value(const facts::Fact& fact) {
    Value claims = Value::list();
    for (const facts::Claim& claim : fact.claims) {
        Value one = Value::object();
        one.set("source", claim.source)
            .set("paragraph", claim.paragraph)
            .set("stance", facts::to_string(claim.stance))
            .set("by", Value::list_of(claim.by));
        claims.add(std::move(one));
    }
    return claims;
}

Value disagreement_value(const facts::FactBase& base, const facts::Fact& fact) {
    const auto found = base.disagreements_of(fact);
    if (found.empty()) {
        return {};
    }
    Value disagreement = Value::object();
    disagreement.set("id", found.front()->id).set("kind", facts::to_string(found.front()->kind));
    return disagreement;
}

Value fact_value(const facts::FactBase& base, const facts::Fact& fact) {
    const facts::Relation* relation = base.relation_of(fact);
    Value out = Value::object();
    out.set("id", fact.id)
        .set("relation", fact.relation)
        .set("subject", subject_value(base, fact.subject()))
        .set("value", value_object(base, fact.value()))
        .set("with", other_roles(base, fact))
        .set("modality", facts::to_string(relation->modality))
        .set("as_of", fact.as_of ? Value(facts::to_string(*fact.as_of)) : Value())
        .set("period", period_value(fact))
        .set("chapter", fact.chapter)
        .set("importance", fact.importance)
        .set("statement", bilingual(fact.statement))
        .set("claims", claims_value(fact))
        .set("disagreement", disagreement_value(base, fact))
        .set("sealed", fact.seal && *fact.seal == fact.canonical_hash);
    return out;
}

}  // namespace

Status facts(const FactsOptions& options, const World& world, Console& console) {
    const ChosenPack chosen = choose_sound_pack(world, console, options.pack);
    if (chosen.status != done) {
        return chosen.status;
    }
    Value all = Value::list();
    for (const facts::Fact& fact : chosen.pack.base.facts()) {
        all.add(fact_value(chosen.pack.base, fact));
    }
    console.print(json::to_pretty(all));
    return done;
}

}  // namespace cli
