// SPDX-License-Identifier: MIT
//
// The whole bank of the shipped pack as text, compared with tests/data/bank: each change of a fact,
// a template or the generator shows there as a diff to be read. Where a change is meant,
// SOURCE_SURE_UPDATE_BANK=1 writes the texts anew.
#include "cli/bank_text.h"

#include "base/system_files.h"
#include "support/sandbox.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>

namespace {

using Entries = std::map<std::string, std::string>;

constexpr std::size_t most_shown = 10;

std::filesystem::path expected_path(const std::string& language) {
    return std::filesystem::path(SOURCE_FOLDER) / "tests/data/bank" /
           ("cloudwatt." + language + ".txt");
}

Entries generated(const std::string& language) {
    const support::Sandbox sandbox;
    const auto ran = sandbox.run({"generate", "cloudwatt", "--lang", language});
    REQUIRE(ran.status == 0);
    REQUIRE(ran.err == "");
    const auto document = json::parse(ran.out, "bank");
    REQUIRE(document);
    return bank::entries_of(*document);
}

/// What differs, question by question: `<` what was expected, `>` what is there.
std::string differences(const Entries& expected, const Entries& actual) {
    std::string told;
    std::size_t count = 0;
    const auto tell = [&](const std::string& id, const std::string& was, const std::string& is) {
        if (was != is && ++count <= most_shown) {
            told += fmt::format("# {}\n<<<\n{}>>>\n{}", id, was, is);
        }
    };
    for (const auto& [id, entry] : expected) {
        tell(id, entry, actual.contains(id) ? actual.at(id) : "");
    }
    for (const auto& [id, entry] : actual) {
        tell(id, expected.contains(id) ? entry : "", entry);
    }
    return count == 0 ? "" : fmt::format("{} questions differ\n{}", count, told);
}

}  // namespace

TEST_CASE("the shipped bank reads as it did") {
    const char* update = std::getenv("SOURCE_SURE_UPDATE_BANK");
    for (const std::string language : {"fr", "en"}) {
        CAPTURE(language);
        const Entries actual = generated(language);
        const std::string text = bank::to_text(actual);
        if (update != nullptr && std::string_view(update) == "1") {
            std::ofstream(expected_path(language), std::ios::binary) << text;
        }
        const auto expected = base::SystemFiles().read(expected_path(language), 1u << 30);
        REQUIRE(expected);
        CHECK(differences(bank::parse(*expected), actual) == "");
        CHECK((text == *expected));
    }
}

TEST_CASE("every explanation of the shipped bank has at least two sentences") {
    for (const std::string language : {"fr", "en"}) {
        for (const auto& [id, entry] : generated(language)) {
            CAPTURE(id);
            const std::size_t at = entry.find("\n> ");
            REQUIRE(at != std::string::npos);
            const std::string told = entry.substr(at + 3, entry.find('\n', at + 1) - at - 3);
            CHECK_MESSAGE(told.find(". ") != std::string::npos, told);
        }
    }
}

TEST_CASE("a changed, a lost and a new question are each shown") {
    const Entries was = {{"a", "one\n"}, {"b", "two\n"}, {"c", "three\n"}};
    const Entries is = {{"a", "one\n"}, {"b", "2\n"}, {"d", "four\n"}};
    CHECK(bank::parse(bank::to_text(was)) == was);
    CHECK(differences(was, is) ==
          "3 questions differ\n"
          "# b\n<<<\ntwo\n>>>\n2\n# c\n<<<\nthree\n>>>\n# d\n<<<\n>>>\nfour\n");
}
