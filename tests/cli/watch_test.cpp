// SPDX-License-Identifier: MIT
#include "cli/watch.h"

#include "support/memory_files.h"
#include "support/sandbox.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

using cli::content_at;
using support::MemoryFiles;

namespace {

/// Checks that return these, one after the other, and waits that change the files or stop.
struct Script {
    std::vector<cli::Status> statuses;
    std::vector<std::function<void()>> waits;  ///< what happens in each; then it is to stop
    std::uint64_t content = 0;
    std::size_t checks = 0;
    std::size_t waited = 0;

    cli::Status run() {
        return cli::keep_checking({[this] { return statuses.at(checks++); },
                                   [this] { return content; },
                                   [this](std::chrono::milliseconds) {
                                       if (waited == waits.size()) {
                                           return true;
                                       }
                                       waits[waited++]();
                                       return false;
                                   }});
    }
};

}  // namespace

TEST_CASE("a watch checks once, again after each change, and ends with its last status") {
    Script script;
    const auto nothing = [] {};
    const auto change = [&script] { ++script.content; };
    script.statuses = {cli::done, cli::refused, cli::done};
    script.waits = {nothing, change, nothing, nothing, change};
    CHECK(script.run() == cli::done);
    CHECK(script.checks == 3);
    CHECK(script.waited == 5);

    Script faulty;
    faulty.statuses = {cli::refused};
    CHECK(faulty.run() == cli::refused);
    CHECK(faulty.checks == 1);
}

TEST_CASE("a change made while it checks is not missed") {
    std::uint64_t content = 0;
    int checks = 0;
    int waits = 0;
    CHECK(cli::keep_checking({[&] {
                                  content += checks == 0 ? 1 : 0;
                                  ++checks;
                                  return cli::done;
                              },
                              [&] { return content; },
                              [&](std::chrono::milliseconds) { return ++waits > 2; }}) ==
          cli::done);
    CHECK(checks == 2);
}

TEST_CASE("what is watched: the content of a file, and of the files in a folder") {
    MemoryFiles files;
    files.content["pack/facts.json"] = "{}";
    files.content["one.json"] = "{}";
    const std::vector<std::filesystem::path> paths = {"pack", "one.json", "missing.json"};
    const std::uint64_t first = content_at(paths, files);
    CHECK(content_at(paths, files) == first);
    files.content["pack/facts.json"] = "{ }";
    const std::uint64_t edited = content_at(paths, files);
    CHECK(edited != first);
    files.content["pack/facts-2.json"] = "{}";
    const std::uint64_t added = content_at(paths, files);
    CHECK(added != edited);
    files.content["missing.json"] = "";
    CHECK(content_at(paths, files) != added);
    files.content["beside.json"] = "{}";
    files.content.erase("missing.json");
    CHECK(content_at(paths, files) == added);
}

TEST_CASE("check --watch tells the report again, and ends on Ctrl+C with the last status") {
    const support::Sandbox sandbox;
    const std::string folder = sandbox.folder().string();
    const auto ran = sandbox.shell("cd '" + folder + R"sh(' || exit 9
        sound='{"format": 1, "id": "t", "title": "T", "languages": ["en"], "licence": "MIT", "questions": [
          {"id": "a", "kind": "single", "prompt": "Which?", "options": ["x", "y"], "key": 0, "source": {"title": "B"}}]}'
        wait_for() { until [ "$(grep -c "$1" report 2>/dev/null)" = "$2" ]; do sleep 0.05; done;
}
        echo "$sound" >t.json
        $P check --watch t.json >report 2>&1 &
        wait_for '0 errors' 1
        echo "$sound" | sed 's/"key": 0/"key": 2/' >t.json
        wait_for '1 error,' 1
        kill -INT $!
        wait $!)sh");
    CHECK(ran.status == 1);
    CHECK(ran.err == "");
}
