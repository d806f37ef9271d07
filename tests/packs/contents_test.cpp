// SPDX-License-Identifier: MIT
#include "packs/contents.h"

#include "base/system_files.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

namespace {

const std::filesystem::path file = "/cache/contents.json";

packs::KeptContents kept() {
    packs::About about;
    about.id = "brumeval";
    about.title = {"Le phare de Brumeval", "The lighthouse of Brumeval"};
    about.subtitle = {"Une lumière", "One light"};
    about.version = "1.2";
    about.languages = {text::Language::French, text::Language::English};
    about.licence = "MIT";
    about.authors = {"Ana", "Bo"};
    about.chapters = {{"building", {"La construction", "Building it"}},
                      {"keepers", {"Eux", "They"}}};
    return {"/packs/brumeval",
            {0xfedcba9876543210u, 4321},
            {about, 2, {{"brumeval/cost/numeric", "building"}, {"brumeval/free/single", ""}}}};
}

packs::KeptContents kept_in_french() {
    packs::KeptContents only = kept();
    only.path = "/packs/été.json";
    only.contents.about.languages = {text::Language::French};
    only.contents.about.title = {"Le phare", ""};
    only.contents.about.subtitle = {};
    only.contents.about.chapters = {};
    only.contents.questions = {};
    return only;
}

}  // namespace

TEST_CASE("what packs hold is read as it was kept") {
    support::MemoryFiles files;
    const std::vector<packs::KeptContents> all = {kept(), kept_in_french()};
    REQUIRE(packs::write_contents(all, file, files));
    const auto read = packs::read_contents(file, files);
    REQUIRE_MESSAGE(read.ok(), base::to_string(read.error()));
    CHECK(*read == all);
}

TEST_CASE("where nothing was kept there is nothing to read") {
    const auto read = packs::read_contents(file, support::MemoryFiles());
    REQUIRE(read.ok());
    CHECK(read->empty());
}

TEST_CASE("a pack whose path no JSON can hold is not kept, the others are") {
    support::MemoryFiles files;
    packs::KeptContents odd = kept();
    odd.path = "/packs/\xe9t\xe9.json";
    REQUIRE(packs::write_contents({odd, kept()}, file, files));
    const auto read = packs::read_contents(file, files);
    REQUIRE_MESSAGE(read.ok(), base::to_string(read.error()));
    CHECK(*read == std::vector{kept()});
}

TEST_CASE("what was kept otherwise is told with its place, and nothing of it is used") {
    support::MemoryFiles files;
    const auto told = [&](std::string text) {
        files.content[file.string()] = std::move(text);
        const auto read = packs::read_contents(file, files);
        REQUIRE_FALSE(read.ok());
        return base::to_string(read.error());
    };
    CHECK(told("") == "/cache/contents.json:1:1: error: the file is empty [empty]");
    CHECK(told(R"({"format":2,"packs":[]})") ==
          "/cache/contents.json:1:11: error: /format must be a whole number from 1 to 1, not 2 "
          "[out-of-range]");
    REQUIRE(packs::write_contents({kept()}, file, files));
    std::string text = files.content[file.string()];
    text.replace(text.find(R"(,"building")"), 11, "");
    CHECK(told(text).ends_with(
        "/packs/0/questions/0 must be the id of a question and that of its chapter [wrong-type]"));
}

TEST_CASE("a disk that is full is told") {
    support::MemoryFiles files;
    files.failing_write = 0;
    CHECK_FALSE(packs::write_contents({kept()}, file, files).ok());
}

TEST_CASE("the stamp of a pack follows its files and the program") {
    support::MemoryFiles files;
    files.content["/packs/tea/pack.json"] = "{}";
    files.content["/packs/tea/facts.json"] = "[]";
    files.content["/packs/tea/notes.txt"] = "a";
    files.content["/packs/cup.json"] = "{ }";
    const auto stamp = [&] { return packs::stamp_of("/packs/tea", files, "0.1.0"); };
    const packs::PackStamp before = stamp();
    CHECK(before.bytes == 4);
    CHECK(packs::stamp_of("/packs/cup.json", files, "0.1.0").bytes == 3);
    CHECK(stamp() == before);

    files.content["/packs/tea/notes.txt"] = "b";
    CHECK(stamp() == before);
    CHECK(packs::stamp_of("/packs/tea", files, "0.1.1") != before);
    files.content["/packs/tea/facts.json"] = "{}";  // as many bytes
    CHECK(stamp().bytes == before.bytes);
    CHECK(stamp() != before);
    files.content["/packs/tea/facts.json"] = "[]";
    CHECK(stamp() == before);
    files.content["/packs/tea/facts-2.json"] = "";
    CHECK(stamp() != before);
}

TEST_CASE("questions are listed in the order of the bank") {
    std::vector<questions::Question> bank(2);
    bank[0].id = "b";
    bank[0].chapter = "building";
    bank[1].id = "a";
    CHECK(packs::list_of(bank) == packs::QuestionList{{"b", "building"}, {"a", ""}});
}
