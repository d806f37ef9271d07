// SPDX-License-Identifier: MIT
#include "learning/open_store.h"

#include "base/system_files.h"
#include "learning/sqlite_connection.h"
#include "support/temp_folder.h"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <thread>

namespace fs = std::filesystem;
using learning::Answer;
using learning::Trouble;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();

learning::OpenedStore opened(const fs::path& file) {
    auto store = learning::open_store(file, learning::default_profile, now);
    REQUIRE(store);
    return std::move(*store);
}

Answer answer_number(int number) {
    Answer answer;
    answer.item = "teas/" + std::to_string(number);
    answer.facts = {"tea"};
    answer.answer = "{\"index\":0}";
    answer.verdict = learning::Verdict::Right;
    answer.credit = 1;
    answer.points = 100;
    answer.language = "en";
    answer.at = now;
    return answer;
}

void play(learning::Store& store, int answers) {
    const auto game = store.begin({"teas", "quick", 0, "0.1.0", now});
    REQUIRE(game);
    for (int i = 0; i < answers; ++i) {
        REQUIRE(store.record(*game, answer_number(i)));
    }
}

std::size_t items_in(const learning::Store& store) { return store.progress("teas")->size(); }

std::string bytes_of(const fs::path& path) {
    return base::SystemFiles().read(path, 1u << 30).value();
}

void write_bytes(const fs::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

mode_t mode_of(const fs::path& path) {
    struct stat about = {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777;
}

/// Runs `work` in a process of its own, which never returns into the test program.
template <class Work>
pid_t in_child(Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    REQUIRE(child > 0);
    return child;
}

}  // namespace

TEST_CASE("the store is made where there is none, and keeps what it was told") {
    const support::TempFolder folder;
    const fs::path file = folder / "data/source-sure/progress.db";
    {
        const auto store = opened(file);
        CHECK(store.notice == learning::Notice{});
        play(*store.store, 3);
    }
    const auto again = opened(file);
    CHECK(again.notice == learning::Notice{});
    CHECK(items_in(*again.store) == 3);
}

TEST_CASE("players do not see each other's progress") {
    const support::TempFolder folder;
    play(*opened(folder / "progress.db").store, 2);
    const auto other = learning::open_store(folder / "progress.db", "Zoé", now);
    REQUIRE(other);
    CHECK(items_in(*other->store) == 0);
}

TEST_CASE("every file is private, even under an odd umask") {
    for (const mode_t mask : {mode_t{0}, mode_t{0777}}) {
        const support::TempFolder folder;
        const fs::path file = folder / "data/progress.db";
        const mode_t before = ::umask(mask);
        const auto store = opened(file);
        play(*store.store, 1);
        ::umask(before);
        CHECK(store.notice == learning::Notice{});
        CHECK(mode_of(file.parent_path()) == 0700);
        CHECK(mode_of(file) == 0600);
        CHECK(mode_of(file.string() + "-wal") == 0600);
        CHECK(mode_of(file.string() + ".lock") == 0600);
    }
}

TEST_CASE("a second instance is refused, and told which process is the first") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    const auto first = opened(file);
    const auto second = learning::open_store(file, learning::default_profile, now);
    REQUIRE_FALSE(second);
    CHECK(base::to_string(second.error()) ==
          file.string() + ": error: another Source Sûre (process " + std::to_string(::getpid()) +
              ") has this store open\n  hint: close the other one first");
}

TEST_CASE("a lock left by a crash is taken over") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    const pid_t child = in_child([&] {
        const auto held = learning::open_store(file, learning::default_profile, now);
        ::kill(::getpid(), SIGKILL);
    });
    ::waitpid(child, nullptr, 0);
    REQUIRE(fs::exists(file.string() + ".lock"));
    CHECK(opened(file).notice == learning::Notice{});
}

TEST_CASE("what is no sound store is set aside, never overwritten") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    play(*opened(file).store, 50);
    const std::string good = bytes_of(file);
    std::string flipped = good;
    for (std::size_t at = 4096; at + 200 < flipped.size(); at += 4096) {
        flipped.replace(at, 200, 200, '\x5a');
    }
    std::string foreign = good;
    foreign.replace(68, 4, "GP10");
    struct Fault {
        std::string bytes;
        const char* reason;  ///< null: in SQLite's words
    };
    const std::array<Fault, 5> faults = {
        Fault{"", "not a database"}, Fault{"\x89PNG, or so", "not a database"},
        Fault{foreign, "the database of another program"},
        Fault{good.substr(0, good.size() / 2), nullptr}, Fault{flipped, nullptr}};
    std::string aside = file.string() + ".damaged-2026-11-22";
    int number = 1;
    for (const Fault& fault : faults) {
        CAPTURE(number);
        write_bytes(file, fault.bytes);
        const auto store = opened(file);
        CHECK(store.notice.trouble == Trouble::SetAside);
        CHECK(store.notice.path == aside);
        CHECK((fault.reason == nullptr || store.notice.reason == fault.reason));
        CHECK(bytes_of(aside) == fault.bytes);
        play(*store.store, 1);
        CHECK(items_in(*store.store) == 1);
        aside = file.string() + ".damaged-2026-11-22-" + std::to_string(++number);
    }
}

