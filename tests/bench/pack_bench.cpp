// SPDX-License-Identifier: MIT
//
// Reading a pack, generating its questions and checking it: the shipped pack, and synthetic ones
// whose growth shows whether the time for one fact stays the same.
#include "base/system_files.h"
#include "bench/synthetic_pack.h"
#include "packs/check.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace {

constexpr std::uint64_t seed = 1;
constexpr int shipped = 0;  ///< as a number of facts: the pack that comes with the program

struct Subject {
    std::unique_ptr<base::Files> files;
    std::string path;
};

Subject subject(int facts) {
    if (facts == shipped) {
        return {std::make_unique<base::SystemFiles>(),
                std::string(SOURCE_FOLDER) + "/questions/cloudwatt"};
    }
    return {std::make_unique<support::MemoryFiles>(bench::synthetic_pack(facts, seed)),
            "synthetic"};
}

/// A pack in which something is wrong would be measured for another job.
[[noreturn]] void give_up(const std::string& fault) {
    std::fputs((fault + "\n").c_str(), stderr);
    std::exit(EXIT_FAILURE);
}

void expect_no_error(const base::Diagnostics& faults) {
    for (const base::Diagnostic& fault : faults.all()) {
        if (fault.severity == base::Severity::Error) {
            give_up(base::to_string(fault));
        }
    }
}

packs::Pack read_soundly(const Subject& subject, base::Diagnostics& faults) {
    auto pack = packs::read(subject.path, *subject.files, faults);
    if (!pack) {
        give_up(base::to_string(pack.error()));
    }
    expect_no_error(faults);
    return std::move(*pack);
}

void per(benchmark::State& state, const char* what, std::size_t count) {
    state.counters[what] = static_cast<double>(count);
    state.counters[std::string("s/") + what] = benchmark::Counter(
        static_cast<double>(count),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void read(benchmark::State& state) {
    const Subject from = subject(static_cast<int>(state.range(0)));
    std::size_t facts = 0;
    for ([[maybe_unused]] auto _ : state) {
        base::Diagnostics faults;
        facts = read_soundly(from, faults).base.facts().size();
    }
    per(state, "fact", facts);
}

/// What is worked out once for a pack.
void plan(benchmark::State& state) {
    base::Diagnostics faults;
    const packs::Pack pack = read_soundly(subject(static_cast<int>(state.range(0))), faults);
    std::optional<packs::Banks> banks;
    for ([[maybe_unused]] auto _ : state) {
        banks.emplace(pack);
    }
    state.counters["fact"] = static_cast<double>(pack.base.facts().size());
    per(state, "question", banks->draw(seed).questions.size());
}

/// What each seed costs then.
void draw(benchmark::State& state) {
    base::Diagnostics faults;
    const packs::Pack pack = read_soundly(subject(static_cast<int>(state.range(0))), faults);
    const packs::Banks banks(pack);
    std::size_t questions = 0;
    std::uint64_t next_seed = seed;
    for ([[maybe_unused]] auto _ : state) {
        questions = banks.draw(next_seed++).questions.size();
    }
    per(state, "question", questions);
}

void check(benchmark::State& state) {
    base::Diagnostics faults;
    const packs::Pack pack = read_soundly(subject(static_cast<int>(state.range(0))), faults);
    for ([[maybe_unused]] auto _ : state) {
        const packs::Report report = packs::check(pack, faults, nullptr, seed);
        if (report.questions == 0) {
            expect_no_error(report.diagnostics);  // the first rule ended it
        }
    }
    per(state, "fact", pack.base.facts().size());
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(shipped)->Arg(1'000)->Arg(10'000)->ArgName("facts")->Unit(
        benchmark::kMillisecond);
}

/// Once, as one round takes seconds.
void largest(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(100'000)->ArgName("facts")->Iterations(1)->Unit(benchmark::kMillisecond);
}

BENCHMARK(read)->Apply(sizes);
BENCHMARK(read)->Apply(largest);
BENCHMARK(plan)->Apply(sizes);
BENCHMARK(plan)->Apply(largest);
BENCHMARK(draw)->Apply(sizes);
BENCHMARK(draw)->Apply(largest);
BENCHMARK(check)->Apply(sizes);
BENCHMARK(check)->Apply(largest);

}  // namespace
