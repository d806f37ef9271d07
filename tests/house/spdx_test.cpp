// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>

namespace {

using house::Faults;
using house::Tree;

constexpr std::string_view mark = "SPDX-License-Identifier: ";

/// Whether the licence stands where it is looked for: on the first line, or the second under a
/// "#!"; in JSON, which has no comments, as the value of a "$comment".
bool licensed(const house::Source& source) {
    if (source.path.ends_with(".json")) {
        return source.text.find("\"$comment\": \"" + std::string(mark)) != std::string::npos;
    }
    const auto lines = house::lines_of(source.text);
    const std::size_t first = !lines.empty() && lines[0].starts_with("#!") ? 1 : 0;
    return lines.size() > first && lines[first].find(mark) != std::string_view::npos;
}

Faults spdx_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        if (source.path != "LICENSE" && !licensed(source)) {
            faults.push_back({source.path, 0, "no SPDX-License-Identifier where it belongs"});
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("every file that can hold a comment names its licence") {
    CHECK(house::judged("spdx", spdx_faults, house::repository()) == "");
}

TEST_CASE("planted: files that do not name their licence, or too late") {
    CHECK(house::judged("spdx", spdx_faults,
                        {{"LICENSE", "MIT\n"},
                         {"questions/a.json", R"({"$comment": "SPDX-License-Identifier: MIT"})"},
                         {"questions/b.json", R"({"title": "SPDX-License-Identifier: MIT"})"},
                         {"run", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"},
                         {"src/a/a.h", "#pragma once\n// SPDX-License-Identifier: MIT\n"},
                         {"src/a/b.h", ""}}) ==
          "questions/b.json: no SPDX-License-Identifier where it belongs\n"
          "src/a/a.h: no SPDX-License-Identifier where it belongs\n"
          "src/a/b.h: no SPDX-License-Identifier where it belongs\n");
}
