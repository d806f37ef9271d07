// SPDX-License-Identifier: MIT
#include "questions/bank.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

namespace {

std::string explanation(const support::Parts& parts, std::string_view id) {
    const facts::FactBase base = parts.base();
    for (const questions::Question& question : questions::generate(base, "p", 0).questions) {
        if (question.id == id) {
            return question.explanation.en;
        }
    }
    return "none";
}

}  // namespace

TEST_CASE("an explanation goes on with its thread, up to three sentences, each once") {
    support::Parts parts = mill::shares();
    CHECK(explanation(parts, "p/alpha-share/value.numeric") == "Statement of alpha-share.");
    parts.threads = {{{"beta-share", "alpha-share"}, {}}};
    CHECK(explanation(parts, "p/alpha-share/value.numeric") ==
          "Statement of alpha-share. Statement of beta-share.");
    parts.threads = {{{"gamma-share", "alpha-share", "beta-share"}, {}}};
    CHECK(explanation(parts, "p/alpha-share/value.numeric") ==
          "Statement of alpha-share. Statement of beta-share. Statement of gamma-share.");
    CHECK(explanation(parts, "p/alpha-share/value.single") ==
          "Statement of alpha-share. Statement of beta-share. Statement of gamma-share.");
    parts.find_fact("beta-share").statement.en = std::string(500, 'x') + ".";
    CHECK(explanation(parts, "p/alpha-share/value.numeric") ==
          "Statement of alpha-share. Statement of gamma-share.");
}
