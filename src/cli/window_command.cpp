// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "base/random.h"
#include "base/system_files.h"
#include "cli/game_clock.h"
#include "cli/match_file.h"
#include "cli/pack_choice.h"
#include "cli/player.h"
#include "cli/shelf.h"
#include "profile/reports.h"
#include "screens/make_client.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace cli {
namespace {

constexpr std::string_view text_hint = "source-sure play PACK --terminal plays here, as text";

/// The packs at hand, and the game that was asked for, of whichever of them.
struct Choice {
    Status status = done;
    std::vector<packs::Shelved> packs;
    std::optional<screens::Opening> opening = std::nullopt;
};

/// A game that is asked for without a pack is of the one played last, else of the first.
std::optional<std::string> wanted_pack(const PlayOptions& options, const World& world,
                                       const profile::Settings& settings,
                                       const std::vector<packs::Shelved>& at_hand) {
    if (options.pack || !asks_for_game(options) || at_hand.empty()) {
        return options.pack;
    }
    const std::string& last = settings.last_game.pack;
    return !last.empty() && pack_path(world, last) ? last : at_hand.front().path.string();
}

Choice choose(const PlayOptions& options, const World& world, const profile::Settings& settings,
              std::uint64_t seed, Console& console) {
    Choice choice{done, shelved_packs(world)};
    const auto wanted = wanted_pack(options, world, settings, choice.packs);
    if (!wanted) {
        return choice;
    }
    const ChosenPack chosen = choose_sound_pack(world, console, *wanted);
    choice.status = chosen.status;
    if (chosen.status != done) {
        return choice;
    }
    const packs::About& about = chosen.pack.about;
    const auto found = std::ranges::find(choice.packs, chosen.pack.path, &packs::Shelved::path);
    const auto place = static_cast<std::size_t>(found - choice.packs.begin());
    if (found == choice.packs.end()) {
        choice.packs.push_back(
            {chosen.pack.path, about.id, about.title, about.languages, false, std::nullopt});
    }
    const ChosenRules rules = rules_for(options, about, settings, seed, console);
    choice.status = rules.status;
    choice.opening = screens::Opening{place, rules.rules, options.players, options.clock};
    return choice;
}

/// Whether a game or a match waits to be gone on with.
bool is_left(const learning::Store& store, const profile::ReadMatch& match) {
    return match.match || learning::game_left(store);
}

/// Packs of more than this take their time: the home screen is not kept waiting for them.
constexpr std::uintmax_t most_awaited_bytes = std::uintmax_t{4} * 1024 * 1024;

/// The packs as the first screen shows them.
struct FirstPacks {
    std::vector<screens::ShelvedPack> packs;
    std::unique_ptr<screens::ComingPacks> coming = nullptr;  ///< null: they have been read
};

/// A game needs its pack, and, if they are `needed`, the home screen needs all of them: for the
/// card of what was left. Else it shows them as they are known, where they are.
FirstPacks first_packs(const World& world, const Choice& choice,
                       std::unique_ptr<PackReading> reading, bool needed) {
    KnownPacks known = known_packs(world, choice.packs);
    if (choice.opening) {
        reading->wait_for(choice.opening->pack);
        for (screens::CamePack& one : reading->take()) {
            known.packs[one.place] = std::move(one.pack);
        }
        const bool all = std::ranges::none_of(known.packs, &screens::ShelvedPack::being_read);
        return {std::move(known.packs), all ? nullptr : std::move(reading)};
    }
    const std::uintmax_t awaited = needed ? known.bytes : known.unknown_bytes;
    if (awaited > 0 && awaited <= most_awaited_bytes) {
        return {reading->wait()};
    }
    return {std::move(known.packs), std::move(reading)};
}

/// Nothing where the player has not chosen one: the settings then say what is usual.
std::optional<canvas::Size> chosen_size(const profile::Settings& settings) {
    const profile::Settings usual;
    if (settings.window_width == usual.window_width &&
        settings.window_height == usual.window_height) {
        return std::nullopt;
    }
    return canvas::Size{static_cast<float>(settings.window_width),
                        static_cast<float>(settings.window_height)};
}

/// A game may begin with a sound, or speak; the home screen keeps quiet.
WindowWish wish_of(const profile::Settings& settings, bool begins_at_home) {
    return {"Source Sûre", chosen_size(settings), settings.full_screen, begins_at_home};
}

/// Keeps the settings. A language that was asked for on the command line is for this time: `before`
/// is kept in its place until the player changes languages himself.
std::function<base::Result<base::Done>(const profile::Settings&)> keeper(
    const World& world, std::optional<text::Language> asked, std::optional<text::Language> before) {
    return [&world, asked, before,
            changed = !asked](profile::Settings settings) mutable -> base::Result<base::Done> {
        changed = changed || settings.language != asked;
        if (!changed) {
            settings.language = before;
        }
        const auto path = world.folders.settings_file();
        return path ? profile::write_settings(settings, *path, world.files)
                    : base::Result<base::Done>(base::error_at({}, "no home folder is known"));
    };
}

std::function<base::Result<base::Done>(const profile::Report&)> report_keeper(const World& world) {
    const auto path = world.folders.reports_file();
    if (!path) {
        return {};
    }
    return [&world, path = *path](const profile::Report& report) {
        return profile::keep_report(report, path, world.files);
    };
}

/// `hint`, where there is one, in place of the fault's own.
Status told(Console& console, base::Diagnostic fault, std::string_view hint) {
    if (!hint.empty()) {
        fault.hint = hint;
    }
    console.complain(fault);
    return failed;
}

}  // namespace

