// SPDX-License-Identifier: MIT
//
// Pairs to be found: which facts may stand together, and what is spare.
#include "questions/bank.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace questions;
using namespace mill;

namespace {

/// The relation with this pair of roles.
facts::Relation& paired(Parts& parts, const char* relation, const char* left, const char* right) {
    const auto found = std::ranges::find(parts.relations, relation, &facts::Relation::id);
    REQUIRE(found != parts.relations.end());
    facts::Pair pair;
    pair.left = left;
    pair.right = right;
    pair.title = {"rends à chacun le sien.", "match each with its own."};
    found->pairs.push_back(pair);
    return *found;
}

std::vector<Question> matchings(const Parts& parts, std::uint64_t seed = 0) {
    const facts::FactBase base = parts.base();
    std::vector<Question> out;
    for (const Question& question : generate(base, "p", seed).questions) {
        if (std::holds_alternative<Matching>(question.body)) {
            out.push_back(question);
        }
    }
    return out;
}

const Matching& body_of(const Question& question) { return std::get<Matching>(question.body); }

/// "Alpha = 47%; …" in the order of the options, and the spare one in brackets.
std::string pairs_in(const Question& question) {
    const Matching& body = body_of(question);
    std::set<std::string> pairs;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        pairs.insert(body.face.options[i].en + " = " + body.face.targets[body.key.targets[i]].en);
    }
    std::string text;
    for (const std::string& pair : pairs) {
        text += (text.empty() ? "" : "; ") + pair;
    }
    return text;
}

std::string spare_in(const Question& question) {
    const Matching& body = body_of(question);
    for (std::size_t i = 0; i < body.face.targets.size(); ++i) {
        if (std::ranges::find(body.key.targets, i) == body.key.targets.end()) {
            return body.face.targets[i].en;
        }
    }
    return "none";
}

/// What three people put the fire down to, each in the one article that tells all of it.
Parts causes(bool closed) {
    Parts parts = bare();
    parts.entities.push_back(event("fire", "incendie", "fire", facts::Gender::Masculine));
    for (const char* name : {"moss", "reed", "sedge", "rush"}) {
        parts.entities.push_back(thing(name, facts::EntityClass::Person, name));
    }
    const auto said = [&](const char* id, const char* who, const char* what) {
        auto made = explains(id, "fire", who, what, what);
        made.claims[0].by = {who};
        return made;
    };
    parts.facts = {said("by-moss", "moss", "lightning"), said("by-reed", "reed", "carelessness"),
                   said("by-sedge", "sedge", "arson"), said("by-rush", "rush", "drought")};
    if (closed) {
        parts.closures.push_back(
            {"explained", {{"subject", entity("fire")}}, parts.facts[0].claims[0].source, {}});
    }
    return parts;
}

}  // namespace

TEST_CASE("shares are matched beside one that nobody held, whatever the seed") {
    Parts parts = shares();
    paired(parts, "stake", "subject", "value").pairs[0].title = {
        "quelle part {company.de} revenait à chacun ?", "what share of {company} did each hold?"};
    std::set<std::string> ids;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto made = matchings(parts, seed);
        REQUIRE(made.size() == 1);
        const Question& question = made.front();
        ids.insert(question.id);
        CHECK(question.prompt.fr == "Quelle part du Moulin bleu revenait à chacun ?");
        CHECK(question.prompt.en == "What share of the Blue Mill did each hold?");
        CHECK(pairs_in(question) == "Alpha = 47%; Béta = 20%; Gamma = 33%");
        CHECK(body_of(question).face.targets.size() == 4);
        for (const char* share : {"47%", "20%", "33%", "none"}) {
            CHECK(spare_in(question) != share);
        }
        CHECK(question.citations->size() == 3);
        CHECK(question.facts.size() == 3);
    }
    CHECK(ids == std::set<std::string>{"p/alpha-share/subject.value.matching"});
}

TEST_CASE("there are three pairs or none") {
    Parts two = shares();
    paired(two, "stake", "subject", "value");
    two.facts.pop_back();
    CHECK(matchings(two).empty());
}

TEST_CASE("no right side is that of two") {
    Parts parts = shares();
    paired(parts, "stake", "subject", "value");
    parts.find_fact("gamma-share").roles[2].second = percent(20, 0);
    CHECK(matchings(parts).empty());
}

TEST_CASE("what an author keeps apart, or a disagreement ties, is in no question together") {
    Parts apart = shares();
    paired(apart, "stake", "subject", "value").pairs[0].apart = {{"alpha-share", "beta-share"}};
    CHECK(matchings(apart).empty());

    Parts tied = shares();
    paired(tied, "stake", "subject", "value");
    facts::Disagreement dispute;
    dispute.id = "who-held-it";
    dispute.facts = {"alpha-share", "beta-share"};
    dispute.note = {"On ne sait pas.", "Nobody knows."};
    tied.disagreements.push_back(dispute);
    CHECK(matchings(tied).empty());
}

TEST_CASE("what an author bars as true too is on no card beside it") {
    for (const char* role : {"value", "subject"}) {
        Parts parts = shares();
        paired(parts, "stake", "subject", "value");
        REQUIRE(matchings(parts).size() == 1);
        auto& barred = parts.find_fact("alpha-share").bars[role].values;
        barred = {*parts.find_fact("beta-share").find_role(role)};
        CHECK(matchings(parts).empty());
    }
}

TEST_CASE("a pair for other kinds makes no matching") {
    Parts parts = shares();
    paired(parts, "stake", "subject", "value").pairs[0].kinds = {"categorise"};
    CHECK(matchings(parts).empty());
}

TEST_CASE("events are matched with months, and with years, all as precise") {
    Parts parts = events();
    paired(parts, "happened", "subject", "value");
    const auto made = matchings(parts);
    std::string told;
    for (const Question& question : made) {
        told += question.id + ": " + pairs_in(question) + "\n";
    }
    // Of those that share two events with it, in years, none is made.
    CHECK(told ==
          "p/burnt/subject.value.matching: Closing = January 2014; Fire = October 2012; "
          "Repair = September 2013; Sale = May 2013\n");
}

TEST_CASE("where a month is not known of enough events, years are matched") {
    Parts parts = events();
    paired(parts, "happened", "subject", "value");
    parts.find_fact("sold").roles[1].second = on("2013");
    parts.find_fact("repaired").roles[1].second = on("2013");
    const auto made = matchings(parts);
    REQUIRE(made.size() == 1);
    CHECK(made[0].id == "p/founded/subject.value.matching");
    for (const text::Bilingual& target : body_of(made[0]).face.targets) {
        CHECK(target.fr.size() == 4);
        CHECK(target.fr == target.en);
    }
}

TEST_CASE("where the articles alone part the pairs, the prompt says that it asks what they say") {
    CHECK(matchings([] {
              Parts parts = causes(false);
              paired(parts, "explained", "holder", "value");
              return parts;
          }())
              .empty());
    Parts parts = causes(true);
    paired(parts, "explained", "holder", "value");
    const auto made = matchings(parts);
    REQUIRE_FALSE(made.empty());
    CHECK(made.front().prompt.fr == "D’après les articles, rends à chacun le sien.");
    CHECK(made.front().prompt.en == "According to the articles, match each with its own.");
    CHECK(body_of(made.front()).face.options.size() == 3);
}

TEST_CASE("a word that stands on both sides gives no pair away") {
    Parts parts = shares();
    paired(parts, "stake", "subject", "value").pairs[0].right_says = {"{value} pour {subject}",
                                                                      "{value} for {subject}"};
    CHECK(matchings(parts).empty());
}
