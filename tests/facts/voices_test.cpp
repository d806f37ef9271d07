// SPDX-License-Identifier: MIT
#include "facts/voices.h"

#include "support/facts/mill.h"

#include <doctest/doctest.h>

using namespace mill;
using namespace support;

namespace {

/// Three articles: two give another cause of a flood, the third tells a share and a sale.
Parts three_articles() {
    Parts parts = bare();
    parts.sources.push_back(source("s3", "gazette", "2015-03"));
    parts.facts = {explains("rain", "mill", "alpha", "pluie", "pluie"),
                   explains("frost", "mill", "beta", "gel", "gel"), held("share", "gamma", 47)};
    parts.facts[1].claims = {claim("s2")};
    parts.facts[2].claims = {claim("s3")};
    facts::Disagreement about;
    about.kind = facts::DisagreementKind::Framing;
    about.facts = {"rain", "frost"};
    parts.disagreements = {about};
    return parts;
}

/// Why the source does not say the fact, as words.
std::string silences(const Parts& parts, std::string_view fact, std::vector<std::string> told,
                     std::string_view source) {
    const facts::FactBase base = parts.base();
    const facts::Reasoning reasoning(base);
    std::string out;
    for (const facts::Silence& each :
         facts::Voices(reasoning).silences(*base.find_fact(fact), told, source)) {
        out += std::string(to_string(each.kind)) + " " + each.fact + each.role + " " + each.entity +
               ";";
    }
    return out;
}

std::optional<facts::Id> teller(const Parts& parts, std::string_view fact) {
    const facts::FactBase base = parts.base();
    const facts::Reasoning reasoning(base);
    return facts::Voices(reasoning).only_teller(*base.find_fact(fact));
}

}  // namespace

TEST_CASE("one source says a fact, or several, or one that prints it otherwise") {
    Parts parts = three_articles();
    CHECK(teller(parts, "share") == "s3");
    facts::Claim rounded = claim("s2");
    rounded.prints = percent(45);
    parts.find_fact("share").claims.push_back(rounded);
    CHECK(teller(parts, "share") == "s3");
    CHECK(silences(parts, "share", {"value"}, "s2") == "says-otherwise share ;");
    parts.find_fact("share").claims.push_back(claim("s1"));
    CHECK(teller(parts, "share") == std::nullopt);
    parts.find_fact("share").claims = {claim("s1", facts::Stance::Denies)};
    CHECK(teller(parts, "share") == std::nullopt);
}

TEST_CASE("who tells the other side of a disagreement does not tell this one") {
    Parts parts = three_articles();
    CHECK(silences(parts, "rain", {"subject", "value"}, "s2") == "says-otherwise frost ;");
    CHECK(silences(parts, "rain", {"subject", "value"}, "s3") == "");
    parts.disagreements[0].kind = facts::DisagreementKind::Scope;
    CHECK(silences(parts, "rain", {"subject", "value"}, "s2") == "");
    parts.disagreements[0].kind = facts::DisagreementKind::Framing;
    parts.disagreements[0].stems = facts::Stems::Free;
    CHECK(silences(parts, "rain", {"subject", "value"}, "s2") == "");
}

TEST_CASE("two framings of different relations may stand in one article, a contradiction not") {
    Parts parts = three_articles();
    parts.disagreements[0].facts = {"rain", "share"};
    CHECK(silences(parts, "rain", {"value"}, "s3") == "");
    parts.disagreements[0].kind = facts::DisagreementKind::Contradiction;
    CHECK(silences(parts, "rain", {"value"}, "s3") == "says-otherwise share ;");
    parts.find_fact("share").claims.push_back(claim("s1"));
    CHECK(silences(parts, "rain", {"value"}, "s3") == "");
}

TEST_CASE("a name or a figure that no fact of the source has is not told by it") {
    Parts parts = three_articles();
    CHECK(silences(parts, "share", {"subject"}, "s1") == "names-not subject gamma;");
    CHECK(silences(parts, "share", {"company"}, "s1") == "");
    CHECK(silences(parts, "share", {"value"}, "s1") == "tells-not value ;");
    parts.facts.push_back(held("other", "delta", 47));
    CHECK(silences(parts, "share", {"value"}, "s1") == "");
    CHECK(silences(parts, "share", {"subject", "value"}, "s1") == "names-not subject gamma;");
    parts.find_entity("gamma").entity_class = facts::EntityClass::Concept;
    CHECK(silences(parts, "share", {"subject", "value"}, "s1") == "");
}

TEST_CASE("in a list of sayings closed in the pack nobody else says it") {
    Parts parts = three_articles();
    parts.disagreements.clear();
    parts.facts.erase(parts.facts.begin() + 1);
    CHECK(silences(parts, "rain", {"value"}, "s2") == "");
    parts.closures.push_back({"explained", {{"subject", entity("mill")}}, {}, {}});
    CHECK(silences(parts, "rain", {"value"}, "s2") == "closed  ;");
    parts.closures[0].source = "s1";
    CHECK(silences(parts, "rain", {"value"}, "s2") == "");
}

TEST_CASE("who says the same in other words of the base is not silent") {
    Parts parts = three_articles();
    parts.facts.push_back(held("again", "gamma", 47));
    parts.find_fact("again").claims = {claim("s1")};
    CHECK(silences(parts, "share", {"subject", "value"}, "s1") == "");
    CHECK(silences(parts, "share", {"subject", "value"}, "s2") ==
          "names-not subject gamma;tells-not value ;");
}
