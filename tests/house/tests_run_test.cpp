// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <sstream>

namespace {

using house::Faults;
using house::Tree;

/// The folders that tests/CMakeLists.txt gives to add_tests: by name, or over a foreach.
std::set<std::string> folders_run(const Tree& tree) {
    const auto file = std::ranges::find(tree, "tests/CMakeLists.txt", &house::Source::path);
    std::set<std::string> folders;
    for (const std::string_view line :
         file == tree.end() ? std::vector<std::string_view>() : house::lines_of(file->text)) {
        const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
        const std::size_t open = std::min(line.find('('), line.size());
        const std::string_view command = line.substr(begin, open - begin);
        std::string arguments(line.substr(open, line.find(')') - open));
        std::replace(arguments.begin(), arguments.end(), '(', ' ');
        std::istringstream words(arguments);
        std::string word;
        if (command == "add_tests" && words >> word) {
            folders.insert(word);
        } else if (command == "foreach" && words >> word) {
            folders.insert(std::istream_iterator<std::string>(words), {});
        }
    }
    return folders;
}

/// Every test case is in tests/<folder>/<unit>_test.cpp, and its folder is run.
Faults test_faults(const Tree& tree) {
    const auto folders = folders_run(tree);
    Faults faults;
    for (const house::Source& source : tree) {
        const bool named = source.path.ends_with("_test.cpp");
        const std::string code =
            house::is_cpp(source.path) ? house::split_cpp(source.text).code : "";
        const bool has_cases = code.find("TEST_CASE") != std::string::npos;
        const std::string folder = std::filesystem::path(source.path).parent_path().string();
        if (has_cases && !named) {
            faults.push_back({source.path, 0, "test cases in a file not named *_test.cpp"});
        } else if (named && !has_cases) {
            faults.push_back({source.path, 0, "a test file without a case"});
        } else if (named &&
                   (!folder.starts_with("tests/") || !folders.contains(folder.substr(6)))) {
            faults.push_back({source.path, 0, "no add_tests line runs its folder"});
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("every test file is run") {
    CHECK(house::judged("tests", test_faults, house::repository()) == "");
}

TEST_CASE("planted: tests that nobody runs") {
    const std::string test = "TEST_CASE(\"a\") {}\n";
    CHECK(house::judged("tests", test_faults,
                        {{"src/a/a_test.cpp", test},
                         {"tests/CMakeLists.txt",
                          "# add_tests(d)\nforeach(layer a b)\n"
                          "  add_tests(${layer} x)\nendforeach()\n"
                          "add_tests(house)\n"},
                         {"tests/a/a_test.cpp", test},
                         {"tests/a/b_test.cpp", "// TEST_CASE\n"},
                         {"tests/a/deep/a_test.cpp", test},
                         {"tests/b/cases.cpp", test},
                         {"tests/d/a_test.cpp", test},
                         {"tests/house/a_test.cpp", test}}) ==
          "src/a/a_test.cpp: no add_tests line runs its folder\n"
          "tests/a/b_test.cpp: a test file without a case\n"
          "tests/a/deep/a_test.cpp: no add_tests line runs its folder\n"
          "tests/b/cases.cpp: test cases in a file not named *_test.cpp\n"
          "tests/d/a_test.cpp: no add_tests line runs its folder\n");
}
