// SPDX-License-Identifier: MIT
//
// The program as the player has it, with a home and a display of its own, and all the ways in which
// a game can end before its end: what was answered is kept.
#include "learning/open_store.h"
#include "learning/sqlite_connection.h"
#include "support/sandbox.h"
#include "support/x_client.h"
#include "support/x_display.h"

#include <doctest/doctest.h>
#include <signal.h>

#include <fstream>
#include <sstream>
#include <thread>

namespace fs = std::filesystem;
using std::chrono::milliseconds;

namespace {

/// Long enough for a loaded machine; a passing test never waits for it.
constexpr milliseconds patience(60000);
constexpr milliseconds glance(50);

/// The answers in the player's store, as a copy of its files tells while the program may hold it.
std::vector<learning::Answer> kept_answers(const fs::path& store) {
    const support::TempFolder copies;
    for (const char* ending : {"", "-wal"}) {
        std::error_code missing;
        fs::copy_file(store.string() + ending, copies / ("progress.db" + std::string(ending)),
                      missing);
    }
    const auto opened = learning::open_store(copies / "progress.db", learning::default_profile, {});
    if (!opened || opened->notice.trouble != learning::Trouble::None) {
        return {};
    }
    const auto games = opened->store->last_games(1);
    return games && !games->empty() ? *opened->store->answers(games->front().id)
                                    : std::vector<learning::Answer>();
}

std::string content_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// A pack that is read for longer than a window takes to close.
void write_large_pack(const fs::path& path) {
    std::ofstream out(path, std::ios::binary);
    out << R"({"format": 1, "id": "large", "title": "Large", "languages": ["en"],)"
        << R"( "licence": "CC0-1.0", "questions": [)";
    for (int i = 0; i < 120'000; ++i) {
        out << (i == 0 ? "" : ",") << R"({"id": "q)" << i << R"(", "kind": "single",)"
            << R"("prompt": "Which number is )" << i << R"(?", "options": [")" << i
            << R"(", "none of them"], "key": 0, "explanation": "It is )" << i
            << R"(.", "source": {"title": "Counting"}})";
    }
    out << "]}";
}

/// A game of one question in which the first option was chosen and submitted, and that is now
/// explaining the answer.
class GameInPlay {
public:
    GameInPlay() : display_(1280, 720) {
        sandbox_.environment["DISPLAY"] = display_.name();
        program_.emplace(
            std::vector<std::string>{
                PROGRAM, "play", std::string(SOURCE_FOLDER) + "/tests/data/packs/capitals.json"},
            support::Child::Options{sandbox_.environment, said_at(), -1});
        const support::Ran keys = sandbox_.shell(
            "timeout 60 xdotool search --sync --onlyvisible --name '^Source S' windowfocus --sync "
            "key --delay 50 1 Return");
        REQUIRE_MESSAGE(keys.status == 0, keys.err);
        milliseconds waited(0);
        while (kept_answers(store()).empty() && waited < patience) {
            std::this_thread::sleep_for(glance);
            waited += glance;
        }
    }

    support::XDisplay& display() { return display_; }
    support::Child& program() { return *program_; }
    const support::Sandbox& sandbox() const { return sandbox_; }
    fs::path store() const { return sandbox_.data() / "progress.db"; }

    /// What it said on its streams.
    std::string said() const { return content_of(said_at()); }

private:
    fs::path said_at() const { return sandbox_.folder() / "said"; }

    support::Sandbox sandbox_;
    support::XDisplay display_;
    std::optional<support::Child> program_;
};

/// The one answer is in a store in which nothing is wrong.
void check_kept(const GameInPlay& game) {
    const auto database = learning::Connection::open(game.store().string());
    REQUIRE(database.ok());
    CHECK((*database)
              ->integer("SELECT count(*) FROM pragma_integrity_check WHERE "
                        "integrity_check = 'ok'")
              .value() == 1);
    const std::vector<learning::Answer> answers = kept_answers(game.store());
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].item == "capitals/france");
    CHECK(answers[0].verdict == learning::Verdict::Right);
}

}  // namespace

TEST_CASE("a signal or a closed window ends the program, and the answer is kept") {
    for (const int number : {SIGTERM, SIGINT, SIGHUP, 0}) {
        CAPTURE(number);
        GameInPlay game;
        if (number != 0) {
            game.program().send(number);
        } else {
            support::XClient(game.display().name()).close_windows();
        }
        CHECK(game.program().wait(patience) == 0);
        CHECK(game.said() == "");
        check_kept(game);
    }
}

TEST_CASE("killed with no time for anything, the program has kept the answer") {
    GameInPlay game;
    game.program().send(SIGKILL);
    CHECK(game.program().wait(patience) == 128 + SIGKILL);
    check_kept(game);
}

TEST_CASE("the display is lost in play: a sentence, status 3, and the answer is kept") {
    GameInPlay game;
    game.display().kill();
    CHECK(game.program().wait(patience) == 3);
    CHECK(game.said() ==
          "source-sure: error: the display is gone: the connection to the X server was lost\n");
    check_kept(game);
}

TEST_CASE(
    "closed while a large pack is read, the program ends at once and keeps nothing half read") {
    support::Sandbox sandbox;
    support::XDisplay display(1280, 720);
    sandbox.environment["DISPLAY"] = display.name();
    fs::create_directories(sandbox.data() / "packs");
    write_large_pack(sandbox.data() / "packs/large.json");
    const fs::path said = sandbox.folder() / "said";
    support::Child program({PROGRAM}, {sandbox.environment, said, -1});
    const support::Ran found =
        sandbox.shell("timeout 60 xdotool search --sync --onlyvisible --name '^Source S'");
    REQUIRE_MESSAGE(found.status == 0, found.err);
    SUBCASE("by its button") { support::XClient(display.name()).close_windows(); }
    SUBCASE("by its key, after one that waits for the pack") {
        const support::Ran keys = sandbox.shell("xdotool key --delay 50 Return ctrl+q");
        REQUIRE_MESSAGE(keys.status == 0, keys.err);
    }
    CHECK(program.wait(patience) == 0);
    CHECK(content_of(said) == "");
    CHECK_FALSE(fs::exists(sandbox.cache() / "contents.json"));
}
