// SPDX-License-Identifier: MIT
//
// Whose word a stem stands on, and how it tells so.
#include "questions/made.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <span>

using namespace questions;
using namespace mill;
using namespace support;
using text::Language;

TEST_CASE("a claim that is reported is told as somebody's, with the source in brackets") {
    Parts parts = shares();
    parts.find_fact("alpha-share").claims = {claim("s1", facts::Stance::Reports, {"delta"})};
    CHECK(prompt(parts, "p/alpha-share/value.numeric") ==
          "D’après Delta (La Gazette, février 2014), quelle part du capital du Moulin bleu était "
          "détenue par Alpha en octobre 2012 ?");
    CHECK(prompt(parts, "p/alpha-share/says.true_false", Language::English) ==
          "According to Delta (La Gazette, February 2014), in October 2012, Alpha held 47% of the "
          "capital of the Blue Mill.");
}

TEST_CASE("whoever stands in the question is not named again before it") {
    Parts parts = shares();
    parts.find_fact("alpha-share").claims = {claim("s1", facts::Stance::Reports, {"alpha"})};
    CHECK(prompt(parts, "p/alpha-share/value.numeric") ==
          "Selon La Gazette en février 2014, quelle part du capital du Moulin bleu était détenue "
          "par Alpha en octobre 2012 ?");
    CHECK(prompt(parts, "p/alpha-share/subject.short_text") ==
          "Selon La Gazette en février 2014, quel actionnaire détenait 47\u202f% du capital du "
          "Moulin bleu en octobre 2012 ?");
}

TEST_CASE("a claim in a source's own voice is preferred, and then told plainly") {
    Parts parts = shares();
    parts.find_fact("alpha-share").claims = {claim("s1", facts::Stance::Reports, {"delta"}),
                                             claim("s2")};
    CHECK(prompt(parts, "p/alpha-share/value.numeric").substr(0, 12) == "Quelle part ");
}

TEST_CASE("sources that disagree are named, and one that gives a date is called by its nickname") {
    Parts parts = events();
    facts::Disagreement about;
    about.facts = {"sold", "repaired"};
    about.note = {"Deux récits.", "Two stories."};
    parts.disagreements = {about};
    CHECK(prompt(parts, "p/sold/value.single") ==
          "Selon l’article sur le moulin, quand a eu lieu la vente ?");
    CHECK(prompt(parts, "p/sold/value.timeline") ==
          "Place sur la frise chronologique : la vente, selon La Gazette.");
    for (const Question& question : made(parts).questions) {
        // What stands on a timeline already is not asked for: whose word it is stands beside it.
        const bool placed = std::holds_alternative<Timeline>(question.body);
        const std::span asked(question.facts.data(), placed ? 1 : question.facts.size());
        const bool is_about = std::ranges::any_of(
            asked, [](const facts::Id& id) { return id == "sold" || id == "repaired"; });
        CHECK(question.note.has_value() == is_about);
    }
    parts.disagreements[0].stems = facts::Stems::Never;
    CHECK(prompt(parts, "p/sold/value.single") == "none");
    parts.disagreements[0].stems = facts::Stems::Free;
    CHECK(prompt(parts, "p/sold/value.single") == "Quand a eu lieu la vente ?");
}

TEST_CASE("the date of a source is not said twice") {
    Parts parts = shares();
    parts.find_fact("alpha-share").stem_names_source = true;
    parts.find_fact("alpha-share").as_of = date("2014-02");
    CHECK(prompt(parts, "p/alpha-share/value.numeric") ==
          "Selon La Gazette, quelle part du capital du Moulin bleu était détenue par Alpha en "
          "février 2014 ?");
}

TEST_CASE("a list closed in one source is asked in its name") {
    Parts parts = bare();
    auto cause = explains("cause", "mill", "beta", "la crue", "the flood");
    cause.claims = {claim("s2", facts::Stance::Quotes, {"beta"})};
    parts.facts = {cause};
    CHECK(left_out(parts) ==
          "cause holder.single open\ncause holder.short_text open\n"
          "cause true_false open\n");
    parts.closures.push_back({"explained", {{"subject", entity("mill")}}, "s2", {}});
    CHECK(told(parts, "p/cause/holder.single") ==
          "p/cause/holder.single: Selon Le Héraut en 2016, qui expliquait le Moulin bleu par la "
          "crue ? Alpha ; [Béta] ; Delta ; Gamma ; | Énoncé de cause.\n");
    CHECK(prompt(parts, "p/cause/says.true_false") ==
          "Selon Le Héraut en 2016, Béta expliquait le Moulin bleu par la crue.");
}

TEST_CASE("where the publication is the answer, its date alone is told") {
    Parts parts = bare();
    auto cause = explains("cause", "mill", "gazette", "la crue", "the flood");
    cause.stem_names_source = true;
    parts.facts = {cause};
    parts.closures.push_back({"explained", {{"subject", entity("mill")}}, {}, {}});
    CHECK(prompt(parts, "p/cause/holder.short_text") ==
          "En février 2014, qui expliquait le Moulin bleu par la crue ?");
    CHECK(left_out(parts) == "cause holder.single pool\ncause true_false pool\n");
}

TEST_CASE("an article's date is never told of another publication") {
    Parts parts = bare();
    parts.sources.push_back(source("s3", "gazette", "2015-06"));
    parts.facts = {explains("cause", "mill", "gazette", "la crue", "the flood"),
                   explains("third", "beta", "herald", "le vent", "the wind")};
    parts.closures.push_back({"explained", {{"subject", entity("mill")}}, {}, {}});
    CHECK(prompt(parts, "p/cause/holder.true_false") ==
          "Le Héraut expliquait le Moulin bleu par la crue.");
    parts.find_fact("cause").stem_names_source = true;
    // It would begin with « En février 2014 ».
    CHECK(prompt(parts, "p/cause/holder.true_false") == "none");
    CHECK(left_out(parts).find("cause true_false pool\n") != std::string::npos);
}
