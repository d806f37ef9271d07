// SPDX-License-Identifier: MIT
//
// What is asked for on the command line, as the first screen of a window shows it. The window is
// one that only remembers what it was asked.
#include "base/system_files.h"
#include "cli/text_input.h"
#include "support/contains.h"
#include "support/plain_spaces.h"
#include "support/screens/hot_seat.h"
#include "support/temp_folder.h"
#include "support/text_output.h"

#include "cli/log_file.h"
#include "cli/program.h"
#include "support/fonts.h"

#include <doctest/doctest.h>

#include <functional>
#include <thread>

namespace {

using canvas::Key;
using text::Language;

const std::string teas = SOURCE_FOLDER "/tests/data/packs/teas.json";

struct Shown {
    int status = 0;
    std::string complaint;
    std::string words;  ///< of the first screen, with plain spaces; empty: no window was opened
    bool made_aside = false;
};

/// On a machine without a home: nothing is remembered, and nothing kept.
Shown show(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "play");
    const support::ManualClock clock(*base::parse_instant("2026-11-22T08:30:00Z"));
    base::SystemFiles files;
    const profile::Environment environment = {{"LANG", "en_GB.UTF-8"}};
    cli::TextInput input("");
    support::TextOutput output;
    support::TextOutput errors;
    cli::LogFile log;
    Shown shown;
    const auto window = [&](const typeset::Typesetter&, const cli::WindowWish& wish,
                            const cli::MakeClient& make) -> base::Result<base::Done> {
        support::StageHost host;
        support::RecordingCanvas canvas;
        make(host)->draw(canvas, wish.size.value_or(canvas::Size{1280, 720}));
        shown.made_aside = wish.made_aside;
        shown.words = support::with_plain_spaces(canvas.words());
        return base::Done{};
    };
    cli::World world{clock, files,  environment, {},  support::fonts_folder(PROGRAM).parent_path(),
                     input, output, errors,      log, window};
    shown.status = cli::run(arguments, world);
    shown.complaint = errors.text;
    CHECK(output.text == "");
    return shown;
}

bool has(const Shown& shown, std::string_view line) {
    return shown.words.find("\n" + std::string(line) + "\n") != std::string::npos;
}

/// Has the window wake until nothing is read any more: what waited for it is done.
void settle(canvas::Client& client) {
    std::chrono::milliseconds now(0);
    while (client.update(now) == std::chrono::milliseconds(10)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        now += std::chrono::milliseconds(10);
    }
}

/// A machine with a home, where the program is started again and again.
class Machine {
public:
    void keep(const profile::Settings& settings) {
        REQUIRE(profile::write_settings(settings, path(), files_));
    }
    profile::Settings kept() {
        return profile::read_settings(path(), files_, clock_.now()).settings;
    }
    /// Whom the store knows, without who only looks.
    std::string players() {
        std::string names;
        const auto opened =
            learning::open_store(folder_ / "data/progress.db", "watcher", clock_.now());
        REQUIRE(opened);
        const auto all = opened->store->players()->all();
        REQUIRE(all);
        for (const learning::Player& player : *all) {
            if (player.name != "watcher") {
                names += (names.empty() ? "" : " ") + player.name;
            }
        }
        return names;
    }
    /// Puts a file where the player's own packs are.
    void add_pack(const std::filesystem::path& pack) {
        std::filesystem::create_directories(folder_ / "data/packs");
        std::filesystem::copy_file(pack, folder_ / "data/packs" / pack.filename().string());
    }
    std::filesystem::path contents() const { return folder_ / "cache/contents.json"; }
    /// What a file holds, with `before` in it put as `after`.
    void change(const std::filesystem::path& path, std::string_view before, std::string after) {
        auto text = files_.read(path, 1u << 24);
        REQUIRE(text);
        const std::size_t at = text->find(before);
        REQUIRE(at != std::string::npos);
        REQUIRE(files_.replace(path, text->replace(at, before.size(), after)));
    }
    std::string content(const std::filesystem::path& path) {
        const auto text = files_.read(path, 1u << 24);
        return text ? *text : std::string();
    }
    std::filesystem::path own_pack(const std::string& name) const {
        return folder_ / "data/packs" / name;
    }
    /// Opens the window, does that in it, and closes it.
    void play(std::vector<std::string> arguments, const std::function<void(canvas::Client&)>& act) {
        cli::TextInput input("");
        support::TextOutput output;
        support::TextOutput errors;
        cli::LogFile log;
        const profile::Environment environment;
        const auto window = [&](const typeset::Typesetter&, const cli::WindowWish& wish,
                                const cli::MakeClient& make) -> base::Result<base::Done> {
            support::StageHost host;
            support::RecordingCanvas canvas;
            const auto client = make(host);
            wished_size = wish.size;
            client->draw(canvas, wish.size.value_or(canvas::Size{1280, 720}));
            act(*client);
            settle(*client);
            return base::Done{};
        };
        cli::World world{clock_,
                         files_,
                         environment,
                         {folder_ / "config", folder_ / "data", {}, folder_ / "cache"},
                         support::fonts_folder(PROGRAM).parent_path(),
                         input,
                         output,
                         errors,
                         log,
                         window};
        arguments.insert(arguments.begin(), "play");
        CHECK(cli::run(arguments, world) == 0);
    }

