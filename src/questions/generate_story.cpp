// SPDX-License-Identifier: MIT
#include "questions/generate_story.h"

#include "facts/sentence.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace questions {
namespace {

/// Two to four sentences: more would not be read.
constexpr std::size_t most_characters = 420;
constexpr std::size_t enough_sentences = 3;

/// In the language that has more; an abbreviation counts as an end, which does no harm.
std::size_t sentences_in(const text::Bilingual& text) {
    const auto ends = [](std::string_view words) {
        std::size_t count = words.empty() ? 0 : 1;
        for (const std::string_view end : {". ", "! ", "? "}) {
            for (std::size_t at = words.find(end); at != words.npos; at = words.find(end, at + 1)) {
                ++count;
            }
        }
        return count;
    };
    return std::max(ends(text.fr), ends(text.en));
}

std::optional<text::Bilingual> note_of(const facts::FactBase& base, const facts::Fact& fact) {
    std::optional<text::Bilingual> note;
    for (const facts::Disagreement* disagreement : base.disagreements_of(fact)) {
        if (note) {
            add_sentence(disagreement->note, *note);
        } else {
            note = disagreement->note;
        }
    }
    return note;
}

}  // namespace

bool tells(const text::Bilingual& text, const text::Bilingual& sentence) {
    return (!sentence.fr.empty() && text.fr.find(sentence.fr) != std::string::npos) ||
           (!sentence.en.empty() && text.en.find(sentence.en) != std::string::npos);
}

void add_sentence(const text::Bilingual& more, text::Bilingual& text) {
    for (const text::Language language : languages) {
        if (!more.in(language).empty() && !text.in(language).empty()) {
            text.in(language) += " " + more.in(language);
        }
    }
}

bool has_room(const text::Bilingual& text, const text::Bilingual& more) {
    const auto fits = [](const std::string& words, const std::string& others) {
        return words.size() + others.size() < most_characters ||  // no text has fewer bytes
               text::count_characters(words) + text::count_characters(others) < most_characters;
    };
    return fits(text.fr, more.fr) && fits(text.en, more.en);
}

Citation citation_of(const facts::FactBase& base, const facts::Fact& fact,
                     const facts::Claim& claim) {
    const facts::Source& source = *base.find_source(claim.source);
    const facts::Entity& publication = *base.find_entity(source.publication);
    Citation citation;
    citation.source = source.id;
    citation.publication = {publication.noun.fr.name, publication.noun.en.name};
    citation.headline = source.headline;
    citation.language = source.language;
    citation.url = source.url;
    citation.date = source.date;
    citation.date_certainty = source.date_certainty;
    citation.publication_inferred = source.publication_inferred;
    citation.headline_inferred = source.headline_inferred;
    citation.paragraph = claim.paragraph;
    citation.stance = claim.stance;
    citation.reserve = claim.reserve;
    for (const text::Language language : languages) {
        citation.by.in(language) = by_words(base, claim, language);
    }
    citation.statement = fact.statement;
    citation.at = claim.at;
    return citation;
}

Question told_question(const World& world, const std::string& pack, const facts::Fact& fact) {
    Question question;
    question.id = pack + "/" + fact.id + "/";
    question.pack = pack;
    question.explanation = fact.statement;
    if (!fact.derived_from.empty()) {
        add_sentence({"Aucun article ne l’écrit ainsi : " + fact.derived_how.fr,
                      "No article prints it so: " + fact.derived_how.en},
                     question.explanation);
    }
    question.note = note_of(world.base(), fact);
    for (const facts::Claim& claim : fact.claims) {
        question.citations.edit().push_back(citation_of(world.base(), fact, claim));
    }
    question.facts = {fact.id};
    question.chapter = fact.chapter;
    return question;
}

void tell_wrong_ones(std::span<const WrongValue* const> wrong, int farthest_tier, std::size_t most,
                     text::Bilingual& explanation) {
    std::vector<const facts::Fact*> told;
    for (const WrongValue* each : wrong) {
        const facts::Fact* from = each->from;
        if (from == nullptr || each->tier > farthest_tier || told.size() == most ||
            from->statement.empty() || from->not_askable.contains("*") ||
            std::find(told.begin(), told.end(), from) != told.end() ||
            !has_room(explanation, from->statement)) {
            continue;
        }
        add_sentence(from->statement, explanation);
        told.push_back(from);
    }
}

void tell_thread(std::span<const facts::Fact* const> thread, text::Bilingual& explanation) {
    if (thread.empty() || sentences_in(explanation) >= enough_sentences) {
        return;
    }
    for (const facts::Fact* other : thread) {
        if (!tells(explanation, other->statement) && has_room(explanation, other->statement)) {
            add_sentence(other->statement, explanation);
            if (sentences_in(explanation) >= enough_sentences) {
                return;
            }
        }
    }
}

bool tell(const text::Bilingual& sentence, text::Bilingual& explanation) {
    if (!has_room(explanation, sentence)) {
        return false;
    }
    add_sentence(sentence, explanation);
    return true;
}

void tell_false(text::Bilingual& explanation) {
    if (!explanation.fr.empty()) {
        explanation.fr = "C’est faux. " + explanation.fr;
    }
    if (!explanation.en.empty()) {
        explanation.en = "That is false. " + explanation.en;
    }
}

double difficulty_of(std::string_view kind, const facts::Fact& fact,
                     std::span<const WrongValue* const> wrong) {
    struct Base {
        std::string_view kind;
        double difficulty;
    };
    constexpr std::array<Base, 10> bases = {{{"true_false", 0.25},
                                             {"single", 0.35},
                                             {"source", 0.45},
                                             {"timeline", 0.5},
                                             {"categorise", 0.5},
                                             {"multiple", 0.55},
                                             {"ordering", 0.55},
                                             {"matching", 0.55},
                                             {"short_text", 0.65},
                                             {"numeric", 0.7}}};
    double difficulty = 0.5;
    for (const Base& base : bases) {
        if (base.kind == kind) {
            difficulty = base.difficulty;
        }
    }
    difficulty += 0.1 * (2 - fact.importance);
    for (const WrongValue* each : wrong) {
        difficulty += each->tier <= 1 ? 0.05 : 0;
    }
    return std::clamp(difficulty, 0.0, 1.0);
}

}  // namespace questions
