// SPDX-License-Identifier: MIT
//
// Every code that a reader or rule reports has a page, and every page a code.
#include "base/system_files.h"
#include "packs/rules.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>

namespace {

namespace fs = std::filesystem;

/// The text literals of a folder's sources that look like codes: "wrong-type", "syntax". Those of
/// the pages themselves are left out.
std::set<std::string> words_of_code_form(const std::string& folder) {
    static const std::regex literal("\"([a-z]+(-[a-z]+)*)\"");
    std::set<std::string> words;
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_FOLDER "/src/" + folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".cpp" || name.starts_with("code_pages")) {
            continue;
        }
        const std::string text = base::SystemFiles().read(entry.path(), 1 << 20).value();
        for (std::sregex_iterator at(text.begin(), text.end(), literal), end; at != end; ++at) {
            words.insert((*at)[1]);
        }
    }
    return words;
}

/// Codes as they are reported: the second argument of error(), warning(), fault()…
std::set<std::string> reported_codes(const std::string& folder) {
    static const std::regex call(
        "(?:error|warning|fault|fault_at|require)\\(\\s*(?:[^;\"]*?,\\s*)?\"([a-z]+(-[a-z]+)*)\"");
    std::set<std::string> codes;
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_FOLDER "/src/" + folder)) {
        if (entry.path().extension() != ".cpp") {
            continue;
        }
        const std::string text = base::SystemFiles().read(entry.path(), 1 << 20).value();
        for (std::sregex_iterator at(text.begin(), text.end(), call), end; at != end; ++at) {
            codes.insert((*at)[1]);
        }
    }
    return codes;
}

}  // namespace

TEST_CASE("every code that is reported has a page") {
    std::size_t found = 0;
    for (const char* folder : {"json", "questions", "packs"}) {
        for (const std::string& code : reported_codes(folder)) {
            CAPTURE(folder);
            CAPTURE(code);
            CHECK(packs::find_code(code) != nullptr);
            ++found;
        }
    }
    CHECK(found > 80);
}

TEST_CASE("every page is of a code that something reports") {
    std::set<std::string> words;
    for (const char* folder : {"json", "questions", "packs", "cli"}) {
        words.merge(words_of_code_form(folder));
    }
    // Made of a prefix and what is named.
    for (const char* kind : {"source", "entity", "relation", "fact", "chapter"}) {
        words.insert(std::string("unknown-") + kind);
    }
    for (const packs::CodePage& page : packs::code_pages()) {
        CAPTURE(page.code);
        CHECK(words.contains(std::string(page.code)));
    }
}

TEST_CASE("pages are sorted, complete and each code has one") {
    const auto& pages = packs::code_pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        CAPTURE(pages[i].code);
        CHECK(!pages[i].meaning.empty());
        CHECK(!pages[i].example.empty());
        CHECK(!pages[i].fix.empty());
        CHECK((i == 0 || pages[i - 1].code < pages[i].code));
    }
    CHECK(packs::find_code("no-such-code") == nullptr);
}

TEST_CASE("a page as it is printed") {
    const packs::CodePage* page = packs::find_code("citation-moved");
    REQUIRE(page != nullptr);
    CHECK(packs::explain_code(*page) ==
          "citation-moved\n"
          "rule 2, key-supported: the value of the key stands in the statement, in the explanation "
          "and, with the articles at hand, in the passage cited\n\n"
          "The fragment stands in another paragraph of the source.\n\n"
          "For example:\n  \"paragraph\": 3 for a fragment of 4\n\n"
          "To put it right:\n  Write the paragraph that the hint names.\n");
}

TEST_CASE("the ten rules have names and promises") {
    CHECK(packs::all_rules().size() == 10);
    CHECK(packs::name(packs::Rule::MutationProof) == "mutation-proof");
    CHECK(packs::promise(packs::Rule::OneReading) == "the stem has exactly one answer");
}
