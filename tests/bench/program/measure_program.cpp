// SPDX-License-Identifier: MIT
#include "bench/program/measure_program.h"

#include "bench/program/process_figures.h"

#include <stdexcept>
#include <thread>

namespace bench {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

/// A picture that has stayed for so long has settled.
constexpr auto stays = 700ms;
constexpr auto patience = 30s;

/// Between two looks: while it starts, what is measured needs both cores.
constexpr auto start_look = 1ms;
constexpr auto key_look = 200us;

/// Time for what a key set going to come to its end.
constexpr auto after_key = 120ms;

/// After the last sound the program gives the sound device back.
constexpr auto sound_rests = 32s;

constexpr auto idle_time = 10s;
constexpr auto idle_look = 100ms;

double milliseconds(steady_clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

}  // namespace

Bench::Bench() : display_(1440, 810), client_(display_.name()), picture_(display_.picture()) {
    // The window has the keys that is under the pointer: its corner, as it stands in the middle.
    client_.move_pointer((1440 - 1280) / 2 + 1, (810 - 720) / 2 + 1);
}

support::Child Bench::launch(const Subject& subject) const {
    support::Child::Options options;
    options.environment = subject.environment;
    options.environment["DISPLAY"] = display_.name();
    return {subject.arguments, options};
}

/// How long after `begin` the picture changed for the last time.
double Bench::settle(steady_clock::time_point begin) {
    auto last = begin;
    for (auto now = begin; last == begin || now - last < stays; now = steady_clock::now()) {
        if (picture_.changed()) {
            last = now;
        } else if (last == begin && now - begin > patience) {
            throw std::runtime_error("nothing is shown");
        }
        std::this_thread::sleep_for(start_look);
    }
    return milliseconds(last - begin);
}

Started Bench::start(const Subject& subject) {
    picture_.remember();
    const auto begin = steady_clock::now();
    const support::Child program = launch(subject);
    return {settle(begin), figures_of(program.id()).resident};
}

double Bench::key_to_picture(unsigned key) {
    picture_.remember();
    const auto begin = steady_clock::now();
    client_.press(key);
    while (!picture_.changed()) {
        if (steady_clock::now() - begin > patience) {
            throw std::runtime_error("a key changes nothing");
        }
        std::this_thread::sleep_for(key_look);
    }
    const double time = milliseconds(steady_clock::now() - begin);
    std::this_thread::sleep_for(after_key);
    return time;
}

Idle Bench::idle(pid_t process) {
    std::this_thread::sleep_for(stays);
    picture_.remember();
    const ProcessFigures before = figures_of(process);
    const auto begin = steady_clock::now();
    Idle out;
    while (steady_clock::now() - begin < idle_time) {
        std::this_thread::sleep_for(idle_look);
        out.pictures += picture_.changed() ? 1 : 0;
    }
    const double seconds = milliseconds(steady_clock::now() - begin) / 1000;
    const ProcessFigures after = figures_of(process);
    out.waits = static_cast<double>(after.waits - before.waits) / seconds;
    out.processor = (after.processor - before.processor) * 1000 / seconds;
    out.pictures /= seconds;
    return out;
}

Bench::Used Bench::use(const Subject& subject, int keys) {
    const support::Child program = launch(subject);
    settle(steady_clock::now());
    Used out;
    out.before = idle(program.id());
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        times.push_back(
            key_to_picture(i % 2 == 0 ? support::XClient::digit_1 : support::XClient::digit_2));
    }
    out.key = spread_of(std::move(times));
    std::this_thread::sleep_for(sound_rests);
    out.after = idle(program.id());
    return out;
}

}  // namespace bench
