// SPDX-License-Identifier: MIT
#include "questions/generate_parts.h"

#include "facts/value_words.h"

#include <algorithm>
#include <cassert>

namespace questions {
namespace {

bool is_marked(const DatedEvent& event) { return !event.fact->marks.empty(); }

/// What a source is called beside a thing that it dates: no date of its own.
std::string dateless_words(const facts::FactBase& base, const facts::Source& source,
                           text::Language language) {
    const auto& sources = base.sources();
    const bool only = std::count_if(sources.begin(), sources.end(), [&](const auto& other) {
                          return other.publication == source.publication;
                      }) == 1;
    return only ? facts::value_words(base, {facts::EntityRef{source.publication}, {}, {}},
                                     facts::Form::Plain, language)
                : source.nickname.shown(language);
}

/// The disagreements that let none of the facts be told without whose word it is, each once. The
/// others matter where a fact is asked alone; here they would be too many.
std::vector<const facts::Disagreement*> worth_a_note(const facts::FactBase& base,
                                                     const std::vector<const facts::Fact*>& facts) {
    std::vector<const facts::Disagreement*> worth;
    for (const facts::Fact* fact : facts) {
        for (const facts::Disagreement* each : base.disagreements_of(*fact)) {
            if (each->stems != facts::Stems::Free &&
                std::find(worth.begin(), worth.end(), each) == worth.end()) {
                worth.push_back(each);
            }
        }
    }
    return worth;
}

/// Notes the disagreements that let none of the facts be told without whose word it is.
void note_disagreements(const facts::FactBase& base, const std::vector<const facts::Fact*>& facts,
                        Question& question) {
    for (const facts::Disagreement* each : worth_a_note(base, facts)) {
        if (question.note) {
            add_sentence(each->note, *question.note);
        } else {
            question.note = each->note;
        }
    }
}

}  // namespace

bool disagree(const facts::FactBase& base, const facts::Fact& a, const facts::Fact& b) {
    const auto of_a = base.disagreements_of(a);
    return std::any_of(of_a.begin(), of_a.end(), [&b](const facts::Disagreement* each) {
        return std::find(each->facts.begin(), each->facts.end(), b.id) != each->facts.end();
    });
}

bool fits_in_line(const facts::FactBase& base, const std::vector<const DatedEvent*>& line,
                  const DatedEvent& event) {
    const auto clashes = [&](const DatedEvent* other) {
        const bool apart = other->last < event.first || event.last < other->first;
        return !apart || disagree(base, *other->fact, *event.fact) ||
               other->label.fr == event.label.fr || (is_marked(*other) && is_marked(event));
    };
    return std::none_of(line.begin(), line.end(), clashes);
}

std::vector<std::size_t> looked_at(std::size_t at, std::size_t count) {
    constexpr std::size_t few = 64;
    constexpr std::size_t enough = 32;
    std::vector<std::size_t> things(count <= few ? count : enough);
    for (std::size_t i = 0; i < things.size(); ++i) {
        things[i] = count <= few ? i : (i * count / enough + at) % count;
    }
    return things;
}

void MadeLines::add(const std::vector<const facts::Fact*>& line) {
    for (const facts::Fact* fact : line) {
        lines_of_[fact].push_back(count_);
    }
    ++count_;
}

std::size_t MadeLines::most_shared(const std::vector<const facts::Fact*>& line) const {
    std::vector<std::size_t> made;  // the lines that have one of the facts, once for each
    for (const facts::Fact* fact : line) {
        if (const auto found = lines_of_.find(fact); found != lines_of_.end()) {
            made.insert(made.end(), found->second.begin(), found->second.end());
        }
    }
    std::sort(made.begin(), made.end());
    std::size_t most = 0;
    for (auto at = made.begin(); at != made.end();) {
        const auto next = std::upper_bound(at, made.end(), *at);
        most = std::max(most, static_cast<std::size_t>(next - at));
        at = next;
    }
    return most;
}

const facts::Claim& plainest_claim(const facts::Fact& fact) {
    assert(!fact.claims.empty());
    const auto plain =
        std::find_if(fact.claims.begin(), fact.claims.end(), [](const facts::Claim& claim) {
            return claim.stance == facts::Stance::Asserts && !claim.reserve;
        });
    return plain == fact.claims.end() ? fact.claims.front() : *plain;
}

text::Bilingual in_words_of(const World& world, const facts::Claim& claim, text::Bilingual text) {
    const facts::Source& source = *world.base().find_source(claim.source);
    for (const text::Language language : languages) {
        if (!text.in(language).empty()) {
            text.in(language) +=
                language == text::Language::French ? ", selon " : ", according to ";
            text.in(language) += dateless_words(world.base(), source, language);
        }
    }
    return text;
}

text::Bilingual told_of(const World& world, const DatedEvent& event, const text::Bilingual& words) {
    return event.attributed ? in_words_of(world, plainest_claim(*event.fact), words) : words;
}

Question begun_question(const World& world, const std::string& pack,
                        const std::vector<const facts::Fact*>& facts,
                        std::string_view template_name, const text::Bilingual& answer) {
    Question question;
    question.pack = pack;
    question.id = pack + "/" + facts.front()->id + "/" + std::string(template_name);
    question.chapter = facts.front()->chapter;
    question.explanation = answer;
    for (const facts::Fact* fact : facts) {
        question.citations.edit().push_back(
            citation_of(world.base(), *fact, plainest_claim(*fact)));
        question.facts.push_back(fact->id);
    }
    note_disagreements(world.base(), facts, question);
    return question;
}

Question told_question(const World& world, const std::string& pack,
                       const std::vector<const facts::Fact*>& facts,
                       std::string_view template_name) {
    constexpr std::size_t most_others = 3;
    const text::Bilingual& first = facts.front()->statement;
    Question question = begun_question(world, pack, facts, template_name, first);
    std::vector<const facts::Fact*> by_weight = facts;
    std::stable_sort(by_weight.begin(), by_weight.end(),
                     [](const auto* a, const auto* b) { return a->importance > b->importance; });
    std::size_t others = 0;
    for (const facts::Fact* fact : by_weight) {
        if (others < most_others && !(fact->statement == first) &&
            (others == 0 || has_room(question.explanation, fact->statement))) {
            add_sentence(fact->statement, question.explanation);
            ++others;
        }
    }
    return question;
}

void tell_beside(const World& world, const std::vector<const facts::Fact*>& facts,
                 Question& question) {
    for (const facts::Fact* fact : facts) {
        auto thread = world.base().told_with(fact->id);
        std::erase_if(thread, [&](const facts::Fact* other) {
            return std::ranges::find(facts, other) != facts.end();
        });
        tell_thread(thread, question.explanation);
    }
}

double difficulty_of(std::string_view kind, const std::vector<const facts::Fact*>& facts) {
    double sum = 0;
    for (const facts::Fact* fact : facts) {
        sum += difficulty_of(kind, *fact, {});
    }
    return sum / static_cast<double>(facts.size());
}

}  // namespace questions
