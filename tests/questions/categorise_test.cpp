// SPDX-License-Identifier: MIT
//
// Sorting into bins: judged, as text, in JSON, and as it is generated.
#include "json/document.h"
#include "questions/bank.h"
#include "questions/graded_facts.h"
#include "questions/question_json.h"
#include "support/facts/mill.h"
#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>

using namespace questions;
using text::Language;

namespace {

using Bins = std::vector<std::optional<std::size_t>>;

/// Five things; the first bin holds three.
Categorise sorting() {
    return {{{{"a", "a"}, {"b", "b"}, {"c", "c"}, {"d", "d"}, {"e", "e"}},
             {{"Nord", "North"}, {"Sud", "South"}}},
            {{0, 1, 0, 1, 0}}};
}

std::string typed_bins(const std::string& line) {
    const auto answer = typed(sorting(), line, Language::English);
    return answer ? answer_text(sorting(), *answer) : "nothing";
}

}  // namespace

TEST_CASE("sorting is judged once all is sorted, by what is better than one bin for all") {
    const Categorise question = sorting();
    CHECK(check(question, {}) ==
          Grade{Verdict::NotReady,
                0,
                {"Choisis une étiquette, puis son casier.", "Choose a label, then its bin."}});
    CHECK(check(question, {Bins{0, {}, {}, {}, 1}}) ==
          Grade{Verdict::NotReady,
                0,
                {"Il reste 3 étiquettes à ranger.", "3 labels are still to be sorted."}});
    CHECK(check(question, {Bins{0, 1, {}, 1, 0}}) ==
          Grade{Verdict::NotReady,
                0,
                {"Il reste une étiquette à ranger.", "One label is still to be sorted."}});
    CHECK(check(question, {Bins{0, 1, 0, 1, 0}}) == Grade{Verdict::Right, 1, {}});
    CHECK(check(question, {Bins{0, 0, 0, 1, 0}}) ==
          Grade{Verdict::Partly,
                0.5,
                {"4 étiquettes sur 5 sont bien rangées.", "4 of 5 labels are in their bins."}});
    CHECK(check(question, {Bins{0, 0, 0, 0, 0}}) ==
          Grade{Verdict::Wrong,
                0,
                {"3 étiquettes sur 5 sont bien rangées : pas plus qu’en les mettant toutes dans "
                 "le même casier.",
                 "3 of 5 labels are in their bins: no more than by putting all of them into "
                 "one."}});
    CHECK(check(question, {Bins{0, 0, 1, 0, 1}}) ==
          Grade{Verdict::Wrong,
                0,
                {"Une seule étiquette sur 5 est bien rangée : pas plus qu’en les mettant toutes "
                 "dans le même casier.",
                 "Only one of 5 labels is in its bin: no more than by putting all of them into "
                 "one."}});
    CHECK(check(question, {Bins{1, 0, 1, 0, 1}}) == Grade{Verdict::Wrong, 0, {}});
    CHECK(hints(question, base::Random(1)).empty());
}

TEST_CASE("sorting is graded fact by fact, each fact once") {
    Question question = support::question("q", sorting());
    question.facts = {"one", "two", "three"};
    question.proof = Proof{"one", {}, {}, {}, {}, {"one", "two", "one", "three", "three"}};
    const auto graded = [&](const Bins& bins) {
        return graded_facts(question, Categorise::Answer{bins});
    };
    CHECK(graded({0, 1, 0, 1, 0}) == std::vector<facts::Id>{"one", "two", "three"});
    CHECK(graded({1, 1, 1, 1, 0}) == std::vector<facts::Id>{"one"});
    CHECK(graded({0, 0, 0, 0, 0}) == std::vector<facts::Id>{"two", "three"});
    CHECK(graded({}) == std::vector<facts::Id>{"one"});
}

