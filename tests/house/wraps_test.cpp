// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/layers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace {

using house::Faults;
using house::Include;
using house::Source;
using house::Tree;

constexpr std::array system_headers = {"dlfcn.h", "fcntl.h", "langinfo.h", "locale.h", "malloc.h",
                                       "poll.h",  "pwd.h",   "signal.h",   "spawn.h",  "unistd.h"};

bool is_system(std::string_view name) {
    return name.starts_with("sys/") || name.starts_with("netinet/") ||
           std::ranges::find(system_headers, name) != system_headers.end();
}

/// The machine itself, beyond what the C++ standard promises of it, is spoken to in these places.
bool may_know_the_system(std::string_view path) {
    return path.starts_with("src/base/system_") || path.starts_with("src/platform/") ||
           path == "src/main.cpp";
}

std::string complaint(const Source& source, const Include& include, const house::Layer& layer) {
    const std::string& name = include.name;
    const bool standard = name.find_first_of("./") == std::string::npos;
    const bool wrapped = std::ranges::any_of(
        layer.wraps, [&](const std::string& begin) { return name.starts_with(begin); });
    if (standard || name.starts_with("fmt/")) {
        return {};
    }
    if (!wrapped) {
        return is_system(name) && may_know_the_system(source.path)
                   ? std::string()
                   : fmt::format("{} does not wrap <{}>", layer.name, name);
    }
    if (name == "sqlite3.h" && !house::stem_of(source.path).starts_with("sqlite_")) {
        return "<sqlite3.h> belongs in files named sqlite_*";
    }
    return {};
}

/// A library is included only by the layer that wraps it.
Faults wrap_faults(const Tree& tree) {
    const auto layers = house::read_layers(tree);
    const house::Layer top = {"main.cpp", {}, {}, {"spdlog/"}};
    Faults faults;
    std::string command_line;
    for (const Source& source : tree) {
        const house::Layer* layer =
            source.path == "src/main.cpp" ? &top : find_layer(layers, house::layer_of(source.path));
        if (layer == nullptr || !house::is_cpp(source.path)) {
            continue;
        }
        for (const Include& include : house::includes_in(source.text)) {
            std::string message = include.angled ? complaint(source, include, *layer) : "";
            if (message.empty() && include.name.starts_with("CLI/")) {
                message = command_line.empty() || command_line == source.path
                              ? ""
                              : "the command line is read in " + command_line + " already";
                command_line = source.path;
            }
            if (!message.empty()) {
                faults.push_back({source.path, include.line, message});
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("libraries and the system are included only where they are wrapped") {
    CHECK(house::judged("wraps", wrap_faults, house::repository()) == "");
}

TEST_CASE("planted: libraries outside their layer and in second places") {
    const Tree tree = {
        {"src/CMakeLists.txt",
         "add_layer(base)\nadd_layer(store WRAPS sqlite3.h)\n"
         "add_layer(cli WRAPS CLI/)\n"},
        {"src/base/a.cpp",
         "#include <fmt/format.h>\n#include <SFML/Audio.hpp>\n#include <poll.h>\n"},
        {"src/base/system_b.cpp", "#include <sys/stat.h>\n#include <nlohmann/json.hpp>\n"},
        {"src/cli/a.cpp", "#include <CLI/App.hpp>\n#include <CLI/Config.hpp>\n"},
        {"src/cli/b.cpp", "#include <CLI/App.hpp>\n"},
        {"src/main.cpp", "#include <spdlog/spdlog.h>\n#include <sqlite3.h>\n"},
        {"src/store/sqlite_a.cpp", "#include <sqlite3.h>\n"},
        {"src/store/store.cpp", "#include <sqlite3.h>\n"}};
    CHECK(house::judged("wraps", wrap_faults, tree) ==
          "src/base/a.cpp:2: base does not wrap <SFML/Audio.hpp>\n"
          "src/base/a.cpp:3: base does not wrap <poll.h>\n"
          "src/base/system_b.cpp:2: base does not wrap <nlohmann/json.hpp>\n"
          "src/cli/b.cpp:1: the command line is read in src/cli/a.cpp already\n"
          "src/main.cpp:2: main.cpp does not wrap <sqlite3.h>\n"
          "src/store/store.cpp:1: <sqlite3.h> belongs in files named sqlite_*\n");
}
