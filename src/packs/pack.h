// SPDX-License-Identifier: MIT
//
// A pack as read: what it says of itself, what it documents, and the questions written by hand.
#pragma once

#include "base/diagnostic.h"
#include "base/files.h"
#include "facts/fact_base.h"
#include "questions/plan.h"

#include <filesystem>
#include <stop_token>

namespace packs {

struct Chapter {
    facts::Id id;
    text::Bilingual title;

    bool operator==(const Chapter&) const = default;
};

struct About {
    std::string id;
    text::Bilingual title;
    text::Bilingual subtitle;
    std::string version;  ///< as its author counts; may be empty
    std::vector<text::Language> languages;
    std::string licence;
    std::vector<std::string> authors;
    std::vector<Chapter> chapters;

    bool operator==(const About&) const = default;
};

struct Pack {
    std::filesystem::path path;  ///< the folder or the single file
    About about;
    facts::FactBase base;
    std::vector<questions::Question> authored;
    /// Each file read, by the name used in diagnostics: to show the line of a fault. Very large
    /// ones in which there is none are left out.
    std::vector<std::pair<std::string, std::string>> texts;
};

/// Reads the pack at `path` (a folder with pack.json, or one file). Every fault goes to
/// `diagnostics`; what is sound is kept. Fails only when `path` itself cannot be read, of
/// which nothing is said in `diagnostics`, or when nobody wants the pack any more, as `stop` says:
/// that is noticed soon, however large the pack is.
base::Result<Pack> read(const std::filesystem::path& path, const base::Files& files,
                        base::Diagnostics& diagnostics, std::stop_token stop = {});

/// The banks of a pack: the first takes the time to plan them all, each further one a tenth of it.
class Banks {
public:
    /// The pack must be sound, and outlive it in its place. Where nobody wants them any more, as
    /// `stop` says, they are soon there and of no use.
    explicit Banks(const Pack& pack, const std::stop_token& stop = {});

    /// All questions of the pack: generated with `seed`, then authored; and what was not asked of
    /// its facts. For any number of threads.
    questions::Bank draw(std::uint64_t seed) const;

private:
    const Pack* pack_;
    questions::Plan plan_;
};

/// One bank of a pack that is drawn from only once.
questions::Bank whole_bank(const Pack& pack, std::uint64_t seed);
/// The questions of it alone.
std::vector<questions::Question> bank(const Pack& pack, std::uint64_t seed);

}  // namespace packs
