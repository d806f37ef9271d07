// SPDX-License-Identifier: MIT
//
// What players report as wrong: one line of JSON each in reports.jsonl, for the makers of a pack.
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "text/language.h"

#include <filesystem>
#include <optional>
#include <string>

namespace profile {

/// What is reported, with all that it takes to see it again.
struct Report {
    std::string item;  ///< the id of a question, or `pack/fact`
    std::string mode;  ///< of the game; empty outside one
    std::optional<std::uint64_t> seed;
    std::string build;
    text::Language language = text::Language::French;
    std::string prompt;  ///< as shown
    std::string answer;  ///< given, in words; may be empty
    std::string note;    ///< what the player wrote; may be empty
    base::Instant at;

    bool operator==(const Report&) const = default;
};

/// No text of a report is kept longer than this many characters.
constexpr std::size_t longest_report_text = 1000;

/// The report as its line of JSON, without a line end: what is kept, and what is copied. Keys in
/// this order, empty ones left out: at, item, mode, seed, build, language, prompt, answer, note.
std::string report_line(const Report& report);

/// Adds the line to the file at `path`, whole or not at all, making its folder if need be. Fails
/// where the file cannot be read or written, and where it would grow beyond a mebibyte.
base::Result<base::Done> keep_report(const Report& report, const std::filesystem::path& path,
                                     base::Files& files);

}  // namespace profile
