// SPDX-License-Identifier: MIT
#include "packs/read_claims.h"

namespace packs {
namespace {

constexpr json::Range paragraph_numbers{1, 100'000};

std::size_t read_paragraph_number(json::Fields& fields) {
    return static_cast<std::size_t>(fields.integer("paragraph", paragraph_numbers).value_or(0));
}

void read_by(json::Fields& fields, facts::Claim& claim, Reading& reading) {
    const auto node = fields.optional("by");
    if (!node) {
        return;
    }
    if (node->is(json::Kind::Text) && node->text() == "unnamed") {
        claim.by_unnamed = true;
    } else if (!node->is(json::Kind::List)) {
        reading.reader.wrong_type(*node, "a list of entity ids, or \"unnamed\"");
    } else {
        claim.by = optional_references(fields, "by", Named::Entity, reading);
    }
}

facts::Cue read_cue(json::Node node, const Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Cue cue;
    if (const auto in = fields.required("in")) {
        cue.in = read_fingerprint(*in, reading).value_or(text::Fingerprint());
    }
    cue.supports = fields.bilingual("for").value_or(text::Bilingual());
    return cue;
}

facts::Context read_context(json::Node node, const Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Context context;
    context.paragraph = read_paragraph_number(fields);
    context.at = read_fingerprints(fields.list("at"), reading);
    return context;
}

facts::Claim read_claim(json::Node node, Reading& reading) {
    static constexpr json::Choice<facts::Stance> stances[] = {
        {"asserts", facts::Stance::Asserts},
        {"reports", facts::Stance::Reports},
        {"quotes", facts::Stance::Quotes},
        {"estimates", facts::Stance::Estimates},
        {"denies", facts::Stance::Denies}};
    static constexpr json::Choice<facts::DateReading> readings[] = {
        {"last", facts::DateReading::Last}, {"next", facts::DateReading::Next}};
    json::Fields fields(node, reading.reader);
    facts::Claim claim;
    claim.place = node.place();
    claim.source = required_reference(fields, "source", Named::Source, reading);
    claim.paragraph = read_paragraph_number(fields);
    claim.paragraph_place = fields.place("paragraph");
    claim.stance = fields.choice("stance", stances).value_or(facts::Stance::Asserts);
    read_by(fields, claim, reading);
    claim.reserve = fields.boolean_or("reserve", false);
    if (const auto prints = fields.optional("prints")) {
        claim.prints = read_filler(*prints, reading);
    }
    claim.at = read_fingerprints(fields.list("at"), reading);
    claim.at_place = fields.place("at");
    for (const json::Node context : fields.optional_list("context")) {
        claim.context.push_back(read_context(context, reading));
    }
    claim.reading = fields.optional_choice("reading", readings);
    for (const json::Node cue : fields.optional_list("cues")) {
        claim.cues.push_back(read_cue(cue, reading));
    }
    return claim;
}

}  // namespace

std::vector<facts::Claim> read_claims(json::Fields& fact, Reading& reading) {
    std::vector<facts::Claim> claims;
    for (const json::Node node : fact.list("claims")) {
        claims.push_back(read_claim(node, reading));
    }
    const auto node = fact.node().find("claims");
    if (claims.empty() && node && node->is(json::Kind::List)) {
        reading.reader.error(*node, "no-claim", "is empty: a fact has at least one claim");
    }
    return claims;
}

}  // namespace packs
