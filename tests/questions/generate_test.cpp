// SPDX-License-Identifier: MIT
#include "questions/bank.h"

#include "base/system_files.h"
#include "facts/reasoning.h"
#include "questions/made.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace questions;
using namespace mill;
using namespace support;
using text::Language;

namespace {

std::string golden(const std::string& name) {
    const base::SystemFiles files;
    const auto text =
        files.read(std::string(SOURCE_FOLDER) + "/tests/data/questions/" + name, 1 << 20);
    REQUIRE_MESSAGE(text.ok(), name);
    return *text;
}

}  // namespace

TEST_CASE("a share gives a choice, a number, a name and two statements, in both languages") {
    CHECK(told(shares()) == golden("shares.fr.txt"));
    CHECK(told(shares(), Language::English) == golden("shares.en.txt"));
    CHECK(left_out(shares()) == "");
}

TEST_CASE("an event gives a choice, a year, two statements and a place on a timeline") {
    CHECK(told(events()) == golden("events.fr.txt"));
    CHECK(told(events(), Language::English) == golden("events.en.txt"));
    CHECK(left_out(events()) == "");
}

TEST_CASE("the same seed gives the same bank; another one the same ids in the same order") {
    const auto ids = [](const Bank& bank) {
        std::string all;
        for (const Question& question : bank.questions) {
            all += question.id + "\n";
        }
        return all;
    };
    const auto all = [](const Bank& bank) {
        std::string text;
        for (const Question& question : bank.questions) {
            text += told(question, Language::French);
        }
        return text;
    };
    CHECK(all(made(events(), 7)) == all(made(events(), 7)));
    CHECK(all(made(events(), 7)) != all(made(events(), 8)));
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CHECK(ids(made(events(), seed)) == ids(made(events(), 0)));
        CHECK(ids(made(shares(), seed)) == ids(made(shares(), 0)));
    }
}

TEST_CASE("every place is the key's in its turn, and every option is another") {
    std::set<std::size_t> places;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        for (const Question& question : made(shares(), seed).questions) {
            if (const auto* body = std::get_if<Single>(&question.body)) {
                places.insert(body->key.index);
                std::set<std::string> options;
                for (const text::Bilingual& option : body->face.options) {
                    options.insert(option.fr);
                }
                CHECK(options.size() == 4);
                CHECK(question.proof->options.size() == 4);
            }
        }
    }
    CHECK(places.size() == 4);
}

TEST_CASE("each wrong option stands in the proof, and the base disproves it") {
    const facts::FactBase base = shares().base();
    const facts::Reasoning reasoning(base);
    for (const Question& question : generate(base, "p", 3).questions) {
        const auto* body = std::get_if<Single>(&question.body);
        for (std::size_t i = 0; body != nullptr && i < body->face.options.size(); ++i) {
            const facts::Fact& fact = *base.find_fact(question.proof->fact);
            const bool wrong =
                reasoning.disproved(fact, question.proof->asked, question.proof->options[i], {})
                    .has_value();
            CHECK(wrong == (i != body->key.index));
        }
    }
}

TEST_CASE("as many statements are true as false") {
    for (const Parts& parts : {shares(), events()}) {
        const Bank bank = made(parts);
        int balance = 0;
        for (const Question& question : bank.questions) {
            if (const auto* body = std::get_if<TrueFalse>(&question.body)) {
                balance += body->key.truth ? 1 : -1;
            }
        }
        CHECK(balance == 0);
    }
}

TEST_CASE("persons, publications and companies do not stand among each other") {
    Parts parts = bare();
    parts.facts = {explains("cause", "mill", "gazette", "la crue", "the flood"),
                   explains("other", "alpha", "beta", "le gel", "the frost"),
                   explains("third", "beta", "herald", "le vent", "the wind")};
    parts.closures.push_back({"explained", {{"subject", entity("mill")}}, {}, {}});
    CHECK(prompt(parts, "p/cause/holder.true_false") ==
          "Le Héraut expliquait le Moulin bleu par la crue.");
}

