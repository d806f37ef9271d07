// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/game_clock.h"
#include "cli/left_game.h"
#include "cli/pack_choice.h"
#include "cli/player.h"
#include "cli/script_game.h"
#include "cli/terminal_game.h"
#include "cli/text_input.h"
#include "cli/text_match.h"
#include "quiz/hot_seat.h"
#include "quiz/picked.h"

namespace cli {
namespace {

/// What every way of playing needs.
struct Prepared {
    Status status = done;
    text::Language language = text::Language::English;
    packs::Pack pack;
    quiz::Session session{{}, {}};
    learning::OpenedStore store;
    std::optional<learning::GameId> kept_as = {};  ///< a game that was left and goes on
};

/// Draws the game, from what the store knows of the player.
Status draw(const PlayOptions& options, const World& world, Console& console, base::Instant now,
            const profile::Settings& settings, Prepared& prepared) {
    const packs::About& about = prepared.pack.about;
    const ChosenRules chosen =
        rules_for(options, about, settings, seed_for(options, world, now), console);
    if (chosen.status != done) {
        return chosen.status;
    }
    quiz::Rules rules = chosen.rules;
    const auto picked = quiz::picked(quiz::mode_of(rules), *prepared.store.store, about.id);
    if (!picked) {
        console.complain(picked.error());
        return failed;
    }
    if (!options.players.empty()) {
        rules.length *= options.players.size();
    }
    auto questions = quiz::choose(packs::bank(prepared.pack, rules.seed), rules, *picked);
    if (!options.players.empty()) {
        questions = quiz::shared_out(std::move(questions), options.players.size());
    }
    prepared.session = quiz::Session(std::move(questions), rules);
    if (prepared.session.questions().empty()) {
        console.complain(nothing_to_ask(about, rules));
        return refused;
    }
    return done;
}

Prepared prepare(const PlayOptions& options, const World& world, Console& console,
                 const base::Clock& clock) {
    Prepared prepared;
    const base::Instant now = clock.now();
    const profile::Settings settings = settings_of(world, now);
    prepared.language = language_for(options, world, settings);
    ChosenPack chosen = choose_sound_pack(world, console, *options.pack);
    prepared.status = chosen.status;
    if (prepared.status != done) {
        return prepared;
    }
    prepared.pack = std::move(chosen.pack);
    auto store = store_for(options, world, settings, now);
    if (!store) {
        console.complain(store.error());
        prepared.status = failed;
        return prepared;
    }
    prepared.store = std::move(*store);
    prepared.status = draw(options, world, console, now, settings, prepared);
    return prepared;
}

learning::Game game_of(const Prepared& prepared, base::Instant now) {
    const quiz::Rules& rules = prepared.session.rules();
    return {prepared.pack.about.id, rules.mode, rules.seed,
            SOURCE_SURE_VERSION,    now,        quiz::ids_of(prepared.session.questions())};
}

/// Puts a game that was left in the place of the new one, if the player wants that; false where he
/// wants neither.
bool offer_left_game(const World& world, Console& console, Prepared& prepared) {
    auto left = left_game(*prepared.store.store, prepared.pack, prepared.session.rules().clock);
    if (!left) {
        return true;
    }
    const Wanted wanted = ask_for(left->session, console, world.in, prepared.language);
    if (wanted == Wanted::LeftGame) {
        prepared.session = std::move(left->session);
        prepared.kept_as = left->kept_as;
    }
    return wanted != Wanted::Nothing;
}

/// The same for a match of the same players.
bool offer_left_match(const World& world, Console& console, Prepared& prepared, TextMatch& match) {
    auto left = match.left(prepared.pack);
    if (!left) {
        return true;
    }
    const Wanted wanted = ask_for(*left, console, world.in, prepared.language);
    if (wanted == Wanted::LeftGame) {
        prepared.session = *std::move(left);
        match.take_up();
    }
    return wanted != Wanted::Nothing;
}

/// Several players take turns in the terminal, and what they play is kept until its end.
Status play_in_turns(const PlayOptions& options, const World& world, Console& console,
                     const base::Clock& clock, Prepared& prepared, learning::Recorder& recorder) {
    TextMatch match(world, options.players, game_of(prepared, clock.now()), clock.now());
    if (!options.seed && !asks_for_questions(options) &&
        !offer_left_match(world, console, prepared, match)) {
        return done;
    }
    const auto keep = [&](const quiz::Session& session) { return match.keep(session); };
    return play_in_terminal({console, world.in, clock, recorder, prepared.store.notice,
                             prepared.pack.about.title, options.players, keep},
                            std::move(prepared.session), prepared.language);
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
    if (options.terminal && !options.seed && !asks_for_game(options) &&
        !offer_left_game(world, console, prepared)) {
        return done;
    }
    learning::Recorder recorder(*prepared.store.store, game_of(prepared, clock.now()),
                                prepared.kept_as);
    if (options.terminal && !options.players.empty()) {
        return play_in_turns(options, world, console, clock, prepared, recorder);
    }
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
    return play_by_script(
        {console, script, from_input ? "standard input" : *options.script, clock.now(), recorder,
         prepared.pack.about.id, prepared.language, options.players},
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
