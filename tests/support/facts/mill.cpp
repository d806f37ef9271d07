// SPDX-License-Identifier: MIT
#include "support/facts/mill.h"

#include <utility>

namespace mill {

facts::AskForm ask(std::string fr, std::string en, std::string noun_fr, std::string noun_en) {
    facts::AskForm form;
    form.stem = {std::move(fr), std::move(en)};
    form.noun = {std::move(noun_fr), std::move(noun_en)};
    return form;
}

facts::Source source(std::string id, std::string publication, std::string_view printed) {
    facts::Source made;
    made.id = std::move(id);
    made.publication = std::move(publication);
    made.date = date(printed);
    made.nickname = {"l’article sur le moulin", "the piece on the mill"};
    return made;
}

facts::Relation stake() {
    auto made = relation("stake", {{"subject", facts::ValueType::Entity},
                                   {"company", facts::ValueType::Entity},
                                   {"value", facts::ValueType::Percent}});
    made.determined = {{"value", {"subject", "company"}}};
    made.says = {"{when}, {subject} détenait {value} du capital {company.de}.",
                 "{when}, {subject} held {value} of the capital of {company}."};
    made.asks["value"] =
        ask("quelle part du capital {company.de} était détenue par {subject} {when} ?",
            "what share of the capital of {company} did {subject} hold {when}?", "quelle part",
            "what share");
    made.asks["subject"] = ask("quel actionnaire détenait {value} du capital {company.de} {when} ?",
                               "which shareholder held {value} of the capital of {company} {when}?",
                               "quel actionnaire", "which shareholder");
    made.scale = facts::Scale{{0, 0}, {100, 0}, {1, 1}, false, text::Decimal{1, 0}, {}, {}};
    return made;
}

facts::Relation happened() {
    auto made = relation(
        "happened", {{"subject", facts::ValueType::Entity}, {"value", facts::ValueType::Date}});
    made.nature = facts::Nature::Event;
    made.determined = {{"value", {"subject"}}};
    made.says = {"{subject} a eu lieu {value.on}.", "{subject} took place {value.on}."};
    made.label = {"{subject}", "{subject}"};
    made.asks["value"] = ask("quand a eu lieu {subject} ?", "when did {subject} take place?",
                             "quelle date", "which date");
    return made;
}

facts::Relation explained() {
    auto made = relation("explained", {{"subject", facts::ValueType::Entity},
                                       {"holder", facts::ValueType::Entity},
                                       {"value", facts::ValueType::Phrase}});
    made.nature = facts::Nature::Saying;
    made.says = {"{holder} expliquait {subject} par {value}.",
                 "{holder} put {subject} down to {value}."};
    made.asks["holder"] = ask("qui expliquait {subject} par {value} ?",
                              "who put {subject} down to {value}?", "qui", "who");
    return made;
}

facts::Fact held(std::string id, std::string who, std::int64_t units, int places) {
    auto made = fact(std::move(id), "stake",
                     {{"subject", entity(std::move(who))},
                      {"company", entity("mill")},
                      {"value", percent(units, places)}});
    made.as_of = date("2012-10");
    return made;
}

facts::Entity event(std::string id, std::string fr, std::string en, facts::Gender gender) {
    auto made = thing(std::move(id), facts::EntityClass::Event, std::move(fr));
    made.noun.fr.gender = gender;
    made.noun.fr.article = facts::FrenchArticle::Definite;
    made.noun.en.name = std::move(en);
    made.noun.en.article = facts::EnglishArticle::Definite;
    return made;
}

facts::Fact on_day(std::string id, std::string what, std::string_view day) {
    return fact(std::move(id), "happened",
                {{"subject", entity(std::move(what))}, {"value", on(day)}});
}

facts::Value phrase(std::string fr, std::string en) {
    facts::Phrase made;
    made.noun.edit().fr.name = std::move(fr);
    made.noun.edit().en.name = std::move(en);
    return {made, {}, {}};
}

facts::Fact explains(std::string id, std::string subject, std::string holder, std::string fr,
                     std::string en) {
    return fact(std::move(id), "explained",
                {{"subject", entity(std::move(subject))},
                 {"holder", entity(std::move(holder))},
                 {"value", phrase(std::move(fr), std::move(en))}});
}

Parts bare() {
    Parts parts;
    for (const auto& [id, name] : std::vector<std::pair<std::string, std::string>>{
             {"alpha", "Alpha"}, {"beta", "Béta"}, {"gamma", "Gamma"}, {"delta", "Delta"}}) {
        parts.entities.push_back(company(id, name));
        parts.entities.back().tags = {"trade"};
    }
    auto mill = company("mill", "Moulin bleu");
    mill.noun.fr.article = facts::FrenchArticle::Definite;
    mill.noun.en.name = "Blue Mill";
    mill.noun.en.article = facts::EnglishArticle::Definite;
    parts.entities.push_back(mill);
    for (const auto& [id, name] : std::vector<std::pair<std::string, std::string>>{
             {"gazette", "La Gazette"}, {"herald", "Le Héraut"}}) {
        parts.entities.push_back(thing(id, facts::EntityClass::Publication, name));
    }
    parts.sources = {source("s1", "gazette", "2014-02-17"), source("s2", "herald", "2016")};
    parts.relations = {stake(), happened(), explained()};
    return parts;
}

Parts shares() {
    Parts parts = bare();
    parts.facts = {held("alpha-share", "alpha", 47), held("beta-share", "beta", 20),
                   held("gamma-share", "gamma", 33)};
    parts.closures.push_back({"stake", {{"company", entity("mill")}}, {}, {}});
    return parts;
}

Parts events() {
    Parts parts = bare();
    parts.entities.insert(parts.entities.end(),
                          {event("founding", "fondation", "founding"),
                           event("fire", "incendie", "fire", facts::Gender::Masculine),
                           event("sale", "vente", "sale"), event("repair", "réparation", "repair"),
                           event("closing", "fermeture", "closing")});
    parts.facts = {on_day("founded", "founding", "2009"), on_day("burnt", "fire", "2012-10-02"),
                   on_day("sold", "sale", "2013-05"), on_day("repaired", "repair", "2013-09"),
                   on_day("closed", "closing", "2014-01")};
    return parts;
}

}  // namespace mill
