// SPDX-License-Identifier: MIT
//
// Rules 2 to 5 for questions that sort into bins: each case plants one fault.
#include "packs/check_form.h"
#include "packs/mill.h"
#include "packs/planted.h"

#include <doctest/doctest.h>

using namespace planted;
using questions::Categorise;

namespace {

Categorise& body(Question& question) { return std::get<Categorise>(question.body); }

/// Closed lists put each shareholder into one company.
bool sorts_shareholders(const Question& question) {
    return question.id.find("/which-shareholder.categorise") != std::string::npos;
}

bool sorts_by_year(const Question& question) {
    return question.id.find("/which-year.categorise") != std::string::npos;
}

}  // namespace

TEST_CASE("every question that sorts has no fault as it is made") {
    std::size_t made = 0;
    for (const Question& question : packs::bank(shipped(), 0)) {
        if (is_a<Categorise>(question)) {
            CAPTURE(question.id);
            const auto this_one = [&](const Question& each) { return each.id == question.id; };
            CHECK(codes_after(this_one, [](Question&) {}) == "");
            ++made;
        }
    }
    CHECK(made >= 10);
}

TEST_CASE("the key puts each thing where the facts do") {
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              std::size_t& bin = body(question).key.bins.front();
              bin = 1 - bin;
          }) == "key-differs");
    CHECK(codes_after(sorts_by_year, [](Question& question) {
              auto& bins = question.proof->bins;
              std::swap(bins.front(), bins.back());
              auto& shown = body(question).face.bins;
              std::swap(shown.front(), shown.back());
          }) == "key-differs");
}

TEST_CASE("what belongs in two bins is not to be sorted") {
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              question.proof->options.front().content = facts::EntityRef{"caisse"};
              question.proof->parts.front() = "stake-caisse-cloudwatt";
              question.facts.push_back("stake-caisse-cloudwatt");
              body(question).face.options.front() = {"Caisse des dépôts", "Caisse des dépôts"};
          }).find("option-not-disproved") != std::string::npos);
}

TEST_CASE("what is shown says what was proved, and does not name its bin") {
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              body(question).face.options.front() = {"Brumeval", "Brumeval"};
          }) == "displayed-otherwise");
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              body(question).face.bins.front() = {"Brumeval", "Brumeval"};
          }) == "displayed-otherwise explanation-without-value");
    CHECK(codes_after(sorts_by_year, [](Question& question) {
              const std::size_t bin = body(question).key.bins.front();
              auto& option = body(question).face.options.front();
              option.fr += " en " + body(question).face.bins[bin].fr;
          }) == "bin-named");
}

TEST_CASE("its proof is of this very question, and its explanation tells all") {
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              question.proof->options.pop_back();
          }) == "options-unproved");
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              question.proof->sorting = "no-such-sorting";
          }) == "options-unproved");
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              question.proof->parts.front() = "town";
          }).find("options-unproved") != std::string::npos);
    CHECK(codes_after(sorts_shareholders, [](Question& question) {
              question.explanation = {"Personne ne le sait.", "Nobody knows."};
          }) == "explanation-without-value");
    CHECK(codes_after(sorts_by_year, [](Question& question) {
              question.citations.edit().resize(1);
          }) == "uncited");
}

TEST_CASE("a sorting is of relations, roles and facts that suit it") {
    support::MemoryFiles files = mill::files();
    const auto sortings = [&files](const std::string& parts) {
        files.content["mill/sortings.json"] =
            R"({"sortings": [{"id": "who", "title": {"fr": "Qui ?", "en": "Who?"},)"
            "\n \"of\": [" +
            parts + "]}]}";
        base::Diagnostics faults;
        const auto pack = packs::read("mill", files, faults);
        REQUIRE(pack);
        if (faults.errors() == 0) {
            packs::check_sortings(pack->base, faults);
        }
        return mill::messages(faults);
    };
    CHECK(sortings(R"({"relation": "stake", "item": "subject", "bin": "company"})") == "");
    CHECK(sortings(R"({"relation": "staks", "item": "subject", "bin": "company"})") ==
          "mill/sortings.json:2:22: error: no relation has the id 'staks' [unknown-relation]\n"
          "  hint: did you mean 'stake'?");
    CHECK(sortings(R"({"relation": "stake", "item": "subject", "bin": "value"})") ==
          "mill/sortings.json:1:15: error: sorting 'who' wants 'entity' or 'date' in role 'value' "
          "of relation 'stake', which takes 'percent' [wrong-role-type]");
    CHECK(sortings(R"({"relation": "stake", "item": "subject", "bin": {"fr": "A", "en": "B"}})") ==
          "mill/sortings.json:1:15: error: sorting 'who' wants 'entities' in role 'subject' of "
          "relation 'stake', which takes 'entity' [wrong-role-type]");
    CHECK(sortings(R"({"relation": "stake", "facts": ["aim-rive"], "item": "subject",
                       "bin": "company"})") ==
          "mill/sortings.json:1:15: error: sorting 'who' takes fact 'aim-rive' for one of relation "
          "'stake', but it is of 'aim' [foreign-fact]");
}
