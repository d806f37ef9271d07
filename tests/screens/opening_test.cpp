// SPDX-License-Identifier: MIT
//
// A game that the command line asks for is the same in the window as in a terminal.
#include "quiz/session.h"
#include "screens/make_client.h"
#include "support/screens/shelf.h"
#include "support/screens/stage.h"
#include "text/typography.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdio>
#include <set>

namespace {

using canvas::Key;
using support::Stage;

support::RecordingCanvas drawn(canvas::Client& client) {
    support::RecordingCanvas canvas;
    client.draw(canvas, {1280, 720});
    return canvas;
}

/// Clicks on these words, as they stand in a line of the recording: `text X,Y … "words"`.
void click(canvas::Client& client, std::string_view words) {
    const std::string end = fmt::format(" \"{}\"", words);
    const support::RecordingCanvas canvas = drawn(client);
    for (const std::string& line : canvas.lines()) {
        canvas::Point at;
        if (line.ends_with(end) && std::sscanf(line.c_str(), " text %f,%f", &at.x, &at.y) == 2) {
            client.handle(canvas::PointerMoved{at});
            client.handle(canvas::PointerPressed{at});
            client.handle(canvas::PointerReleased{at});
            return;
        }
    }
    FAIL("nothing says " << words << " in\n" << canvas.words());
}

/// Passes the question at hand; its id where it is the one expected.
std::string pass(canvas::Client& client, const questions::Question& expected) {
    const std::string prompt = text::typo(expected.prompt.fr, text::Language::French);
    const bool shown = drawn(client).sketch().find("\"" + prompt + "\"") != std::string::npos;
    click(client, "Passer");
    drawn(client);
    client.handle(canvas::KeyPressed{Key::Enter, {}, false});
    return shown ? expected.id : "another than " + expected.id;
}

/// Which of `expected` the window asks, one after the other, by their ids; each is passed.
std::vector<std::string> asked(Stage& stage, const screens::Opening& opening,
                               const std::vector<questions::Question>& expected) {
    stage.services.settings.cool_down = 0;
    const auto client = screens::make_client(stage.services, opening);
    std::vector<std::string> ids;
    for (const questions::Question& question : expected) {
        ids.push_back(pass(*client, question));
    }
    return ids;
}

}  // namespace

TEST_CASE("a seed gives the window the questions that it gives a terminal, in the same order") {
    Stage::Setting setting;
    setting.packs = {
        support::sample_pack(),
        support::shelved_pack(std::filesystem::path(SOURCE_FOLDER) / "tests/data/packs/mill")};
    Stage stage(PROGRAM, setting);
    const screens::ShelvedPack& mill = setting.packs[1];
    std::vector<facts::Id> chapters;
    for (const packs::Chapter& chapter : mill.about.chapters) {
        chapters.push_back(chapter.id);
    }
    std::set<std::vector<std::string>> games;
    for (const std::string mode : {"quick", "story"}) {
        for (const std::uint64_t seed : {0, 7, 8}) {
            // As the terminal and scripts do.
            quiz::Rules rules;
            rules.mode = mode;
            rules.seed = seed;
            rules.length = 3;
            rules.chapters = chapters;
            const auto expected = quiz::choose(mill.questions.all(), rules);
            REQUIRE(expected.size() == 3);
            CHECK(asked(stage, {1, rules}, expected) == quiz::ids_of(expected));
            games.insert(quiz::ids_of(expected));
        }
    }
    // The pack has one chapter, so that both modes agree; other seeds give other games.
    CHECK(games.size() == 3);
}

TEST_CASE("a seed gives several players the questions that it gives them in a terminal") {
    Stage::Setting setting;
    setting.packs = {
        support::shelved_pack(std::filesystem::path(SOURCE_FOLDER) / "tests/data/packs/mill")};
    setting.settings.cool_down = 0;
    // What was set up the last time is not what is asked for now.
    setting.settings.hot_seat.length = 10;
    setting.settings.last_game = {setting.packs[0].about.id, "quick", "hard", 10, {}};
    Stage stage(PROGRAM, setting);
    std::set<std::vector<std::string>> matches;
    for (const std::uint64_t seed : {7, 8}) {
        quiz::Rules rules;
        rules.mode = "hot-seat";
        rules.seed = seed;
        rules.length = 2;
        for (const packs::Chapter& chapter : setting.packs[0].about.chapters) {
            rules.chapters.push_back(chapter.id);
        }
        const auto client = screens::make_client(stage.services, {{0, rules, {"Ana", "Bo"}}});
        rules.length = 4;
        const auto expected = quiz::choose(setting.packs[0].questions.all(), rules);
        REQUIRE(expected.size() == 4);
        click(*client, "Commencer");
        std::vector<std::string> ids;
        for (const questions::Question& question : expected) {
            click(*client, "Voir la question");
            ids.push_back(pass(*client, question));
        }
        CHECK(ids == quiz::ids_of(expected));
        CHECK(drawn(*client).words().find("Tout le monde est à égalité") != std::string::npos);
        matches.insert(ids);
    }
    CHECK(matches.size() == 2);
}

TEST_CASE("the home screen is made, laid out and drawn without asking anything of its window") {
    Stage stage(PROGRAM);
    const int before = stage.host.asked();
    const auto client = screens::make_client(stage.services);
    client->handle(canvas::Resized{{1280, 720}});
    CHECK(drawn(*client).words().find("Bonjour") != std::string::npos);
    CHECK(stage.host.asked() == before);
    CHECK(stage.host.speaker().heard() == "");
    CHECK(stage.host.speaker().said() == "");
}
