// SPDX-License-Identifier: MIT
//
// Which questions a game is to ask: pack, chapters and difficulty, as every set-up lets them be
// chosen.
#pragma once

#include "quiz/rules.h"
#include "screens/services.h"
#include "ui/boxes.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace screens {

class QuestionChoice {
public:
    /// As for the last game that was set up; `pack`, a place on the shelf, where one is wished for.
    explicit QuestionChoice(const Services& services,
                            std::optional<std::size_t> pack = std::nullopt);

    /// Whether there is a pack with questions; without one there is nothing to choose.
    bool playable() const;
    /// Whether that pack is still being read, or another that may be there to choose from.
    bool waits() const;
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    std::size_t place() const { return pack_; }
    bool has_chapters() const { return !pack().about.chapters.empty(); }
    /// None: all of them.
    const std::set<std::size_t>& chapters() const { return chapters_; }

    /// Chooses the chapters and the difficulty of these rules, and no others.
    void choose(const quiz::Rules& rules);

    /// The rules with what is chosen.
    quiz::Rules applied(quiz::Rules rules) const;
    /// Remembers it for the next game.
    void keep(profile::GameChoice& choice) const;
    /// Takes what one of the widgets emitted; false when it was none of them.
    bool take(const ui::Emitted& emitted);

    /// The packs, where there are several; else null.
    std::unique_ptr<ui::Widget> packs_list(const ui::Look& look) const;
    /// The chapters. `must_choose`: all of them together are no choice.
    std::unique_ptr<ui::Widget> chapters_list(const ui::Look& look, bool must_choose) const;
    /// The id of the first of them in that list; empty where it has none.
    std::string first_chapter() const;
    std::unique_ptr<ui::Widget> level_control(const ui::Look& look) const;

private:
    std::size_t count_in(std::size_t chapter) const;
    void choose_pack(std::size_t pack);
    void choose_chapter(std::size_t index);
    void choose_chapters(const std::vector<facts::Id>& ids);

    const Services& services_;
    std::size_t pack_ = 0;
    std::size_t level_ = 0;  ///< into the levels
    std::set<std::size_t> chapters_;
};

/// Where a value stands among the choices of a set-up, if it is one of them.
template <class List, class Value>
std::optional<std::size_t> place_in(const List& choices, const Value& value) {
    const auto found = std::ranges::find(choices, value);
    return found == choices.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - choices.begin()));
}

/// A setting that is on or off, with what it does.
std::unique_ptr<ui::Widget> switch_row(const ui::Look& look, const char* id,
                                       const text::Bilingual& title, const text::Bilingual& effect,
                                       bool on);

/// Whether a line has room for one choice more: a name as long as another language may have it
/// needs that of the reference window.
bool is_roomy(const ui::Look& look);

}  // namespace screens
