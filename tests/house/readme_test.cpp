// SPDX-License-Identifier: MIT
#include "house/layers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace {

using house::Faults;
using house::Tree;

/// The README's "Where things are" names every folder of src, as `src/name`.
Faults readme_faults(const Tree& tree) {
    const auto readme = std::ranges::find(tree, "README.md", &house::Source::path);
    if (readme == tree.end()) {
        return {};
    }
    const std::size_t begin = readme->text.find("\n## Where things are\n");
    if (begin == std::string::npos) {
        return {{"README.md", 0, "no section \"Where things are\""}};
    }
    const std::string map =
        readme->text.substr(begin, readme->text.find("\n## ", begin + 1) - begin);
    Faults faults;
    for (const house::Layer& layer : house::read_layers(tree)) {
        if (map.find(fmt::format("`src/{}`", layer.name)) == std::string::npos) {
            faults.push_back(
                {"README.md", 0,
                 fmt::format("\"Where things are\" does not name `src/{}`", layer.name)});
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("the README says where things are") {
    CHECK(house::judged("readme", readme_faults, house::repository()) == "");
}

TEST_CASE("planted: folders that the README forgets") {
    const house::Source map = {"src/CMakeLists.txt", "add_layer(base)\nadd_layer(ui base)\n"};
    CHECK(house::judged(
              "readme", readme_faults,
              {{"README.md", "# A\n## Where things are\n- `src/base`: x\n## More\n`src/ui`\n"},
               map}) == "README.md: \"Where things are\" does not name `src/ui`\n");
    CHECK(house::judged("readme", readme_faults, {{"README.md", "# A\n`src/base`\n"}, map}) ==
          "README.md: no section \"Where things are\"\n");
}
