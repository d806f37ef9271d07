// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>

namespace {

using house::Faults;
using house::Tree;

/// SFML is known in platform (and its tests) alone, and what differs between its versions in
/// platform/sfml.h alone.
Faults sfml_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        if (!house::is_cpp(source.path)) {
            continue;
        }
        const bool platform = source.path.find("/platform/") != std::string::npos;
        const std::string code = house::split_cpp(source.text).code;
        std::size_t number = 0;
        for (const std::string_view line : house::lines_of(code)) {
            ++number;
            if (house::has_word(line, "sf::") && !platform) {
                faults.push_back({source.path, number, "SFML outside platform"});
            }
            if (line.find("SFML_VERSION_") != std::string_view::npos &&
                source.path != "src/platform/sfml.h") {
                faults.push_back(
                    {source.path, number, "SFML's version matters outside platform/sfml.h"});
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("SFML stays in platform, its versions in one header") {
    CHECK(house::judged("sfml", sfml_faults, house::repository()) == "");
}

TEST_CASE("planted: SFML in screens, its version in a second file") {
    CHECK(
        house::judged("sfml", sfml_faults,
                      {{"src/platform/sfml.h", "#if SFML_VERSION_MAJOR >= 3\n"},
                       {"src/platform/window.cpp", "sf::Window w;\n#if SFML_VERSION_MINOR > 5\n"},
                       {"src/screens/a.cpp", "// sf::Text is not used\nsf::Text t;\nmysf::X x;\n"},
                       {"tests/platform/a_test.cpp", "sf::Image image;\n"}}) ==
        "src/platform/window.cpp:2: SFML's version matters outside platform/sfml.h\n"
        "src/screens/a.cpp:2: SFML outside platform\n");
}
