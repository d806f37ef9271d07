// SPDX-License-Identifier: MIT
//
// Questions which source says a thing, as they are generated.
#include "base/random.h"
#include "questions/bank.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

#include <set>

using namespace questions;
using namespace mill;
using namespace support;
using text::Language;

namespace {

/// Four articles of three publications; three of them give another cause.
Parts causes() {
    Parts parts = bare();
    parts.entities.push_back(thing("beacon", facts::EntityClass::Publication, "Le Phare"));
    parts.sources.push_back(source("s3", "beacon", "2015-03"));
    parts.sources.push_back(source("s4", "herald", "2014-06"));
    auto& relation = parts.find_relation("explained");
    relation.asks.clear();
    relation.asks["source"] =
        ask("quel article met {subject} sur le compte {value.de} ?",
            "which article puts {subject} down to {value}?", "quel article", "which article");
    const auto cause = [](std::string id, std::string holder, std::string fr, std::string en,
                          std::string told_by) {
        auto made =
            explains(std::move(id), "mill", std::move(holder), std::move(fr), std::move(en));
        made.claims = {claim(std::move(told_by))};
        return made;
    };
    parts.facts = {cause("flood", "gazette", "crue", "the flood", "s1"),
                   cause("frost", "herald", "gel", "the frost", "s2"),
                   cause("wind", "beacon", "vent", "the wind", "s3")};
    facts::Disagreement about;
    about.id = "why";
    about.kind = facts::DisagreementKind::Framing;
    about.facts = {"flood", "frost", "wind"};
    about.note = {"Trois causes.", "Three causes."};
    parts.disagreements = {about};
    return parts;
}

Bank made(const Parts& parts, std::uint64_t seed = 0) {
    const facts::FactBase base = parts.base();
    return generate(base, "p", seed);
}

const Question* find(const Bank& bank, std::string_view id) {
    for (const Question& question : bank.questions) {
        if (question.id == id) {
            return &question;
        }
    }
    return nullptr;
}

/// Prompt, sources in the order of their names, the key in brackets, and explanation.
std::string told(const Parts& parts, std::string_view id, Language language = Language::French) {
    const Bank bank = made(parts);
    const Question* question = find(bank, id);
    if (question == nullptr) {
        std::string out;
        for (const LeftOut& each : bank.left_out) {
            out += each.fact + " " + each.template_name + " " +
                   std::string(to_string(each.reason)) + "\n";
        }
        return out;
    }
    const auto& body = std::get<WhichSource>(question->body);
    std::set<std::string> sources;
    for (const text::Bilingual& each : body.face.sources) {
        const bool right = &each == &body.face.sources[body.key.index];
        sources.insert(right ? "[" + each.in(language) + "]" : each.in(language));
    }
    std::string out = question->prompt.in(language) + "\n";
    for (const std::string& each : sources) {
        out += each + "\n";
    }
    return out + question->explanation.in(language);
}

}  // namespace

TEST_CASE("which source says it: the other sides of a disagreement are told with their sources") {
    CHECK(told(causes(), "p/flood/source") ==
          "Quel article met le Moulin bleu sur le compte de crue ?\n"
          "Le Héraut, 2016\nLe Héraut, juin 2014\nLe Phare, mars 2015\n"
          "[La Gazette, février 2014]\n"
          "Énoncé de flood (La Gazette, février 2014). Énoncé de frost (Le Héraut, 2016). Énoncé "
          "de wind (Le Phare, mars 2015). Le Héraut en juin 2014 ne mentionne pas le Moulin bleu.");
    CHECK(told(causes(), "p/flood/source", Language::English) ==
          "Which article puts the Blue Mill down to the flood?\n"
          "Le Héraut, 2016\nLe Héraut, June 2014\nLe Phare, March 2015\n"
          "[La Gazette, February 2014]\n"
          "Statement of flood (La Gazette, February 2014). Statement of frost (Le Héraut, 2016). "
          "Statement of wind (Le Phare, March 2015). Le Héraut in June 2014 does not mention the "
          "Blue Mill.");
    const Bank bank = made(causes());
    const Question* question = find(bank, "p/flood/source");
    REQUIRE(question != nullptr);
    CHECK(question->facts == std::vector<facts::Id>{"flood", "frost", "wind"});
    CHECK(question->citations->size() == 3);
    CHECK(question->note->en == "Three causes.");
    CHECK(question->proof->asked == "source");
    CHECK(question->proof->sources.size() == 4);
}

TEST_CASE("which source says it: ids do not depend on the seed, and every place is the key's") {
    std::set<std::size_t> places;
    std::set<std::string> ids;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        std::string all;
        for (const Question& question : made(causes(), seed).questions) {
            all += question.id + " ";
            if (const auto* body = std::get_if<WhichSource>(&question.body)) {
                places.insert(body->key.index);
                CHECK(question.proof->sources[body->key.index] ==
                      question.citations->front().source);
            }
        }
        ids.insert(all);
    }
    CHECK(ids.size() == 1);
    CHECK(places == std::set<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("which source says it: a name that no other article has") {
    Parts parts = causes();
    parts.disagreements.clear();
    parts.find_fact("flood").roles[0].second = entity("delta");
    CHECK(told(parts, "p/flood/source") ==
          "Quel article met Delta sur le compte de crue ?\n"
          "Le Héraut, 2016\nLe Héraut, juin 2014\nLe Phare, mars 2015\n"
          "[La Gazette, février 2014]\n"
          "Énoncé de flood (La Gazette, février 2014). Le Héraut en juin 2014, Le Phare en mars "
          "2015 et Le Héraut en 2016 ne mentionnent pas Delta.");
}

TEST_CASE(
    "which source says it: none where two say it, where it stands in the prompt, or where "
    "too few are left") {
    Parts parts = causes();
    parts.find_fact("flood").claims.push_back(claim("s2"));
    parts.find_fact("frost").roles[0].second = entity("gazette");
    parts.find_fact("frost").claims = {claim("s1")};
    CHECK(told(parts, "none") ==
          "flood source clash\nflood true_false open\nfrost source leak\n"
          "frost true_false open\nwind true_false open\n");
}

TEST_CASE("which source says it: no dates where the prompt tells one") {
    Parts parts = causes();
    parts.find_relation("explained").asks["source"].stem = {
        "quel article de 2014 met {subject} sur le compte {value.de} ?",
        "which article of 2014 puts {subject} down to {value}?"};
    CHECK(told(parts, "p/flood/source") ==
          "Quel article de 2014 met le Moulin bleu sur le compte de crue ?\n"
          "Le Héraut\nLe Phare\n[La Gazette]\n"
          "Énoncé de flood (La Gazette, février 2014). Énoncé de frost (Le Héraut, 2016). Énoncé "
          "de wind (Le Phare, mars 2015).");
}
