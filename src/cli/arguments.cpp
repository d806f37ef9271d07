// SPDX-License-Identifier: MIT
//
// The only file that knows CLI11. It takes every value as text and converts it itself: CLI11 2.1
// lets -1 and 2^64 wrap around.
#include "cli/options.h"

#include "base/printable.h"
#include "learning/open_store.h"
#include "quiz/hot_seat.h"
#include "text/distance.h"
#include "text/utf8.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace cli {
namespace {

/// `count` and the end of the text must be met exactly; signs, spaces and points are not numbers.
std::uint64_t whole_number(const std::string& option, const std::string& text, std::uint64_t least,
                           std::uint64_t most) {
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value < least || value > most) {
        throw CLI::ValidationError(
            option, fmt::format("'{}' is not a whole number from {} to {}", text, least, most));
    }
    return value;
}

/// A value that is none of the words it may be, and the one that was meant.
class Misspelt : public CLI::ValidationError {
public:
    Misspelt(const std::string& option, const std::string& message, std::string hint)
        : ValidationError(option, message), hint_(std::move(hint)) {}
    const std::string& hint() const { return hint_; }

private:
    std::string hint_;
};

/// The place of `text` among `words`.
std::size_t one_of(const std::string& option, const std::string& text,
                   const std::vector<std::string>& words) {
    const auto found = std::find(words.begin(), words.end(), text);
    if (found == words.end()) {
        throw Misspelt(option, fmt::format("'{}' is not {}", text, fmt::join(words, " or ")),
                       text::did_you_mean(text, words));
    }
    return static_cast<std::size_t>(found - words.begin());
}

CLI::Option* text_option(CLI::App& command, const std::string& name,
                         const std::function<void(const std::string&)>& take,
                         const std::string& help, const std::string& shown) {
    return command.add_option_function<std::string>(name, take, help)->type_name(shown);
}

void seed_option(CLI::App& command, const std::function<void(std::uint64_t)>& take,
                 const std::string& help) {
    text_option(
        command, "--seed",
        [take](const std::string& text) { take(whole_number("--seed", text, 0, largest_seed)); },
        help, "N");
}

void language_option(CLI::App& command, std::optional<text::Language>& language) {
    text_option(
        command, "--lang",
        [&language](const std::string& text) {
            one_of("--lang", text, {"fr", "en"});
            language = text::language_of(text);
        },
        "language, fr or en", "LANG");
}

void pack_argument(CLI::App& command, std::string& pack) {
    command.add_option("PACK", pack, "id or path of a pack")->required()->type_name("");
}

void articles_option(CLI::App& command, std::optional<std::filesystem::path>& articles) {
    text_option(
        command, "--articles", [&articles](const std::string& path) { articles = path; },
        "folder with the texts of the sources, <source>.txt", "DIR");
}

/// Percent of the time allowed, by the words for them.
const std::vector<std::string> clock_words = {"off", "1", "1.5", "2", "5", "10"};
constexpr std::array clock_percents = {0, 100, 150, 200, 500, 1000};

void add_choice_of_questions(CLI::App& command, PlayOptions& options) {
    command
        .add_option("--chapter", options.chapters,
                    "only questions of this chapter; may be repeated")
        ->type_name("ID")
        ->allow_extra_args(false);
    text_option(
        command, "--difficulty",
        [&](const std::string& text) {
            options.level = static_cast<quiz::Level>(
                one_of("--difficulty", text, {"any", "easy", "medium", "hard"}));
        },
        "any, easy, medium or hard", "LEVEL");
    text_option(
        command, "--clock",
        [&](const std::string& text) {
            options.clock = clock_percents[one_of("--clock", text, clock_words)];
        },
        "in a timed mode, so many times the time allowed, or off", "FACTOR");
}

/// "Ana,Bo": as many names as there can be players, each short enough to be shown.
std::vector<std::string> player_names(const std::string& text) {
    std::vector<std::string> names(1);
    for (const char c : text) {
        if (c == ',') {
            names.emplace_back();
        } else {
            names.back() += c;
        }
    }
    if (names.size() < quiz::least_seats || names.size() > quiz::most_seats) {
        throw CLI::ValidationError(
            "--players", fmt::format("{} {} given, from {} to {} can play", names.size(),
                                     names.size() == 1 ? "name is" : "names are", quiz::least_seats,
                                     quiz::most_seats));
    }
    for (const std::string& name : names) {
        const std::size_t length = text::count_characters(name);
        if (length == 0 || length > longest_name || base::printable(name) != name) {
            throw CLI::ValidationError(
                "--players", fmt::format("'{}' is not a name of 1 to {} visible characters", name,
                                         longest_name));
        }
    }
    return names;
}

