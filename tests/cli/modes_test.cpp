// SPDX-License-Identifier: MIT
//
// The modes as the built program plays them from scripts and in the terminal.
#include "support/sandbox.h"

#include <doctest/doctest.h>

#include <sstream>

using support::Ran;
using support::Sandbox;

namespace {

const std::string teas = "tests/data/packs/teas.json";
const std::string skip = "{\"skip\": true}\n";

std::vector<std::string> game(const std::string& mode, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"play",   teas, "--script", "-",
                                          "--lang", "en", "--mode",   mode};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

/// What stands behind `"key":` in a line of a transcript, up to the comma.
std::string value_of(const std::string& line, const std::string& key) {
    const std::string mark = "\"" + key + "\":";
    const std::size_t at = line.find(mark);
    if (at == std::string::npos) {
        return "none";
    }
    const std::size_t begin = at + mark.size();
    return line.substr(begin, line.find_first_of(",}", begin) - begin);
}

/// "question verdict end": the values of `key` of all lines that have one.
std::string values(const std::string& transcript, const std::string& key) {
    std::string all;
    std::istringstream lines(transcript);
    for (std::string line; std::getline(lines, line);) {
        const std::string value = value_of(line, key);
        if (value != "none") {
            all += (all.empty() ? "" : " ") + value;
        }
    }
    return all;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

}  // namespace

TEST_CASE("an exam gives its verdicts together, after the last answer") {
    const Ran ran = Sandbox().run(game("exam"), repeated(skip, 5));
    CHECK(ran.status == 0);
    CHECK(values(ran.out, "event") ==
          "\"question\" \"question\" \"question\" \"question\" \"question\" \"verdict\" "
          "\"verdict\" \"verdict\" \"verdict\" \"verdict\" \"end\"");
    CHECK(values(ran.out, "number") == "1 2 3 4 5 1 2 3 4 5");
    const Ran hint = Sandbox().run(game("exam"), "{\"answer\": null, \"hints\": 1}\n");
    CHECK(hint.status == 1);
    CHECK(hint.err == "standard input:1: error: 1 hints are asked for, 0 can be had [no-hint]\n");
}

TEST_CASE("survival counts the lives and ends with the last") {
    const Ran ran = Sandbox().run(game("survival"), repeated(skip, 5));
    CHECK(ran.status == 0);
    CHECK(values(ran.out, "lives") == "3 2 1");
    CHECK(values(ran.out, "complete") == "true");
    CHECK(values(ran.out, "answered") == "3");
}

TEST_CASE("in a blitz an answer may come too late, by the clock that was asked for") {
    const std::string late = "{\"skip\": false, \"answer\": 0, \"seconds\": 45}\n";
    const std::vector<std::string> one = {"--seed", "1", "--length", "1"};
    const Ran ran = Sandbox().run(game("blitz", one), late);
    CHECK(values(ran.out, "limit") == "30 30");
    CHECK(values(ran.out, "out_of_time") == "true");
    CHECK(values(ran.out, "verdict") == "\"skipped\"");
    std::vector<std::string> slow = one;
    slow.insert(slow.end(), {"--clock", "1.5"});
    const Ran in_time = Sandbox().run(game("blitz", slow), late);
    CHECK(values(in_time.out, "limit") == "45 45");
    CHECK(values(in_time.out, "out_of_time") == "false");
    slow.back() = "off";
    CHECK(values(Sandbox().run(game("blitz", slow), late).out, "limit") == "null null");
}

TEST_CASE("the game of the day is one for all who play on that day") {
    const auto seed = [](const std::string& zone, const std::string& now,
                         std::vector<std::string> more = {}) {
        Sandbox sandbox;
        sandbox.environment["TZ"] = zone;
        more.insert(more.end(), {"--now", now});
        return values(sandbox.run(game("daily", more), "").out, "seed");
    };
    CHECK(seed("UTC", "2026-11-22T03:59:59Z") == "20261121");
    CHECK(seed("UTC", "2026-11-22T04:00:00Z") == "20261122");
    CHECK(seed("CET-1", "2026-11-22T03:00:00Z") == "20261122");
    CHECK(seed("EST5", "2026-11-22T08:59:59Z") == "20261121");
    CHECK(seed("UTC", "2026-11-22T12:00:00Z", {"--seed", "20260101"}) == "20260101");
}

TEST_CASE("mistakes are what was not right the last time, and without any there is no game") {
    Sandbox sandbox;
    const std::vector<std::string> kept = {"--profile", "a", "--seed", "1"};
    const Ran none = sandbox.run(game("mistakes", kept), "");
    CHECK(none.status == 1);
    CHECK(none.out == "");
    CHECK(none.err ==
          "source-sure: error: there is nothing to look at again in 'teas'\n"
          "  hint: what was not right the last time is kept here once a game was played\n");
    const Ran played = sandbox.run(game("quick", kept), "{\"answer\": 2}\n" + skip);
    CHECK(values(played.out, "verdict") == "\"right\" \"skipped\"");
    const Ran again = sandbox.run(game("mistakes", kept), skip);
    CHECK(again.status == 0);
    CHECK(values(again.out, "id") == "\"teas/founder\" \"teas/founder\"");
    CHECK(Sandbox().run(game("mistakes"), "").status == 1);
}

TEST_CASE("marked questions are a game of their own, and without any there is none") {
    Sandbox sandbox;
    const Ran none = sandbox.run(game("marked", {"--profile", "a"}), "");
    CHECK(none.status == 1);
    CHECK(none.out == "");
    CHECK(none.err ==
          "source-sure: error: no question of 'teas' is marked\n"
          "  hint: the window marks the question at hand with the key M\n");
}

TEST_CASE("a mode that a pack has no questions for says so") {
    const Ran ran = Sandbox().run(game("sources"), "");
    CHECK(ran.status == 1);
    CHECK(ran.err == "source-sure: error: the pack 'teas' has no question for --mode sources\n");
    const Ran hard = Sandbox().run(game("timeline", {"--difficulty", "hard"}), "");
    CHECK(hard.status == 1);
    CHECK(hard.err ==
          "source-sure: error: the pack 'teas' has no question for --mode timeline with this "
          "--chapter and --difficulty\n");
    CHECK(values(Sandbox().run(game("timeline"), "").out, "id") == "\"teas/opening\"");
    CHECK(values(Sandbox().run(game("disagreements"), "").out, "id") == "\"teas/colour\"");
}

TEST_CASE("chapters are asked for by their ids") {
    const Ran garden = Sandbox().run(game("chapter", {"--chapter", "garden"}), repeated(skip, 9));
    CHECK(garden.status == 0);
    CHECK(values(garden.out, "chapter").find("shop") == std::string::npos);
    const Ran none = Sandbox().run(game("chapter"), "");
    CHECK(none.status == 2);
    CHECK(none.err ==
          "source-sure: error: --mode chapter needs a --chapter\n"
          "  hint: its chapters: garden, shop\n");
    const Ran other = Sandbox().run(game("quick", {"--chapter", "gardn"}), "");
    CHECK(other.status == 2);
    CHECK(other.err ==
          "source-sure: error: the pack 'teas' has no chapter 'gardn'\n"
          "  hint: did you mean 'garden'?\n");
}

TEST_CASE("who says how sure he is is marked by it") {
    const std::vector<std::string> seed = {"--seed", "1"};
    const auto points = [&](const std::string& line) {
        return values(Sandbox().run(game("quick", seed), line).out, "points");
    };
    CHECK(points("{\"answer\": 2}\n") == "100");
    CHECK(points("{\"answer\": 2, \"certainty\": 1}\n") == "33");
    CHECK(points("{\"answer\": 2, \"certainty\": 2}\n") == "67");
    CHECK(points("{\"answer\": 2, \"certainty\": 3}\n") == "100");
    CHECK(points("{\"answer\": 0, \"certainty\": 1}\n") == "0");
    CHECK(points("{\"answer\": 0, \"certainty\": 2}\n") == "-67");
    CHECK(points("{\"answer\": 0, \"certainty\": 3}\n") == "-200");
    CHECK(points("{\"answer\": 0, \"certainty\": 3, \"hints\": 1}\n") == "-100");
}

TEST_CASE("in the terminal an exam notes answers and tells them at the end") {
    const Ran ran = Sandbox().run({"play", teas, "--terminal", "--mode", "exam", "--seed", "1",
                                   "--length", "2", "--lang", "fr"},
                                  "2\np\n");
    CHECK(ran.status == 0);
    const std::string& out = ran.out;
    CHECK(out.find("Les réponses et leurs sources viennent à la fin.\n") != std::string::npos);
    const std::size_t noted = out.rfind("C’est noté.\n");
    REQUIRE(noted != std::string::npos);
    CHECK(out.find("Pas tout à fait.") > noted);
    CHECK(out.find("Question passée.") > noted);
    CHECK(out.find("À revoir") == std::string::npos);
    CHECK(out.ends_with("Résultats\n0 sur 2, 0\u00a0point.\n"));
}

TEST_CASE("in the terminal a game says what ends it") {
    const auto first_question = [](const std::string& mode) {
        const Ran ran = Sandbox().run(
            {"play", teas, "--terminal", "--mode", mode, "--seed", "1", "--lang", "en"}, "q\n");
        const std::size_t at = ran.out.find("\nQuestion ") + 1;
        return ran.out.substr(at, ran.out.find('\n', at) - at);
    };
    CHECK(first_question("survival") == "Question 1, 100 points, 3 lives");
    CHECK(first_question("blitz") == "Question 1 of 5, 100 points, 30 seconds");
    CHECK(first_question("quick") == "Question 1 of 5, 100 points");
}
