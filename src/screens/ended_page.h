// SPDX-License-Identifier: MIT
//
// A game that is over, alone or together: what it came to, and what became of each question.
#pragma once

#include "profile/key_map.h"
#include "quiz/session.h"
#include "ui/widget.h"

#include <memory>
#include <optional>
#include <string_view>

namespace screens {

/// What can be done then.
enum class EndedMove { Leave, LookBack, Other, Again };

/// The words of the buttons.
struct EndedWords {
    text::Bilingual leave;
    text::Bilingual look_back;  ///< at games played before; empty: there is no such button
    text::Bilingual other;      ///< another game
    text::Bilingual again;
};

std::unique_ptr<ui::Widget> ended_actions(const ui::Look& look, const profile::KeyMap& keys,
                                          const EndedWords& ended);
/// The id of the button for it.
std::string_view ended_id(EndedMove move);
/// By a button, or by a key in its usual form; nothing where it has another meaning.
std::optional<EndedMove> ended_move(const ui::Emitted& emitted);
std::optional<EndedMove> ended_move(const canvas::KeyPressed& key);

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
