// SPDX-License-Identifier: MIT
//
// Rules 2 to 4 for questions that want all of a list: each case plants one fault.
#include "packs/mill.h"
#include "packs/planted.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace planted;
using questions::Multiple;

namespace {

Multiple& body(Question& question) { return std::get<Multiple>(question.body); }

/// Asks for the whole of a list that the facts close.
bool wants_closed_list(const Question& question) {
    return question.id == "cloudwatt/shareholders-cloudwatt/value.multiple";
}

/// The index of the first option that is right, or wrong.
std::size_t first(const Question& question, bool right) {
    const auto& [face, key] = std::get<Multiple>(question.body);
    std::size_t i = 0;
    while (std::ranges::binary_search(key.indexes, i) != right) {
        ++i;
    }
    REQUIRE(i < face.options.size());
    return i;
}

void put(Question& question, std::size_t option, const facts::Id& id, const std::string& words) {
    question.proof->options[option].content = facts::EntityRef{id};
    body(question).face.options[option] = {words, words};
}

/// The mill, where the Écho names two of its friends and trails off.
support::MemoryFiles files_with_friends() {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "relations.json", R"("relations": [)", R"("relations": [
    { "id": "friends",
      "roles": { "subject": { "type": "entity" },
                 "value": { "type": "entities", "classes": ["company"] } },
      "determined": [], "nature": "state", "modality": "actual", "group": "friends",
      "says": { "fr": "{subject} comptait sur {value}.", "en": "{subject} relied on {value}." } },)");
    mill::spoil(files, "facts.json", R"("facts": [)", R"("facts": [
    { "id": "friends-echo", "relation": "friends", "subject": "mill",
      "value": { "entities": { "ids": ["alto", "basso"], "complete": false } },
      "as_of": "2015", "chapter": "mill", "importance": 1,
      "statement": { "fr": "Le Moulin du Val comptait sur Alto et Basso.",
                     "en": "The Moulin du Val relied on Alto and Basso." },
      "claims": [ { "source": "echo", "paragraph": 3, "stance": "asserts",
                    "at": ["16:8e485be500b5d6cc"] } ] },)");
    return files;
}

packs::Pack with_friends() {
    base::Diagnostics faults;
    auto pack = packs::read("mill", files_with_friends(), faults);
    REQUIRE(pack);
    REQUIRE(mill::messages(faults) == "");
    return *std::move(pack);
}

/// What rule 3 says of asking which companies the Écho names, with this one as a wrong option.
std::string offered(const facts::Id& wrong, const std::string& words, bool with_articles) {
    const packs::Pack pack = with_friends();
    const packs::Articles articles = mill::articles(pack);
    Question question;
    question.id = "mill/friends-echo/value.multiple";
    question.pack = "mill";
    question.facts = {"friends-echo"};
    question.body = Multiple{{{{"Alto", "Alto"}, {"Basso", "Basso"}, {words, words}}}, {{0, 1}}};
    question.proof = questions::Proof{"friends-echo", "value", "echo", {}, {}};
    for (const facts::Id& id : {facts::Id("alto"), facts::Id("basso"), wrong}) {
        question.proof->options.push_back({facts::EntityRef{id}, {}, {}});
    }
    const std::vector<Question> bank = {question};
    base::Diagnostics faults;
    packs::check_options({pack, bank, nullptr, nullptr, with_articles ? &articles : nullptr},
                         faults);
    std::string messages;
    for (const base::Diagnostic& each : faults.all()) {
        messages += each.message + " [" + each.code + "]\n";
    }
    return messages;
}

/// What the whole check says of that pack after one replacement in its facts, missing seals left
/// out.
std::string faults_with_friends(std::string_view from, std::string_view to) {
    support::MemoryFiles files = files_with_friends();
    mill::spoil(files, "facts.json", from, to);
    base::Diagnostics read;
    const auto pack = packs::read("mill", files, read);
    REQUIRE(pack);
    base::Diagnostics faults;
    const packs::Report report = packs::check(*pack, read, nullptr, 0);
    for (const base::Diagnostic& each : report.diagnostics.all()) {
        if (each.code != "unsealed") {
            faults.add(each);
        }
    }
    return mill::messages(faults);
}

}  // namespace

TEST_CASE("a list is called complete only where it is closed") {
    CHECK(faults_with_friends(R"("complete": false)", R"("complete": true)") ==
          "mill/facts.json:6:16: warning: the list of fact 'friends-echo' is called complete, but "
          "relation 'friends' does not determine it and no closure covers it [unclosed-list]\n"
          "  hint: declare a closure that says why, or let \"complete\" be false");
}

TEST_CASE("a statement names no more than the list holds") {
    CHECK(faults_with_friends("comptait sur Alto et Basso", "comptait sur Alto, Basso et Dolce") ==
          "mill/facts.json:8:20: warning: fact 'friends-echo': the statement in 'fr' names "
          "'dolce', which the list in 'value' leaves out [statement-names-more]\n"
          "  hint: add it to the list, or take it out of the statement");
}

TEST_CASE("every question for a whole list has no fault as it is made") {
    for (const Question& question : packs::bank(shipped(), 0)) {
        if (is_a<Multiple>(question)) {
            CAPTURE(question.id);
            const auto this_one = [&](const Question& each) { return each.id == question.id; };
            CHECK(codes_after(this_one, [](Question&) {}) == "");
        }
    }
}

TEST_CASE("the right options are the whole list and nothing else") {
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              body(question).key.indexes.pop_back();
          }) == "key-differs option-not-disproved");
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              auto& key = body(question).key.indexes;
              key.push_back(first(question, false));
              std::ranges::sort(key);
          }) == "key-differs");
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              put(question, first(question, true), "ibm", "IBM");
          }) == "key-differs");
}

TEST_CASE("a member, or a part of one, is no wrong option") {
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              put(question, first(question, false), "orange", "Orange");
          }) == "option-not-disproved");
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              put(question, first(question, false), "ocb", "Orange Cloud for Business");
          }) == "option-not-disproved");
}

TEST_CASE("options say what was proved, and only things stand in a list") {
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              body(question).face.options[first(question, false)] = {"Brumeval", "Brumeval"};
          }) == "displayed-otherwise");
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              question.proof->options.pop_back();
          }) == "options-unproved");
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              question.proof->asked = "subject";
          }).find("options-unproved") != std::string::npos);
    CHECK(codes_after(wants_closed_list, [](Question& question) {
              question.explanation = {"Personne ne le sait.", "Nobody knows."};
          }) == "explanation-without-value");
}

TEST_CASE("who is named by no fact of the source may be offered; not when its text names it") {
    CHECK(offered("dolce", "Dolce", true) == "");
    CHECK(offered("crescendo", "Crescendo", false) == "");
    CHECK(offered("crescendo", "Crescendo", true) ==
          "question 'mill/friends-echo/value.multiple': 'crescendo' may not be offered as wrong: "
          "source 'echo' names it [option-in-source]\n");
}