TEST_CASE("whoever is tagged as the key is stands beside it before others do") {
    Parts parts = bare();
    parts.entities.push_back(company("shop", "Omega"));
    parts.entities.back().tags = {"retail"};
    parts.find_entity("gamma").tags = {"retail"};
    parts.find_entity("delta").tags = {"retail"};
    parts.facts = {explains("cause", "mill", "alpha", "la crue", "the flood"),
                   explains("other", "beta", "shop", "le gel", "the frost")};
    parts.closures.push_back({"explained", {{"subject", entity("mill")}}, {}, {}});
    CHECK(prompt(parts, "p/cause/holder.true_false") ==
          "Béta expliquait le Moulin bleu par la crue.");
}

TEST_CASE("no date is offered that is later than the source") {
    Parts parts = events();
    parts.sources.push_back(source("s3", "herald", "2013-06"));
    parts.find_fact("sold").claims[0].source = "s3";
    const std::string sold = told(parts, "p/sold/value.single");
    CHECK(sold.find("Octobre 2012") != std::string::npos);
    CHECK(sold.find("Septembre 2013") == std::string::npos);
    CHECK(sold.find("2014") == std::string::npos);
}

TEST_CASE("beside a plan stands no date that was over when the source was printed") {
    Parts parts = events();
    parts.relations[1].modality = facts::Modality::Planned;
    parts.facts = {on_day("sale-plan", "sale", "2014-02-end")};
    CHECK(told(parts, "p/sale-plan/value.single") ==
          "p/sale-plan/value.single: Quand a eu lieu la vente ? Août 2014 ; Mai 2014 ; Février "
          "2015 ; [Février 2014] ; | Énoncé de sale-plan.\n");
}

TEST_CASE("a question whose answer stands in its words is left out") {
    Parts parts = shares();
    parts.find_fact("alpha-share").asks["subject"] =
        ask("qui, d’Alpha ou d’un autre, avait {value} {when} ?",
            "who, of the three, had {value} {when}?", "qui", "who");
    CHECK(left_out(parts) == "alpha-share subject leak\n");
}

TEST_CASE("a question with two answers is left out") {
    Parts parts = shares();
    parts.facts.push_back(held("delta-share", "delta", 33));
    CHECK(left_out(parts) == "gamma-share subject clash\ndelta-share subject clash\n");
}

TEST_CASE("two facts that give the same words ask once") {
    Parts parts = shares();
    parts.facts.push_back(held("alpha-again", "alpha", 47));
    CHECK(left_out(parts) ==
          "alpha-again subject.single twin\nalpha-again subject.short_text twin\n"
          "alpha-again value.single twin\nalpha-again value.numeric twin\n"
          "alpha-again says.true_false twin\nalpha-again value.true_false twin\n");
}

TEST_CASE("what says when is not asked of a fact without a date") {
    Parts parts = shares();
    parts.find_fact("alpha-share").as_of.reset();
    CHECK(left_out(parts) ==
          "alpha-share subject undated\nalpha-share value undated\n"
          "alpha-share true_false undated\n");
}

TEST_CASE("a fact with a statement of its own is said so, true and false") {
    Parts parts = shares();
    parts.find_fact("alpha-share").asks["says"].stem = {"{subject} avait {value} {company.de}.",
                                                        "{subject} had {value} of {company}."};
    CHECK(prompt(parts, "p/alpha-share/says.true_false") ==
          "Alpha avait 47\u202f% du Moulin bleu.");
    CHECK(prompt(parts, "p/alpha-share/value.true_false", Language::English) ==
          "Alpha had 20% of the Blue Mill.");
    CHECK(prompt(parts, "p/beta-share/says.true_false", Language::English) ==
          "In October 2012, Béta held 20% of the capital of the Blue Mill.");
}

