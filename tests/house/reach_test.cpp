// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/layers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace {

using house::Faults;
using house::Include;
using house::Tree;

/// The library that `header` (from src) brings with it, itself or through what it includes; empty
/// if none. `seen` holds the headers already looked at.
std::string library_behind(const Tree& tree, const std::string& header,
                           std::set<std::string>& seen) {
    const auto file = std::ranges::lower_bound(tree, "src/" + header, {}, &house::Source::path);
    if (file == tree.end() || file->path != "src/" + header || !seen.insert(header).second) {
        return {};
    }
    for (const Include& include : house::includes_in(file->text)) {
        const bool standard = include.name.find_first_of("./") == std::string::npos;
        if (include.angled && !standard && !include.name.starts_with("fmt/")) {
            return include.name;
        }
        std::string found = include.angled ? "" : library_behind(tree, include.name, seen);
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

/// Headers that show a library are private to the layer that wraps it: who includes a header of
/// another layer never sees one.
Faults reach_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        if (!source.path.starts_with("src/") || !house::is_cpp(source.path)) {
            continue;
        }
        const std::string layer = house::layer_of(source.path);
        for (const Include& include : house::includes_in(source.text)) {
            std::set<std::string> seen;
            if (include.angled || house::layer_of("src/" + include.name) == layer) {
                continue;
            }
            const std::string library = library_behind(tree, include.name, seen);
            if (!library.empty()) {
                faults.push_back({source.path, include.line,
                                  fmt::format("\"{}\" brings <{}>", include.name, library)});
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("no library shows through the headers of the layer that wraps it") {
    CHECK(house::judged("reach", reach_faults, house::repository()) == "");
}

TEST_CASE("planted: a library two headers away") {
    CHECK(house::judged("reach", reach_faults,
                        {{"src/main.cpp", "#include \"type/open.h\"\n#include \"type/face.h\"\n"},
                         {"src/type/face.h", "#include \"type/inner.h\"\n"},
                         {"src/type/inner.h", "#include \"type/face.h\"\n#include <hb.h>\n"},
                         {"src/type/open.h", "#include <fmt/format.h>\n#include <vector>\n"},
                         {"src/type/shape.cpp", "#include \"type/face.h\"\n"}}) ==
          "src/main.cpp:2: \"type/face.h\" brings <hb.h>\n");
}
