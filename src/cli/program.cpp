// SPDX-License-Identifier: MIT
#include "cli/program.h"

#include "cli/commands.h"

#include <variant>

namespace cli {
namespace {

/// Which command a set of options is for.
struct Runner {
    const World& world;
    Console& console;

    Status operator()(const PlayOptions& options) const { return play(options, world, console); }
    Status operator()(const CheckOptions& options) const { return check(options, world, console); }
    Status operator()(const FactsOptions& options) const { return facts(options, world, console); }
    Status operator()(const GenerateOptions& options) const {
        return generate(options, world, console);
    }
    Status operator()(const MutateOptions& options) const {
        return mutate(options, world, console);
    }
    Status operator()(const CiteOptions& options) const { return cite(options, world, console); }
};

}  // namespace

int run(const std::vector<std::string>& arguments, World& world) {
    Console console(world.out, world.err);
    const auto parsed = parse_arguments(arguments);
    if (const auto* told = std::get_if<Told>(&parsed)) {
        console.print(told->out);
        console.complain(told->err);
        return console.conclude(static_cast<Status>(told->status));
    }
    return console.conclude(std::visit(Runner{world, console}, std::get<Command>(parsed)));
}

}  // namespace cli
