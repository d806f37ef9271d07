// SPDX-License-Identifier: MIT
//
// The built program as others use it: exit status, all of standard output, all of standard error.
#include "base/system_files.h"
#include "support/sandbox.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>

using support::Ran;
using support::Sandbox;

namespace {

const std::string teas = "tests/data/packs/teas.json";

std::string data(const std::string& name) {
    return base::SystemFiles()
        .read(std::filesystem::path(SOURCE_FOLDER) / "tests/data" / name, 1u << 20)
        .value();
}

void write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> script_game(const std::string& language, const std::string& script) {
    return {"play", teas, "--script", script, "--seed", "1", "--lang", language};
}

}  // namespace

TEST_CASE("a script gives its transcript, byte for byte, in every locale and from a pipe") {
    const std::string script = "tests/data/sessions/teas.script.jsonl";
    for (const std::string language : {"fr", "en"}) {
        const std::string expected = data("sessions/teas." + language + ".jsonl");
        for (const char* locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "xx_YY"}) {
            Sandbox sandbox;
            sandbox.environment["LC_ALL"] = locale;
            const Ran ran = sandbox.run(script_game(language, script));
            CHECK(ran.status == 0);
            CHECK(ran.out == expected);
            CHECK(ran.err == "");
            CHECK_FALSE(std::filesystem::exists(sandbox.data()));
        }
        const Ran piped =
            Sandbox().run(script_game(language, "-"), data("sessions/teas.script.jsonl"));
        CHECK(piped.out == expected);
    }
}

