// SPDX-License-Identifier: MIT
//
// Who plays: settings, language and store, the same for every way of playing.
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "cli/program.h"
#include "learning/open_store.h"
#include "packs/pack.h"
#include "profile/settings.h"

namespace cli {

/// The player's settings; what could not be used of them goes to the log.
profile::Settings settings_of(const World& world, base::Instant now);

/// The language asked for, else that of the settings, else that of the environment.
text::Language language_for(const PlayOptions& options, const World& world,
                            const profile::Settings& settings);

/// The store of who plays: who was asked for, else who played last by the settings. A script leaves
/// no trace unless a profile is named, and several players never do. Fails where the store must be
/// left alone: it is in use, or made by a later version.
base::Result<learning::OpenedStore> store_for(const PlayOptions& options, const World& world,
                                              const profile::Settings& settings, base::Instant now);

/// The seed asked for, else that of the day where the mode has one, else one by the moment.
std::uint64_t seed_for(const PlayOptions& options, const World& world, base::Instant now);

/// Whether the questions are not the usual ones: how many, how hard, of which chapters.
bool asks_for_questions(const PlayOptions& options);
/// The same, or how it is played, and by whom.
bool asks_for_game(const PlayOptions& options);

/// What is to be played of a pack with these chapters. `wrong_usage`, complained of, where the mode
/// needs chapters and none is asked for, for a chapter that the pack has not, and where players and
/// mode do not go together.
struct ChosenRules {
    Status status = done;
    quiz::Rules rules;
};
ChosenRules rules_for(const PlayOptions& options, const packs::About& about,
                      const profile::Settings& settings, std::uint64_t seed, Console& console);

/// Why no question of a pack can be asked by these rules.
base::Diagnostic nothing_to_ask(const packs::About& about, const quiz::Rules& rules);

}  // namespace cli
