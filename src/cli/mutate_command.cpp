// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/articles_choice.h"
#include "cli/mutate_report.h"
#include "cli/pack_choice.h"
#include "cli/progress.h"

namespace cli {
namespace {

/// Rule 10 of `check` (DESIGN, section 5).
constexpr double least_share = 0.99;

/// The two threads of the smallest machine that is meant.
constexpr std::size_t most_threads = 2;

}  // namespace

Status mutate(const MutateOptions& options, const World& world, Console& console) {
    const ChosenPack chosen = choose_sound_pack(world, console, options.pack);
    if (chosen.status != done) {
        return chosen.status;
    }
    const auto articles = articles_for(world, options.articles, chosen.pack);
    if (!articles) {
        console.complain(articles.error());
        return failed;
    }
    packs::MutationPlan plan;
    plan.count = options.count;
    plan.seed = options.seed;
    plan.threads = most_threads;
    plan.progress = progress_on(world, console);
    const Mutated mutated{chosen.pack.about.id, options.seed, articles->has_value(),
                          packs::mutate(chosen.pack, *articles ? &**articles : nullptr, plan)};
    console.print(options.format == Format::Json ? mutate_json(mutated) : mutate_table(mutated));
    return mutated.report.with.share() >= least_share ? done : refused;
}

}  // namespace cli