    std::optional<canvas::Size> wished_size;  ///< of the last window

private:
    std::filesystem::path path() const { return folder_ / "config/settings.json"; }

    support::TempFolder folder_;
    base::SystemFiles files_;
    support::ManualClock clock_{*base::parse_instant("2026-11-22T08:30:00Z")};
};

void control(canvas::Client& client, Key key) {
    client.handle(canvas::KeyPressed{key, {.shift = false, .control = true, .alt = false}});
}

std::string words_of(canvas::Client& client) {
    support::RecordingCanvas canvas;
    client.draw(canvas, {1280, 720});
    return support::with_plain_spaces(canvas.words());
}

/// Has the window wake until it shows that.
bool comes_to_show(canvas::Client& client, std::string_view wanted) {
    for (int turn = 0; turn < 3000; ++turn) {
        client.update(std::chrono::milliseconds(turn * 10));
        if (support::contains(words_of(client), wanted)) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

}  // namespace

TEST_CASE(
    "the window has the size of the settings, or what suits the desktop if nobody chose one") {
    Machine machine;
    const auto look = [](canvas::Client&) {};
    machine.play({}, look);
    CHECK(machine.wished_size == std::nullopt);
    profile::Settings settings = machine.kept();
    settings.window_width = 1600;
    machine.keep(settings);
    machine.play({}, look);
    CHECK(machine.wished_size == canvas::Size{1600, 720});
}

TEST_CASE("the home screen shows the packs as they were the last time until they are read") {
    Machine machine;
    machine.add_pack(teas);
    const auto shows = [](std::string_view wanted) {
        return [wanted](canvas::Client& client) {
            CHECK(support::contains(words_of(client), wanted));
        };
    };
    machine.play({}, shows("\nThe teas of the Val\n"));
    const std::string kept = machine.content(machine.contents());
    REQUIRE(support::contains(kept, R"("en":"The teas of the Val")"));

    // What was kept is shown where no file of the pack has changed, and put right when it is read.
    machine.change(machine.contents(), "The teas of the Val", "The coffees of the Val");
    machine.play({}, [](canvas::Client& client) {
        CHECK(support::contains(words_of(client), "\nThe coffees of the Val\n"));
        CHECK(comes_to_show(client, "\nThe teas of the Val\n"));
    });
    CHECK(machine.content(machine.contents()) == kept);

    // A pack that has changed is waited for, and so is one that is new.
    machine.change(machine.own_pack("teas.json"), "The teas of the Val", "The green teas");
    machine.play({}, shows("\nThe green teas\n"));
    CHECK(support::contains(machine.content(machine.contents()), "The green teas"));

    // What cannot be used is as good as nothing.
    machine.change(machine.contents(), "{", "[");
    machine.play({}, shows("\nThe green teas\n"));
    CHECK(support::contains(machine.content(machine.contents()), "The green teas"));
}

TEST_CASE("a game that was left is offered at once, whatever is known of its pack") {
    Machine machine;
    machine.play({teas, "--mode", "quick"}, [](canvas::Client& client) {
        client.handle(canvas::KeyPressed{Key::Num1, {}});
        client.handle(canvas::KeyPressed{Key::Enter, {}});
    });
    machine.add_pack(teas);
    for (int start = 0; start < 2; ++start) {
        machine.play({}, [](canvas::Client& client) {
            CHECK(support::contains(words_of(client), "Resume"));
        });
    }
}

TEST_CASE("a language of the command line is for this time, until the player changes it himself") {
    Machine machine;
    profile::Settings before;
    before.language = Language::French;
    machine.keep(before);
    machine.play({"--lang", "en"}, [](canvas::Client& client) { control(client, Key::T); });
    CHECK(machine.kept().theme == profile::ThemeChoice::Dark);
    CHECK(machine.kept().language == Language::French);
    machine.play({"--lang", "en"}, [](canvas::Client& client) {
        control(client, Key::L);
        control(client, Key::L);
    });
    CHECK(machine.kept().language == Language::English);
    machine.play({}, [](canvas::Client& client) { control(client, Key::L); });
    CHECK(machine.kept().language == Language::French);
}

TEST_CASE("the player of the settings plays, unless the command line names another for this time") {
    Machine machine;
    profile::Settings before;
    before.player = "Bo";
    machine.keep(before);
    const auto change_theme = [](canvas::Client& client) { control(client, Key::T); };
    machine.play({}, change_theme);
    CHECK(machine.players() == "Bo");
    machine.play({"--profile", "Cy"}, change_theme);
    CHECK(machine.players() == "Bo Cy");
    CHECK(machine.kept().player == "Bo");
}

TEST_CASE("a match in the window is set up as the command line says") {
    const Shown four = show({teas, "--mode", "hot-seat", "--players", "Ana,Bo", "--length", "2"});
    CHECK(four.status == 0);
    CHECK(has(four, "Ana"));
    CHECK(has(four, "Bo"));
    CHECK(has(four, "4 questions, 2 for each"));
    const Shown one = show({teas, "--mode", "buzzers", "--length", "1"});
    CHECK(has(one, "1 question"));
    const Shown garden = show({teas, "--mode", "hot-seat", "--length", "1", "--chapter", "garden"});
    CHECK(has(garden, "2 questions, 1 for each"));
    const Shown hard = show({teas, "--mode", "hot-seat", "--difficulty", "hard"});
    CHECK(has(hard, "This pack does not have enough questions for everybody."));
    const Shown slow = show({teas, "--mode", "buzzers", "--clock", "1.5", "--lang", "fr"});
    CHECK(has(slow, "Joueur 1\nQ\nTemps × 1,5\nJoueur 2\nP\nTemps × 1,5"));
}

TEST_CASE("a game that is asked for without a pack is of the first one") {
    const Shown match = show({"--mode", "hot-seat", "--length", "7"});
    CHECK(match.status == 0);
    CHECK(has(match, "14 questions, 7 for each"));
    const Shown wrong = show({"--mode", "hot-seat", "--chapter", "nosuch"});
    CHECK(wrong.status == 2);
    CHECK(wrong.words == "");
    CHECK(wrong.complaint.starts_with(
        "source-sure: error: the pack 'cloudwatt' has no chapter 'nosuch'\n  hint: "));
    const Shown home = show({});
    CHECK(has(home, "My packs"));
    CHECK(home.made_aside);
    CHECK_FALSE(match.made_aside);  // it may begin with a sound
}
