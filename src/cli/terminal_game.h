// SPDX-License-Identifier: MIT
//
// The game as text: for a terminal, a screen reader, a machine without display. No colours, no
// cursor movements, one thing a line.
#pragma once

#include "base/clock.h"
#include "base/streams.h"
#include "cli/console.h"
#include "learning/recorder.h"
#include "quiz/session.h"

#include <functional>

namespace cli {

struct TerminalGame {
    Console& console;
    base::Input& input;
    const base::Clock& clock;
    learning::Recorder& recorder;
    learning::Notice store_notice;          ///< what the player should know of the store
    text::Bilingual title;                  ///< the pack's
    std::vector<std::string> players = {};  ///< who take turns; none: one player
    /// Keeps what several players have played so far, after each answer and at the end.
    std::function<base::Result<base::Done>(const quiz::Session&)> keep_match = {};
};

/// Plays `session` until it is finished, the player quits or the input ends, keeping every answer.
/// Returns `done`, or `failed` when answers could not be kept at the end or the input broke.
Status play_in_terminal(const TerminalGame& game, quiz::Session session, text::Language language);

}  // namespace cli
