// SPDX-License-Identifier: MIT
//
// check and cite as authors and their tools use them.
#include "base/system_files.h"
#include "support/sandbox.h"

#include <doctest/doctest.h>

#include <fstream>

using support::Ran;
using support::Sandbox;

namespace {

const std::string teas = "tests/data/packs/teas.json";
const std::string mill = "tests/data/packs/mill";
const std::string mill_articles = "tests/data/articles/mill";

const std::string sound_teas =
    "teas (without the articles)\n"
    "  well-formed             5 of 5\n"
    "  key-supported           0 of 0\n"
    "  options-disproved       0 of 0\n"
    "  one-reading             0 of 0\n"
    "  sources-honest          5 of 5\n"
    "  languages-agree        18 of 18\n"
    "  not-guessable          14 of 14\n"
    "  no-collision            1 of 1\n"
    "  5 questions\n"
    "  0 errors, 0 warnings\n";

std::filesystem::path write(const Sandbox& sandbox, const std::string& name,
                            const std::string& text) {
    const auto path = sandbox.folder() / name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

/// A pack of one question, with a key that is not known and a source missing.
std::string tea_with_faults() {
    return "{ \"format\": 1, \"id\": \"mint\", \"title\": \"Mint\", \"languages\": [\"en\"],\n"
           "  \"licence\": \"MIT\", \"colour\": 1,\n"
           "  \"questions\": [ { \"id\": \"a\", \"kind\": \"single\", \"prompt\": \"Which?\",\n"
           "    \"options\": [\"x\", \"y\"], \"key\": 2, \"explanation\": \"So.\" } ] }\n";
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a sound pack is told in a table and nothing else") {
    const Ran ran = Sandbox().run({"check", teas, "--strict"});
    CHECK(ran.status == 0);
    CHECK(ran.out == sound_teas);
    CHECK(ran.err == "");
}

TEST_CASE("faults go to standard error with their line, and refuse the pack") {
    Sandbox sandbox;
    const std::string path = write(sandbox, "mint.json", tea_with_faults()).string();
    const Ran ran = sandbox.run({"check", path});
    CHECK(ran.status == 1);
    CHECK(has(ran.err, path + ":2:21: warning: "));
    CHECK(has(ran.err, path + ":4:35: error: "));
    CHECK(has(ran.err, "\n      \"options\": [\"x\", \"y\"], \"key\": 2, "));
    CHECK(has(ran.out, "  1 error, "));
}

TEST_CASE("warnings refuse a pack only where one asks for it") {
    CHECK(Sandbox().run({"check", mill}).status == 0);
    const Ran strict = Sandbox().run({"check", mill, "--strict"});
    CHECK(strict.status == 1);
    CHECK(has(strict.err, "[unsealed]"));
}

TEST_CASE("what fairness cost is told by reason, and in JSON for each fact") {
    CHECK(has(Sandbox().run({"check", mill}).out,
              "  24 questions, 3 not asked:\n"
              "    open            1  another answer could be as right\n"
              "    pool            1  the facts disprove too few other answers\n"
              "    vague           1  the source gives no exact figure\n"
              "  0 errors, 7 warnings\n"));
    const Ran json = Sandbox().run({"check", mill, "--format", "json"});
    CHECK(has(json.out, "\"questions\": 24,"));
    CHECK(has(json.out,
              "          \"fact\": \"works-echo\",\n"
              "          \"template\": \"value.numeric\",\n"
              "          \"reason\": \"vague\",\n"
              "          \"why\": \"the source gives no exact figure\"\n"));
    const Ran shipped = Sandbox().run({"check", "questions/cloudwatt"});
    CHECK(shipped.status == 0);
    CHECK(has(shipped.out, " not asked:\n"));
}

TEST_CASE("the articles are looked at where they are given, and said to be") {
    Sandbox sandbox;
    CHECK(has(sandbox.run({"check", mill, "--articles", mill_articles}).out,
              "mill (with the articles)\n"));
    CHECK(has(sandbox.run({"check", mill}).out, "mill (without the articles)\n"));
    sandbox.environment["SOURCE_SURE_ARTICLES"] = mill_articles;
    CHECK(has(sandbox.run({"check", mill}).out, "mill (with the articles)\n"));
    sandbox.environment["SOURCE_SURE_ARTICLES"] = "no/such/folder";
    const Ran missing = sandbox.run({"check", mill});
    CHECK(missing.status == 3);
    CHECK(missing.err == "no/such/folder: error: SOURCE_SURE_ARTICLES does not name a folder\n");
    CHECK(sandbox.run({"check", mill, "--articles", "nowhere"}).status == 3);
    CHECK(sandbox.run({"check", teas, "--articles", mill_articles}).status == 0);
}

TEST_CASE("the player's own articles are found by the pack's name") {
    Sandbox sandbox;
    std::filesystem::create_directories(sandbox.data() / "articles");
    std::filesystem::copy(std::filesystem::path(SOURCE_FOLDER) / mill_articles,
                          sandbox.data() / "articles/mill");
    CHECK(has(sandbox.run({"check", mill}).out, "mill (with the articles)\n"));
}

TEST_CASE("of several packs each bad one is named and the others are checked") {
    Sandbox sandbox;
    const std::string bad = write(sandbox, "mint.json", tea_with_faults()).string();
    const Ran ran = sandbox.run({"check", bad, "nowhere", teas});
    CHECK(ran.status == 2);
    CHECK(has(ran.err, bad + ":4:35: error: "));
    CHECK(has(ran.err, "source-sure: error: there is no pack 'nowhere'\n"));
    CHECK(ran.out.ends_with(sound_teas));
}

TEST_CASE("without a name all packs are checked, the player's own after the shipped ones") {
    Sandbox sandbox;
    const auto shipped = sandbox.folder() / "shipped";
    const std::filesystem::path source = SOURCE_FOLDER;
    std::filesystem::create_directories(shipped / "questions");
    std::filesystem::create_directories(sandbox.data() / "packs");
    std::filesystem::copy(source / mill, shipped / "questions/mill");
    std::filesystem::copy(source / teas, sandbox.data() / "packs/teas.json");
    sandbox.environment["SOURCE_SURE_DATA"] = shipped.string();
    const Ran ran = sandbox.run({"check"});
    CHECK(ran.status == 0);
    CHECK(ran.out.starts_with("mill (without the articles)\n"));
    CHECK(ran.out.ends_with(sound_teas));
}

TEST_CASE("the report as JSON holds all and leaves standard output to itself") {
    Sandbox sandbox;
    const std::string path = write(sandbox, "mint.json", tea_with_faults()).string();
    const Ran ran = sandbox.run({"check", path, "--format", "json"});
    CHECK(ran.status == 1);
    CHECK(
        ran.out.starts_with("{\n  \"packs\": [\n    {\n      \"pack\": \"mint\",\n"
                            "      \"articles\": false,\n"));
    CHECK(has(ran.out, "\"severity\": \"error\""));
    CHECK(has(ran.out, "\"line\": 4,"));
    CHECK(has(ran.out, "\"column\": 35,"));
    CHECK(Sandbox().run({"check", teas, "--format", "json"}).out ==
          R"({
  "packs": [
    {
      "pack": "teas",
      "articles": false,
      "rules": [
        {"rule": "well-formed", "checked": 5, "passed": 5},
        {"rule": "key-supported", "checked": 0, "passed": 0},
        {"rule": "options-disproved", "checked": 0, "passed": 0},
        {"rule": "one-reading", "checked": 0, "passed": 0},
        {"rule": "sources-honest", "checked": 5, "passed": 5},
        {"rule": "languages-agree", "checked": 18, "passed": 18},
        {"rule": "not-guessable", "checked": 14, "passed": 14},
        {"rule": "no-collision", "checked": 1, "passed": 1}
      ],
      "questions": 5,
      "left_out": [],
      "diagnostics": []
    }
  ]
}
)");
}

TEST_CASE("SARIF has a result with a place for every fault") {
    Sandbox sandbox;
    const std::string path = write(sandbox, "mint tea.json", tea_with_faults()).string();
    const Ran ran = sandbox.run({"check", path, "--format", "sarif"});
    CHECK(
        ran.out.starts_with("{\n"
                            "  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
                            "  \"version\": \"2.1.0\",\n  \"runs\": ["));
    CHECK(has(ran.out, "\"level\": \"error\""));
    CHECK(has(ran.out, "mint%20tea.json\""));
    CHECK(has(ran.out, "{\"startLine\": 4, \"startColumn\": 35}"));
}

TEST_CASE("a code is explained, and a slip in it told") {
    const Ran page = Sandbox().run({"check", "--explain", "unsealed"});
    CHECK(page.status == 0);
    CHECK(page.out.starts_with("unsealed\n"));
    const Ran slip = Sandbox().run({"check", "--explain", "unseald"});
    CHECK(slip.status == 2);
    CHECK(slip.err ==
          "source-sure: error: there is no code 'unseald'\n"
          "  hint: did you mean 'unsealed'?\n");
}

TEST_CASE("cite prints the fingerprint of a fragment and what is read in it, never its words") {
    const Ran ran = Sandbox().run({"cite", mill, "gazette", "--paragraph", "2", "--from", "Alto",
                                   "--to", "60 %", "--articles", mill_articles});
    CHECK(ran.status == 0);
    CHECK(ran.err == "");
    CHECK(has(ran.out, "\"type\": \"percent\""));
    CHECK(has(ran.out, "\"alto\""));
    CHECK_FALSE(has(ran.out, "détient"));
}

TEST_CASE("cite says what it lacks") {
    Sandbox sandbox;
    CHECK(sandbox.run({"cite", mill}).status == 2);
    const Ran none = sandbox.run({"cite", mill, "--seal", "wheel"});
    CHECK(none.status == 3);
    CHECK(none.err ==
          "source-sure: error: cite needs the articles\n"
          "  hint: give their folder with --articles DIR\n");
    const Ran words = sandbox.run({"cite", mill, "gazette", "--paragraph", "2", "--from", "xyz",
                                   "--to", "b", "--articles", mill_articles});
    CHECK(words.status == 1);
    CHECK(words.err == "source-sure: error: the words 'xyz' do not stand in the paragraph\n");
}

TEST_CASE("a fact is sealed once a person has confirmed it, and then check is content with it") {
    Sandbox sandbox;
    const auto copy = sandbox.folder() / "mill";
    std::filesystem::copy(std::filesystem::path(SOURCE_FOLDER) / mill, copy);
    const std::vector<std::string> seal = {"cite",  copy.string(), "--seal",
                                           "wheel", "--articles",  mill_articles};
    const auto warnings = [&] {
        const std::string err = sandbox.run({"check", copy.string()}).err;
        return has(err, "fact 'wheel' has no seal");
    };
    CHECK(warnings());
    const Ran refused = sandbox.run(seal, "no\n");
    CHECK(refused.status == 1);
    CHECK(refused.err.ends_with("source-sure: not sealed\n"));
    CHECK(warnings());
    const Ran sealed = sandbox.run(seal, "Yes\n");
    CHECK(sealed.status == 0);
    CHECK(sealed.err.ends_with("source-sure: wheel is sealed\n"));
    CHECK_FALSE(warnings());
}
