// SPDX-License-Identifier: MIT
#include "questions/answer_json.h"

#include "json/document.h"
#include "support/questions.h"

#include <doctest/doctest.h>

namespace {

/// The answer in JSON read and written again, or what is wrong with it.
std::string around(const questions::Question& question, const std::string& json,
                   text::Language language = text::Language::French) {
    const auto document = json::parse(json, "script").value();
    base::Diagnostics faults;
    const auto answer =
        questions::read_answer(question.body, document.root(), json::Reader(faults), language);
    if (!answer) {
        REQUIRE(faults.errors() == 1);
        return faults.all()[0].message;
    }
    CHECK(faults.empty());
    return questions::answer_text(question.body, *answer);
}

}  // namespace

TEST_CASE("answers have the shape of the key") {
    CHECK(around(support::single("a", 4), "3") == "3");
    CHECK(around(support::true_false("a", true), "1") == "1");
    CHECK(around(support::short_text("a", "x", "y"), "\"été\"") == "\"été\"");
    CHECK(around(support::numeric("a"), "33.3") == "33.3");
    CHECK(around(support::numeric("a"), "\"1 033,3\"") == "1033.3");
    CHECK(around(support::numeric("a"), "\"1,033.3\"", text::Language::English) == "1033.3");
}

TEST_CASE("an answer of the wrong shape is told") {
    CHECK(around(support::single("a", 4), "4") ==
          "the document must be a whole number from 0 to 3, not 4");
    CHECK(around(support::true_false("a", true), "true") ==
          "the document must be a whole number from 0 to 1, not true");
    CHECK(around(support::short_text("a", "x", "y"), "1") == "the document must be a text, not 1");
    CHECK(around(support::numeric("a"), "1e5") ==
          "the document must be a number of at most 18 digits, not 1e5");
    CHECK(around(support::numeric("a"), "\"nan\"") ==
          "the document must be a number of at most 18 digits, not a text");
}

TEST_CASE("the answer of nobody is null, or an empty text") {
    CHECK(questions::answer_text(support::single("a", 4).body, questions::Single::Answer{}) ==
          "null");
    CHECK(questions::answer_text(support::short_text("a", "x", "y").body,
                                 questions::ShortText::Answer{}) == "\"\"");
}
