// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include <doctest/doctest.h>

using cli::parse_arguments;

namespace {

template <class Options>
Options read(const std::vector<std::string>& arguments) {
    const auto parsed = parse_arguments(arguments);
    const auto* told = std::get_if<cli::Told>(&parsed);
    CAPTURE((told != nullptr ? told->err : std::string()));
    REQUIRE(told == nullptr);
    return std::get<Options>(std::get<cli::Command>(parsed));
}

/// What wrong usage says, without the line that tells about --help.
std::string complaint(const std::vector<std::string>& arguments) {
    const auto parsed = parse_arguments(arguments);
    const auto* told = std::get_if<cli::Told>(&parsed);
    REQUIRE(told != nullptr);
    CHECK(told->status == 2);
    CHECK(told->out.empty());
    const std::size_t usage = told->err.rfind("usage: ");
    REQUIRE(usage != std::string::npos);
    return told->err.substr(0, usage);
}

}  // namespace

TEST_CASE("without arguments the window is opened") {
    const auto play = read<cli::PlayOptions>({});
    CHECK(play.pack == std::nullopt);
    CHECK_FALSE(play.terminal);
    CHECK(play.script == std::nullopt);
}

TEST_CASE("every option of play is understood") {
    const auto play = read<cli::PlayOptions>(
        {"play", "cloudwatt", "--mode", "story", "--length", "5", "--lang", "fr", "--seed",
         "9007199254740991", "--now", "2026-11-22T08:30:00Z", "--profile", "Zoé", "--script", "-"});
    CHECK(play.pack == "cloudwatt");
    CHECK(play.mode == "story");
    CHECK(play.length == 5);
    CHECK(play.language == text::Language::French);
    CHECK(play.seed == cli::largest_seed);
    CHECK(play.now == base::parse_instant("2026-11-22T08:30:00Z").value());
    CHECK(play.profile == "Zoé");
    CHECK(play.script == "-");
    CHECK(read<cli::PlayOptions>({"play", "p", "--players", "Ana,Zoé W.,Cy"}).players ==
          std::vector<std::string>{"Ana", "Zoé W.", "Cy"});
}

TEST_CASE("every option of check is understood") {
    const auto check =
        read<cli::CheckOptions>({"check", "a", "b/c.json", "--articles", "/x", "--format", "sarif",
                                 "--strict", "--fit", "all", "--watch", "--seed", "7"});
    CHECK(check.packs == std::vector<std::string>{"a", "b/c.json"});
    CHECK(check.articles == "/x");
    CHECK(check.format == cli::Format::Sarif);
    CHECK(check.strict);
    CHECK(check.fit);
    CHECK(check.watch);
    CHECK(check.seed == 7);
    CHECK(read<cli::CheckOptions>({"check", "--explain", "syntax"}).explain == "syntax");
    CHECK(read<cli::CheckOptions>({"check"}).packs.empty());
}

TEST_CASE("the author's commands are understood") {
    CHECK(read<cli::FactsOptions>({"facts", "p"}).pack == "p");
    const auto generate = read<cli::GenerateOptions>({"generate", "p", "--lang", "en"});
    CHECK(generate.pack == "p");
    CHECK(generate.language == text::Language::English);
    CHECK(generate.seed == 0);
    const auto cite = read<cli::CiteOptions>(
        {"cite", "p", "s", "--paragraph", "3", "--from", "a b", "--to", "c", "--seal", "f"});
    CHECK(cite.source == "s");
    CHECK(cite.paragraph == 3);
    CHECK(cite.from == "a b");
    CHECK(cite.to == "c");
    CHECK(cite.seal == "f");
}

TEST_CASE("after two dashes all is a name, and one dash is a name as well") {
    CHECK(read<cli::CheckOptions>({"check", "--", "--strict", "-"}).packs ==
          std::vector<std::string>{"--strict", "-"});
}

TEST_CASE("what is not a number in its range is refused, and the range is named") {
    for (const char* bad : {"-1", "9007199254740992", "99999999999999999999", "1,5", "1.5", "nan",
                            "", " 1", "0x10", "1e3"}) {
        CAPTURE(bad);
        CHECK(complaint({"play", "p", "--seed", bad}) ==
              "source-sure: error: --seed: '" + std::string(bad) +
                  "' is not a whole number from 0 to 9007199254740991\n");
    }
    CHECK(complaint({"play", "p", "--length", "0"}) ==
          "source-sure: error: --length: '0' is not a whole number from 1 to 1000\n");
    CHECK(complaint({"cite", "p", "s", "--paragraph", "0", "--from", "a", "--to", "b"}) ==
          "source-sure: error: --paragraph: '0' is not a whole number from 1 to 999999\n");
}

