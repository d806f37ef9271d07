// SPDX-License-Identifier: MIT
//
// Several players who take turns, as the built program plays with them by script and in the
// terminal.
#include "base/system_files.h"
#include "profile/kept_match.h"
#include "support/contains.h"
#include "support/sandbox.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string_view>

using support::contains;
using support::Ran;
using support::Sandbox;

namespace {

const std::string teas = "tests/data/packs/teas.json";
const std::string skip = "{\"skip\": true}\n";

std::vector<std::string> game(std::vector<std::string> more) {
    std::vector<std::string> arguments = {"play", teas, "--lang", "en", "--seed", "1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

std::vector<std::string> turns(const std::string& way, const std::string& value = {}) {
    std::vector<std::string> arguments =
        game({"--mode", "hot-seat", "--players", "Ana,Bo", "--length", "1", way});
    if (!value.empty()) {
        arguments.push_back(value);
    }
    return arguments;
}

/// The last line.
std::string last(const std::string& text) {
    return text.substr(text.rfind('\n', text.size() - 2) + 1);
}

}  // namespace

TEST_CASE("a script plays in turns, and its end is the table") {
    const Ran ran = Sandbox().run(turns("--script", "-"), "{\"answer\": 2}\n" + skip);
    CHECK(ran.status == 0);
    CHECK(contains(ran.out,
                   "\"number\":1,\"of\":2,\"worth\":100,\"limit\":null,\"lives\":null,"
                   "\"player\":\"Ana\",\"id\":"));
    CHECK(contains(ran.out, "{\"event\":\"verdict\",\"number\":2,\"player\":\"Bo\",\"id\":"));
    CHECK(contains(last(ran.out),
                   "\"players\":[{\"name\":\"Ana\",\"place\":1,\"points\":100,\"right\":1,"
                   "\"asked\":1},{\"name\":\"Bo\",\"place\":2,\"points\":0,\"right\":0,"
                   "\"asked\":1}]}\n"));
}

TEST_CASE("questions are shared out evenly, and too few for all are none") {
    const auto of = [](const std::string& names) {
        const Ran ran =
            Sandbox().run(game({"--mode", "hot-seat", "--players", names, "--script", "-"}), skip);
        const std::size_t at = ran.out.find("\"of\":");
        return at == std::string::npos ? ran.err : ran.out.substr(at, 6);
    };
    CHECK(of("A,B") == "\"of\":4");
    CHECK(of("A,B,C") == "\"of\":3");
    CHECK(of("A,B,C,D,E") == "\"of\":5");
    CHECK(of("A,B,C,D,E,F") ==
          "source-sure: error: the pack 'teas' has no question for --mode hot-seat\n");
}

TEST_CASE("what several players find is kept nowhere, even where a profile is named") {
    Sandbox sandbox;
    std::vector<std::string> arguments = turns("--script", "-");
    arguments.insert(arguments.end(), {"--profile", "Ana"});
    CHECK(sandbox.run(arguments, skip + skip).status == 0);
    CHECK(sandbox.run(turns("--terminal"), "p\n\np\n\n").status == 0);
    CHECK_FALSE(std::filesystem::exists(sandbox.data() / "progress.db"));
}

TEST_CASE("in the terminal each question says whose it is, and the end who stands where") {
    const Ran ran = Sandbox().run(turns("--terminal"), "p\n\np\n\n");
    CHECK(ran.status == 0);
    CHECK(
        contains(ran.out, "\nTogether you play for fun: nothing counts towards your progress.\n"));
    CHECK(contains(ran.out, "\nAna, it is your turn.\nQuestion 1 of 2, 100 points\n"));
    CHECK(contains(ran.out, "\nBo, it is your turn.\nQuestion 2 of 2, 100 points\n"));
    CHECK(contains(ran.out,
                   "\nResults\n1. tied, Ana: 0 points, 0 of 1.\n"
                   "1. tied, Bo: 0 points, 0 of 1.\nTo look at again:\n"));
}

TEST_CASE("players and mode must go together") {
    const auto complaint = [](std::vector<std::string> more) {
        const Ran ran = Sandbox().run(game(std::move(more)), skip);
        CHECK(ran.status == 2);
        CHECK(ran.out == "");
        return ran.err;
    };
    CHECK(complaint({"--mode", "hot-seat", "--terminal"}) ==
          "source-sure: error: --mode hot-seat needs --players\n  hint: --players Ana,Bo\n");
    CHECK(complaint({"--mode", "buzzers", "--players", "Ana,Bo", "--script", "-"}) ==
          "source-sure: error: --mode buzzers needs the window\n"
          "  hint: --mode hot-seat can be played as text, in turns\n");
    CHECK(complaint({"--players", "Ana,Bo", "--script", "-"}) ==
          "source-sure: error: --players is not for --mode quick\n"
          "  hint: several players take turns with --mode hot-seat\n");
}

TEST_CASE("a match that was left in the terminal is offered again to the same players") {
    const auto of = [](const std::string& names) {
        return std::vector<std::string>{"play",     teas,        "--lang", "en",        "--mode",
                                        "hot-seat", "--players", names,    "--terminal"};
    };
    Sandbox sandbox;
    // The input ends in the third of four questions.
    CHECK(sandbox.run(of("Ana,Bo"), "p\n\np\n\n").status == 0);
    const std::string offer =
        "You left a game before its end: Together, question 3. Go on with it?";
    CHECK_FALSE(contains(sandbox.run(of("Ana,Cy"), "").out, offer));
    CHECK_FALSE(contains(sandbox.run(turns("--terminal"), "").out, offer));
    const Ran left = sandbox.run(of("Ana,Bo"), "y\np\n\n");
    CHECK(contains(left.out, offer));
    CHECK(contains(left.out, "\nAna, it is your turn.\nQuestion 3 of 4, 100 points\n"));
    const Ran over = sandbox.run(of("Ana,Bo"), "y\np\n\n");
    CHECK(contains(over.out, "\nBo, it is your turn.\nQuestion 4 of 4, 100 points\n"));
    CHECK(contains(over.out, "\n1. tied, Ana: 0 points, 0 of 2.\n"));
    CHECK_FALSE(contains(sandbox.run(of("Ana,Bo"), "").out, "You left a game"));
    CHECK_FALSE(std::filesystem::exists(sandbox.data() / "progress.db"));
}

TEST_CASE("a match of others that was left is put aside before the next one is kept") {
    Sandbox sandbox;
    const auto of = [](const std::string& names) {
        return std::vector<std::string>{"play",     teas,        "--lang", "en",        "--mode",
                                        "hot-seat", "--players", names,    "--terminal"};
    };
    const auto aside = [&] {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(sandbox.data())) {
            if (entry.path().filename().string().starts_with("match.json.left-")) {
                found.push_back(entry.path());
            }
        }
        return found;
    };
    sandbox.run(of("Ana,Bo"), "p\n\n");
    sandbox.run(of("Cy,Di"), "");
    CHECK(aside().empty());
    sandbox.run(of("Cy,Di"), "p\n\n");
    REQUIRE(aside().size() == 1);
    base::SystemFiles files;
    const auto first = profile::read_match(aside()[0], files, {}).match;
    REQUIRE(first.has_value());
    CHECK(first->choice.players[0].name == "Ana");
    CHECK(first->answers.size() == 1);
    // Who was asked and began another game meant it.
    sandbox.run(of("Cy,Di"), "n\np\n\n");
    CHECK(aside().size() == 1);
}

TEST_CASE("a match that was cut off at its last answer offers its scores") {
    Sandbox sandbox;
    const std::vector<std::string> game = {"play",     teas,        "--lang", "en",        "--mode",
                                           "hot-seat", "--players", "Ana,Bo", "--terminal"};
    sandbox.run(game, "p\n\np\n\np\n\n");
    base::SystemFiles files;
    const auto file = sandbox.data() / "match.json";
    auto kept = profile::read_match(file, files, {}).match;
    REQUIRE(kept.has_value());
    REQUIRE(kept->answers.size() == 3);
    learning::Answer last = kept->answers.back();
    last.item = kept->game.items.back();
    kept->answers.push_back(last);
    kept->attempts.push_back({1, last});
    REQUIRE(profile::write_match(kept, file, files).ok());
    const std::string offer =
        "A finished game waits for its scores to be seen: Together. See them?";
    const Ran seen = sandbox.run(game, "y\n");
    CHECK(contains(seen.out, offer));
    CHECK(contains(seen.out, "\n1. tied, Ana: 0 points, 0 of 2.\n"));
    CHECK(contains(seen.out, "\n1. tied, Bo: 0 points, 0 of 2.\n"));
    CHECK_FALSE(contains(sandbox.run(game, "").out, offer));
}

TEST_CASE("a damaged match is set aside, and the next one is played and kept") {
    Sandbox sandbox;
    std::filesystem::create_directories(sandbox.data());
    std::ofstream(sandbox.data() / "match.json") << "{";
    const Ran ran = sandbox.run(turns("--terminal"), "p\n\n");
    CHECK(ran.status == 0);
    CHECK(ran.err == "");
    bool kept = false;
    for (const auto& entry : std::filesystem::directory_iterator(sandbox.data())) {
        kept = kept || entry.path().filename().string().starts_with("match.json.damaged-");
    }
    CHECK(kept);
    const Ran again = sandbox.run(
        {"play", teas, "--lang", "en", "--mode", "hot-seat", "--players", "Ana,Bo", "--terminal"},
        "");
    CHECK(contains(again.out, "Together, question 2."));
}
