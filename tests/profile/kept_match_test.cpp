// SPDX-License-Identifier: MIT
#include "profile/kept_match.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

using profile::KeptMatch;
using profile::MatchTrouble;
using profile::ReadMatch;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();
const std::string path = "/d/match.json";

learning::Answer answer(const std::string& item, learning::Verdict verdict, int points) {
    learning::Answer answer;
    answer.item = item;
    answer.answer = verdict == learning::Verdict::Skipped ? "null" : "[0,2]";
    answer.verdict = verdict;
    answer.credit = points / 100.0;
    answer.points = points;
    answer.hints = 1;
    answer.time = std::chrono::milliseconds(1250);
    return answer;
}

KeptMatch sample() {
    KeptMatch match;
    match.game = {"teas", "buzzers", 7, "0.1.0", now, {"teas/a", "teas/b", "teas/c"}};
    match.chapters = {"garden"};
    match.level = 2;
    match.choice.buzzers = true;
    match.choice.players[0].name = "Ana";
    match.answers = {answer("teas/a", learning::Verdict::Partly, 33),
                     answer("teas/b", learning::Verdict::Skipped, 0)};
    match.attempts = {{1, answer("teas/a", learning::Verdict::Wrong, 0)},
                      {0, answer("teas/a", learning::Verdict::Partly, 33)}};
    match.rotation = {1, 0};
    return match;
}

support::MemoryFiles written(const std::string& content) {
    support::MemoryFiles files;
    files.content[path] = content;
    return files;
}

/// The file of the sample with `from` in the place of `to`.
std::string spoilt(const std::string& from, const std::string& to) {
    support::MemoryFiles files;
    REQUIRE(profile::write_match(sample(), path, files).ok());
    std::string content = files.content.at(path);
    const std::size_t at = content.find(from);
    REQUIRE(at != std::string::npos);
    return content.replace(at, from.size(), to);
}

std::string told(const ReadMatch& read) {
    std::string out;
    for (const base::Diagnostic& one : read.told.all()) {
        out += one.message + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("a match is read as it was written, and so is that there is none") {
    support::MemoryFiles files;
    CHECK_FALSE(profile::read_match(path, files, now).match.has_value());
    REQUIRE(profile::write_match(sample(), path, files).ok());
    const ReadMatch read = profile::read_match(path, files, now);
    CHECK(told(read) == "");
    CHECK(read.match == sample());
    CHECK(read.trouble == MatchTrouble::None);
    REQUIRE(profile::write_match(std::nullopt, path, files).ok());
    CHECK(files.content.at(path) == "{\"format\":1,\"match\":null}\n");
    CHECK_FALSE(profile::read_match(path, files, now).match.has_value());
}

TEST_CASE("a damaged file is set aside, and nothing of it is used") {
    const std::vector<std::string> all = {"",
                                          "{\"format\":1,",
                                          "[]",
                                          "{}",
                                          spoilt("\"seed\":7", "\"seed\":-7"),
                                          spoilt("\"seat\":1", "\"seat\":2"),
                                          spoilt("\"partly\"", "\"splendid\""),
                                          spoilt("\"credit\":0.33", "\"credit\":2"),
                                          spoilt("\"buzzer\":\"P\"", "\"buzzer\":\"Q\""),
                                          spoilt("2026-11-22", "2026-13-22"),
                                          spoilt("\"rotation\":[1,0]", "\"rotation\":[1,1]"),
                                          spoilt("\"rotation\":[1,0]", "\"rotation\":[1]"),
                                          spoilt("\"rotation\":[1,0]", "\"rotation\":[2,0]"),
                                          spoilt("\"items\":[", "\"items\":[3,")};
    for (const std::string& content : all) {
        CAPTURE(content);
        support::MemoryFiles files = written(content);
        const ReadMatch read = profile::read_match(path, files, now);
        CHECK_FALSE(read.match.has_value());
        CHECK(read.trouble == MatchTrouble::Damaged);
        CHECK(read.can_keep());
        CHECK(read.path == "/d/match.json.damaged-2026-11-22");
        CHECK(files.content.at(read.path) == content);
        CHECK(read.told.errors() > 0);
    }
}

TEST_CASE("a match that was written before the draw was kept is read, and draws anew") {
    support::MemoryFiles files = written(spoilt(",\"rotation\":[1,0]", ""));
    const ReadMatch read = profile::read_match(path, files, now);
    CHECK(told(read) == "");
    REQUIRE(read.match.has_value());
    CHECK(read.match->rotation.empty());
}

TEST_CASE("why a file is damaged is told with its place") {
    support::MemoryFiles files = written(spoilt("\"partly\"", "\"splendid\""));
    const ReadMatch read = profile::read_match(path, files, now);
    REQUIRE(read.told.all().size() == 1);
    CHECK(read.told.all()[0].message == "there is no such verdict");
    CHECK(read.told.all()[0].place.file == path);
    CHECK(read.told.all()[0].place.line == 1);
}

TEST_CASE("a file that cannot be set aside, or read, is left alone") {
    support::MemoryFiles full = written("{");
    full.failing_write = 0;
    ReadMatch read = profile::read_match(path, full, now);
    CHECK(read.trouble == MatchTrouble::Unreadable);
    CHECK(read.path == path);
    CHECK_FALSE(read.can_keep());
    CHECK(full.content.at(path) == "{");
    support::MemoryFiles folder = written("");
    folder.content = {{path + "/file", ""}};
    read = profile::read_match(path, folder, now);
    CHECK(read.trouble == MatchTrouble::Unreadable);
    CHECK(told(read) != "");
}

TEST_CASE("a match is put aside under a name of its own, from where it can be read") {
    support::MemoryFiles files;
    CHECK(profile::aside_of(sample(), path) == path + ".left-2026-11-22T083000Z");
    REQUIRE(profile::set_aside(sample(), path, files).ok());
    CHECK_FALSE(files.content.contains(path));
    CHECK(profile::read_match(path + ".left-2026-11-22T083000Z", files, now).match == sample());
    files.failing_write = 0;
    CHECK_FALSE(profile::set_aside(sample(), path, files).ok());
}

TEST_CASE("a file by a later version is left alone") {
    const std::string content = "{\"format\":2,\"match\":[\"another shape\"]}";
    support::MemoryFiles files = written(content);
    const ReadMatch read = profile::read_match(path, files, now);
    CHECK(told(read) == "made by a later version\n");
    CHECK(read.trouble == MatchTrouble::Later);
    CHECK_FALSE(read.can_keep());
    CHECK(files.content == std::map<std::string, std::string>{{path, content}});
}

TEST_CASE("a damaged file that nobody writes anew is set aside once, not once a day") {
    support::MemoryFiles files = written("{");
    CHECK(profile::read_match(path, files, now).path == "/d/match.json.damaged-2026-11-22");
    CHECK(profile::read_match(path, files, now + std::chrono::hours(24)).path ==
          "/d/match.json.damaged-2026-11-22");
    CHECK(files.content.size() == 2);
}