void add_play(CLI::App& app, PlayOptions& options) {
    CLI::App& command = *app.add_subcommand("play", "play: in the window, or as text");
    text_option(
        command, "PACK", [&](const std::string& pack) { options.pack = pack; },
        "id or path of a pack", "");
    text_option(
        command, "--mode",
        [&](const std::string& mode) {
            options.mode = quiz::modes()[one_of("--mode", mode, quiz::modes())];
        },
        fmt::format("how to play: {}", fmt::join(quiz::modes(), ", ")), "MODE");
    text_option(
        command, "--length",
        [&](const std::string& text) {
            options.length = whole_number("--length", text, 1, longest_game);
        },
        "number of questions, 10 unless given; in hot-seat for each player", "N");
    text_option(
        command, "--players",
        [&](const std::string& text) { options.players = player_names(text); },
        "who plays with --mode hot-seat or buzzers: Ana,Bo", "NAMES");
    add_choice_of_questions(command, options);
    language_option(command, options.language);
    seed_option(
        command, [&](std::uint64_t seed) { options.seed = seed; },
        "the same number gives the same game");
    text_option(
        command, "--now",
        [&](const std::string& text) {
            const auto moment = base::parse_instant(text);
            if (!moment) {
                throw CLI::ValidationError("--now", moment.error().message);
            }
            options.now = *moment;
        },
        "play as if it were this moment (UTC)", "TIME");
    text_option(
        command, "--profile",
        [&](const std::string& name) {
            if (!learning::valid_profile(name)) {
                throw CLI::ValidationError(
                    "--profile",
                    fmt::format("'{}' is not a name of 1 to 80 visible characters", name));
            }
            options.profile = name;
        },
        "whose progress is kept", "NAME");
    CLI::Option* terminal =
        command.add_flag("--terminal", options.terminal, "play here, as text, without a window");
    text_option(
        command, "--script", [&](const std::string& path) { options.script = path; },
        "play the answers in a file, one JSON object a line; - is standard input", "FILE")
        ->excludes(terminal);
}

void add_check(CLI::App& app, CheckOptions& options) {
    CLI::App& command = *app.add_subcommand("check", "prove packs: every answer, option, citation");
    command.add_option("PACK", options.packs, "ids or paths of packs; none: all")->type_name("");
    articles_option(command, options.articles);
    text_option(
        command, "--format",
        [&](const std::string& text) {
            options.format =
                static_cast<Format>(one_of("--format", text, {"text", "json", "sarif"}));
        },
        "text, json or sarif", "FORMAT");
    command.add_flag("--strict", options.strict, "warnings refuse a pack as errors do");
    text_option(
        command, "--fit",
        [&](const std::string& text) {
            one_of("--fit", text, {"all"});
            options.fit = true;
        },
        "all: lay every question out at every size", "all");
    command.add_flag("--watch", options.watch, "check again whenever a file changes");
    seed_option(
        command, [&](std::uint64_t seed) { options.seed = seed; },
        "check the bank of this seed, 0 unless given");
    text_option(
        command, "--explain", [&](const std::string& code) { options.explain = code; },
        "tell what a code means and how to mend it", "CODE");
}

void add_facts(CLI::App& app, FactsOptions& options) {
    CLI::App& command = *app.add_subcommand("facts", "print what a pack documents, as JSON");
    pack_argument(command, options.pack);
}

void add_generate(CLI::App& app, GenerateOptions& options) {
    CLI::App& command = *app.add_subcommand("generate", "print all questions of a pack, as JSON");
    pack_argument(command, options.pack);
    language_option(command, options.language);
    seed_option(
        command, [&](std::uint64_t seed) { options.seed = seed; },
        "which wrong options, and their order; 0 unless given");
}

void add_mutate(CLI::App& app, MutateOptions& options) {
    CLI::App& command =
        *app.add_subcommand("mutate", "plant faults in a pack and count how many check finds");
    pack_argument(command, options.pack);
    text_option(
        command, "--count",
        [&](const std::string& text) {
            options.count = whole_number("--count", text, 1, most_mutants);
        },
        "at most so many faults, 2000 unless given", "N");
    seed_option(
        command, [&](std::uint64_t seed) { options.seed = seed; }, "which faults; 0 unless given");
    articles_option(command, options.articles);
    text_option(
        command, "--format",
        [&](const std::string& text) {
            options.format =
                one_of("--format", text, {"text", "json"}) == 0 ? Format::Text : Format::Json;
        },
        "text or json", "FORMAT");
}

