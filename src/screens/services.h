// SPDX-License-Identifier: MIT
//
// What the screens need of the world around them; nothing of it is global.
#pragma once

#include "base/local_time.h"
#include "base/random.h"
#include "canvas/client.h"
#include "profile/folders.h"
#include "profile/kept_match.h"
#include "profile/reports.h"
#include "profile/settings.h"
#include "screens/shelf.h"
#include "screens/sounds.h"
#include "typeset/typesetter.h"

#include <functional>

namespace screens {

/// All references live longer than the client.
struct Services {
    std::vector<ShelvedPack> packs;
    learning::Store& store;
    learning::Notice store_notice;  ///< what the player should know of the store
    const base::Clock& clock;
    base::Random random;  ///< seeds the games
    profile::Settings settings;
    text::Language language;  ///< where the settings name none
    /// Keeps the settings after a change; a failure is told to the player.
    std::function<base::Result<base::Done>(const profile::Settings&)> keep_settings;
    std::string settings_fault;  ///< why they could not be kept the last time; empty: they were
    typeset::Typesetter& typesetter;
    canvas::Host& host;
    std::string build;                           ///< version of the program
    base::LocalOffset local_offset = base::utc;  ///< the day of the daily game turns by it
    /// Keeps what the player reports; empty where there is no folder for it.
    std::function<base::Result<base::Done>(const profile::Report&)> keep_report = {};
    profile::Folders folders = {};       ///< where all of that is kept, to be told
    profile::ReadMatch kept_match = {};  ///< of several players, left before its end
    /// Keeps such a match, or that there is none; empty where it cannot be kept.
    std::function<base::Result<base::Done>(const std::optional<profile::KeptMatch>&)> keep_match =
        {};
    Sounds sounds = {};
    /// The bytes of a file, or of all files of a folder; nothing where there is none.
    std::function<std::optional<std::uintmax_t>(const std::filesystem::path&)> size_of = {};
    /// Puts a copy of such a match beside where it is kept; empty where it cannot be kept.
    std::function<base::Result<base::Done>(const profile::KeptMatch&)> set_match_aside = {};

    text::Language shown_language() const { return settings.language.value_or(language); }
};

}  // namespace screens
