// SPDX-License-Identifier: MIT
//
// What each command does. All text goes through the console; the status is returned.
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "cli/program.h"

namespace cli {

Status play(const PlayOptions& options, const World& world, Console& console);
Status play_in_window(const PlayOptions& options, const World& world, Console& console);
Status check(const CheckOptions& options, const World& world, Console& console);
Status facts(const FactsOptions& options, const World& world, Console& console);
Status generate(const GenerateOptions& options, const World& world, Console& console);
Status mutate(const MutateOptions& options, const World& world, Console& console);
Status cite(const CiteOptions& options, const World& world, Console& console);

}  // namespace cli
