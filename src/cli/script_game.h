// SPDX-License-Identifier: MIT
//
// A game played by lines of JSON, for tests and other programs. The same script, pack, seed and
// language give the same transcript, byte for byte.
//
// A line of the script answers the question that was asked last:
//   {"answer": …, "certainty": 1 to 3, "hints": n, "seconds": s}   all but "answer" may be left out
//   {"skip": true, "seconds": s}
// "answer" is shaped as the key that `generate` prints; a text for what one types. "hints" are
// taken before the answer; "seconds" is how long it took, and an answer after the limit of a timed
// mode comes too late. Who gives a "certainty" is marked by it. Blank lines are passed over. A
// script that ends before the game leaves the game; what stands after the end is not read.
//
// The transcript has one object a line. All texts are as displayed, in the language of the game.
//   {"event":"question", "number" (from 1), "of", "worth", "limit" (seconds, null: none), "lives"
//    (wrong answers left, null: as many as one likes), "id", "kind", "prompt", "options",
//    "targets", "range" (numeric), "facts", "chapter", "difficulty"}
//   {"event":"verdict", "number", "id", "verdict": "right"|"partly"|"wrong"|"skipped", "answer" (as
//    understood; null when skipped), "out_of_time", "credit", "points", "hints", "struck_out"
//    (option indexes), "certainty" (or null), "seconds", "reason" (what was forgiven, or empty),
//    "key", "accepted", "explanation", "note", "citations", "score", "streak"}
//   after each question, or in a mode that tells at the end all together before the end
//   {"event":"end", "pack", "language", "mode", "seed", "of", "answered", "right", "score",
//    "best_streak", "complete": true|false, "review": [ids]}
// Where players take turns, question and verdict have their "player", by name, and the end has
// "players": [{"name", "place", "points", "right", "asked"}], best first; "right", "score" and the
// streaks are those of all together.
// What stands here without an explanation is as in the output of `generate`.
#pragma once

#include "base/clock.h"
#include "base/streams.h"
#include "cli/console.h"
#include "learning/recorder.h"
#include "quiz/session.h"

namespace cli {

struct ScriptGame {
    Console& console;
    base::Input& script;
    std::string script_name;  ///< for messages
    base::Instant start;
    learning::Recorder& recorder;
    std::string pack;
    text::Language language;
    std::vector<std::string> players = {};  ///< who take turns; none: one player
};

/// Plays until the game or the script is at its end. `refused` at the first line that is no
/// answer, which is told with its place; `failed` when the script cannot be read or answers could
/// not be kept.
Status play_by_script(const ScriptGame& game, quiz::Session session);

}  // namespace cli
