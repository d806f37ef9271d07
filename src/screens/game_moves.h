// SPDX-License-Identifier: MIT
//
// What every game screen does with a question: what buttons and keys mean, what a hint says, what
// is heard, what is reported.
#pragma once

#include "canvas/events.h"
#include "profile/reports.h"
#include "quiz/session.h"
#include "screens/sounds.h"
#include "ui/widget.h"

#include <optional>

namespace screens {

/// What a player does about the question: the first three while it is asked, the last one always,
/// the others once it is told.
enum class Move { Submit, Pass, Hint, Next, Source, Explain, Copy, Report, Mark };

/// By a button, or by a key in its usual form, of a question that is asked or told; nothing where
/// it has another meaning.
std::optional<Move> move_of(const ui::Emitted& emitted, bool asking);
std::optional<Move> move_of(const canvas::KeyPressed& key, bool asking);

/// What the hints taken say in words; empty where they struck out options.
text::Bilingual hints_told(const quiz::Session& session);

/// A right answer sounds higher for each one before it in a row, `streak` with itself; a partly
/// right one sounds half.
void sound_outcome(Sounds& sounds, const quiz::Outcome& outcome, int streak);

/// What is reported of the question that was answered last.
profile::Report report_on(const quiz::Session& session, text::Language language);

}  // namespace screens