TEST_CASE("sorting as lines of text") {
    const Lines asked = lines(sorting(), {}, Language::French);
    CHECK(asked.lead == std::vector<std::string>{"a. Nord   b. Sud"});
    CHECK(asked.options == std::vector<std::string>{"a", "b", "c", "d", "e"});
    CHECK(asked.expects == "pour chaque numéro la lettre de son casier : 1 a, 2 b…");
    CHECK(asked.key == "Nord : a, c, e ; Sud : b, d");
    CHECK(asked.given == "");
    CHECK(lines(sorting(), {Bins{1, {}, 0, 1, {}}}, Language::English).given ==
          "North: c; South: a, d");
}

TEST_CASE("sorting is typed as numbers with letters, or as letters alone") {
    CHECK(typed_bins("1 a, 2 b, 3 a, 4 b, 5 a") == "[0,1,0,1,0]");
    CHECK(typed_bins("5B 4A 3b 2a 1b") == "[1,0,1,0,1]");
    CHECK(typed_bins("ababa") == "[0,1,0,1,0]");
    CHECK(typed_bins("1 a, 2 b") == "nothing");
    CHECK(typed_bins("1 a, 1 b, 3 a, 4 b, 5 a") == "nothing");
    CHECK(typed_bins("1 c, 2 b, 3 a, 4 b, 5 a") == "nothing");
    CHECK(typed_bins("ababab") == "nothing");
    CHECK(typed_bins("6 a, 2 b, 3 a, 4 b, 5 a") == "nothing");
    CHECK(typed_bins("1 a, 2 b, 3 a, 4 b, 5 9") == "nothing");
    CHECK(typed_bins("") == "nothing");
}

namespace {

using support::entities;
using support::entity;

/// Who held the mill, and who the forge; Alpha held both.
mill::Parts two_houses() {
    mill::Parts parts = mill::shares();
    parts.entities.push_back(support::company("forge", "Forge rouge"));
    parts.entities.push_back(support::company("omega", "Omega"));
    parts.entities.push_back(support::company("sigma", "Sigma"));
    for (const char* name : {"omega", "sigma", "alpha"}) {
        auto share = mill::held(std::string(name) + "-forge", name, 30);
        share.roles[1].second = entity("forge");
        parts.facts.push_back(share);
    }
    parts.closures.push_back({"stake", {{"company", entity("forge")}}, {}, {}});
    parts.sortings = {{"holders",
                       {"Qui détenait quoi ?", "Who held what?"},
                       {},
                       {},
                       {{"stake", {}, "subject", {}, "company", {}}},
                       {}}};
    return parts;
}

/// Each question as its id, and each option with its bin in the order of the options' names; then
/// what was left out.
std::string told(const mill::Parts& parts, std::uint64_t seed = 0) {
    const facts::FactBase base = parts.base();
    const Bank bank = generate(base, "p", seed);
    std::string out;
    for (const Question& question : bank.questions) {
        const auto* body = std::get_if<Categorise>(&question.body);
        if (body == nullptr) {
            continue;
        }
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < body->face.options.size(); ++i) {
            lines.push_back(body->face.options[i].fr + " -> " +
                            body->face.bins[body->key.bins[i]].fr);
        }
        std::sort(lines.begin(), lines.end());
        out += fmt::format("{}\n{}\n", question.id, fmt::join(lines, "\n"));
    }
    for (const LeftOut& each : bank.left_out) {
        if (each.template_name.ends_with(".categorise")) {
            out += each.fact + " " + std::string(to_string(each.reason)) + "\n";
        }
    }
    return out;
}

const Question& sorted(const Bank& bank) {
    const auto found = std::find_if(
        bank.questions.begin(), bank.questions.end(),
        [](const Question& each) { return std::holds_alternative<Categorise>(each.body); });
    REQUIRE(found != bank.questions.end());
    return *found;
}

}  // namespace

TEST_CASE("who surely belongs in one bin is sorted; who is in both is left out") {
    CHECK(told(two_houses()) ==
          "p/omega-forge/holders.categorise\n"
          "Béta -> Moulin bleu\n"
          "Gamma -> Moulin bleu\n"
          "Omega -> Forge rouge\n"
          "Sigma -> Forge rouge\n"
          "alpha-share undecided\n"
          "alpha-forge undecided\n");
}

TEST_CASE("without a closed list nobody is ruled out of a bin") {
    mill::Parts parts = two_houses();
    parts.closures.clear();
    CHECK(told(parts).find("categorise") == std::string::npos);
}

TEST_CASE("ids and parts do not depend on the seed, the order shown does") {
    const mill::Parts parts = two_houses();
    CHECK(told(parts, 1) == told(parts, 2));
    std::vector<std::string> orders;
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        const facts::FactBase base = parts.base();
        const Bank bank = generate(base, "p", seed);
        orders.push_back(std::get<Categorise>(sorted(bank).body).face.options.front().fr);
    }
    std::sort(orders.begin(), orders.end());
    CHECK(orders.front() != orders.back());
}

TEST_CASE("the explanation tells what belongs where, and each fact is cited") {
    const facts::FactBase base = two_houses().base();
    const Bank bank = generate(base, "p", 0);
    const Question& question = sorted(bank);
    CHECK(question.prompt == text::Bilingual{"Qui détenait quoi ?", "Who held what?"});
    CHECK(question.explanation.fr.find("Forge rouge : ") != std::string::npos);
    CHECK(question.explanation.fr.find("Moulin bleu : ") != std::string::npos);
    CHECK(question.citations->size() == 4);
    CHECK(question.facts.size() == 4);
    CHECK(question.proof->parts.size() == 4);
}

TEST_CASE("events are sorted by their years, in the order of time") {
    mill::Parts parts = mill::events();
    parts.sortings = {{"years",
                       {"En quelle année ?", "In which year?"},
                       {},
                       {},
                       {{"happened", {}, "subject", {"{subject}", "{subject}"}, "value", {}}},
                       {}}};
    CHECK(told(parts) ==
          "p/founded/years.categorise\n"
          "La fermeture -> 2014\n"
          "La fondation -> 2009\n"
          "La réparation -> 2013\n"
          "La vente -> 2013\n"
          "L’incendie -> 2012\n");
    const facts::FactBase base = parts.base();
    const Bank bank = generate(base, "p", 3);
    const auto& bins = std::get<Categorise>(sorted(bank).body).face.bins;
    CHECK(bins == std::vector<text::Bilingual>{
                      {"2009", "2009"}, {"2012", "2012"}, {"2013", "2013"}, {"2014", "2014"}});
}

TEST_CASE("named bins hold the members of closed lists") {
    mill::Parts parts = mill::bare();
    auto relation = support::relation(
        "owners", {{"subject", facts::ValueType::Entity}, {"value", facts::ValueType::Entities}});
    relation.determined = {{"value", {"subject"}}};
    parts.relations.push_back(relation);
    relation.id = relation.group = "makers";
    parts.relations.push_back(relation);
    parts.facts = {
        mill::fact("all", "owners",
                   {{"subject", entity("mill")}, {"value", entities({"alpha", "beta"})}}),
        mill::fact("some", "makers",
                   {{"subject", entity("mill")}, {"value", entities({"gamma", "delta", "beta"})}})};
    parts.sortings = {{"roles",
                       {"Qui fait quoi ?", "Who does what?"},
                       {},
                       {},
                       {{"owners", {}, "value", {}, {}, {"Propriétaire", "Owner"}},
                        {"makers", {}, "value", {}, {}, {"Fabricant", "Maker"}}},
                       {}}};
    CHECK(told(parts) ==
          "p/all/roles.categorise\n"
          "Alpha -> Propriétaire\n"
          "Delta -> Fabricant\n"
          "Gamma -> Fabricant\n"
          "all undecided\n"
          "some undecided\n");
    parts.find_fact("all").roles[1].second = entities({"alpha", "beta"}, false);
    CHECK(told(parts).find("Delta") == std::string::npos);
}
