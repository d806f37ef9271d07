// SPDX-License-Identifier: MIT
//
// mutate as authors and their tools use it.
#include "support/sandbox.h"

#include <doctest/doctest.h>

using support::Ran;
using support::Sandbox;

namespace {

const std::string mill = "tests/data/packs/mill";
const std::string mill_articles = "tests/data/articles/mill";

}  // namespace

TEST_CASE("a pack without facts has nowhere to plant a fault") {
    const Ran ran = Sandbox().run({"mutate", "tests/data/packs/teas.json"});
    CHECK(ran.status == 0);
    CHECK(ran.out ==
          "teas (without the articles), seed 0\n"
          "  all                        0 of 0       100.00 %\n");
    CHECK(ran.err == "");
}

TEST_CASE("as JSON") {
    const Ran ran = Sandbox().run({"mutate", "tests/data/packs/teas.json", "--format", "json"});
    CHECK(ran.status == 0);
    CHECK(ran.out == R"({
  "pack": "teas",
  "seed": 0,
  "mutants": 0,
  "caught": 0,
  "share": 1.0000,
  "articles": false,
  "without_articles": {"caught": 0, "share": 1.0000},
  "kinds": [],
  "survivors": []
}
)");
}

TEST_CASE("the same seed gives the same report, byte for byte") {
    const std::vector<std::string> arguments = {"mutate",  mill, "--articles", mill_articles,
                                                "--count", "25", "--seed",     "3"};
    const Ran first = Sandbox().run(arguments);
    const Ran second = Sandbox().run(arguments);
    CHECK(first.out == second.out);
    CHECK(first.out.find("mill (with the articles), seed 3\n") == 0);
    CHECK(first.err == "");
}

TEST_CASE("wrong usage") {
    CHECK(Sandbox().run({"mutate"}).status == 2);
    CHECK(Sandbox().run({"mutate", mill, "--count", "0"}).status == 2);
    CHECK(Sandbox().run({"mutate", mill, "--format", "sarif"}).status == 2);
    CHECK(Sandbox().run({"mutate", "no-such-pack"}).status == 2);
}
