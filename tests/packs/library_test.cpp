// SPDX-License-Identifier: MIT
#include "packs/library.h"
#include "base/system_files.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <fmt/format.h>

namespace {

const packs::Shelves shelves{"shipped", "own"};

support::MemoryFiles two_shelves() {
    support::MemoryFiles files;
    for (const auto& [name, text] : mill::files().content) {
        files.content["shipped/" + name] = text;
    }
    files.content["shipped/schema/pack.json"] = "{}";
    files.content["own/capitals.json"] =
        base::SystemFiles().read(mill::data_folder + "packs/capitals.json", 1 << 20).value();
    files.content["own/broken.json"] = "{ \"id\": ";
    files.content["own/nothing.json"] = "{}";
    files.content["own/mill.json"] =
        R"({"questions": [{"id": 1}], "id": "mill", "title": {"en": "Mine"}, "languages": ["en"]})";
    files.content["own/notes/readme.txt"] = "no pack";
    return files;
}

std::string listed(const base::Files& files) {
    std::string out;
    for (const packs::Shelved& pack : packs::list_packs(shelves, files)) {
        out += fmt::format("{}{} {} '{}' {}{}\n", pack.shipped ? "shipped " : "", pack.id,
                           pack.path.string(), pack.title.en, pack.languages.size(),
                           pack.fault ? " " + base::to_string(*pack.fault) : "");
    }
    return out;
}

}  // namespace

TEST_CASE("packs are listed by their headers; a bad one does not hide the good ones") {
    CHECK(listed(two_shelves()) ==
          "shipped mill shipped/mill 'The Val mill' 2\n"
          "broken own/broken.json '' 0 own/broken.json:1:9: error: the file ends here; expected a "
          "value [syntax]\n"
          "capitals own/capitals.json 'Capitals' 1\n"
          "mill own/mill.json 'Mine' 1\n"
          "nothing own/nothing.json '' 0 own/nothing.json:1:1: error: no pack: it lacks an id or a "
          "title\n"
          "");
}

TEST_CASE("folders that are not there are empty") {
    CHECK(packs::list_packs({"nowhere", {}}, support::MemoryFiles()).empty());
}

TEST_CASE("the questions of a single file are not parsed for its header") {
    support::MemoryFiles files;
    files.content["own/huge.json"] =
        R"({"id": "huge", "title": "The word \"questions\"", "languages": ["en"], "questions": [)";
    const auto packs = packs::list_packs(shelves, files);
    REQUIRE(packs.size() == 1);
    CHECK(packs[0].id == "huge");
    CHECK(!packs[0].fault);
}

TEST_CASE("a pack is found by id, the shipped one first, or by path") {
    const support::MemoryFiles files = two_shelves();
    CHECK(packs::find_pack("mill", shelves, files).value() == "shipped/mill");
    CHECK(packs::find_pack("capitals", shelves, files).value() == "own/capitals.json");
    CHECK(packs::find_pack("../elsewhere", shelves, files).value() == "../elsewhere");
    CHECK(packs::find_pack("a.json", shelves, files).value() == "a.json");
    CHECK(base::to_string(packs::find_pack("capitale", shelves, files).error()) ==
          "error: there is no pack 'capitale'\n  hint: did you mean 'capitals'?");
}

TEST_CASE("where no name is near, the packs at hand are named, of many the first ones") {
    const auto hint = [](const support::MemoryFiles& files) {
        return packs::find_pack("zzz", shelves, files).error().hint;
    };
    support::MemoryFiles files;
    CHECK(hint(files) == "");
    files.content["own/b.json"] = R"({"id": "birds", "title": "B", "languages": ["en"]})";
    files.content["own/a\x1b.json"] = "";
    CHECK(hint(files) == "the packs at hand: a<U+001B>, birds");
    for (int i = 10; i < 20; ++i) {
        files.content["shipped/p" + std::to_string(i) + ".json"] = "";
    }
    CHECK(hint(files) ==
          "the packs at hand: p10, p11, p12, p13, p14, p15, p16, p17, p18, p19 and 2 more");
}
