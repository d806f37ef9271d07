// SPDX-License-Identifier: MIT
//
// What an author reads who has made a mistake in a pack: whole messages, the same from every
// command that needs the pack.
#include "support/sandbox.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using support::Ran;
using support::Sandbox;

namespace {

/// A sound pack of one question; each case spoils it by one replacement.
const std::string sound =
    "{ \"format\": 1, \"id\": \"t\", \"title\": \"T\", \"languages\": [\"en\"],\n"
    "  \"licence\": \"MIT\",\n"
    "  \"questions\": [\n"
    "    { \"id\": \"a\", \"kind\": \"single\", \"prompt\": \"Which?\",\n"
    "      \"options\": [\"x\", \"y\"], \"key\": 1,\n"
    "      \"source\": {\"title\": \"B\"} }\n"
    "  ] }\n";

std::string spoilt(std::string_view from, std::string_view to) {
    std::string text = sound;
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

/// Without the folder of the sandbox, which is another in each run.
std::string without(std::string text, const std::string& folder) {
    for (std::size_t at; (at = text.find(folder)) != std::string::npos;) {
        text.erase(at, folder.size());
    }
    return text;
}

/// What each command says of the pack, if all say the same; else all that they say.
struct Told {
    int status = -1;
    std::string err;
};

Told told_by_all(const Sandbox& sandbox, const std::string& path) {
    const std::string script = (sandbox.folder() / "script.jsonl").string();
    std::ofstream(script) << "{\"answer\": 0}\n";
    Told told;
    for (const std::vector<std::string>& command : {std::vector<std::string>{"check", path},
                                                    {"play", path, "--script", script},
                                                    {"generate", path, "--lang", "en"},
                                                    {"facts", path}}) {
        const Ran ran = sandbox.run(command);
        const std::string err = without(ran.err, sandbox.folder().string() + "/");
        CAPTURE(command.front());
        if (told.status == -1) {
            told = {ran.status, err};
        }
        CHECK(ran.status == told.status);
        CHECK(err == told.err);
    }
    return told;
}

Told told_of(const std::string& content) {
    const Sandbox sandbox;
    const auto path = sandbox.folder() / "t.json";
    std::ofstream(path, std::ios::binary) << content;
    return told_by_all(sandbox, path.string());
}

void check_refused(const std::string& content, const std::string& err) {
    const Told told = told_of(content);
    CHECK(told.status == 1);
    CHECK(told.err == err);
}

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) {
        out += text;
    }
    return out;
}

}  // namespace

TEST_CASE("a misspelt key: the warning that tells it, then the error that it leads to") {
    check_refused(spoilt("\"options\"", "\"optoins\""),
                  "t.json:5:7: warning: /questions/0 has an unknown key 'optoins' [unknown-key]\n"
                  "        \"optoins\": [\"x\", \"y\"], \"key\": 1,\n"
                  "        ^\n"
                  "  hint: did you mean 'options'?\n"
                  "t.json:5:7: error: /questions/0 lacks the key 'options' [missing-key]\n"
                  "        \"optoins\": [\"x\", \"y\"], \"key\": 1,\n"
                  "        ^\n");
}

TEST_CASE("options that are missing, empty, too few or no list: one thing is said") {
    check_refused(spoilt("\"options\": [\"x\", \"y\"], ", ""),
                  "t.json:4:5: error: /questions/0 lacks the key 'options' [missing-key]\n"
                  "      { \"id\": \"a\", \"kind\": \"single\", \"prompt\": \"Which?\",\n"
                  "      ^\n");
    check_refused(
        spoilt("[\"x\", \"y\"]", "[]"),
        "t.json:5:18: error: /questions/0/options must hold 2 to 26 options [out-of-range]\n"
        "        \"options\": [], \"key\": 1,\n"
        "                   ^\n");
    check_refused(
        spoilt("[\"x\", \"y\"]", "[\"x\"]"),
        "t.json:5:18: error: /questions/0/options must hold 2 to 26 options [out-of-range]\n"
        "        \"options\": [\"x\"], \"key\": 1,\n"
        "                   ^\n");
    check_refused(spoilt("[\"x\", \"y\"]", "\"x\""),
                  "t.json:5:18: error: /questions/0/options must be a list, not a text "
                  "[wrong-type]\n"
                  "        \"options\": \"x\", \"key\": 1,\n"
                  "                   ^\n");
}

TEST_CASE("wrong types and ranges") {
    check_refused(spoilt("\"key\": 1", "\"key\": \"y\""),
                  "t.json:5:37: error: /questions/0/key must be a whole number from 0 to 1, not a "
                  "text [wrong-type]\n"
                  "        \"options\": [\"x\", \"y\"], \"key\": \"y\",\n"
                  "                                      ^\n");
    check_refused(spoilt("\"key\": 1", "\"key\": 12345678901234567890123"),
                  "t.json:5:37: error: /questions/0/key must be a whole number from 0 to 1, not "
                  "12345678901234567890123 [out-of-range]\n"
                  "        \"options\": [\"x\", \"y\"], \"key\": 12345678901234567890123,\n"
                  "                                      ^\n");
}

