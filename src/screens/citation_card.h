// SPDX-License-Identifier: MIT
#pragma once

#include "questions/question.h"
#include "screens/passage.h"
#include "ui/boxes.h"

namespace screens {

/// The way from a citation into its article: a button of that id in a line of its own.
std::unique_ptr<ui::Widget> read_there(std::string id, const ui::Look& look);

/// Where the key stands: stance, passage or statement, publication, headline, paragraph and date;
/// what is inferred says so. `key` as for passage_of.
std::unique_ptr<ui::Widget> citation_card(const questions::Citation& citation,
                                          const ShelvedPack& pack, const ui::Look& look,
                                          const std::string& key, Cut cut);

/// What a question rests on, as it is listed; of those that show the same passage, or the same
/// statement of ours, the first alone, with the telling fragments of all.
std::vector<questions::Citation> shown_citations(const questions::Question& question,
                                                 const ShelvedPack& pack);

/// What stands in its place for a question without a source.
std::unique_ptr<ui::Widget> unsourced_card(const ui::Look& look);

}  // namespace screens
