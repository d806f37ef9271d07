// SPDX-License-Identifier: MIT
//
// Draws every screen that the tests record, in a real window on the display that DISPLAY names,
// and prints what each costs beside the budgets: --frames N (500), --only WORDS (in its name),
// --json FILE for the figures as JSON too.
#define DOCTEST_CONFIG_IMPLEMENT  // the scenes come from tests, and assert as they do
#include "bench/screens/measure.h"
#include "json/value.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string_view>
#include <vector>

namespace {

using bench::Measured;

/// What no screen may exceed; times in milliseconds, with OpenGL in software.
constexpr double most_building = 3;
constexpr double most_moving = 33;
constexpr std::size_t most_vertices = 40'000;
constexpr std::size_t most_draw_calls = 40;

struct Options {
    int frames = 500;
    std::string only;
    std::string json;
};

[[noreturn]] void give_up(const std::string& why) {
    fmt::print(stderr, "screen_bench: {}\n", why);
    std::exit(2);
}

Options options_from(int count, char** words) {
    Options options;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view name = words[i];
        const std::string_view value = words[i + 1];
        if (name == "--only") {
            options.only = value;
        } else if (name == "--json") {
            options.json = value;
        } else if (name != "--frames" ||
                   std::from_chars(value.data(), value.data() + value.size(), options.frames).ec !=
                       std::errc() ||
                   options.frames < 1) {
            give_up(fmt::format("{} {} is nothing that it knows", name, value));
        }
    }
    if (count % 2 == 0) {
        give_up(fmt::format("{} needs a value", words[count - 1]));
    }
    return options;
}

std::string told(const bench::Spread& spread) {
    return fmt::format("{:6.2f} {:6.2f}", spread.median, spread.p95);
}

/// What a screen has too much of, in a few words.
std::string excess(const Measured& one) {
    std::string out;
    const auto mark = [&](bool over, std::string_view what) {
        out += over ? fmt::format("{}{}", out.empty() ? " < over: " : ", ", what) : "";
    };
    mark(one.building.median > most_building, "building");
    mark(one.moving && one.moving->median > most_moving, "moving");
    mark(one.vertices > most_vertices, "vertices");
    mark(one.draw_calls > most_draw_calls, "draw calls");
    mark(one.layouts > 0, "laid out again");
    return out;
}

void print(const Measured& one) {
    fmt::print("{:20} {} {} {:>13} {:9} {:6} {:7} {:7}{}\n", one.scene, told(one.building),
               told(one.frame), one.moving ? told(*one.moving) : "-", one.vertices, one.draw_calls,
               one.allocations, one.layouts, excess(one));
    std::fflush(stdout);
}

/// The largest of each figure, whichever screen it is of.
Measured worst(const std::vector<Measured>& all) {
    Measured out;
    out.scene = "the worst of all";
    const auto raise = [](bench::Spread& to, const bench::Spread& by) {
        to = {std::max(to.median, by.median), std::max(to.p95, by.p95)};
    };
    for (const Measured& one : all) {
        raise(out.building, one.building);
        raise(out.frame, one.frame);
        if (one.moving) {
            out.moving = out.moving.value_or(bench::Spread());
            raise(*out.moving, *one.moving);
        }
        out.vertices = std::max(out.vertices, one.vertices);
        out.draw_calls = std::max(out.draw_calls, one.draw_calls);
        out.allocations = std::max(out.allocations, one.allocations);
        out.layouts = std::max(out.layouts, one.layouts);
    }
    return out;
}

json::Value value_of(const bench::Spread& spread) {
    json::Value value = json::Value::object();
    value.set("median", spread.median).set("p95", spread.p95);
    return value;
}

void write_json(const std::vector<Measured>& all, const std::string& path) {
    json::Value screens = json::Value::list();
    for (const Measured& one : all) {
        json::Value screen = json::Value::object();
        screen.set("screen", one.scene)
            .set("building_ms", value_of(one.building))
            .set("frame_ms", value_of(one.frame))
            .set("moving_ms", one.moving ? value_of(*one.moving) : json::Value())
            .set("vertices", one.vertices)
            .set("draw_calls", one.draw_calls)
            .set("allocations", one.allocations)
            .set("layouts", one.layouts);
        screens.add(std::move(screen));
    }
    std::ofstream(path) << json::to_pretty(screens);
}

}  // namespace

int main(int count, char** words) {
    const Options options = options_from(count, words);
    doctest::Context asserts;
    asserts.setAsDefaultForAssertsOutOfTestCases();
    asserts.setAssertHandler([](const doctest::AssertData& assert) { give_up(assert.m_expr); });

    fmt::print("Milliseconds (median, 95th percentile) of {} frames a screen, {} by {}\n",
               options.frames, bench::window_size.width, bench::window_size.height);
    fmt::print("{:20} {:^13} {:^13} {:^13} {:>9} {:>6} {:>7} {:>7}\n", "screen", "building",
               "frame", "moving", "vertices", "calls", "allocs", "layouts");
    bench::FrameWindow window(bench::window_size);
    std::vector<Measured> all;
    for (const screens_test::Scene& scene : screens_test::scenes()) {
        if (scene.name.find(options.only) != std::string::npos) {
            all.push_back(bench::measure(scene, window, options.frames, PROGRAM));
            print(all.back());
        }
    }
    print(worst(all));
    fmt::print("{:20} {:6} {:6} {:13} {:6} {:6} {:9} {:6} {:7} {:7}\n", "budget", most_building, "",
               "", most_moving, "", most_vertices, most_draw_calls, 0, 0);
    if (!options.json.empty()) {
        write_json(all, options.json);
    }
    return EXIT_SUCCESS;
}
