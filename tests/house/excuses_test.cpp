// SPDX-License-Identifier: MIT
#include "house/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace {

using house::Faults;
using house::Tree;

/// An exception names a rule that there is, and gives its reason.
std::string excuse_faults(const Tree& tree) {
    std::string out;
    for (const house::Source& source : tree) {
        for (const house::Excuse& excuse : house::excuses_in(source)) {
            const auto& known = house::rule_names();
            if (std::ranges::find(known, excuse.rule) == known.end()) {
                out += fmt::format("{}:{}: there is no rule '{}'\n", source.path, excuse.line,
                                   excuse.rule);
            } else if (excuse.reason.empty()) {
                out +=
                    fmt::format("{}:{}: an exception without a reason\n", source.path, excuse.line);
            }
        }
    }
    return out;
}

Faults every_bad(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        std::size_t line = 1;
        for (const char c : source.text) {
            if (c == '!') {
                faults.push_back({source.path, line, "a bang"});
            }
            line += c == '\n' ? 1 : 0;
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("every exception names a rule and gives a reason") {
    CHECK(excuse_faults(house::repository()) == "");
}

TEST_CASE("planted: exceptions of unknown rules and without a reason") {
    CHECK(excuse_faults({{"a.cpp", "int a;  // house(sizes): it is small\n"},
                         {"b.txt", "\n# house(length):\n"}}) ==
          "a.cpp:1: there is no rule 'sizes'\n"
          "b.txt:2: an exception without a reason\n");
}

TEST_CASE("an exception covers its line, or the code under its comment, and nothing else") {
    CHECK(house::judged("length", every_bad,
                        {{"a.cpp",
                          "a! // house(length): here\nb!\n"
                          "// house(length): for a reason\n// of two lines\n\nc!\nd!\n"},
                         {"b.cpp", "e! // house(names): another rule\n"}}) ==
          "a.cpp:2: a bang\n"
          "a.cpp:7: a bang\n"
          "b.cpp:1: a bang\n");
}

TEST_CASE("an exception that excuses nothing is a fault, one between quotes is none") {
    CHECK(house::judged("length", every_bad,
                        {{"a.cpp", "int a;  // house(length): once it was long\n"},
                         {"b.cpp", "auto s = \" house(length): a text\";\n"}}) ==
          "a.cpp:1: this exception excuses nothing\n");
}
