// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/layers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>

namespace {

using house::Faults;
using house::Tree;

/// A header guards itself and opens no namespace to those who include it.
Faults header_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        if (!house::is_header(source.path)) {
            continue;
        }
        const std::string code = house::split_cpp(source.text).code;
        if (code.find("\n#pragma once\n") == std::string::npos) {
            faults.push_back({source.path, 0, "no #pragma once"});
        }
        std::size_t number = 0;
        for (const std::string_view line : house::lines_of(code)) {
            ++number;
            if (line.find("using namespace") != std::string_view::npos) {
                faults.push_back({source.path, number, "using namespace in a header"});
            }
        }
    }
    return faults;
}

/// Folder = namespace; a folder within one is a namespace within its, or belongs to it. What is
/// not named is the file's own.
Faults namespace_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        const std::string layer = house::layer_of(source.path);
        if (!house::is_cpp(source.path) || layer.empty()) {
            continue;
        }
        const std::string inner = std::filesystem::path(source.path).parent_path().stem().string();
        const std::string code = house::split_cpp(source.text).code;
        std::size_t number = 0;
        for (const std::string_view line : house::lines_of(code)) {
            ++number;
            const bool opens = line.starts_with("namespace ") && line.find('{') < line.size();
            if (opens && line != "namespace {" && line != fmt::format("namespace {} {{", layer) &&
                line != fmt::format("namespace {}::{} {{", layer, inner)) {
                faults.push_back(
                    {source.path, number, fmt::format("'{}' in the folder of '{}'", line, layer)});
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("headers guard themselves and open no namespace") {
    CHECK(house::judged("headers", header_faults, house::repository()) == "");
}

TEST_CASE("every folder of src is a namespace") {
    CHECK(house::judged("namespaces", namespace_faults, house::repository()) == "");
}

TEST_CASE("planted: headers without a guard, namespaces of other folders") {
    const Tree tree = {{"src/a/a.h", "// x\n#pragma once\nusing namespace std;\nnamespace a {\n"},
                       {"src/a/b.h", "// #pragma once\nnamespace b {\n"},
                       {"src/a/c.cpp", "namespace {\n}\nnamespace a::detail {\nnamespace x = y;\n"},
                       {"src/a/in/a.cpp", "namespace a::in {\nnamespace a {\nnamespace in {\n"}};
    CHECK(house::judged("headers", header_faults, tree) ==
          "src/a/a.h:3: using namespace in a header\n"
          "src/a/b.h: no #pragma once\n");
    CHECK(house::judged("namespaces", namespace_faults, tree) ==
          "src/a/b.h:2: 'namespace b {' in the folder of 'a'\n"
          "src/a/c.cpp:3: 'namespace a::detail {' in the folder of 'a'\n"
          "src/a/in/a.cpp:3: 'namespace in {' in the folder of 'a'\n");
}
