// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/statements.h"
#include "house/tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace {

using house::Faults;
using house::Tree;

/// What a declaration at namespace scope begins with or contains when it is no variable, or one
/// that never changes.
constexpr std::array harmless = {"const",   "constexpr",     "constinit", "using",
                                 "typedef", "class",         "struct",    "enum",
                                 "union",   "friend",        "template",  "extern",
                                 "concept", "static_assert", "operator",  "namespace"};

bool is_variable(std::string_view statement) {
    const bool named_harmless = std::ranges::any_of(
        harmless, [&](std::string_view word) { return house::has_word(statement, word); });
    const std::size_t value = std::min(statement.find('='), statement.find('{'));
    return !named_harmless && !statement.empty() && statement.find('(') > value;
}

/// Inside a function or a class: "static" or "thread_local" before what can be written to.
bool is_static_variable(std::string_view line) {
    if (house::has_word(line, "thread_local")) {
        return true;
    }
    const std::size_t value = line.find_first_of("=;{");
    return house::has_word(line, "static") && !house::has_word(line, "const") &&
           !house::has_word(line, "constexpr") && line.find('(') > value;
}

/// No state outlives its owner: nothing at namespace scope, in a class or in a function keeps a
/// value for the whole program.
Faults global_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        if (!source.path.starts_with("src/") || !house::is_cpp(source.path) ||
            source.path.starts_with("src/base/system_") || source.path == "src/main.cpp") {
            continue;
        }
        const std::string code = house::split_cpp(source.text).code;
        std::size_t number = 0;
        for (const std::string_view line : house::lines_of(code)) {
            ++number;
            if (is_static_variable(line)) {
                faults.push_back({source.path, number, "a static variable that can change"});
            }
        }
        for (const house::Statement& statement : house::namespace_statements(code)) {
            if (is_variable(statement.text) && !is_static_variable(statement.text + ";")) {
                faults.push_back({source.path, statement.line, "a global that can change"});
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("nothing keeps state for the whole program") {
    CHECK(house::judged("globals", global_faults, house::repository()) == "");
}

TEST_CASE("planted: globals in every guise") {
    const std::string text =
        "#include <map>\n"                                      // 1
        "namespace ui {\n"                                      // 2
        "namespace {\n"                                         // 3
        "const int limit = 3;\n"                                // 4
        "int count = 0;\n"                                      // 5
        "std::map<int, int> cache{{1, 2}};\n"                   // 6
        "static std::string last;\n"                            // 7
        "}  // namespace\n"                                     // 8
        "struct A {\n    int x = 1;\n    static A make();\n"    // 9-11
        "    static inline int made = 0;\n};\n"                 // 12-13
        "int f(int a = 1);\n"                                   // 14
        "int f(int a) {\n    int local = 1;\n"                  // 15-16
        "    static int calls = 0;\n"                           // 17
        "    static const A one;\n    return a;\n}\n"           // 18-20
        "bool operator==(const A& a, const A& b) = default;\n"  // 21
        "A::A() : x{2} {}\n"                                    // 22
        "thread_local A here;\n"                                // 23
        "}  // namespace ui\n";
    CHECK(house::judged("globals", global_faults, {{"src/ui/a.cpp", text}}) ==
          "src/ui/a.cpp:5: a global that can change\n"
          "src/ui/a.cpp:6: a global that can change\n"
          "src/ui/a.cpp:7: a static variable that can change\n"
          "src/ui/a.cpp:12: a static variable that can change\n"
          "src/ui/a.cpp:17: a static variable that can change\n"
          "src/ui/a.cpp:23: a static variable that can change\n");
}
