// SPDX-License-Identifier: MIT
//
// The commands as values: what was asked for on the command line, checked and converted.
#pragma once

#include "base/clock.h"
#include "quiz/rules.h"
#include "text/language.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cli {

/// The largest --seed, 2^53 - 1: whole numbers up to it survive every JSON reader.
constexpr std::uint64_t largest_seed = (std::uint64_t{1} << 53) - 1;
constexpr std::size_t longest_game = 1000;
constexpr std::size_t longest_name = 16;  ///< characters of a player's name
constexpr std::size_t most_mutants = 1000000;
constexpr std::uintmax_t longest_script = 16u << 20;

/// Without `terminal` and `script`: in the window.
struct PlayOptions {
    std::optional<std::string> pack;  ///< id or path; nothing: the player's choice in the window
    std::string mode = "quick";       ///< one of quiz::modes()
    /// Questions, 1 to longest_game; for each player where several take turns.
    std::size_t length = 10;
    std::vector<std::string> players;   ///< names, 2 to 6 where there are any
    std::vector<std::string> chapters;  ///< ids; empty: all
    quiz::Level level = quiz::Level::Any;
    std::optional<int> clock;  ///< percent of the time allowed, 0: no clock; nothing: the setting
    std::optional<text::Language> language;
    std::optional<std::uint64_t> seed;  ///< at most largest_seed; nothing: by the clock
    std::optional<base::Instant> now;   ///< nothing: the machine's clock
    std::optional<std::string> profile;
    bool terminal = false;
    std::optional<std::string> script;  ///< path, "-": standard input
};

enum class Format { Text, Json, Sarif };

struct CheckOptions {
    std::vector<std::string> packs;  ///< ids or paths; empty: all that are found
    std::optional<std::filesystem::path> articles;
    Format format = Format::Text;
    bool strict = false;
    bool fit = false;  ///< rule 9 too: every question laid out at every size
    bool watch = false;
    std::uint64_t seed = 0;
    std::optional<std::string> explain;  ///< a code; then nothing is checked
};

struct FactsOptions {
    std::string pack;
};

struct GenerateOptions {
    std::string pack;
    std::optional<text::Language> language;
    std::uint64_t seed = 0;
};

/// A source with paragraph and words, a fact to seal, or both.
struct CiteOptions {
    std::string pack;
    std::optional<std::string> source;
    std::size_t paragraph = 0;  ///< from 1
    std::string from;
    std::string to;
    std::optional<std::string> seal;  ///< a fact's id
    std::optional<std::filesystem::path> articles;
};

struct MutateOptions {
    std::string pack;
    std::size_t count = 2000;  ///< planted faults, 1 to most_mutants
    std::uint64_t seed = 0;
    std::optional<std::filesystem::path> articles;
    Format format = Format::Text;  ///< text or json
};

using Command = std::variant<PlayOptions, CheckOptions, FactsOptions, GenerateOptions, CiteOptions,
                             MutateOptions>;

/// What ends the program before any command: help and version (status 0, standard output) or
/// wrong usage (status 2, standard error).
struct Told {
    int status = 0;
    std::string out;
    std::string err;
};

/// `arguments` without the program's name; none means `play`. Never throws.
std::variant<Command, Told> parse_arguments(const std::vector<std::string>& arguments);

}  // namespace cli
