// SPDX-License-Identifier: MIT
//
// The game screen as widgets: what is asked, and what is told.
#pragma once

#include "profile/key_map.h"
#include "questions/answer_view.h"
#include "quiz/session.h"
#include "screens/browsing.h"
#include "screens/shelf.h"
#include "ui/boxes.h"
#include "ui/progress.h"

#include <functional>
#include <set>

namespace screens {

/// The ids of the widgets that act on the game.
struct GameId {
    static constexpr const char* leave = "leave";
    static constexpr const char* submit = "submit";
    static constexpr const char* hint = "hint";
    static constexpr const char* skip = "skip";
    static constexpr const char* certainty = "certainty";
    static constexpr const char* next = "next";
    static constexpr const char* explain = "explain";
    static constexpr const char* source = "source";
    static constexpr const char* copy = "copy";
    static constexpr const char* report = "report";
};

/// All that the two views show; borrowed while they are built.
struct GameState {
    const quiz::Session& session;
    const questions::AnswerView& answer;
    const ShelvedPack& pack;
    std::optional<quiz::Certainty> certainty;       ///< nothing: it is not asked
    quiz::Stake stake;                              ///< for an answer given now
    std::optional<std::chrono::milliseconds> left;  ///< before time is up; nothing: no limit
    text::Bilingual notice;  ///< what is missing for an answer, or what a hint says; may be empty
    bool not_kept = false;   ///< answers are waiting to be kept
    const profile::KeyMap& keys;
    text::Bilingual remark = {};            ///< beside the verdict; may be empty
    std::set<std::string> dead_keys = {};   ///< letters that have other work to do: buzzers
    std::optional<std::size_t> words = {};  ///< so many of the question's are there; nothing: all
    Note note = {};                         ///< how copying or marking went, once it is told
    std::optional<bool> marked = {};        ///< whether the question is; nothing: it cannot be
};

/// While a question is open, with `bar` on top.
std::unique_ptr<ui::Widget> question_view(const GameState& state, const ui::Look& look,
                                          std::unique_ptr<ui::Widget> bar);

/// In place of the question while it must not be seen, as the game is paused.
std::unique_ptr<ui::Widget> hidden_view(const ui::Look& look, std::unique_ptr<ui::Widget> bar);

/// After the answer: verdict and answers on the left, the reasons and the source on the right.
std::unique_ptr<ui::Widget> feedback_view(const GameState& state, const ui::Look& look,
                                          std::unique_ptr<ui::Widget> bar);

/// What is told of one outcome, without the game around it: for feedback and for looking again.
struct Told {
    const questions::Question& question;
    const quiz::Outcome& outcome;
    const questions::AnswerView& answer;  ///< revealed
    const ShelvedPack& pack;
    text::Bilingual remark;  ///< beside the verdict; may be empty
    bool not_kept = false;
};
std::unique_ptr<ui::Widget> told_view(const Told& told, const ui::Look& look);

/// Opens what the question rests on; by icon alone where a word more would take a line more.
std::unique_ptr<ui::Widget> explain_button(const ui::Look& look, const profile::KeyMap& keys);

/// The bar on top: the way out, one segment a question, streak and points, language.
std::unique_ptr<ui::Widget> game_bar(const GameState& state, const ui::Look& look);

/// The bar above any question: the way out, then what `progress` makes of the pixels that are left
/// to it, then figures, language and, where there is room, theme.
std::unique_ptr<ui::Widget> play_bar(
    const ui::Look& look, std::unique_ptr<ui::Row> figures,
    const std::function<std::unique_ptr<ui::Widget>(float room)>& progress);

/// The right answer in words, as shown: to be marked where it is told.
std::string key_words(const questions::Question& question, const ui::Look& look);

/// One segment for each question of the game.
std::vector<ui::Step> steps_of(const quiz::Session& session);

/// Of which kind a question is, how difficult, and what an answer to it is worth.
std::unique_ptr<ui::Widget> question_tags(const questions::Question& question,
                                          const text::Bilingual& kind, const quiz::Stake& stake,
                                          const ui::Look& look);

/// The question's words, `words` of them if not all. The others have their place already.
std::unique_ptr<ui::Widget> question_label(const questions::Question& question,
                                           std::optional<std::size_t> words, const ui::Look& look);

/// The mark of an outcome among the segments.
ui::Step step_of(const quiz::Outcome& outcome);

}  // namespace screens