TEST_CASE("a language that is missing, a reference to nothing, an id used twice") {
    check_refused(
        spoilt("\"prompt\": \"Which?\"", "\"prompt\": {\"fr\": \"Lequel ?\"}"),
        "t.json:4:46: error: /questions/0/prompt lacks the key 'en' [missing-key]\n"
        "      { \"id\": \"a\", \"kind\": \"single\", \"prompt\": {\"fr\": \"Lequel ?\"},\n"
        "                                               ^\n");
    check_refused(spoilt("\"key\": 1", "\"key\": 1, \"facts\": [\"f\"], \"chapter\": \"c\""),
                  "t.json:5:50: error: no fact has the id 'f' [unknown-fact]\n"
                  "        \"options\": [\"x\", \"y\"], \"key\": 1, \"facts\": [\"f\"], "
                  "\"chapter\": \"c\",\n"
                  "                                                   ^\n"
                  "t.json:5:67: error: no chapter has the id 'c' [unknown-chapter]\n"
                  "  \"options\": [\"x\", \"y\"], \"key\": 1, \"facts\": [\"f\"], "
                  "\"chapter\": \"c\",\n"
                  "                                                              ^\n");
    check_refused(spoilt("\"B\"} }\n",
                         "\"B\"} },\n"
                         "    { \"id\": \"a\", \"kind\": \"true_false\", \"prompt\": \"So?\", "
                         "\"key\": true,\n"
                         "      \"source\": {\"title\": \"B\"} }\n"),
                  "t.json:7:13: error: question 'a' is already declared at t.json:4:13 "
                  "[duplicate-id]\n"
                  "      { \"id\": \"a\", \"kind\": \"true_false\", \"prompt\": \"So?\", "
                  "\"key\": true,\n"
                  "              ^\n");
}

TEST_CASE("JSON that is broken, empty, too deep, or in another encoding") {
    check_refused(spoilt("\"key\": 1,", "\"key\": 1,,"),
                  "t.json:5:39: error: unexpected ','; expected a key in quotation marks "
                  "[syntax]\n"
                  "        \"options\": [\"x\", \"y\"], \"key\": 1,,\n"
                  "                                        ^\n");
    check_refused("", "t.json:1:1: error: the file is empty [empty]\n");
    check_refused(std::string(3, '\0'), "t.json:1:1: error: the file is empty [empty]\n");
    check_refused(
        "{\"title\": " + repeated("[", 50) + repeated("]", 50) + "}",
        "t.json:1:42: error: deeper than 32 levels [too-deep]\n"
        "  {\"title\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]"
        "]]]]]]]]]]]]]]]]]]]]]]]\n"
        "                                           ^\n");
    std::string utf16 = "\xFF\xFE";
    for (const char c : sound) {
        utf16 += {c, '\0'};
    }
    check_refused(utf16,
                  "t.json:1:1: error: the file is in UTF-16, not UTF-8 [encoding]\n"
                  "  hint: save the file as UTF-8\n");
    check_refused(spoilt("Which?", std::string_view("Wh\0ch?", 6)),
                  "t.json:4:49: error: a NUL character, which no text may hold [bad-text]\n"
                  "      { \"id\": \"a\", \"kind\": \"single\", \"prompt\": \"Wh<U+0000>ch?\",\n"
                  "                                                  ^\n");
}

TEST_CASE("a byte order mark and other line ends are no faults, and lines are counted with them") {
    CHECK(told_of("\xEF\xBB\xBF" + sound).status == 0);
    for (const std::string end : {"\r\n", "\r"}) {
        std::string text = spoilt("\"key\": 1", "\"key\": 7");
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;
             at += end.size()) {
            text.replace(at, 1, end);
        }
        check_refused(text,
                      "t.json:5:37: error: /questions/0/key must be a whole number from 0 to 1, "
                      "not 7 [out-of-range]\n"
                      "        \"options\": [\"x\", \"y\"], \"key\": 7,\n"
                      "                                      ^\n");
    }
}

TEST_CASE("a folder without a pack, and a file that is not there") {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox.folder() / "bare");
    const Told bare = told_by_all(sandbox, (sandbox.folder() / "bare").string());
    CHECK(bare.status == 1);
    CHECK(bare.err == "bare: error: the folder has no file 'pack.json' [missing-file]\n");
    const Told missing = told_by_all(sandbox, (sandbox.folder() / "no.json").string());
    CHECK(missing.status == 3);
    CHECK(missing.err == "no.json: error: cannot read: No such file or directory\n");
}

TEST_CASE("a file that the player may not read") {
    const Sandbox sandbox;
    const auto path = sandbox.folder() / "t.json";
    std::ofstream(path) << sound;
    std::filesystem::permissions(path, std::filesystem::perms::none);
    if (std::ifstream(path)) {
        return;  // root may read everything
    }
    const Told told = told_by_all(sandbox, path.string());
    CHECK(told.status == 3);
    CHECK(told.err == "t.json: error: cannot read: Permission denied\n");
}
