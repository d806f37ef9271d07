// SPDX-License-Identifier: MIT
//
// Rules 2, 3 and 5 on questions that rest on several facts: each case plants one fault in a
// question of the shipped pack. Which facts that question is made of may change; what is found may
// not.
#include "packs/planted.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace planted;
using questions::Ordering;
using questions::Question;

/// Whether one of its parts needs its source named, and says it.
bool is_attributed(const Question& question) {
    const auto* body = std::get_if<Ordering>(&question.body);
    return body != nullptr && std::ranges::any_of(body->face.options, [](const auto& option) {
               return option.fr.find(", selon ") != std::string::npos;
           });
}

void drop_attribution(std::vector<text::Bilingual>& options) {
    for (text::Bilingual& option : options) {
        option.fr.resize(std::min(option.fr.size(), option.fr.find(", selon ")));
        option.en.resize(std::min(option.en.size(), option.en.find(", according to ")));
    }
}

Ordering& ordering(Question& question) { return std::get<Ordering>(question.body); }

}  // namespace

TEST_CASE("an ordering as it is made has no fault") {
    CHECK(codes_after(is_a<Ordering>, [](Question&) {}) == "");
}

TEST_CASE("the order of the key is that of the dates") {
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              std::swap(ordering(question).key.order[0], ordering(question).key.order[1]);
          }) == "key-differs");
}

TEST_CASE("each option is an event of the facts, and so is its date") {
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              question.proof->parts.pop_back();
          }) == "options-unproved");
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              ordering(question).face.options[0] = {"Rien du tout", "Nothing at all"};
          }) == "displayed-otherwise");
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              std::swap(ordering(question).key.values[0], ordering(question).key.values[1]);
          }) == "displayed-otherwise");
}

TEST_CASE("two events with a day in common are in no order") {
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              auto& body = ordering(question);
              question.proof->parts[0] = question.proof->parts[1];
              body.face.options[0] = body.face.options[1];
              body.key.values[0] = body.key.values[1];
          }).find("order-unsure") != std::string::npos);
}

TEST_CASE("a plan and a deadline are in no order") {
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              question.proof->parts[0] = "deadline";
          }).find("order-unsure") != std::string::npos);
}

TEST_CASE("two facts of one disagreement, or two ends of the story, are not put in order") {
    const auto put = [](const char* a, const char* b) {
        return [a, b](Question& question) {
            question.proof->parts[0] = a;
            question.proof->parts[1] = b;
        };
    };
    CHECK(codes_after(is_a<Ordering>, put("date-birth-cloudwatt", "date-launch-cloudwatt"))
              .find("order-disputed") != std::string::npos);
    CHECK(
        codes_after(is_a<Ordering>, put("date-sarkozy", "date-legal-end")).find("order-obvious") !=
        std::string::npos);
}

TEST_CASE("the explanation tells every date, and every fact is cited") {
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              question.explanation = {"Voilà.", "There."};
          }) == "explanation-without-value");
    CHECK(codes_after(is_a<Ordering>, [](Question& question) {
              question.citations.edit().resize(1);
          }) == "uncited");
}

TEST_CASE("what sources disagree about is attributed on its own card, and noted") {
    CHECK(codes_after(is_attributed, [](Question&) {}) == "");
    CHECK(codes_after(is_attributed, [](Question& question) {
              drop_attribution(ordering(question).face.options);
          }) == "not-attributed");
    CHECK(codes_after(is_attributed, [](Question& question) { question.note.reset(); }) ==
          "note-missing");
}
