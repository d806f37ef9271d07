// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/game_clock.h"
#include "cli/pack_choice.h"
#include "cli/player.h"
#include "cli/script_game.h"
#include "cli/terminal_game.h"
#include "cli/text_input.h"

#include <fmt/format.h>

namespace cli {
namespace {

/// What every way of playing needs.
struct Prepared {
    Status status = done;
    text::Language language = text::Language::English;
    packs::Pack pack;
    quiz::Session session{{}, {}};
    learning::OpenedStore store;
};

std::vector<facts::Id> chapters_of(const packs::Pack& pack) {
    std::vector<facts::Id> ids;
    for (const packs::Chapter& chapter : pack.about.chapters) {
        ids.push_back(chapter.id);
    }
    return ids;
}

Prepared prepare(const PlayOptions& options, const World& world, Console& console,
                 const base::Clock& clock) {
    Prepared prepared;
    const base::Instant now = clock.now();
    prepared.language = language_for(options, world, settings_of(world, now));
    ChosenPack chosen = choose_sound_pack(world, console, *options.pack);
    prepared.status = chosen.status;
    if (prepared.status != done) {
        return prepared;
    }
    prepared.pack = std::move(chosen.pack);
    const quiz::Rules rules{options.mode, seed_for(options, now), options.length,
                            chapters_of(prepared.pack)};
    prepared.session =
        quiz::Session(quiz::choose(packs::bank(prepared.pack, rules.seed), rules), rules);
    auto store = store_for(options, world, now);
    if (!store) {
        console.complain(store.error());
        prepared.status = failed;
        return prepared;
    }
    prepared.store = std::move(*store);
    return prepared;
}

learning::Game game_of(const Prepared& prepared, base::Instant now) {
    const quiz::Rules& rules = prepared.session.rules();
    return {prepared.pack.about.id, rules.mode, rules.seed, SOURCE_SURE_VERSION, now};
}

Status play_as_text(const PlayOptions& options, const World& world, Console& console) {
    if (!options.pack) {
        console.complain(
            "source-sure: error: play --terminal and --script need a PACK\n"
            "usage: source-sure play --help tells what can be given\n");
        return wrong_usage;
    }
    const GameClock clock(world.clock, options.now);
    Prepared prepared = prepare(options, world, console, clock);
    if (prepared.status != done) {
        return prepared.status;
    }
    learning::Recorder recorder(*prepared.store.store, game_of(prepared, clock.now()));
    if (options.terminal) {
        return play_in_terminal(
            {console, world.in, clock, recorder, prepared.store.notice, prepared.pack.about.title},
            std::move(prepared.session), prepared.language);
    }
    const bool from_input = *options.script == "-";
    auto text = from_input ? base::Result<std::string>(std::string())
                           : world.files.read(*options.script, longest_script);
    if (!text) {
        console.complain(text.error());
        return failed;
    }
    TextInput file(std::move(*text));
    base::Input& script = from_input ? world.in : file;
    return play_by_script({console, script, from_input ? "standard input" : *options.script,
                           clock.now(), recorder, prepared.pack.about.id, prepared.language},
                          std::move(prepared.session));
}

}  // namespace

Status play(const PlayOptions& options, const World& world, Console& console) {
    if (options.terminal || options.script) {
        return play_as_text(options, world, console);
    }
    return play_in_window(options, world, console);
}

}  // namespace cli