TEST_CASE("words that are not on the list are refused, and the list is named") {
    CHECK(complaint({"play", "p", "--mode", "fast"}) ==
          "source-sure: error: --mode: 'fast' is not quick or chapter or story or exam or survival "
          "or blitz or daily or timeline or sources or disagreements or mistakes or marked or "
          "hot-seat or buzzers\n");
    CHECK(complaint({"play", "p", "--clock", "3"}) ==
          "source-sure: error: --clock: '3' is not off or 1 or 1.5 or 2 or 5 or 10\n");
    CHECK(complaint({"play", "p", "--difficulty", "mad"}) ==
          "source-sure: error: --difficulty: 'mad' is not any or easy or medium or hard\n");
    CHECK(complaint({"play", "p", "--lang", "de"}) ==
          "source-sure: error: --lang: 'de' is not fr or en\n");
    CHECK(complaint({"check", "--format", "xml"}) ==
          "source-sure: error: --format: 'xml' is not text or json or sarif\n");
    CHECK(complaint({"play", "p", "--now", "today"}) ==
          "source-sure: error: --now: 'today' is not a moment in UTC such as "
          "2026-11-22T08:30:00Z\n");
    CHECK(complaint({"play", "p", "--profile", ""}) ==
          "source-sure: error: --profile: '' is not a name of 1 to 80 visible characters\n");
    CHECK(complaint({"play", "p", "--players", "Ana"}) ==
          "source-sure: error: --players: 1 name is given, from 2 to 6 can play\n");
    CHECK(complaint({"play", "p", "--players", "A,B,C,D,E,F,G"}) ==
          "source-sure: error: --players: 7 names are given, from 2 to 6 can play\n");
    CHECK(complaint({"play", "p", "--players", "Ana,,Bo"}) ==
          "source-sure: error: --players: '' is not a name of 1 to 16 visible characters\n");
    CHECK(complaint({"play", "p", "--players", "Ana,12345678901234567"}) ==
          "source-sure: error: --players: '12345678901234567' is not a name of 1 to 16 visible "
          "characters\n");
}

TEST_CASE("an unknown command or option is told with the nearest that there is") {
    CHECK(complaint({"chek"}) ==
          "source-sure: error: 'chek' is not expected here\n  hint: did you mean 'check'?\n");
    CHECK(complaint({"check", "--strickt"}) ==
          "source-sure: error: '--strickt' is not expected here\n"
          "  hint: did you mean '--strict'?\n");
    CHECK(complaint({"facts", "p", "q"}) == "source-sure: error: 'q' is not expected here\n");
}

TEST_CASE("options without a value, twice, or that exclude each other are refused") {
    CHECK(complaint({"play", "p", "--seed"}) == "source-sure: error: --seed needs a value\n");
    CHECK(complaint({"play", "p", "--seed", "1", "--seed", "2"}) ==
          "source-sure: error: --seed is given more than once\n");
    CHECK(complaint({"play", "p", "--terminal", "--script", "-"}) ==
          "source-sure: error: --terminal excludes --script\n");
    CHECK(complaint({"facts"}) == "source-sure: error: PACK is required\n");
    CHECK(complaint({"cite", "p", "s", "--from", "a", "--to", "b"}) ==
          "source-sure: error: SOURCE requires --paragraph\n");
}

TEST_CASE("a word that is misspelt comes with the one that was meant") {
    const std::string blits = complaint({"play", "p", "--mode", "blits"});
    CHECK(blits.ends_with("or buzzers\n  hint: did you mean 'blitz'?\n"));
}

TEST_CASE("nothing that was typed reaches the terminal raw") {
    CHECK(complaint({"\x1b[31m\xe2\x80\xae"}) ==
          "source-sure: error: '<U+001B>[31m<U+202E>' is not expected here\n");
}

TEST_CASE("help and version go to standard output") {
    const auto help = parse_arguments({"play", "--help"});
    const auto& told = std::get<cli::Told>(help);
    CHECK(told.status == 0);
    CHECK(told.err.empty());
    CHECK(told.out.find("--terminal") != std::string::npos);
    CHECK(std::get<cli::Told>(parse_arguments({"--version"})).out.starts_with("source-sure "));
}

TEST_CASE("wrong usage names the command whose help tells more") {
    CHECK(std::get<cli::Told>(parse_arguments({"play", "--seed", "x"}))
              .err.ends_with("usage: source-sure play --help tells what can be given\n"));
    CHECK(std::get<cli::Told>(parse_arguments({"--x"}))
              .err.ends_with("usage: source-sure --help tells what can be given\n"));
}
