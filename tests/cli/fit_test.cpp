// SPDX-License-Identifier: MIT
//
// check --fit all: every question laid out, without a window.
#include "support/sandbox.h"

#include <doctest/doctest.h>

#include <fstream>

using support::Ran;
using support::Sandbox;

namespace {

/// A pack of two questions, the second with this word as an option.
std::string words_pack(const Sandbox& sandbox, const std::string& word) {
    const auto path = sandbox.folder() / "words.json";
    std::ofstream(path, std::ios::binary)
        << R"({ "format": 1, "id": "words", "title": "Words", "languages": ["en"], "licence": "MIT",
  "questions": [
    { "id": "a", "kind": "single", "prompt": "Which?", "options": ["Yes", "No"], "key": 0,
      "explanation": "So it is.", "source": {"title": "A book"} },
    { "id": "b", "kind": "single", "prompt": "Which word?", "options": [")"
        << word << R"(", "No"], "key": 0,
      "explanation": "So it is.", "source": {"title": "A book"} } ] }
)";
    return path.string();
}

}  // namespace

TEST_CASE("a pack whose questions fit is told so with how many were laid out") {
    Sandbox sandbox;
    const Ran ran = sandbox.run({"check", words_pack(sandbox, "Yes"), "--fit", "all"});
    CHECK(ran.status == 0);
    CHECK(ran.err == "");
    CHECK(
        ran.out.ends_with("  fits                    2 of 2\n"
                          "  2 questions\n"
                          "  0 errors, 0 warnings\n"));
}

TEST_CASE("a word wider than its card is an error where it stands") {
    Sandbox sandbox;
    const std::string path = words_pack(sandbox, std::string(70, 'w'));
    const Ran ran = sandbox.run({"check", path, "--fit", "all"});
    CHECK(ran.status == 1);
    CHECK(
        ran.out.ends_with("  fits                    1 of 2\n"
                          "  2 questions\n"
                          "  1 error, 0 warnings\n"));
    CHECK(ran.err.starts_with(path + ": error: 'words/b', asked at 1280×720, Inter, en: "
                                     "/question/answer-1 \"wwwww"));
    CHECK(ran.err.find(" pixels of width, has ") != std::string::npos);
    CHECK(
        ran.err.ends_with(" more ways) [does-not-fit]\n"
                          "  hint: shorten the longest word or text that it shows\n"));
    CHECK(sandbox.run({"check", path}).status == 0);
}

TEST_CASE("a pack with errors is not laid out") {
    Sandbox sandbox;
    const std::string path = (sandbox.folder() / "bad.json").string();
    std::ofstream(path) << R"({"format": 1})";
    const Ran ran = sandbox.run({"check", path, "--fit", "all"});
    CHECK(ran.status == 1);
    CHECK(ran.out.find("fits") == std::string::npos);
}
