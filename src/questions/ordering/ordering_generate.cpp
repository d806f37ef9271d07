// SPDX-License-Identifier: MIT
#include "facts/date_words.h"
#include "questions/generate_parts.h"
#include "questions/kind_generate.h"

#include <algorithm>
#include <numeric>

namespace questions {
namespace {

constexpr std::size_t least_events = 3;
constexpr std::size_t most_events = 5;
/// How often another choice of events is tried where the one before was too much like others.
constexpr int most_tries = 40;

using Line = std::vector<const DatedEvent*>;

/// "Range ces quatre événements…"
text::Bilingual task(std::size_t count) {
    static const text::Bilingual numbers[] = {
        {"trois", "three"}, {"quatre", "four"}, {"cinq", "five"}};
    const text::Bilingual& number = numbers[count - least_events];
    return {"Range ces " + number.fr + " événements du plus ancien au plus récent.",
            "Put these " + number.en + " events in order, the earliest first."};
}

/// What is looked at to stand beside the event at `at`: it, or nothing where the two do not fit.
Line beside(const World& world, std::size_t at) {
    const auto events = world.events();
    Line others;
    for (const std::size_t i : looked_at(at, events.size())) {
        const bool fits = i != at && fits_in_line(world.base(), {&events[at]}, events[i]);
        others.push_back(fits ? &events[i] : nullptr);
    }
    return others;
}

/// An event and others of those beside it that fit together, taken by chance; in order of time.
Line line_around(const World& world, const DatedEvent& event, Line others, base::Random& chance) {
    chance.shuffle(others);
    const std::size_t size = most_events - static_cast<std::size_t>(chance.below(2));
    Line line = {&event};
    for (const DatedEvent* other : others) {
        if (line.size() < size && other != nullptr && fits_in_line(world.base(), line, *other)) {
            line.push_back(other);
        }
    }
    std::sort(line.begin(), line.end(), [](const DatedEvent* a, const DatedEvent* b) {
        return facts::before(a->date, b->date);
    });
    return line;
}

/// The facts of a line.
std::vector<const facts::Fact*> facts_of(const Line& line) {
    std::vector<const facts::Fact*> facts;
    for (const DatedEvent* event : line) {
        facts.push_back(event->fact);
    }
    return facts;
}

/// The places in the order shown, as indexes into the right order; never the right order itself.
std::vector<std::size_t> shuffled(std::size_t count, base::Random chance) {
    std::vector<std::size_t> shown(count);
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    while (std::is_sorted(shown.begin(), shown.end())) {
        chance.shuffle(shown);
    }
    return shown;
}

/// The events with their dates, in the right order, in the languages of their labels.
text::Bilingual in_order(const World& world, const Line& line) {
    text::Bilingual answer;
    for (const text::Language language : languages) {
        const bool french = language == text::Language::French;
        std::string& words = answer.in(language);
        for (const DatedEvent* event : line) {
            const std::string label = told_of(world, *event, event->label).in(language);
            if (!label.empty()) {
                words += words.empty() ? (french ? "Dans l’ordre : " : "In order: ")
                         : french      ? " ; "
                                       : "; ";
                // The date first: after whose word it is, it would seem to be that article's.
                words +=
                    facts::date_words(event->date, facts::Form::Plain, language) + ", " + label;
            }
        }
        words += words.empty() ? "" : ".";
    }
    return answer;
}

/// A card of the question.
struct Place {
    text::Bilingual option;
    text::Bilingual value;
    facts::Id fact;
};

/// Shows the places, which are in the right order, in one by chance.
void show(const std::vector<Place>& places, base::Random chance, Question& question) {
    Ordering body;
    body.key.order.resize(places.size());
    for (const std::size_t place : shuffled(places.size(), chance)) {
        body.key.order[place] = body.face.options.size();
        body.face.options.push_back(places[place].option);
        body.key.values.push_back(places[place].value);
        question.proof->parts.push_back(places[place].fact);
    }
    question.body = std::move(body);
}

/// `first` names the question, wherever it stands in the line.
Draft ordering_draft(const World& world, const std::string& pack, const DatedEvent& first,
                     const Line& line) {
    std::vector<const facts::Fact*> told = {first.fact};
    for (const DatedEvent* event : line) {
        if (event->fact != first.fact) {
            told.push_back(event->fact);
        }
    }
    const text::Bilingual answer = in_order(world, line);
    Question question = begun_question(world, pack, told, first.role + ".ordering", answer);
    // The facts themselves tell little more than their dates, which the answer has.
    tell_beside(world, told, question);
    if (question.explanation == answer) {
        add_sentence(first.fact->statement, question.explanation);
    }
    question.difficulty = difficulty_of(Ordering::id, told);
    question.body = Ordering();
    question.proof = Proof{first.fact->id, first.role, {}, {}, {}, {}};
    std::vector<Place> places;
    for (const DatedEvent* event : line) {
        Place& place =
            places.emplace_back(Place{told_of(world, *event, event->heading), {}, event->fact->id});
        for (const text::Language language : languages) {
            if (!event->label.in(language).empty()) {
                question.prompt.in(language) = task(line.size()).in(language);
                place.value.in(language) =
                    facts::date_words(event->date, facts::Form::Plain, language);
            }
        }
    }
    return {std::move(question),
            [places = std::move(places)](base::Random chance, Question& shown) {
                show(places, chance, shown);
            }};
}

}  // namespace

void make_orderings(const World& world, const std::string& pack, Drafts& drafts) {
    const auto events = world.events();
    MadeLines made;
    for (std::size_t at = 0; at < events.size(); ++at) {
        // The same for every seed, so that ids are.
        base::Random chance = base::Random(0).fork(pack + "/" + events[at].fact->id + "/ordering");
        const Line others = beside(world, at);
        Line line;
        bool fits = false;
        for (int tries = 0; tries < most_tries && !fits; ++tries) {
            line = line_around(world, events[at], others, chance);
            // No more than half of them stand together in another question.
            fits =
                line.size() >= least_events && 2 * made.most_shared(facts_of(line)) <= line.size();
        }
        if (fits) {
            drafts.drafts.push_back(ordering_draft(world, pack, events[at], line));
            made.add(facts_of(line));
        }
    }
}

}  // namespace questions
