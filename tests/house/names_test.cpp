// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>

namespace {

using house::Faults;
using house::Tree;

/// A name that can hold anything will.
constexpr std::array vague = {"util",   "utils", "utilities", "helper",   "helpers",
                              "common", "misc",  "manager",   "managers", "stuff"};
constexpr std::array vague_endings = {"Manager", "Helper", "Helpers", "Util", "Utils"};

/// The words of a path: "src/ui/text_utils.h" has src, ui, text, utils and h.
std::vector<std::string> words_of(std::string path) {
    for (char& c : path) {
        c = c == '/' || c == '_' || c == '-' || c == '.' ? ' ' : c;
    }
    std::istringstream in(path);
    return {std::istream_iterator<std::string>(in), {}};
}

Faults name_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        const bool ours = source.path.starts_with("src/") || source.path.starts_with("tests/");
        for (const std::string& word : ours ? words_of(source.path) : std::vector<std::string>()) {
            if (std::ranges::find(vague, word) != vague.end()) {
                faults.push_back({source.path, 0, fmt::format("'{}' can hold anything", word)});
            }
        }
        std::size_t number = 0;
        const std::string code =
            house::is_cpp(source.path) ? house::split_cpp(source.text).code : "";
        for (const std::string_view line : house::lines_of(code)) {
            ++number;
            std::istringstream in{std::string(line)};
            std::string keyword;
            std::string name;
            in >> keyword >> name;
            for (const std::string_view ending : vague_endings) {
                if ((keyword == "class" || keyword == "struct") && name.ends_with(ending)) {
                    faults.push_back(
                        {source.path, number, fmt::format("'{}' can hold anything", name)});
                }
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("no file, folder or type has a name that can hold anything") {
    CHECK(house::judged("names", name_faults, house::repository()) == "");
}

TEST_CASE("planted: utils, a helper and a manager") {
    CHECK(house::judged("names", name_faults,
                        {{"questions/common/a.json", ""},
                         {"src/ui/commonly_asked.h", "struct Managers;\n"},
                         {"src/ui/screens.h", "class ScreenManager : public Screen {\n"},
                         {"src/ui/text_utils.h", ""},
                         {"src/utils/a.h", ""}}) ==
          "src/ui/screens.h:1: 'ScreenManager' can hold anything\n"
          "src/ui/text_utils.h: 'utils' can hold anything\n"
          "src/utils/a.h: 'utils' can hold anything\n");
}
