// SPDX-License-Identifier: MIT
#pragma once

#include "screens/controls.h"

namespace screens {

/// One fact: its statement, who says it, who says otherwise, and the questions that rest on it.
/// `fact` is of the pack at that place on the shelf. `from` is where the player came from.
std::unique_ptr<Screen> make_fact_screen(Services& services, std::size_t pack,
                                         const facts::Fact& fact, Place from);

/// The facts that a question rests on, the main one first; none where its pack has none.
std::vector<const facts::Fact*> facts_of(const ShelvedPack& pack,
                                         const questions::Question& question);

/// More on a question that was told: the first of its facts, with the way to the others. It leads
/// back only, as the game waits. The question rests on a fact at least.
std::unique_ptr<Screen> make_explain_screen(Services& services, std::size_t pack,
                                            const questions::Question& question);

/// The same for a fact that was met on the way; `asked` is the question that waits.
std::unique_ptr<Screen> make_explain_screen(Services& services, std::size_t pack,
                                            const facts::Fact& fact,
                                            const questions::Question& asked);

}  // namespace screens