void add_cite(CLI::App& app, CiteOptions& options) {
    CLI::App& command =
        *app.add_subcommand("cite", "for authors: what a passage proves, and its fingerprints");
    pack_argument(command, options.pack);
    CLI::Option* source = text_option(
        command, "SOURCE", [&](const std::string& id) { options.source = id; }, "id of the source",
        "");
    CLI::Option* paragraph = text_option(
        command, "--paragraph",
        [&](const std::string& text) {
            options.paragraph = whole_number("--paragraph", text, 1, 999999);
        },
        "number of the paragraph, from 1", "N");
    CLI::Option* from = command.add_option("--from", options.from, "first words of the fragment")
                            ->type_name("WORDS");
    CLI::Option* to = command.add_option("--to", options.to, "its last words")->type_name("WORDS");
    source->needs(paragraph)->needs(from)->needs(to);
    paragraph->needs(source);
    from->needs(source);
    to->needs(source);
    text_option(
        command, "--seal", [&](const std::string& fact) { options.seal = fact; },
        "seal this fact once all of it is proved", "FACT");
    articles_option(command, options.articles);
}

/// The nearest subcommand or option to a word that is none.
std::string hint_for(const std::string& word, const CLI::App& command) {
    std::vector<std::string> known;
    for (const CLI::App* sub : command.get_subcommands({})) {
        known.push_back(sub->get_name());
    }
    for (const CLI::Option* option : command.get_options()) {
        known.push_back(option->get_name());
    }
    return text::did_you_mean(word, known);
}

/// In words, where CLI11 counts: "--seed: 1 required N missing".
std::string mismatch_words(const std::string& message) {
    const std::string option = message.substr(0, message.find(':'));
    return option + (message.find("missing") != std::string::npos ? " needs a value"
                                                                  : " is given more than once");
}

Told wrong_usage(const CLI::App& app, const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    const CLI::App& command = chosen.empty() ? app : *chosen.back();
    std::string message = error.what();
    std::string hint;
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        std::vector<std::string> left = app.remaining(true);
        if (!left.empty()) {
            hint = hint_for(left.front(), command);
            message = fmt::format("'{}' is not expected here", left.front());
        }
    }
    if (const auto* misspelt = dynamic_cast<const Misspelt*>(&error)) {
        hint = misspelt->hint();
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        message = mismatch_words(message);
    }
    std::string name = "source-sure";
    if (!chosen.empty()) {
        name += " " + command.get_name();
    }
    Told told;
    told.status = 2;
    told.err = fmt::format("source-sure: error: {}\n", base::printable(message, 300));
    if (!hint.empty()) {
        told.err += fmt::format("  hint: {}\n", base::printable(hint));
    }
    told.err += fmt::format("usage: {} --help tells what can be given\n", name);
    return told;
}

}  // namespace

std::variant<Command, Told> parse_arguments(const std::vector<std::string>& arguments) {
    PlayOptions play;
    CheckOptions check;
    FactsOptions facts;
    GenerateOptions generate;
    CiteOptions cite;
    MutateOptions mutate;
    CLI::App app(
        "Source Sûre, a quiz whose every answer is proved. Without a command it opens "
        "its window.",
        "source-sure");
    app.set_version_flag("--version", "source-sure " SOURCE_SURE_VERSION);
    app.require_subcommand(0, 1);
    add_play(app, play);
    add_check(app, check);
    add_facts(app, facts);
    add_generate(app, generate);
    add_cite(app, cite);
    add_mutate(app, mutate);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return Told{0, app.help(), {}};
    } catch (const CLI::CallForVersion& version) {
        return Told{0, fmt::format("{}\n", version.what()), {}};
    } catch (const CLI::ParseError& error) {
        return wrong_usage(app, error);
    }
    const auto chosen = app.get_subcommands();
    const std::string name = chosen.empty() ? "play" : chosen.front()->get_name();
    if (name == "check") {
        return Command(check);
    }
    if (name == "facts") {
        return Command(facts);
    }
    if (name == "generate") {
        return Command(generate);
    }
    if (name == "mutate") {
        return Command(mutate);
    }
    if (name == "cite") {
        return Command(cite);
    }
    return Command(play);
}

}  // namespace cli
