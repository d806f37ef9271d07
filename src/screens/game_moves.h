// SPDX-License-Identifier: MIT
//
// What every game screen does with an answer: what a hint says, what is heard, what is reported.
#pragma once

#include "profile/reports.h"
#include "quiz/session.h"
#include "screens/sounds.h"

namespace screens {

/// What the hint taken last says in words; empty where it struck out an option.
text::Bilingual hint_told(const quiz::Session& session);

/// A right answer sounds higher for each one before it in a row, `streak` with itself; a partly
/// right one sounds half.
void sound_outcome(Sounds& sounds, const quiz::Outcome& outcome, int streak);

/// What is reported of the question that was answered last.
profile::Report report_on(const quiz::Session& session, text::Language language);

}  // namespace screens