TEST_CASE("a fact that its own foils contradict is told once beside them") {
    Parts parts = bare();
    parts.find_relation("explained").says = {"{subject} tenait à {value}.",
                                             "{subject} was down to {value}."};
    auto cause = explains("cause", "mill", "alpha", "la crue", "the flood");
    cause.foils = {{std::get<facts::Phrase>(phrase("le vent", "the wind").content), "cause"}};
    parts.facts = {cause};
    for (const Question& question : made(parts).questions) {
        if (question.id == "p/cause/value.true_false") {
            CHECK(question.prompt.en == "The Blue Mill was down to the wind.");
            CHECK(question.explanation.en == "That is false. Statement of cause.");
        }
    }
    CHECK(prompt(parts, "p/cause/value.true_false") != "none");
}

TEST_CASE("what the author does not want asked is not") {
    Parts parts = shares();
    parts.find_fact("alpha-share").not_askable["value"] = {"disputed", "…"};
    parts.find_relation("stake").not_askable["subject"] = {"open", "…"};
    CHECK(left_out(parts) ==
          "alpha-share subject open\nalpha-share value disputed\nalpha-share true_false pool\n"
          "beta-share subject open\ngamma-share subject open\n");
    parts = shares();
    parts.find_fact("alpha-share").not_askable["*"] = {"vague", "…"};
    CHECK(left_out(parts) ==
          "alpha-share subject vague\nalpha-share value vague\n"
          "alpha-share true_false vague\n");
    parts = shares();
    parts.find_fact("alpha-share").not_askable["says"] = {"pool", "…"};
    CHECK(left_out(parts) == "alpha-share true_false pool\n");
    CHECK(prompt(parts, "p/alpha-share/value.single") != "none");
    parts = shares();
    parts.find_relation("stake").asks["value"].kinds = {"single"};
    CHECK(prompt(parts, "p/alpha-share/value.numeric") == "none");
    CHECK(prompt(parts, "p/alpha-share/value.single") != "none");
}

TEST_CASE(
    "no name is the answer to more than a third of a relation's questions, if typed ones do") {
    Parts parts = bare();
    const auto told_by = [&](const std::string& id, const std::string& holder, int importance) {
        parts.entities.push_back(event("ev-" + id, "chose " + id, "thing " + id));
        auto made = explains(id, "ev-" + id, holder, "la crue", "the flood");
        made.importance = importance;
        parts.facts.push_back(made);
        parts.closures.push_back({"explained", {{"subject", made.subject()}}, {}, {}});
    };
    told_by("a", "alpha", 3);
    told_by("b", "alpha", 1);
    told_by("c", "beta", 2);
    told_by("d", "gamma", 2);
    told_by("e", "delta", 2);
    CHECK(left_out(parts) == "b holder.short_text frequent\n");
}

TEST_CASE("options are said as their form has them, right and wrong ones") {
    Parts parts = shares();
    parts.find_relation("stake").asks["value"].option = {"une part {value.de}",
                                                         "a share of {value}"};
    CHECK(told(parts, "p/alpha-share/value.single", Language::English) ==
          "p/alpha-share/value.single: What share of the capital of the Blue Mill did Alpha hold "
          "in October 2012? [A share of 47%] ; A share of 20% ; A share of 33% ; A share of 70% ; "
          "| Statement of alpha-share. Statement of beta-share. Statement of gamma-share.\n");
    const std::string french = told(parts, "p/alpha-share/value.single");
    CHECK(french.find(" [Une part de 47\u202f%] ;") != std::string::npos);
}

TEST_CASE("too few wrong values, and there is no choice") {
    Parts parts = bare();
    parts.facts = {held("alpha-share", "alpha", 47)};
    parts.closures.push_back({"stake", {{"company", entity("mill")}}, {}, {}});
    parts.find_entity("delta").gone = date("2011");
    CHECK(left_out(parts) == "alpha-share subject.single pool\n");
}