Status play_in_window(const PlayOptions& options, const World& world, Console& console) {
    const GameClock clock(world.clock, options.now);
    profile::Settings settings = settings_of(world, clock.now());
    const std::optional<text::Language> usual_language = settings.language;
    if (options.language) {
        settings.language = options.language;
    }
    const std::uint64_t seed = seed_for(options, world, clock.now());
    const Choice choice = choose(options, world, settings, seed, console);
    if (choice.status != done) {
        return choice.status;
    }
    if (!world.open_window) {
        return told(console, base::error_at({}, "this program was built without a window"),
                    text_hint);
    }
    const auto wanted = choice.opening ? std::optional(choice.opening->pack) : std::nullopt;
    auto reading = std::make_unique<PackReading>(world, choice.packs, wanted);
    if (wanted || !remembers_packs(world)) {
        reading->begin();  // they are needed first: they are read while the rest is opened
    }
    auto typesetter = typeset::Typesetter::open(world.shipped / "fonts", world.files);
    if (!typesetter) {
        return told(console, typesetter.error(), text_hint);
    }
    auto store = store_for(options, world, settings, clock.now());
    if (!store) {
        return told(console, store.error(), {});
    }
    const profile::ReadMatch kept_match = kept_match_of(world, clock.now());
    const auto make = [&](canvas::Host& host) {
        FirstPacks first =
            first_packs(world, choice, std::move(reading), is_left(*store->store, kept_match));
        return screens::make_client({std::move(first.packs),
                                     *store->store,
                                     store->notice,
                                     clock,
                                     base::Random(seed),
                                     settings,
                                     language_for(options, world, settings),
                                     keeper(world, options.language, usual_language),
                                     {},
                                     *typesetter,
                                     host,
                                     SOURCE_SURE_VERSION,
                                     world.local_offset,
                                     report_keeper(world),
                                     world.folders,
                                     kept_match,
                                     match_keeper(world, kept_match),
                                     {},
                                     base::size_on_disk,
                                     match_aside(world)},
                                    choice.opening, std::move(first.coming));
    };
    const auto ran = world.open_window(*typesetter, wish_of(settings, !choice.opening), make);
    return ran ? done : told(console, ran.error(), text_hint);
}

}  // namespace cli