TEST_CASE("what stands beside the database and is rubbish does no harm") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    play(*opened(file).store, 5);
    write_bytes(file.string() + "-shm", std::string(40000, 'x'));
    write_bytes(file.string() + "-wal", "not a log");
    write_bytes(file.string() + ".new", "left by a crash");
    const auto store = opened(file);
    CHECK(store.notice == learning::Notice{});
    CHECK(items_in(*store.store) == 5);
}

TEST_CASE("a store of a later version is refused and not touched") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    play(*opened(file).store, 1);
    std::string later = bytes_of(file);
    later[63] = 7;  // the last byte of user_version in the file's header
    write_bytes(file, later);
    const auto store = learning::open_store(file, learning::default_profile, now);
    REQUIRE_FALSE(store);
    CHECK(store.error().message ==
          "made by a later version of Source Sûre (store 7, this program reads 3)");
    CHECK(bytes_of(file) == later);
    CHECK_FALSE(fs::exists(file.string() + "-wal"));
}

TEST_CASE("a store of the first version is copied, brought up to date, and goes on") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    play(*opened(file).store, 3);
    {
        auto connection = learning::Connection::open(file.string());
        REQUIRE(connection);
        REQUIRE((*connection)
                    ->script("DROP TABLE game_items; DROP TABLE marks; PRAGMA user_version = 1"));
    }
    {
        const auto store = opened(file);
        CHECK(store.notice == learning::Notice{});
        CHECK(items_in(*store.store) == 3);
        const auto games = store.store->last_games(1);
        REQUIRE(games);
        CHECK(store.store->items(games->front().id)->empty());
        play(*store.store, 1);
    }
    struct stat about = {};
    REQUIRE(::stat((file.string() + ".version-1").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    auto before = learning::Connection::open(file.string() + ".version-1");
    REQUIRE(before);
    CHECK((*before)->integer("PRAGMA user_version").value() == 1);
    CHECK((*before)->integer("SELECT count(*) FROM answers").value() == 3);
}

TEST_CASE("a store of the second version keeps what it has and can hold marks") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    {
        const auto store = opened(file);
        const auto game =
            store.store->begin({"teas", "quick", 0, "0.1.0", now, {"teas/b", "teas/a"}}).value();
        REQUIRE(store.store->record(game, answer_number(1)));
    }
    {
        auto connection = learning::Connection::open(file.string());
        REQUIRE(connection);
        REQUIRE((*connection)->script("DROP TABLE marks; PRAGMA user_version = 2"));
    }
    {
        const auto store = opened(file);
        CHECK(store.notice == learning::Notice{});
        const auto games = store.store->last_games(1);
        REQUIRE(games);
        CHECK(store.store->items(games->front().id).value() ==
              std::vector<std::string>{"teas/b", "teas/a"});
        CHECK(store.store->marked("teas").value().empty());
        REQUIRE(store.store->mark("teas", "teas/a", true, now));
    }
    CHECK(opened(file).store->marked("teas").value() == std::set<std::string>{"teas/a"});
    auto before = learning::Connection::open(file.string() + ".version-2");
    REQUIRE(before);
    CHECK((*before)->integer("PRAGMA user_version").value() == 2);
    CHECK((*before)->integer("SELECT count(*) FROM game_items").value() == 2);
}

TEST_CASE("marks are each player's own, and outlive a store that is deleted while it is open") {
    const support::TempFolder folder;
    const fs::path file = folder / "data/progress.db";
    {
        const auto store = opened(file);
        REQUIRE(store.store->mark("teas", "teas/a", true, now));
        fs::remove_all(folder / "data");
        CHECK(store.store->mark("teas", "teas/b", true, now).value() ==
              learning::Notice{Trouble::WrittenAnew, file.string(), "deleted while it was open"});
    }
    CHECK(opened(file).store->marked("teas").value() == std::set<std::string>{"teas/a", "teas/b"});
    const auto other = learning::open_store(file, "Bo", now);
    REQUIRE(other);
    CHECK(other->store->marked("teas").value().empty());
}

