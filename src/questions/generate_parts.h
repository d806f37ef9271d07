// SPDX-License-Identifier: MIT
//
// Questions on several facts at once: which may stand together, how each is called, and what is
// told of all of them after the answer.
#pragma once

#include "questions/generate_story.h"

namespace questions {

/// A fact's part in a question.
struct Part {
    const facts::Fact* fact = nullptr;
    text::Bilingual text;  ///< as in a sentence
};

/// Whether some disagreement names both.
bool disagree(const facts::FactBase& base, const facts::Fact& a, const facts::Fact& b);

/// Whether the event can stand beside those already there, so that their order is sure: no day in
/// common, no disagreement, and at most one of them first or last by nature.
bool fits_in_line(const facts::FactBase& base, const std::vector<const DatedEvent*>& line,
                  const DatedEvent& event);

/// The claim that a question on the fact stands on: one in a source's own voice, without reserve,
/// if there is any.
const facts::Claim& plainest_claim(const facts::Fact& fact);

/// The text with whose word it is, without any date: "…, selon La Lettre du Cloud". Where a
/// publication printed several of the sources, the article is named.
text::Bilingual in_words_of(const World& world, const facts::Claim& claim, text::Bilingual text);

/// All of `count` things where they are few, else some from all over, the same for every seed but
/// not for each thing at `at`: enough to choose from, and few beside a hundred thousand facts.
std::vector<std::size_t> looked_at(std::size_t at, std::size_t count);

/// Which facts stand together in a question already.
class MadeLines {
public:
    void add(const std::vector<const facts::Fact*>& line);
    /// How many of the facts, at most, stand in one line.
    std::size_t most_shared(const std::vector<const facts::Fact*>& line) const;

private:
    std::unordered_map<const facts::Fact*, std::vector<std::size_t>> lines_of_;
    std::size_t count_ = 0;
};

/// What is told of an event, in `words`: with whose word its date is where sources disagree about
/// it.
text::Bilingual told_of(const World& world, const DatedEvent& event, const text::Bilingual& words);

/// All but prompt and body of a question on these facts, of which the first one names it: id, a
/// citation for each fact, the notes on disagreements, and `answer` for an explanation.
Question begun_question(const World& world, const std::string& pack,
                        const std::vector<const facts::Fact*>& facts,
                        std::string_view template_name, const text::Bilingual& answer);

/// The same, explained by the statements of the first fact and of those that matter most.
Question told_question(const World& world, const std::string& pack,
                       const std::vector<const facts::Fact*>& facts,
                       std::string_view template_name);

/// Goes on with what is told along with the facts and is none of them, as `tell_thread` does.
void tell_beside(const World& world, const std::vector<const facts::Fact*>& facts,
                 Question& question);

/// How hard a question of the kind is on these facts: the mean of what it is on each.
double difficulty_of(std::string_view kind, const std::vector<const facts::Fact*>& facts);

}  // namespace questions