TEST_CASE("a game in the terminal, hints, mistakes, a change of language and all") {
    Sandbox sandbox;
    const Ran ran = sandbox.run({"play", teas, "--terminal", "--seed", "1", "--lang", "fr"},
                                data("sessions/teas.typed.txt"));
    CHECK(ran.status == 0);
    CHECK(ran.out == data("sessions/teas.terminal.txt"));
    CHECK(ran.err == "");
    struct stat about = {};
    REQUIRE(::stat((sandbox.data() / "progress.db").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
}

TEST_CASE("the language is the option's, else the setting's, else the environment's") {
    Sandbox sandbox;
    const std::vector<std::string> quit = {"play", teas, "--terminal", "--seed", "1"};
    const auto title = [&](std::vector<std::string> arguments) {
        const std::string out = sandbox.run(arguments, "q\n").out;
        return out.substr(0, out.find('\n'));
    };
    CHECK(title(quit) == "The teas of the Val");
    sandbox.environment["LC_ALL"] = "fr_CA.UTF-8";
    CHECK(title(quit) == "Les thés du Val");
    std::filesystem::create_directories(sandbox.home() / ".config/source-sure");
    write(sandbox.home() / ".config/source-sure/settings.json", R"({"language": "en"})");
    CHECK(title(quit) == "The teas of the Val");
    CHECK(title({"play", teas, "--terminal", "--lang", "fr"}) == "Les thés du Val");
}

TEST_CASE("a line of a script that is no answer ends the game with its place") {
    const struct {
        const char* script;
        std::string message;
    } faults[] = {
        {"{\"answer\": 4}\n",
         "standard input:1:12: error: /answer must be a whole number from 0 to 3, not 4 "
         "[out-of-range]\n"},
        {"\n{\"answer\": \n",
         "standard input:2:12: error: the file ends here; expected a value [syntax]\n"},
        {"{\"certainty\": 1}\n",
         "standard input:1:1: error: the document lacks the key 'answer' "
         "[missing-key]\n"},
        {"{\"answer\": 1, \"hints\": 4}\n",
         "standard input:1: error: 4 hints are asked for, 3 can be had [no-hint]\n"},
        {"{\"answer\": null}\n",
         "standard input:1: error: the answer is not complete [not-ready]\n"},
        {"{\"skip\": true, \"seconds\": -1}\n",
         "standard input:1:27: error: /seconds must be a number from 0 to 1000000, not -1 "
         "[wrong-type]\n"},
    };
    for (const auto& fault : faults) {
        const Ran ran = Sandbox().run(script_game("en", "-"), fault.script);
        CHECK(ran.status == 1);
        CHECK(ran.err == fault.message);
    }
}

TEST_CASE("a script that ends early leaves the game, which is done all the same") {
    const Ran ran = Sandbox().run(script_game("en", "-"), "{\"skip\": true}\n");
    CHECK(ran.status == 0);
    CHECK(ran.out.find("\"answered\":1,\"right\":0,\"score\":0,\"best_streak\":0,"
                       "\"complete\":false") != std::string::npos);
}

TEST_CASE("a profile keeps what a script played, and nobody else's") {
    Sandbox sandbox;
    auto arguments = script_game("en", "-");
    arguments.insert(arguments.end(), {"--profile", "Zoé", "--now", "2026-11-22T08:30:00Z"});
    CHECK(sandbox.run(arguments, "{\"skip\": true}\n").status == 0);
    CHECK(std::filesystem::exists(sandbox.data() / "progress.db"));
}

TEST_CASE("names and paths that lead nowhere") {
    Sandbox sandbox;
    const Ran unknown = sandbox.run({"facts", "cloudwat"});
    CHECK(unknown.status == 2);
    CHECK(unknown.out == "");
    CHECK(unknown.err ==
          "source-sure: error: there is no pack 'cloudwat'\n"
          "  hint: did you mean 'cloudwatt'?\n");
    const Ran missing = sandbox.run({"facts", "./no/such.json"});
    CHECK(missing.status == 3);
    CHECK(missing.err == "./no/such.json: error: cannot read: No such file or directory\n");
    const Ran script = sandbox.run(script_game("en", "no.jsonl"));
    CHECK(script.status == 3);
    CHECK(script.err == "no.jsonl: error: cannot read: No such file or directory\n");
    const Ran escaped = sandbox.run({"facts", "\x1b[31mred"});
    CHECK(escaped.status == 2);
    CHECK(escaped.err ==
          "source-sure: error: there is no pack '<U+001B>[31mred'\n"
          "  hint: the packs at hand: cloudwatt\n");
    for (const char* command : {"facts", "check", "generate"}) {
        CAPTURE(command);
        const Ran nothing = sandbox.run({command, "nothing"});
        CHECK(nothing.status == 2);
        CHECK(nothing.err ==
              "source-sure: error: there is no pack 'nothing'\n"
              "  hint: the packs at hand: cloudwatt\n");
    }
}

TEST_CASE("a pack at fault is refused, with the line and a caret") {
    Sandbox sandbox;
    const auto pack = sandbox.folder() / "bad.json";
    write(pack, "{ \"format\": 1,\n  \"id\": \n}\n");
    for (const char* command : {"facts", "generate", "play"}) {
        std::vector<std::string> arguments = {command, pack.string()};
        if (arguments[0] == "play") {
            arguments.push_back("--terminal");
        }
        const Ran ran = sandbox.run(arguments);
        CHECK(ran.status == 1);
        CHECK(ran.out == "");
        CHECK(ran.err.starts_with(pack.string() + ":3:1: error: "));
        CHECK(ran.err.find("\n  }\n  ^\n") != std::string::npos);
    }
}

TEST_CASE("standard output that is full, closed or no longer read") {
    Sandbox sandbox;
    const Ran full = sandbox.shell("\"$P\" generate " + teas + " --lang en > /dev/full");
    CHECK(full.status == 3);
    CHECK(full.err == "standard output: error: cannot write: No space left on device\n");
    const Ran closed = sandbox.shell("\"$P\" generate " + teas + " --lang en >&-");
    CHECK(closed.status == 3);
    CHECK(closed.err == "standard output: error: cannot write: Bad file descriptor\n");
    const Ran head =
        sandbox.shell("{ \"$P\" generate cloudwatt --lang en; echo $? >&2; } | head -c 3");
    CHECK(head.out == "{\n ");
    CHECK(head.err == "0\n");
    const Ran no_errors = sandbox.shell("\"$P\" facts nowhere 2>&-");
    CHECK(no_errors.status == 2);
}

TEST_CASE("standard input that is closed ends the game in the terminal") {
    const Ran ran = Sandbox().shell("\"$P\" play " + teas + " --terminal --lang en <&-");
    CHECK(ran.status == 3);
    CHECK(ran.err == "\nstandard input: error: cannot read: Bad file descriptor\n");
}

TEST_CASE("where nothing can be kept, the player is told and plays on") {
    Sandbox sandbox;
    sandbox.environment["HOME"] = "/proc";
    const Ran ran = sandbox.run({"play", teas, "--terminal", "--lang", "en"}, "1\n\nq\n");
    CHECK(ran.status == 0);
    CHECK(ran.err == "");
    CHECK(ran.out.find("Your progress will not be kept: cannot make the folder: No such file or "
                       "directory.\n") != std::string::npos);
}

TEST_CASE("a game that was left is offered again, and goes on where it was or stays as it is") {
    Sandbox sandbox;
    const std::vector<std::string> play = {"play", teas, "--terminal", "--lang", "en"};
    const std::string offer =
        "You left a game before its end: Quick game, question 2. Go on with it? (y/n) ";
    const auto offers = [](const Ran& ran) {
        return ran.out.find("You left a game") != std::string::npos;
    };
    CHECK_FALSE(offers(sandbox.run(play, "p\n\nq\n")));
    const Ran on = sandbox.run(play, "what\ny\nq\n");
    CHECK(on.status == 0);
    CHECK(on.out.starts_with(offer + offer + "The teas of the Val\n"));
    CHECK(on.out.find("\nQuestion 2 of ") != std::string::npos);
    CHECK(on.out.find("\nQuestion 1 of ") == std::string::npos);
    // What was wanted is another game, one of its own rules, or none.
    const Ran anew = sandbox.run(play, "n\nq\n");
    CHECK(anew.out.find("\nQuestion 1 of ") != std::string::npos);
    CHECK_FALSE(offers(sandbox.run({"play", teas, "--terminal", "--mode", "survival"}, "q\n")));
    CHECK_FALSE(offers(sandbox.run({"play", teas, "--terminal", "--seed", "1"}, "q\n")));
    CHECK(sandbox.run(play, "q\n").out == offer);
    CHECK(sandbox.run(play, "").out == offer);
    CHECK(sandbox.run({"play", teas, "--terminal", "--lang", "fr"}, "q\n")
              .out.starts_with("Tu as laissé une partie en chemin\u00A0: Partie rapide, "
                               "question 2. La reprendre\u202F? (o/n)"));
}

TEST_CASE("a store of a later version is left alone") {
    Sandbox sandbox;
    CHECK(sandbox.run({"play", teas, "--terminal"}, "q\n").status == 0);
    const auto store = sandbox.data() / "progress.db";
    std::string bytes = base::SystemFiles().read(store, 1u << 30).value();
    bytes[63] = 9;
    write(store, bytes);
    const Ran ran = sandbox.run({"play", teas, "--terminal"}, "q\n");
    CHECK(ran.status == 3);
    CHECK(ran.out == "");
    CHECK(ran.err == store.string() +
                         ": error: made by a later version of Source Sûre (store 9, this program "
                         "reads 3)\n");
}

TEST_CASE("without a display the window says so and offers the terminal") {
    Sandbox sandbox;
    const std::string hint = "  hint: source-sure play PACK --terminal plays here, as text\n";
    for (const char* display : {"", ":9999", "nonsense"}) {
        sandbox.environment["DISPLAY"] = display;
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{}, std::vector<std::string>{"play", teas}}) {
            const Ran ran = sandbox.run(arguments);
            CHECK(ran.status == 3);
            CHECK(ran.out == "");
            CHECK(ran.err.starts_with("source-sure: error: "));
            CHECK(ran.err.ends_with(hint));
            CHECK(std::ranges::count(ran.err, '\n') == 2);
        }
    }
}

TEST_CASE("a game as text needs a pack") {
    const Ran ran = Sandbox().run({"play", "--terminal"});
    CHECK(ran.status == 2);
    CHECK(ran.err ==
          "source-sure: error: play --terminal and --script need a PACK\n"
          "usage: source-sure play --help tells what can be given\n");
}

TEST_CASE("the version is the project's") {
    const Ran ran = Sandbox().run({"--version"});
    CHECK(ran.status == 0);
    CHECK(ran.out == "source-sure 0.1.0\n");
}

TEST_CASE("generate and facts print one JSON document and nothing else") {
    const Ran generated = Sandbox().run({"generate", teas, "--lang", "fr", "--seed", "7"});
    CHECK(generated.status == 0);
    CHECK(generated.err == "");
    CHECK(
        generated.out.starts_with("{\n  \"pack\": \"teas\",\n  \"language\": \"fr\",\n"
                                  "  \"seed\": 7,\n  \"questions\": [\n"));
    CHECK(generated.out.ends_with("\n}\n"));
    CHECK(Sandbox().run({"facts", teas}).out == "[]\n");
}
