// SPDX-License-Identifier: MIT
#include "support/screens/documented_pack.h"

#include "support/facts/fact_builder.h"
#include "support/screens/sample_pack.h"

#include <memory>
#include <utility>

namespace support {
namespace {

facts::Source paper(std::string id, std::string publication, std::string headline,
                    std::string_view day) {
    facts::Source source;
    source.id = std::move(id);
    source.publication = std::move(publication);
    source.headline = std::move(headline);
    source.date = date(day);
    source.nickname = {"l’article du " + source.id, "the piece of " + source.id};
    for (std::size_t n = 1; n <= 3; ++n) {
        source.paragraphs.push_back({n, {}, true, {}});
    }
    return source;
}

facts::Claim said(std::string source, std::size_t paragraph,
                  facts::Stance stance = facts::Stance::Asserts) {
    facts::Claim made = claim(std::move(source), stance);
    made.paragraph = paragraph;
    return made;
}

Parts lighthouse_parts() {
    Parts parts;
    parts.entities = {
        thing("courrier", facts::EntityClass::Publication, "Le Courrier de Brumeval"),
        thing("gazette", facts::EntityClass::Publication, "La Gazette du môle"),
        thing("lighthouse", facts::EntityClass::Product, "le phare de Brumeval"),
        thing("first-stone", facts::EntityClass::Event, "la première pierre du phare"),
        thing("lantern", facts::EntityClass::Event, "la pose de la lanterne")};
    parts.entities[2].noun.en.name = "the lighthouse of Brumeval";
    parts.entities[3].noun.en.name = "the first stone of the lighthouse";
    parts.entities[4].noun.en.name = "the setting of the lantern";
    // The younger one first: screens list them in the order of time.
    parts.sources = {paper("gazette-1871", "gazette", "Le phare et sa facture", "1871-04"),
                     paper("courrier-1871", "courrier", "Une lumière pour la côte", "1871-03-14")};
    parts.sources[1].date_certainty = facts::DateCertainty::Inferred;
    parts.sources[1].url = "https://courrier.example/1871/lumiere";

    facts::Relation cost = relation(
        "cost", {{"subject", facts::ValueType::Entity}, {"value", facts::ValueType::Money}});
    facts::Relation happened = relation(
        "happened", {{"subject", facts::ValueType::Entity}, {"value", facts::ValueType::Date}});
    happened.nature = facts::Nature::Event;
    happened.determined = {{"value", {"subject"}}};
    happened.label = {"{subject}", "{subject}"};
    parts.relations = {cost, happened};

    const auto event = [](std::string id, std::string what, std::string_view day) {
        return fact(std::move(id), "happened",
                    {{"subject", entity(std::move(what))}, {"value", on(day)}});
    };
    facts::Fact paid =
        fact("cost", "cost", {{"subject", entity("lighthouse")}, {"value", money(42000)}});
    paid.as_of = date("1871-03");
    paid.chapter = "building";
    paid.statement = {"Le phare de Brumeval a coûté 42 000 écus.",
                      "The lighthouse of Brumeval cost 42,000 crowns."};
    paid.claims = {said("courrier-1871", 1, facts::Stance::Reports)};
    paid.claims[0].at = {text::fingerprint("42 000 écus")};
    facts::Fact collected =
        fact("collection", "cost", {{"subject", entity("lighthouse")}, {"value", money(45000)}});
    collected.as_of = date("1871-04");
    collected.chapter = "building";
    collected.statement = {"La collecte pour le phare a réuni 45 000 écus.",
                           "The collection for the lighthouse brought 45,000 crowns."};
    collected.claims = {said("gazette-1871", 2)};
    facts::Fact stone = event("stone", "first-stone", "1869-05");
    stone.chapter = "building";
    stone.statement = {"La première pierre du phare a été posée en mai 1869.",
                       "The first stone of the lighthouse was laid in May 1869."};
    stone.claims = {said("gazette-1871", 1), said("courrier-1871", 2)};
    facts::Fact lantern = event("lantern", "lantern", "1871-03-10");
    lantern.chapter = "keepers";
    lantern.statement = {"La lanterne a été posée le 10 mars 1871.",
                         "The lantern was set on 10 March 1871."};
    lantern.claims = {said("courrier-1871", 2)};
    parts.facts = {paid, collected, stone, lantern};

    facts::Disagreement amounts;
    amounts.id = "amounts";
    amounts.kind = facts::DisagreementKind::Scope;
    amounts.facts = {"cost", "collection"};
    amounts.note = {"42 000 écus ont été dépensés, 45 000 réunis : l’un n’exclut pas l’autre.",
                    "42,000 crowns were spent, 45,000 collected: the one does not rule out the "
                    "other."};
    parts.disagreements = {amounts};
    return parts;
}

}  // namespace

screens::ShelvedPack documented_pack() {
    screens::ShelvedPack pack = sample_pack();
    pack.about.subtitle = {"Une lumière et deux journaux", "One light and two papers"};
    pack.about.languages = {text::Language::French, text::Language::English};
    pack.about.version = "1.2";
    pack.about.licence = "CC0-1.0";
    pack.about.authors = {"Le bureau du port"};
    pack.base = std::make_shared<const facts::FactBase>(lighthouse_parts().base());
    pack.sources = pack.base->sources().size();
    std::vector<questions::Question> questions = pack.questions.all();
    questions[0].facts = {"cost"};
    questions[2].facts = {"cost", "collection"};
    pack.questions = std::move(questions);
    return pack;
}

screens::ShelvedPack documented_pack_with_articles() {
    screens::ShelvedPack pack = documented_pack();
    packs::Articles articles;
    articles.add("courrier-1871", std::string(sample_paragraph) +
                                      "\n\nLa pierre date de mai 1869.\nRien d’autre.\n");
    pack.articles = articles;
    return pack;
}

}  // namespace support
