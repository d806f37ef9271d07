// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace {

using house::Faults;
using house::Tree;

struct Home {
    std::string_view word;
    std::string_view header;
};

constexpr std::array homes = {
    Home{"assert(", "cassert"},
    Home{"std::abs(", "cmath"},
    Home{"std::any_of(", "algorithm"},
    Home{"std::array", "array"},
    Home{"std::back_inserter", "iterator"},
    Home{"std::ceil(", "cmath"},
    Home{"std::clamp(", "algorithm"},
    Home{"std::exchange(", "utility"},
    Home{"std::find(", "algorithm"},
    Home{"std::floor(", "cmath"},
    Home{"std::from_chars", "charconv"},
    Home{"std::function", "functional"},
    Home{"std::get_if", "variant"},
    Home{"std::int32_t", "cstdint"},
    Home{"std::int64_t", "cstdint"},
    Home{"std::istream_iterator", "iterator"},
    Home{"std::make_unique", "memory"},
    Home{"std::map", "map"},
    Home{"std::max(", "algorithm"},
    Home{"std::memcpy", "cstring"},
    Home{"std::min(", "algorithm"},
    Home{"std::nullopt", "optional"},
    Home{"std::numeric_limits", "limits"},
    Home{"std::optional", "optional"},
    Home{"std::pair", "utility"},
    Home{"std::ranges::any_of(", "algorithm"},
    Home{"std::ranges::count(", "algorithm"},
    Home{"std::ranges::find(", "algorithm"},
    Home{"std::ranges::find_if(", "algorithm"},
    Home{"std::ranges::sort(", "algorithm"},
    Home{"std::reverse(", "algorithm"},
    Home{"std::round(", "cmath"},
    Home{"std::set", "set"},
    Home{"std::sort(", "algorithm"},
    Home{"std::span", "span"},
    Home{"std::string", "string"},
    Home{"std::string_view", "string_view"},
    Home{"std::tuple", "tuple"},
    Home{"std::uint16_t", "cstdint"},
    Home{"std::uint32_t", "cstdint"},
    Home{"std::uint64_t", "cstdint"},
    Home{"std::uint8_t", "cstdint"},
    Home{"std::unique_ptr", "memory"},
    Home{"std::variant", "variant"},
    Home{"std::vector", "vector"},
    Home{"std::visit(", "variant"},
};

using Brought = std::map<std::string, std::set<std::string>>;

/// The angled headers that a file brings, itself or through headers of the house; kept in `known`.
const std::set<std::string>& brought_by(const house::Source& source, const Tree& tree,
                                        Brought& known) {
    const auto [place, fresh] = known.emplace(source.path, std::set<std::string>());
    if (!fresh) {
        return place->second;
    }
    std::set<std::string> all;
    for (const house::Include& include : house::includes_in(source.text)) {
        if (include.angled) {
            all.insert(include.name);
        }
        for (const std::string_view top : {"src/", "tests/"}) {
            const std::string path = std::string(top) + include.name;
            const auto file = std::ranges::find(tree, path, &house::Source::path);
            if (!include.angled && file != tree.end()) {
                all.merge(std::set<std::string>(brought_by(*file, tree, known)));
            }
        }
    }
    return known[source.path] = std::move(all);
}

/// The include prefix is the folder, in tests as in src.
Faults prefix_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        for (const house::Include& include : house::is_cpp(source.path)
                                                 ? house::includes_in(source.text)
                                                 : std::vector<house::Include>()) {
            if (!include.angled && include.name.find('/') == std::string::npos) {
                faults.push_back({source.path, include.line,
                                  fmt::format("\"{}\" without its folder", include.name)});
            }
        }
    }
    return faults;
}

/// A standard name is included by who uses it, or by a header of ours that it includes: what the
/// headers of one standard library bring along, those of the next may not.
Faults include_faults(const Tree& tree) {
    Faults faults = prefix_faults(tree);
    Brought known;
    for (const house::Source& source : tree) {
        if (!house::is_cpp(source.path)) {
            continue;
        }
        const std::set<std::string>& brought = brought_by(source, tree, known);
        const std::string code = house::split_cpp(source.text).code;
        std::set<std::string_view> told;
        std::size_t number = 0;
        for (const std::string_view line : house::lines_of(code)) {
            ++number;
            for (const Home& home : homes) {
                if (!brought.contains(std::string(home.header)) &&
                    house::has_word(line, home.word) && told.insert(home.header).second) {
                    faults.push_back({source.path, number,
                                      fmt::format("{} without <{}>", home.word, home.header)});
                }
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("who uses a standard name includes its header") {
    CHECK(house::judged("includes", include_faults, house::repository()) == "");
}

TEST_CASE("planted: names that another header happened to bring along") {
    const Tree tree = {{"src/a/a.cpp",
                        "#include \"a/a.h\"\nstd::string s;\nstd::optional<int> o;\n"
                        "std::nullopt_t;\nstd::setter x;\nint y = std::min(1, 2);\n"},
                       {"src/a/a.h", "#include \"a/b.h\"\n// std::variant\n"},
                       {"src/a/b.h", "#include <string>\n#include \"c.h\"\nstd::string s;\n"},
                       {"tests/a/a_test.cpp", "#include \"a/a.h\"\nstd::set<std::string> s;\n"}};
    CHECK(house::judged("includes", include_faults, tree) ==
          "src/a/a.cpp:3: std::optional without <optional>\n"
          "src/a/a.cpp:6: std::min( without <algorithm>\n"
          "src/a/b.h:2: \"c.h\" without its folder\n"
          "tests/a/a_test.cpp:2: std::set without <set>\n");
}
