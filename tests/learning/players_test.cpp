// SPDX-License-Identifier: MIT
//
// The players of one store: chosen, made, removed; and one who begins anew.
#include "learning/database_file.h"
#include "learning/open_store.h"
#include "support/temp_folder.h"

#include <doctest/doctest.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace {

namespace fs = std::filesystem;

using learning::Player;
using learning::Store;

const base::Instant now = *base::parse_instant("2026-11-22T08:30:00Z");

learning::OpenedStore opened(const fs::path& file, std::string_view name = "Ana") {
    auto store = learning::open_store(file, name, now);
    REQUIRE(store);
    return std::move(*store);
}

/// A game of so many answers, and a mark.
void play(Store& store, int answers) {
    const auto game = store.begin({"teas", "quick", 0, "0.1.0", now}).value();
    for (int i = 0; i < answers; ++i) {
        learning::Answer answer;
        answer.item = "teas/" + std::to_string(i);
        answer.answer = "1";
        answer.language = "fr";
        answer.facts = {"fact"};
        answer.at = now;
        REQUIRE(store.record(game, answer));
    }
    REQUIRE(store.mark("teas", "teas/0", true, now));
}

std::vector<Player> players(Store& store) { return store.players()->all().value(); }

std::int64_t count(const fs::path& file, const std::string& table) {
    auto connection = learning::Connection::open(file.string());
    REQUIRE(connection);
    return (*connection)->integer("SELECT count(*) FROM " + table).value();
}

/// While it lives no file can grow beyond so many bytes: the nearest to a full disk that any user
/// can set up.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before_) == 0);
        const rlimit small = {bytes, before_.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    void (*signal_)(int);
    rlimit before_ = {};
};

/// The names of what a folder holds that were made to be copies.
std::vector<std::string> copies_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(".before-") != std::string::npos) {
            names.push_back(name);
        }
    }
    return names;
}

}  // namespace

TEST_CASE("a store knows its players and is that of another at once") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    {
        const auto store = opened(file);
        play(*store.store, 2);
        CHECK(store.store->players()->at_hand() == "Ana");
        REQUIRE(store.store->players()->choose("Bo", now));
        CHECK(store.store->players()->at_hand() == "Bo");
        CHECK(store.store->last_games(10)->empty());
        CHECK(store.store->marked("teas")->empty());
        play(*store.store, 1);
        CHECK(players(*store.store) == std::vector<Player>{{"Ana", 1, 2, 1}, {"Bo", 1, 1, 1}});
        REQUIRE(store.store->players()->choose("Ana", now));
        CHECK(store.store->last_games(10)->front().answers == 2);
    }
    const auto again = opened(file, "Bo");
    CHECK(again.store->last_games(10)->front().answers == 1);
}

TEST_CASE("a player is removed with all that is kept of him, and a copy has it still") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    const auto store = opened(file);
    play(*store.store, 2);
    REQUIRE(store.store->players()->choose("Bo", now));
    play(*store.store, 1);
    const std::string copy = store.store->players()->remove("Ana", now).value();
    CHECK(copy == file.string() + ".before-removal-2026-11-22");
    CHECK(players(*store.store) == std::vector<Player>{{"Bo", 1, 1, 1}});
    CHECK(count(file, "answer_facts") == 1);
    CHECK(count(copy, "answers") == 3);
    CHECK(count(copy, "profiles") == 2);
    struct stat about = {};
    REQUIRE(::stat(copy.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(opened(copy).store->last_games(10)->front().answers == 2);
}

TEST_CASE("a player begins anew, as often as he likes, and the others keep what is theirs") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    const auto store = opened(file, "Bo");
    play(*store.store, 1);
    REQUIRE(store.store->players()->choose("Ana", now));
    play(*store.store, 2);
    CHECK(store.store->players()->erase(now).value() ==
          file.string() + ".before-erasing-2026-11-22");
    CHECK(players(*store.store) == std::vector<Player>{{"Bo", 1, 1, 1}, {"Ana", 0, 0, 0}});
    play(*store.store, 3);
    const std::string second = store.store->players()->erase(now).value();
    CHECK(second == file.string() + ".before-erasing-2026-11-22-2");
    CHECK(count(second, "answers") == 4);
    CHECK(count(file, "answers") == 1);
}

TEST_CASE("where no copy can be made nothing is forgotten") {
    const support::TempFolder folder;
    // So long a name that what is added for the copy is too much for the file system.
    const fs::path file = folder / (std::string(235, 'p') + ".db");
    const auto store = opened(file);
    CHECK(store.notice == learning::Notice{});
    play(*store.store, 2);
    const auto erased = store.store->players()->erase(now);
    REQUIRE_FALSE(erased);
    CHECK(erased.error().message == "cannot write: File name too long");
    CHECK(erased.error().place.file == file.string() + ".before-erasing-2026-11-22");
    CHECK(players(*store.store) == std::vector<Player>{{"Ana", 1, 2, 1}});
    REQUIRE(store.store->players()->choose("Bo", now));
    CHECK_FALSE(store.store->players()->remove("Ana", now));
    CHECK(players(*store.store).size() == 2);
}

TEST_CASE("where the disk is full in the midst of the copy none is left, and nothing forgotten") {
    const support::TempFolder folder;
    const auto store = opened(folder / "progress.db", "Bo");
    play(*store.store, 1);
    REQUIRE(store.store->players()->choose("Ana", now));
    play(*store.store, 200);
    const std::vector<Player> before = players(*store.store);
    {
        // Room for a few pages of it.
        const SmallFiles small(16384);
        const auto erased = store.store->players()->erase(now);
        REQUIRE_FALSE(erased);
        CHECK(erased.error().message == "File too large");
        CHECK_FALSE(store.store->players()->remove("Bo", now));
    }
    CHECK(copies_in(folder.path()) == std::vector<std::string>{});
    CHECK(players(*store.store) == before);
    // Once there is room again it is done, under the name that no half copy has taken.
    CHECK(store.store->players()->erase(now).ok());
    CHECK(copies_in(folder.path()) ==
          std::vector<std::string>{"progress.db.before-erasing-2026-11-22"});
}

TEST_CASE("a store in memory forgets without a copy") {
    const auto store = learning::memory_store("Ana", now);
    play(*store, 2);
    CHECK(store->players()->erase(now).value() == "");
    CHECK(players(*store) == std::vector<Player>{{"Ana", 0, 0, 0}});
}
