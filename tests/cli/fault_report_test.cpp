// SPDX-License-Identifier: MIT
#include "cli/fault_report.h"

#include <doctest/doctest.h>

TEST_CASE("faults come by place, with the line, a caret and the hint") {
    base::Diagnostics faults;
    faults.warning({"b.json", 1, 1}, "unsourced", "no source");
    faults.error({"a.json", 2, 3}, "unknown-entity", "no entity 'x'", "did you mean 'y'?");
    CHECK(cli::fault_report(faults, {{"a.json", "{\n  \"x\"\n}\n"}}) ==
          "a.json:2:3: error: no entity 'x' [unknown-entity]\n"
          "    \"x\"\n"
          "    ^\n"
          "  hint: did you mean 'y'?\n"
          "b.json:1:1: warning: no source [unsourced]\n");
}

TEST_CASE("of one file twenty faults are shown and the others counted") {
    base::Diagnostics faults;
    for (std::size_t line = 1; line <= 25; ++line) {
        faults.error({"a.json", line, 1}, "syntax", "bad");
    }
    faults.error({"b.json", 1, 1}, "syntax", "bad");
    const std::string report = cli::fault_report(faults, {});
    CHECK(report.find("a.json:20:1") != std::string::npos);
    CHECK(report.find("a.json:21:1") == std::string::npos);
    CHECK(report.ends_with("a.json: and 5 more\nb.json:1:1: error: bad [syntax]\n"));
}

TEST_CASE("a report has an end, however many files are at fault") {
    base::Diagnostics faults;
    for (int file = 0; file < 10000; ++file) {
        faults.error({"file" + std::to_string(file), 1, 1}, "syntax", "bad");
    }
    const std::string report = cli::fault_report(faults, {});
    CHECK(report.size() <= 64 * 1024 + 40);
    CHECK(report.ends_with(" more\n"));
}

TEST_CASE("no faults, no report") { CHECK(cli::fault_report({}, {}).empty()); }
