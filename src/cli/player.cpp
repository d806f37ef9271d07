// SPDX-License-Identifier: MIT
#include "cli/player.h"

#include "quiz/mode.h"
#include "text/distance.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace cli {
namespace {

std::string chapters_hint(const std::vector<facts::Id>& chapters) {
    return chapters.empty() ? "it has no chapters"
                            : fmt::format("its chapters: {}", fmt::join(chapters, ", "));
}

/// What is wrong with who plays; nothing when nothing is.
std::optional<base::Diagnostic> fault_of_players(const PlayOptions& options,
                                                 const quiz::Mode& mode) {
    const auto fault = [](std::string message, std::string hint) {
        base::Diagnostic told = base::error_at({}, std::move(message));
        told.hint = std::move(hint);
        return std::optional(std::move(told));
    };
    const bool as_text = options.terminal || options.script;
    if (!mode.together()) {
        return options.players.empty()
                   ? std::nullopt
                   : fault(fmt::format("--players is not for --mode {}", mode.id),
                           "several players take turns with --mode hot-seat");
    }
    if (as_text && mode.company == quiz::Company::Buzzers) {
        // Lines come one after the other: nobody can be first.
        return fault(fmt::format("--mode {} needs the window", mode.id),
                     "--mode hot-seat can be played as text, in turns");
    }
    if (as_text && options.players.empty()) {
        return fault(fmt::format("--mode {} needs --players", mode.id), "--players Ana,Bo");
    }
    return std::nullopt;
}

}  // namespace

text::Language language_for(const PlayOptions& options, const World& world,
                            const profile::Settings& settings) {
    if (options.language) {
        return *options.language;
    }
    return settings.language.value_or(profile::language_of(world.environment));
}

profile::Settings settings_of(const World& world, base::Instant now) {
    const auto path = world.folders.settings_file();
    if (!path) {
        return {};
    }
    auto read = profile::read_settings(*path, world.files, now);
    for (const base::Diagnostic& told : read.told.all()) {
        world.log.warn(base::to_string(told));
    }
    return read.settings;
}

/// The store of who plays; a script leaves no trace unless a profile is named, and several players
/// never do: what they find is no single learner's.
base::Result<learning::OpenedStore> store_for(const PlayOptions& options, const World& world,
                                              const profile::Settings& settings,
                                              base::Instant now) {
    const std::string usual =
        settings.player.empty() ? std::string(learning::default_profile) : settings.player;
    const std::string profile = options.profile.value_or(usual);
    const bool as_text = options.terminal || options.script;
    const bool alone = !quiz::find_mode(options.mode)->together();
    if ((options.script && !options.profile) || (as_text && !alone)) {
        return learning::OpenedStore{learning::memory_store(profile, now), {}};
    }
    const auto file = world.folders.progress_file();
    if (!file) {
        return learning::OpenedStore{
            learning::memory_store(profile, now),
            {learning::Trouble::MemoryOnly, {}, "no home folder is known"}};
    }
    return learning::open_store(*file, profile, now);
}

std::uint64_t seed_for(const PlayOptions& options, const World& world, base::Instant now) {
    if (options.seed) {
        return *options.seed;
    }
    if (quiz::find_mode(options.mode)->of_the_day) {
        return quiz::day_seed(now, world.local_offset(now));
    }
    return static_cast<std::uint64_t>(now.time_since_epoch().count()) & largest_seed;
}

bool asks_for_questions(const PlayOptions& options) {
    const PlayOptions usual;
    return options.length != usual.length || options.level != usual.level ||
           !options.chapters.empty();
}

bool asks_for_game(const PlayOptions& options) {
    return options.mode != PlayOptions().mode || !options.players.empty() ||
           asks_for_questions(options);
}

ChosenRules rules_for(const PlayOptions& options, const packs::About& about,
                      const profile::Settings& settings, std::uint64_t seed, Console& console) {
    ChosenRules chosen;
    quiz::Rules& rules = chosen.rules;
    rules.mode = options.mode;
    rules.seed = seed;
    rules.length = options.length;
    for (const packs::Chapter& chapter : about.chapters) {
        rules.chapters.push_back(chapter.id);
    }
    rules.only = options.chapters;
    rules.level = options.level;
    // A script is played alike whatever the player's settings are.
    rules.clock = options.clock.value_or(options.script ? rules.clock : settings.time_factor);
    const auto refuse = [&](base::Diagnostic fault) {
        console.complain(fault);
        chosen.status = wrong_usage;
    };
    if (auto fault = fault_of_players(options, quiz::mode_of(rules))) {
        refuse(*std::move(fault));
        return chosen;
    }
    for (const std::string& id : options.chapters) {
        if (std::ranges::find(rules.chapters, id) == rules.chapters.end()) {
            base::Diagnostic fault =
                base::error_at({}, fmt::format("the pack '{}' has no chapter '{}'", about.id, id));
            fault.hint = text::did_you_mean(id, rules.chapters);
            if (fault.hint.empty()) {
                fault.hint = chapters_hint(rules.chapters);
            }
            refuse(std::move(fault));
            return chosen;
        }
    }
    if (quiz::mode_of(rules).needs_chapters && rules.only.empty()) {
        base::Diagnostic fault =
            base::error_at({}, fmt::format("--mode {} needs a --chapter", rules.mode));
        fault.hint = chapters_hint(rules.chapters);
        refuse(std::move(fault));
    }
    return chosen;
}

base::Diagnostic nothing_to_ask(const packs::About& about, const quiz::Rules& rules) {
    base::Diagnostic fault;
    const quiz::Among among = quiz::mode_of(rules).among;
    if (among == quiz::Among::Missed) {
        fault =
            base::error_at({}, fmt::format("there is nothing to look at again in '{}'", about.id));
        fault.hint = "what was not right the last time is kept here once a game was played";
    } else if (among == quiz::Among::Marked) {
        fault = base::error_at({}, fmt::format("no question of '{}' is marked", about.id));
        fault.hint = "the window marks the question at hand with the key M";
    } else {
        fault = base::error_at(
            {}, fmt::format("the pack '{}' has no question for --mode {}", about.id, rules.mode));
        if (!rules.only.empty() || rules.level != quiz::Level::Any) {
            fault.message += " with this --chapter and --difficulty";
        }
    }
    return fault;
}

}  // namespace cli
