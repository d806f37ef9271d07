// SPDX-License-Identifier: MIT
//
// A game that was left before its end, offered again in the terminal as the window does.
#pragma once

#include "base/streams.h"
#include "cli/console.h"
#include "learning/store.h"
#include "packs/pack.h"
#include "quiz/session.h"

#include <optional>

namespace cli {

struct LeftGame {
    quiz::Session session;  ///< asking its next question
    learning::GameId kept_as = 0;
};

/// The last game of the store, if it was of this pack, was left, and has a question still to ask.
/// `clock` as in quiz::Rules. What cannot be read counts as nothing left.
std::optional<LeftGame> left_game(const learning::Store& store, const packs::Pack& pack, int clock);

enum class Wanted { LeftGame, NewGame, Nothing };

/// Asks whether it should go on, until the answer is one; Enter alone says yes, the end of the
/// input that nothing is wanted.
Wanted ask_for(const quiz::Session& left, Console& console, base::Input& input,
               text::Language language);

}  // namespace cli
