// SPDX-License-Identifier: MIT
//
// What the screens for browsing share: their heads, rows and boxes, and what their keys do.
#pragma once

#include "screens/controls.h"
#include "ui/icon.h"
#include "ui/label.h"

#include <unordered_map>

namespace screens {

/// The questions that rest on each fact, by their numbers in the pack.
using QuestionsOfFact = std::unordered_map<facts::Id, std::vector<std::size_t>>;
QuestionsOfFact questions_of_facts(const std::vector<questions::Question>& questions);
/// Those of one fact; empty for none.
const std::vector<std::size_t>& questions_of(const QuestionsOfFact& all, const facts::Id& fact);

/// Title and a line below it at the left, controls at the right; below each other where there is
/// no room.
std::unique_ptr<ui::Widget> page_head(const ui::Look& look, const std::string& title,
                                      const std::string& effect,
                                      std::unique_ptr<ui::Widget> controls);

/// What stands where there is nothing to show: a shape, a sentence that says what will be here, and
/// one button to go on.
struct EmptyState {
    ui::Icon icon = ui::Icon::Box;
    text::Bilingual sentence;
    text::Bilingual help;  ///< may be empty
    std::string button_id;
    text::Bilingual button;
};
std::unique_ptr<ui::Widget> empty_state(const ui::Look& look, const EmptyState& state);
/// A whole screen with nothing else on it.
std::unique_ptr<ui::Widget> empty_page(const ui::Look& look, Place here,
                                       const text::Bilingual& title, const EmptyState& state);

/// A line that tells how something went; nothing is drawn where it is empty.
struct Note {
    text::Bilingual words;
    bool bad = false;
    std::string detail = {};  ///< a path, or a reason in the system's words; may be empty
};
std::unique_ptr<ui::Widget> note_line(const ui::Look& look, const Note& note);

/// Where sources disagree: our note, and what the others say, each to be opened. A row emits its
/// number among `others`, and is called `prefix` and that number.
std::unique_ptr<ui::Widget> disagreement_box(const ui::Look& look, const facts::FactBase& base,
                                             const facts::Disagreement& disagreement,
                                             const std::vector<const facts::Fact*>& others,
                                             const std::string& prefix, std::size_t first);

/// A question as a row that starts it when pressed, without its answer. It emits `number`.
std::unique_ptr<ui::Widget> question_row(const ui::Look& look, std::string id, std::size_t number,
                                         const questions::Question& question,
                                         const ItemProgress& progress,
                                         std::vector<ui::Span> marks = {});

/// The same where a game waits: it only shows.
std::unique_ptr<ui::Widget> question_entry(const ui::Look& look,
                                           const questions::Question& question,
                                           const ItemProgress& progress);

/// "Silicon.fr · février 2014", with what of it was inferred.
std::string source_line(const facts::FactBase& base, const facts::Source& source,
                        const ui::Look& look);
/// The headline as printed, else what we call the article.
std::string source_title(const facts::FactBase& base, const facts::Source& source,
                         const ui::Look& look);
/// A source to be quoted elsewhere: publication, headline, date, paragraph and address.
std::string reference(const questions::Citation& citation, text::Language language);
/// The same of a whole article.
std::string reference(const facts::FactBase& base, const facts::Source& source,
                      text::Language language);

/// When the fact happened or was so, in words; empty where it says nothing of it.
std::string fact_date(const facts::Fact& fact, const ui::Look& look);

/// Puts the text on the clipboard and tells whether it came to stand there.
Note copy(Services& services, const std::string& text);
/// The same with the references of a question's citations; tells nothing where it has none.
Note copy_references(Services& services, const questions::Question& question);
/// Opens the address and tells only a failure.
Note open_address(Services& services, const std::string& address);
Note address_failure();

/// A game of these questions of a pack, in an order made by chance; at most `length`.
Transition practise(Services& services, std::size_t pack,
                    const std::vector<questions::Question>& questions, std::size_t length);

/// The keys that lead from any browsing screen to another: Ctrl F searches. Nothing for others.
std::optional<Transition> follow_key(const canvas::KeyPressed& key, std::optional<Place> here,
                                     Services& services);

/// Whether the key was pressed alone.
inline bool plain(const canvas::KeyPressed& key, canvas::Key which) {
    return key.key == which && key.with == canvas::Modifiers{};
}

/// The number of the first pack with facts; nothing where none has any.
std::optional<std::size_t> first_with_facts(const Services& services);
inline bool has_facts(const ShelvedPack& pack) { return !pack.base->facts().empty(); }

}  // namespace screens
