// SPDX-License-Identifier: MIT
//
// The built program beside a bare SFML window, each started in turn on an X server of their own:
// how long until the first screen has settled, memory, a key until the picture has changed, and
// what it costs while nothing happens. --rounds N (9) starts of each, --keys N (200) keys.
#include "bench/program/measure_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace {

namespace fs = std::filesystem;
using bench::Bench;
using bench::Spread;
using bench::Subject;

constexpr int least_rounds = 7;

struct Options {
    int rounds = 9;
    int keys = 200;
};

Options options_from(int count, char** words) {
    Options options;
    for (int i = 1; i < count; i += 2) {
        const std::string_view name = words[i];
        const std::string_view value = i + 1 < count ? words[i + 1] : "";
        int& wanted = name == "--keys" ? options.keys : options.rounds;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), wanted);
        if ((name != "--keys" && name != "--rounds") || read.ec != std::errc() || wanted < 1) {
            fmt::print(stderr, "program_bench: {} {} is nothing that it knows\n", name, value);
            std::exit(2);
        }
    }
    options.rounds = std::max(options.rounds, least_rounds);
    return options;
}

/// A player who has been here before, with all settings as from the start.
std::map<std::string, std::string> home_in(const fs::path& folder) {
    fs::create_directories(folder / ".config/source-sure");
    std::ofstream(folder / ".config/source-sure/settings.json") << R"({"welcomed": true})";
    return {{"HOME", folder.string()}, {"LANG", "fr_FR.UTF-8"}, {"PATH", "/usr/bin:/bin"}};
}

struct Starts {
    Spread settled, resident;
};

struct Starter {
    Subject subject;
    fs::path forgets = {};  ///< a folder that is removed before each start; empty: none
};

/// One after the other, in turn, after a first start that finds nothing in the system's caches.
std::vector<Starts> starts_of(Bench& bench, const std::vector<Starter>& starters, int rounds) {
    std::vector<std::vector<double>> settled(starters.size());
    std::vector<std::vector<double>> resident(starters.size());
    for (int round = -1; round < rounds; ++round) {
        for (std::size_t i = 0; i < starters.size(); ++i) {
            if (!starters[i].forgets.empty()) {
                fs::remove_all(starters[i].forgets);
            }
            const bench::Started started = bench.start(starters[i].subject);
            if (round >= 0) {
                settled[i].push_back(started.settled);
                resident[i].push_back(started.resident);
            }
        }
    }
    std::vector<Starts> out;
    for (std::size_t i = 0; i < starters.size(); ++i) {
        out.push_back(
            {bench::spread_of(std::move(settled[i])), bench::spread_of(std::move(resident[i]))});
    }
    return out;
}

void line(std::string_view what, double ours, double bare, std::string_view budget) {
    const std::string ratio = bare > 0 ? fmt::format("{:.2f}", ours / bare) : "-";
    fmt::print("{:44} {:10.2f} {:10.2f} {:>7}  {}\n", what, ours, bare, ratio, budget);
    std::fflush(stdout);  // the next figure takes a while
}

void print(const Starts& ours, const Starts& first, const Starts& bare) {
    fmt::print("{:44} {:>10} {:>10} {:>7}  budget\n", "", "program", "bare", "ratio");
    line("start until the picture settled, ms", ours.settled.median, bare.settled.median, "1.30 x");
    line("the same, nothing known of the packs", first.settled.median, bare.settled.median, "");
    line("memory then, MB", ours.resident.median, bare.resident.median, "1.25 x");
}

void print(const Bench::Used& ours, const Bench::Used& bare) {
    line("key to changed picture, ms, median", ours.key.median, bare.key.median, "11");
    line("key to changed picture, ms, 95th percentile", ours.key.p95, bare.key.p95, "16");
    line("idle: changed pictures a second", ours.before.pictures, bare.before.pictures, "0");
    line("idle: wake-ups a second", ours.before.waits, bare.before.waits, "2");
    line("idle: share of a core, %", ours.before.processor / 10, bare.before.processor / 10,
         "0.05");
    line("idle after sounds: wake-ups a second", ours.after.waits, bare.after.waits, "2");
    line("idle after sounds: share of a core, %", ours.after.processor / 10,
         bare.after.processor / 10, "0.05");
}

void run(const Options& options) {
    const support::TempFolder home;
    const support::TempFolder new_home;
    const auto environment = home_in(home.path());
    const fs::path folder = fs::path(PROGRAM).parent_path();
    const std::string font = folder / "share/source-sure/fonts/Inter-Regular.otf";
    const Subject bare{{folder / "bare_window", font}, environment};
    Bench bench;
    const auto starts =
        starts_of(bench,
                  {{{{PROGRAM}, environment}},
                   {{{PROGRAM}, home_in(new_home.path())}, new_home / ".cache/source-sure"},
                   {bare}},
                  options.rounds);
    print(starts[0], starts[1], starts[2]);
    // The one mode whose first question surely has options to choose by number.
    const Subject playing{{PROGRAM, "play", "cloudwatt", "--mode", "sources", "--seed", "1"},
                          environment};
    const Bench::Used ours = bench.use(playing, options.keys);
    print(ours, bench.use(bare, options.keys));
}

}  // namespace

int main(int count, char** words) {
    try {
        run(options_from(count, words));
    } catch (const std::exception& problem) {
        fmt::print(stderr, "program_bench: {}\n", problem.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
