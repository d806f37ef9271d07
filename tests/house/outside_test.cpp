// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>

namespace {

using house::Faults;
using house::Tree;

struct Forbidden {
    std::string_view word;
    std::string_view instead;
};

constexpr std::array forbidden = {
    Forbidden{"system_clock::now", "a base::Clock comes in as an argument"},
    Forbidden{"steady_clock::now", "a base::Clock comes in as an argument"},
    Forbidden{"high_resolution_clock", "a base::Clock comes in as an argument"},
    Forbidden{"gettimeofday", "a base::Clock comes in as an argument"},
    Forbidden{"clock_gettime", "a base::Clock comes in as an argument"},
    Forbidden{"std::time(", "a base::Clock comes in as an argument"},
    Forbidden{"localtime", "the zone of the machine is the outside world's"},
    Forbidden{"localtime_r", "the zone of the machine is the outside world's"},
    Forbidden{"random_device", "a base::Random comes in as an argument"},
    Forbidden{"mt19937", "base::Random is the same on every machine"},
    Forbidden{"std::rand", "a base::Random comes in as an argument"},
    Forbidden{"std::shuffle", "base::Random::shuffle is the same on every machine"},
    Forbidden{"uniform_int_distribution", "base::Random is the same on every machine"},
    Forbidden{"setlocale", "nothing may depend on the locale of the machine"},
    Forbidden{"std::locale", "nothing may depend on the locale of the machine"},
    Forbidden{"std::stod", "std::from_chars does not depend on the locale"},
    Forbidden{"std::strtod", "std::from_chars does not depend on the locale"},
    Forbidden{"std::tolower", "text::fold does not depend on the locale"},
    Forbidden{"std::toupper", "text::fold does not depend on the locale"},
    Forbidden{"getenv", "the environment is read once, outside"},
    Forbidden{"std::ifstream", "files are read through base::Files"},
    Forbidden{"std::ofstream", "files are written through base::Files"},
    Forbidden{"fopen", "files are read and written through base::Files"},
};

/// A window must know where it is opened, and how large things are there.
bool allowed(const house::Source& source, std::string_view word) {
    return word == "getenv" && source.path.starts_with("src/platform/");
}

/// The machine's clock, chance, locale, environment and files come in through base/system_* and
/// main.cpp, so that any run can be repeated.
Faults outside_faults(const Tree& tree) {
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
            for (const Forbidden& rule : forbidden) {
                if (house::has_word(line, rule.word) && !allowed(source, rule.word)) {
                    faults.push_back(
                        {source.path, number, fmt::format("{}: {}", rule.word, rule.instead)});
                }
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("the machine's clock, chance, locale, environment and files stay outside") {
    CHECK(house::judged("outside", outside_faults, house::repository()) == "");
}

TEST_CASE("planted: a clock, a die, a locale and a file") {
    CHECK(
        house::judged("outside", outside_faults,
                      {{"src/base/system_clock.cpp", "return std::chrono::system_clock::now();\n"},
                       {"src/quiz/a.cpp",
                        "auto t = system_clock::now();  // getenv\nint strand;\n"
                        "std::random_device device;\nmy_setlocale();\n"
                        "std::setlocale(LC_ALL, \"fopen\");\n"},
                       {"tests/quiz/a_test.cpp", "std::ifstream file;\n"}}) ==
        "src/quiz/a.cpp:1: system_clock::now: a base::Clock comes in as an argument\n"
        "src/quiz/a.cpp:3: random_device: a base::Random comes in as an argument\n"
        "src/quiz/a.cpp:5: setlocale: nothing may depend on the locale of the machine\n");
}
