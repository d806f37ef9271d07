// SPDX-License-Identifier: MIT
#include "packs/cite.h"
#include "packs/check_support.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace {

packs::Pack read_pack(const support::MemoryFiles& files) {
    base::Diagnostics diagnostics;
    auto pack = packs::read("mill", files, diagnostics);
    REQUIRE(pack);
    REQUIRE(mill::messages(diagnostics) == "");
    return std::move(*pack);
}

/// Everything that is said of a fragment, on lines of their own.
std::string cited(std::size_t paragraph, std::string_view from, std::string_view to,
                  std::string_view source = "gazette") {
    const packs::Pack pack = read_pack(mill::files());
    const auto found = packs::cite(pack, mill::articles(pack), source, paragraph, from, to);
    if (!found) {
        return base::to_string(found.error());
    }
    std::string out = fmt::format("{} | {}", found->text, fmt::join(found->at, " "));
    for (const packs::CitedReading& reading : found->readings) {
        out += fmt::format("\n{} {} {}{}", reading.type, reading.value, reading.qualifier,
                           reading.year_printed ? "" : " without year");
    }
    out += fmt::format("\n{}", fmt::join(found->entities, " "));
    for (const std::string& point : found->unproved) {
        out += "\n! " + point;
    }
    return out;
}

}  // namespace

TEST_CASE("a fragment, with what is read and named in it") {
    CHECK(cited(2, "Alto en", "60 %") ==
          "Alto en détient 60 % | 16:8e485be500b5d6cc\n"
          "percent 60 % exact\n"
          "alto");
    CHECK(cited(4, "juin dernier", "Basso") ==
          "juin dernier, la roue a été refaite par Basso | 36:6de5b981afbadeb0\n"
          "date yyyy-06 exact without year\n"
          "wheel basso");
    CHECK(cited(4, "JUIN dernier", "basso,") == cited(4, "juin dernier", "Basso"));
}

TEST_CASE("why a fragment proves less than it seems") {
    CHECK(cited(2, "60 %", "40 %") ==
          "60 %, et Basso en possède 40 % | 22:ffce00701d5035d6\n"
          "percent 60 % exact\n"
          "percent 40 % exact\n"
          "basso\n"
          "! it holds both 60 % and 40 %: it would support either");
    CHECK(cited(3, "Nous", "moudre") ==
          "Nous voulons moudre | 17:7c1b1ad091eb4ca2\n"
          "\n"
          "! it stands inside quotation marks: the stance may be 'quotes'");
    CHECK(cited(2, "aurait", "millions", "echo") ==
          "aurait reçu 11 millions | 20:34ea34283d7b469d\n"
          "\n"
          "! it cuts 11000000 euros in two\n"
          "! it is in the conditional: the source keeps its distance");
    CHECK(cited(2, "40", "%") ==
          "40 % | 3:2bd9391809c15344\n"
          "percent 40 % exact\n"
          "\n"
          "! it has 3 characters, at least 10 are needed");
}

TEST_CASE("what cannot be cited, and why") {
    CHECK(cited(2, "Alto", "60 %", "gazete") ==
          "error: no source has the id 'gazete'\n"
          "  hint: did you mean 'gazette'?");
    CHECK(cited(9, "Alto", "60 %") == "error: source 'gazette' has no paragraph 9, only 1 to 5");
    CHECK(cited(2, "Crescendo", "60 %") ==
          "error: the words 'Crescendo' do not stand in the paragraph");
    CHECK(cited(2, "en", "60 %") ==
          "error: the words 'en' stand 3 times in the paragraph\n"
          "  hint: give more words, that stand there once");
    CHECK(cited(2, "40 %", "Alto") == "error: the words 'Alto' do not stand after '40 %'");
}

TEST_CASE("the points that a person confirms before a seal") {
    const packs::Pack pack = read_pack(mill::files());
    base::Diagnostics faults;
    const auto points = packs::points_to_confirm(pack, mill::articles(pack), "aim-rive", faults);
    REQUIRE(points);
    CHECK(faults.empty());
    CHECK(fmt::format("{}", fmt::join(*points, "\n")) ==
          "that no claim is negated or meant ironically\n"
          "that our wording means the same as the passage\n"
          "that each fills its own role of 'aim', none another's\n"
          "that the context in gazette§3 names what the fragments mean");
    const auto unknown = packs::points_to_confirm(pack, mill::articles(pack), "aim-rives", faults);
    REQUIRE(!unknown);
    CHECK(base::to_string(unknown.error()) ==
          "error: no fact has the id 'aim-rives'\n  hint: did you mean 'aim-rive'?");
    packs::Articles one;
    one.add("gazette", "Un seul texte.");
    const auto missing = packs::points_to_confirm(pack, one, "works-echo", faults);
    REQUIRE(!missing);
    CHECK(base::to_string(missing.error()) ==
          "error: the article 'echo.txt' is not at hand, so that fact 'works-echo' cannot be "
          "proved");
}

TEST_CASE("a seal is put into its file, and nothing else changes") {
    support::MemoryFiles files = mill::files();
    const std::string before = files.content.at("mill/facts.json");
    const packs::Pack pack = read_pack(files);
    REQUIRE(packs::write_seal(pack, "wheel", files));
    const facts::Fact& wheel = *pack.base.find_fact("wheel");
    std::string expected = before;
    const std::string seal = ",\n      \"seal\": \"" + wheel.canonical_hash + "\"";
    const std::size_t next = before.find("\n    },\n    {\n      \"id\": \"aim-rive\"");
    REQUIRE(next != std::string::npos);
    CHECK(files.content.at("mill/facts.json") == expected.insert(next, seal));

    const packs::Pack sealed = read_pack(files);
    base::Diagnostics diagnostics;
    CHECK(packs::check_seal(*sealed.base.find_fact("wheel"), diagnostics));
    CHECK(diagnostics.empty());
    CHECK(sealed.base.find_fact("wheel")->seal == wheel.canonical_hash);
}

TEST_CASE("a seal that is there is replaced; formatting does not break it") {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "facts.json", R"("id": "wheel",)",
                R"("seal": "0123456789abcdef",   "id":"wheel",)");
    const packs::Pack pack = read_pack(files);
    base::Diagnostics diagnostics;
    CHECK(!packs::check_seal(*pack.base.find_fact("wheel"), diagnostics));
    CHECK(mill::messages(diagnostics) ==
          "mill/facts.json:129:5: error: fact 'wheel' changed since it was proved and sealed "
          "[seal-broken]\n"
          "  hint: prove it again: run cite with --seal wheel");
    REQUIRE(packs::write_seal(pack, "wheel", files));
    base::Diagnostics again;
    CHECK(packs::check_seal(*read_pack(files).base.find_fact("wheel"), again));
    CHECK(again.empty());
    CHECK(files.content.at("mill/facts.json").find("0123456789abcdef") == std::string::npos);
}

TEST_CASE("a seal is not written into a file that changed, nor onto a full disk") {
    support::MemoryFiles files = mill::files();
    const packs::Pack pack = read_pack(files);
    const std::string text = files.content.at("mill/facts.json");
    files.content["mill/facts.json"] = text + " ";
    CHECK(base::to_string(packs::write_seal(pack, "wheel", files).error()) ==
          "mill/facts.json: error: the file changed since it was read");
    files.content["mill/facts.json"] = text;
    files.failing_write = 0;
    CHECK(base::to_string(packs::write_seal(pack, "wheel", files).error()) ==
          "mill/facts.json: error: cannot write: No space left on device");
    CHECK(files.content["mill/facts.json"] == text);
}
