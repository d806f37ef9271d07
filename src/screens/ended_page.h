// SPDX-License-Identifier: MIT
//
// A game that is over, alone or together: what it came to, and what became of each question.
#pragma once

#include "quiz/session.h"
#include "ui/widget.h"

#include <memory>
#include <string>

namespace screens {

struct EndedGame {
    text::Bilingual title;
    text::Bilingual game;  ///< how it was played
    text::Bilingual pack;
    std::unique_ptr<ui::Widget> body;
    std::unique_ptr<ui::Widget> actions;
};

/// The body arrives between the head, which has the language and theme controls, and the actions.
std::unique_ptr<ui::Widget> ended_page(const ui::Look& look, EndedGame ended);

/// The list of outcomes on a card, scrolled by itself under that id.
std::unique_ptr<ui::Widget> outcome_panel(const ui::Look& look, const quiz::Session& session,
                                          const char* scroll_id);

/// Where there is no room for two columns: what the game came to, and the outcomes below it.
std::unique_ptr<ui::Widget> ended_column(const ui::Look& look, std::unique_ptr<ui::Widget> summary,
                                         const quiz::Session& session, const char* scroll_id);

}  // namespace screens