TEST_CASE("a path that is no file is refused") {
    const support::TempFolder folder;
    fs::create_directory(folder / "progress.db");
    CHECK(learning::open_store(folder / "progress.db", "a", now).error().message ==
          "not a regular file");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(learning::open_store(folder / "pipe", "a", now).error().message == "not a regular file");
}

TEST_CASE("where nothing can be written, play goes on in memory, and that is told") {
    const support::TempFolder folder;
    write_bytes(folder / "file", "");
    const fs::path below_a_file = folder / "file/progress.db";
    const auto store = opened(below_a_file);
    CHECK(store.notice == learning::Notice{Trouble::MemoryOnly, below_a_file.string(),
                                           "cannot make the folder: Not a directory"});
    play(*store.store, 2);
    CHECK(items_in(*store.store) == 2);
    // Not even root can make a file there.
    CHECK(opened("/proc/progress.db").notice.trouble == Trouble::MemoryOnly);
}

TEST_CASE("a store deleted or replaced while it is open is written anew") {
    const support::TempFolder folder;
    const fs::path file = folder / "data/progress.db";
    {
        const auto store = opened(file);
        const auto game = store.store->begin({"teas", "quick", 0, "0.1.0", now}).value();
        REQUIRE(store.store->record(game, answer_number(1)));
        fs::remove_all(folder / "data");
        CHECK(store.store->record(game, answer_number(2)).value() ==
              learning::Notice{Trouble::WrittenAnew, file.string(), "deleted while it was open"});
        CHECK(mode_of(file) == 0600);
        CHECK(store.store->record(game, answer_number(3)).value() == learning::Notice{});

        fs::rename(file, folder / "data/moved.db");
        write_bytes(file, "something else");
        CHECK(store.store->record(game, answer_number(4)).value() ==
              learning::Notice{Trouble::WrittenAnew, file.string(), "replaced while it was open"});
    }
    CHECK(bytes_of(file.string() + ".replaced-2026-11-22") == "something else");
    CHECK(items_in(*opened(file).store) == 4);
}

TEST_CASE("what was acknowledged survives a kill at any moment") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    int acknowledged = 0;
    for (int round = 0; round < 12; ++round) {
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        const pid_t child = in_child([&] {
            const auto store = learning::open_store(file, learning::default_profile, now);
            const auto game = store->store->begin({"teas", "quick", 0, "0.1.0", now});
            for (int i = acknowledged; store->store->record(*game, answer_number(i)).ok(); ++i) {
                if (::write(ends[1], "", 1) != 1) {
                    break;
                }
            }
        });
        ::close(ends[1]);
        // The first answer arrives, then a different number of further ones each time.
        char byte = 0;
        for (int wanted = 1 + round * 3; wanted > 0 && ::read(ends[0], &byte, 1) == 1; --wanted) {
            ++acknowledged;
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(ends[0], &byte, 1) == 1) {
            ++acknowledged;
        }
        ::close(ends[0]);
        const auto store = opened(file);
        CHECK(store.notice == learning::Notice{});
        // One more may have been kept without its acknowledgement.
        const int kept = static_cast<int>(items_in(*store.store));
        CHECK(kept >= acknowledged);
        CHECK(kept <= acknowledged + 1);
        acknowledged = kept;
    }
}

TEST_CASE("a full disk costs no answer that was acknowledged") {
    const support::TempFolder folder;
    const fs::path file = folder / "progress.db";
    opened(file);
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = in_child([&] {
        // A limit on the size of files is the nearest to a full disk that any user can set up.
        const rlimit limit = {200000, 200000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::signal(SIGXFSZ, SIG_IGN);
        const auto store = learning::open_store(file, learning::default_profile, now);
        const auto game = store->store->begin({"teas", "quick", 0, "0.1.0", now});
        int kept = 0;
        while (kept < 10000 && store->store->record(*game, answer_number(kept)).ok()) {
            ++kept;
        }
        ::_exit(::write(ends[1], &kept, sizeof kept) == sizeof kept ? 0 : 1);
    });
    int kept = 0;
    REQUIRE(::read(ends[0], &kept, sizeof kept) == sizeof kept);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    CHECK(kept > 5);
    CHECK(kept < 10000);
    const auto store = opened(file);
    CHECK(store.notice == learning::Notice{});
    CHECK(static_cast<int>(items_in(*store.store)) == kept);
}
