// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "base/random.h"
#include "base/system_files.h"
#include "base/system_memory.h"
#include "cli/articles_choice.h"
#include "cli/game_clock.h"
#include "cli/match_file.h"
#include "cli/pack_choice.h"
#include "cli/player.h"
#include "packs/check_form.h"
#include "profile/reports.h"
#include "screens/make_client.h"

#include <algorithm>
#include <functional>
#include <future>
#include <memory>

namespace cli {
namespace {

constexpr std::string_view text_hint = "source-sure play PACK --terminal plays here, as text";

/// The articles of a pack, for who has them; a folder that cannot be read is only worth a note.
std::optional<packs::Articles> articles_of(const World& world, const packs::Pack& pack) {
    auto articles = articles_for(world, std::nullopt, pack);
    if (!articles) {
        world.log.warn(base::to_string(articles.error()));
        return std::nullopt;
    }
    return *std::move(articles);
}

/// A pack, and what all its banks have in common.
struct Drawable {
    explicit Drawable(packs::Pack read) : pack(std::move(read)), banks(pack) {}
    Drawable(const Drawable&) = delete;  // the banks know where the pack is
    Drawable& operator=(const Drawable&) = delete;

    packs::Pack pack;
    packs::Banks banks;
};

/// A pack with errors has no questions, only its faults.
screens::ShelvedPack shelve(const World& world, base::Result<packs::Pack> pack,
                            base::Diagnostics diagnostics, const std::filesystem::path& path,
                            std::uint64_t seed) {
    screens::ShelvedPack shelved;
    if (!pack) {
        shelved.about.id = path.stem().string();
        shelved.faults.push_back(pack.error());
        return shelved;
    }
    packs::check_form(*pack, diagnostics);
    shelved.about = pack->about;
    shelved.faults = diagnostics.all();
    if (diagnostics.errors() == 0) {
        shelved.sources = pack->base.sources().size();
        shelved.articles = articles_of(world, *pack);
        pack->texts.clear();  // nobody will ask for the line of a fault
        const auto kept = std::make_shared<const Drawable>(*std::move(pack));
        shelved.questions = kept->banks.draw(seed).questions;
        shelved.base = {kept, &kept->pack.base};
        if (!shelved.base->facts().empty()) {
            shelved.draw = [kept](std::uint64_t other) {
                return kept->banks.draw(other).questions;
            };
        }
    }
    return shelved;
}

/// Several times what reading and planning the shipped pack takes.
constexpr std::size_t shelf_memory = 16 * 1024 * 1024;

/// Runs on a thread of its own.
std::vector<screens::ShelvedPack> shelf(const World& world,
                                        const std::vector<std::filesystem::path>& paths,
                                        std::uint64_t seed) {
    base::reserve_memory(shelf_memory);
    std::vector<screens::ShelvedPack> packs;
    for (const auto& path : paths) {
        base::Diagnostics diagnostics;
        auto pack = packs::read(path, world.files, diagnostics);
        packs.push_back(shelve(world, std::move(pack), std::move(diagnostics), path, seed));
    }
    return packs;
}

/// The packs at hand, and the one that was asked for, wherever it stands, with its place.
struct Choice {
    Status status = done;
    std::vector<std::filesystem::path> paths;
    std::optional<std::size_t> opened;
    packs::About about;  ///< of that one
};

/// A game that is asked for without a pack is of the one played last, else of the first.
std::optional<std::string> wanted_pack(const PlayOptions& options, const World& world,
                                       const profile::Settings& settings,
                                       const std::vector<std::filesystem::path>& at_hand) {
    if (options.pack || !asks_for_game(options) || at_hand.empty()) {
        return options.pack;
    }
    const std::string& last = settings.last_game.pack;
    return !last.empty() && pack_path(world, last) ? last : at_hand.front().string();
}

Choice choose(const PlayOptions& options, const World& world, const profile::Settings& settings,
              Console& console) {
    Choice choice{done, packs_at_hand(world), std::nullopt, {}};
    const auto wanted = wanted_pack(options, world, settings, choice.paths);
    if (!wanted) {
        return choice;
    }
    const ChosenPack chosen = choose_sound_pack(world, console, *wanted);
    choice.status = chosen.status;
    choice.about = chosen.pack.about;
    const auto found = std::ranges::find(choice.paths, chosen.pack.path);
    choice.opened = static_cast<std::size_t>(found - choice.paths.begin());
    if (found == choice.paths.end()) {
        choice.paths.push_back(chosen.pack.path);
    }
    return choice;
}

/// A game may begin with a sound, or speak; the home screen keeps quiet.
WindowWish wish_of(const profile::Settings& settings, bool begins_at_home) {
    return {"Source Sûre",
            {static_cast<float>(settings.window_width), static_cast<float>(settings.window_height)},
            settings.full_screen,
            begins_at_home};
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
    const Choice choice = choose(options, world, settings, console);
    if (choice.status != done) {
        return choice.status;
    }
    if (!world.open_window) {
        return told(console, base::error_at({}, "this program was built without a window"),
                    text_hint);
    }
    const std::uint64_t seed = seed_for(options, world, clock.now());
    // A game needs them first, so they are read while the rest is opened. The home screen is made
    // on a thread of its own, which then reads them too.
    auto packs = std::async(choice.opened ? std::launch::async : std::launch::deferred, shelf,
                            std::cref(world), choice.paths, seed);
    const std::optional<text::Language> usual_language = settings.language;
    if (options.language) {
        settings.language = options.language;
    }
    std::optional<screens::Opening> opening;
    if (choice.opened) {
        const ChosenRules rules = rules_for(options, choice.about, settings, seed, console);
        if (rules.status != done) {
            return rules.status;
        }
        opening = screens::Opening{*choice.opened, rules.rules, options.players, options.clock};
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
        return screens::make_client({packs.get(),
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
                                    opening);
    };
    const auto ran = world.open_window(*typesetter, wish_of(settings, !opening), make);
    return ran ? done : told(console, ran.error(), text_hint);
}

}  // namespace cli
