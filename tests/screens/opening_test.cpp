// SPDX-License-Identifier: MIT
//
// A game that the command line asks for is the same in the window as in a terminal.
#include "screens/make_client.h"
#include "support/shelf.h"
#include "support/stage.h"
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

/// Which of `expected` the window asks, one after the other, by their ids; each is passed.
std::vector<std::string> asked(Stage& stage, const screens::Opening& opening,
                               const std::vector<questions::Question>& expected) {
    stage.services.settings.cool_down = 0;
    const auto client = screens::make_client(stage.services, opening);
    std::vector<std::string> ids;
    for (const questions::Question& question : expected) {
        const std::string prompt = text::typo(question.prompt.fr, text::Language::French);
        const bool shown = drawn(*client).sketch().find("\"" + prompt + "\"") != std::string::npos;
        ids.push_back(shown ? question.id : "another than " + question.id);
        click(*client, "Passer");
        drawn(*client);
        client->handle(canvas::KeyPressed{Key::Enter, {}, false});
    }
    return ids;
}

std::vector<std::string> ids_of(const std::vector<questions::Question>& questions) {
    std::vector<std::string> ids;
    for (const questions::Question& question : questions) {
        ids.push_back(question.id);
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
            const auto expected = quiz::choose(mill.questions, rules);
            REQUIRE(expected.size() == 3);
            CHECK(asked(stage, {1, rules}, expected) == ids_of(expected));
            games.insert(ids_of(expected));
        }
    }
    // The pack has one chapter, so that both modes agree; other seeds give other games.
    CHECK(games.size() == 3);
}
