// SPDX-License-Identifier: MIT
#include "house/layers.h"
#include "house/cpp_text.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace {

using house::Fault;
using house::Faults;
using house::Tree;

/// Every include between quotes goes to the file's own folder or to one that its add_layer line
/// names; main.cpp may include everything.
Faults layer_faults(const Tree& tree) {
    const auto layers = house::read_layers(tree);
    Faults faults;
    for (const house::Source& source : tree) {
        const std::string name = house::layer_of(source.path);
        if (!house::is_cpp(source.path) || name.empty()) {
            continue;
        }
        const house::Layer* layer = find_layer(layers, name);
        if (layer == nullptr) {
            faults.push_back({source.path, 0, "its folder has no add_layer line"});
            continue;
        }
        const auto may = [&](const std::vector<std::string>& list, const std::string& target) {
            return std::ranges::find(list, target) != list.end();
        };
        for (const house::Include& include : house::includes_in(source.text)) {
            const std::string target = include.name.substr(0, include.name.find('/'));
            const bool view = house::is_view(source.path) && may(layer->views, target);
            if (!include.angled && target != name && !may(layer->may_include, target) && !view) {
                faults.push_back({source.path, include.line,
                                  fmt::format("{} may not include \"{}\"", name, include.name)});
            }
        }
    }
    return faults;
}

const house::Source map = {"src/CMakeLists.txt",
                           "# add_layer(NAME lies...)\nfunction(add_layer name)\nendfunction()\n"
                           "add_layer(base)\nadd_layer(ui base)\n"
                           "add_layer(questions base\n  VIEWS ui WRAPS x/ LINKS y\n  PRECOMPILES z/a.h)\n"};

}  // namespace

TEST_CASE("every include goes to a layer that its folder may include") {
    CHECK(house::judged("layers", layer_faults, house::repository()) == "");
}

TEST_CASE("planted: includes upwards, sideways and nowhere") {
    const Tree tree = {map,
                       {"src/base/a.cpp", "#include \"base/a.h\"\n#include \"ui/b.h\"\n"},
                       {"src/main.cpp", "#include \"ui/b.h\"\n"},
                       {"src/questions/one.cpp", "// x\n#include \"ui/b.h\"\n"},
                       {"src/questions/one_view.h", "#include \"ui/b.h\"\n#include \"y/b.h\"\n"},
                       {"src/stray/a.h", "#include <vector>\n"},
                       {"src/ui/b.cpp", "#include \"b.h\"\n"}};
    CHECK(house::judged("layers", layer_faults, tree) ==
          "src/base/a.cpp:2: base may not include \"ui/b.h\"\n"
          "src/questions/one.cpp:2: questions may not include \"ui/b.h\"\n"
          "src/questions/one_view.h:2: questions may not include \"y/b.h\"\n"
          "src/stray/a.h: its folder has no add_layer line\n"
          "src/ui/b.cpp:1: ui may not include \"b.h\"\n");
}