TEST_CASE("a tolerance that is a share of the figure is told as such, else as a distance") {
    const auto near = [](const Parts& parts) {
        for (const Question& question : made(parts).questions) {
            if (question.id == "p/alpha-share/value.numeric") {
                const Answer nobodys = empty_answer(question.body);
                return lines(question.body, nobodys, text::Language::English).expects;
            }
        }
        return std::string("none");
    };
    Parts parts = shares();
    CHECK(near(parts) ==
          "a number from 0 to 100%, which counts as right up to 1 percentage point off");
    // Of 47: what "about" forgives is wider than the one point of the relation.
    parts.find_fact("alpha-share").roles[2].second.qualifier = facts::Qualifier::About;
    CHECK(near(parts) == "a number from 0 to 100%, which counts as right up to 25% off");
    CHECK(told(parts, "p/alpha-share/value.numeric").find(" ±11.75 ") != std::string::npos);
}

TEST_CASE("a figure told with reserve or as a bound is no number question") {
    Parts parts = shares();
    parts.find_fact("alpha-share").claims[0].reserve = true;
    parts.find_fact("beta-share").roles[2].second.qualifier = facts::Qualifier::AtLeast;
    CHECK(left_out(parts) == "alpha-share value.numeric vague\nbeta-share value.numeric vague\n");
    CHECK(prompt(parts, "p/beta-share/value.single") ==
          "Selon La Gazette en février 2014, quelle part du capital du Moulin bleu était détenue "
          "par Béta en octobre 2012 ?");
}

TEST_CASE("a denied fact is not asked") {
    Parts parts = shares();
    parts.find_fact("alpha-share").claims = {claim("s1", facts::Stance::Denies)};
    CHECK(left_out(parts) ==
          "alpha-share subject denied\nalpha-share value denied\n"
          "alpha-share true_false denied\n");
}

TEST_CASE("what opens or closes a story is no statement and no event to place") {
    Parts parts = events();
    parts.find_fact("closed").marks = {facts::Mark::Closes};
    CHECK(left_out(parts) == "closed true_false mark\nclosed value.timeline mark\n");
}

TEST_CASE("a sum of ours is marked as such") {
    Parts parts = shares();
    parts.find_fact("alpha-share").derived_from = {"beta-share", "gamma-share"};
    parts.find_fact("alpha-share").derived_how = {"100 − 20 − 33 = 47.", "100 − 20 − 33 = 47."};
    CHECK(told(parts, "p/alpha-share/value.numeric") ==
          "p/alpha-share/value.numeric: Quelle part du capital du Moulin bleu était détenue par "
          "Alpha en octobre 2012 ? 47 % ±1 in 0..100 | Énoncé de alpha-share. Aucun article ne "
          "l’écrit ainsi : 100 − 20 − 33 = 47.\n");
}

TEST_CASE("events that cannot be put in order do not share a timeline") {
    Parts parts = events();
    parts.find_fact("repaired").roles[1].second = on("2013");
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        for (const Question& question : made(parts, seed).questions) {
            if (const auto* body = std::get_if<Timeline>(&question.body)) {
                std::vector<facts::Date> dates;
                for (const Timeline::Anchor& anchor : body->face.anchors) {
                    dates.push_back(anchor.date);
                }
                dates.insert(dates.begin() + static_cast<std::ptrdiff_t>(body->key.slot),
                             body->key.date);
                for (std::size_t i = 1; i < dates.size(); ++i) {
                    CHECK(before(dates[i - 1], dates[i]));
                }
            }
        }
    }
}

TEST_CASE("a pack in one language has questions in that language alone") {
    Parts parts = shares();
    for (facts::Relation& relation : parts.relations) {
        relation.says.fr.clear();
        relation.label.fr.clear();
        for (auto& [role, form] : relation.asks) {
            form.stem.fr.clear();
            form.noun.fr.clear();
        }
    }
    for (facts::Fact& fact : parts.facts) {
        fact.statement.fr.clear();
    }
    const Bank bank = made(parts);
    CHECK(bank.questions.size() == 18);
    for (const Question& question : bank.questions) {
        CHECK(question.prompt.fr == "");
        CHECK(question.explanation.fr == "");
        CHECK(question.prompt.en != "");
    }
}
