// SPDX-License-Identifier: MIT
//
// A pack of 100,000 questions written by hand, beside the time that nlohmann's tree takes for the
// same text, and what it keeps in memory.
#include "packs/pack.h"
#include "support/memory_files.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <malloc.h>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace {

constexpr std::size_t questions = 100'000;
constexpr const char* path = "large.json";

std::string question(std::size_t number) {
    return fmt::format(
        R"({{"id": "q{0}", "kind": "single", "chapter": "garden",
 "prompt": {{"fr": "Quel thé du Val est bleu, le numéro {0} ?",
  "en": "Which tea of the Val is blue, number {0}?"}},
 "options": [{{"fr": "Brume", "en": "Mist"}}, {{"fr": "Aurore", "en": "Dawn"}},
  {{"fr": "Crépuscule", "en": "Dusk"}}, {{"fr": "Orage", "en": "Storm"}}],
 "key": 2, "explanation": {{"fr": "Une fleur séchée lui donne son bleu.",
  "en": "It owes its blue to a dried flower."}}}})",
        number);
}

/// 43 MB.
std::string large_pack() {
    std::string text = R"({"format": 1, "id": "large", "title": {"fr": "Thés", "en": "Teas"},
"languages": ["fr", "en"], "licence": "MIT",
"chapters": [{"id": "garden", "title": {"fr": "Le jardin", "en": "The garden"}}],
"questions": [)";
    for (std::size_t i = 0; i < questions; ++i) {
        text += (i == 0 ? "\n" : ",\n") + question(i);
    }
    return text + "]}\n";
}

void read_large(benchmark::State& state) {
    support::MemoryFiles files;
    files.content[path] = large_pack();
    double kept = 0;
    for ([[maybe_unused]] auto _ : state) {
        const std::size_t before = ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
        base::Diagnostics faults;
        std::optional<base::Result<packs::Pack>> pack = packs::read(path, files, faults);
        if (!pack->ok() || faults.errors() > 0 || (*pack)->authored.size() != questions) {
            std::fputs("the pack is not read as it should be\n", stderr);
            std::exit(EXIT_FAILURE);
        }
        (*pack)->texts.clear();
        kept = static_cast<double>(::mallinfo2().uordblks + ::mallinfo2().hblkhd - before);
        state.PauseTiming();
        pack.reset();
        state.ResumeTiming();
    }
    state.counters["MB"] = static_cast<double>(files.content[path].size()) / 1e6;
    state.counters["B/question"] = kept / questions;
}

void parse_large_by_nlohmann(benchmark::State& state) {
    const std::string text = large_pack();
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(nlohmann::json::parse(text));
    }
}

BENCHMARK(read_large)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(parse_large_by_nlohmann)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace
