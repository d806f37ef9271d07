// SPDX-License-Identifier: MIT
#include "base/diagnostic.h"

#include <doctest/doctest.h>

using base::Diagnostic;
using base::Severity;

TEST_CASE("a diagnostic prints like a compiler's, with line, caret and hint") {
    const Diagnostic fault{Severity::Error,
                           {"facts.json", 2, 12},
                           "unknown-entity",
                           "no entity is called 'orang'",
                           "did you mean 'orange'?"};
    CHECK(base::explain(fault, "{\n  \"subject\": \"orang\"\n}") ==
          "facts.json:2:12: error: no entity is called 'orang' [unknown-entity]\n"
          "    \"subject\": \"orang\"\n"
          "             ^\n"
          "  hint: did you mean 'orange'?");
}

TEST_CASE("the caret counts characters, not bytes, and tabs are one wide") {
    const Diagnostic fault{Severity::Warning, {"é.json", 1, 4}, "odd", "odd", ""};
    CHECK(base::explain(fault, "\té€x") == "é.json:1:4: warning: odd [odd]\n   é€x\n     ^");
}

TEST_CASE("what is not known of a place is left out") {
    CHECK(base::to_string(base::Place{"a", 0, 0}) == "a");
    CHECK(base::to_string(base::Place{"a", 3, 0}) == "a:3");
    CHECK(base::to_string(base::error_at({}, "no display")) == "error: no display");
}

TEST_CASE("a long line is shown around the column only") {
    const std::string line(500, 'a');
    const Diagnostic fault{Severity::Error, {"f", 1, 300}, "", "long", ""};
    CHECK(base::explain(fault, line) ==
          "f:1:300: error: long\n  " + std::string(100, 'a') + "\n  " + std::string(60, ' ') + "^");
}

TEST_CASE("line numbers are right for LF, CR and CR LF") {
    const Diagnostic fault{Severity::Error, {"f", 3, 1}, "", "m", ""};
    for (const char* text : {"a\nb\nc", "a\rb\rc", "a\r\nb\r\nc"}) {
        CHECK(base::explain(fault, text) == "f:3:1: error: m\n  c\n  ^");
    }
}

TEST_CASE("diagnostics are counted by severity and sorted by place") {
    base::Diagnostics list;
    list.error({"b", 1, 1}, "x", "third");
    list.warning({"a", 2, 1}, "x", "second");
    list.error({"a", 1, 9}, "x", "first");
    list.sort();
    CHECK(list.errors() == 2);
    CHECK(list.warnings() == 1);
    CHECK(list.all()[0].message == "first");
    CHECK(list.all()[1].message == "second");
    CHECK(list.all()[2].message == "third");
}
