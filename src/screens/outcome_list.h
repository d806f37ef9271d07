// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/session.h"
#include "ui/widget.h"

#include <memory>
#include <string_view>

namespace screens {

/// Before the place of an outcome, in the id of its row.
constexpr std::string_view outcome_prefix = "outcome-";

/// All questions of a game that were answered, with how and the right answer; each row emits the
/// place of its outcome.
std::unique_ptr<ui::Widget> outcome_list(const ui::Look& look, const quiz::Session& session);

}  // namespace screens
