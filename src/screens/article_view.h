// SPDX-License-Identifier: MIT
//
// The reader of an article as widgets.
#pragma once

#include "screens/article.h"

#include <set>

namespace screens {

struct ArticleId {
    static constexpr const char* back = "back";
    static constexpr const char* smaller = "smaller-text";
    static constexpr const char* larger = "larger-text";
    static constexpr const char* open = "open-address";
    static constexpr const char* copy = "copy";
    static constexpr const char* play = "play-source";
    static constexpr std::string_view plan = "plan-";
    static constexpr std::string_view paragraph = "paragraph-";
    static constexpr std::string_view fact = "fact-";      ///< and the number of what is said
    static constexpr std::string_view other = "other-";    ///< and the number among all others
    static constexpr std::string_view margin = "margin-";  ///< and the number of a paragraph
    static constexpr std::string_view question = "question-";
};

struct ArticleState {
    const ShelvedPack& pack;
    const facts::Source& source;
    const std::vector<ArticleParagraph>& paragraphs;
    const std::set<std::size_t>& open_margins;  ///< paragraphs whose questions are shown
    const ItemProgress& progress;
    const profile::KeyMap& keys;
    const std::set<std::size_t>& cited;  ///< the paragraphs that the waiting question rests on
    std::size_t opened = 0;              ///< that which led here; 0: none did
    bool game_waits = false;             ///< then nothing leads away, and no question is started
    int reading_size = 1;                ///< as in the settings
    Note note;
};

/// What the page is opened at to read a paragraph.
std::string paragraph_id(std::size_t number);

std::unique_ptr<ui::Widget> article_view(const ArticleState& state, const ui::Look& look);

/// What is said, and who says otherwise, in the order in which the view numbers them.
std::vector<const facts::Fact*> told_facts(const ArticleState& state);
std::vector<const facts::Fact*> other_facts(const ArticleState& state);

}  // namespace screens
