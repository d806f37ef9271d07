// SPDX-License-Identifier: MIT
#include "profile/reports.h"

#include "support/memory_files.h"

#include <doctest/doctest.h>

namespace {

constexpr const char* path = "/data/source-sure/reports.jsonl";

profile::Report full_report() {
    profile::Report report;
    report.item = "brumeval/payer/single";
    report.mode = "quick";
    report.seed = 12;
    report.build = "0.1.0";
    report.language = text::Language::French;
    report.prompt = "Qui a payé le phare ?";
    report.answer = "La guilde";
    report.note = "C’est « faux ».";
    report.at = *base::parse_instant("2026-11-22T08:30:00Z");
    return report;
}

constexpr const char* full_line =
    R"({"at":"2026-11-22T08:30:00Z","item":"brumeval/payer/single","mode":"quick","seed":12,)"
    R"("build":"0.1.0","language":"fr","prompt":"Qui a payé le phare ?","answer":"La guilde",)"
    R"("note":"C’est « faux »."})";

}  // namespace

TEST_CASE("a report is one line of JSON without what is not known") {
    CHECK(profile::report_line(full_report()) == full_line);
    profile::Report bare;
    bare.item = "brumeval/cost";
    bare.at = *base::parse_instant("2026-11-22T08:30:00Z");
    CHECK(profile::report_line(bare) ==
          R"({"at":"2026-11-22T08:30:00Z","item":"brumeval/cost","language":"fr"})");
}

TEST_CASE("a report of any length is a line of bounded length") {
    profile::Report report = full_report();
    report.note = std::string(5'000'000, 'x');
    report.prompt = "a\nb";
    const std::string line = profile::report_line(report);
    CHECK(line.size() < 1400);
    CHECK(line.find('\n') == std::string::npos);
}

TEST_CASE("reports are added to the file, also after a line that was cut short") {
    support::MemoryFiles files;
    REQUIRE(profile::keep_report(full_report(), path, files).ok());
    CHECK(files.content[path] == std::string(full_line) + "\n");
    files.content[path] = "{\"cut";
    REQUIRE(profile::keep_report(full_report(), path, files).ok());
    CHECK(files.content[path] == "{\"cut\n" + std::string(full_line) + "\n");
}

TEST_CASE("a report that cannot be kept says so and leaves the file as it was") {
    support::MemoryFiles files;
    files.content[path] = "{}\n";
    files.failing_write = 0;
    CHECK_FALSE(profile::keep_report(full_report(), path, files).ok());
    CHECK(files.content[path] == "{}\n");
    files.failing_write.reset();
    const std::string nearly_full((1u << 20) - 10, 'x');
    files.content[path] = nearly_full;
    const auto full = profile::keep_report(full_report(), path, files);
    REQUIRE_FALSE(full.ok());
    CHECK(base::to_string(full.error()) ==
          "/data/source-sure/reports.jsonl: error: the file of reports is full\n"
          "  hint: send it to the makers of the packs, then move it away");
    CHECK(files.content[path] == nearly_full);
}
