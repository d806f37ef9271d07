// SPDX-License-Identifier: MIT
#include "screens/wording.h"

#include "screens/wording_counts.h"
#include "text/numbers.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <cmath>

namespace screens {
namespace {

using text::Bilingual;
using text::Language;

Bilingual joined(const Bilingual& first, const Bilingual& second) {
    return {fmt::format("{} · {}", first.fr, second.fr),
            fmt::format("{} · {}", first.en, second.en)};
}

const Counted& questions_word() {
    static const Counted words = {{"question", "question"}, {"questions", "questions"}};
    return words;
}

}  // namespace

Bilingual word_for(std::int64_t count, const Counted& words) {
    Bilingual out;
    for (const Language language : {Language::French, Language::English}) {
        const bool one = text::plural(count, language) == text::Plural::One;
        out.in(language) = (one ? words.one : words.other).in(language);
    }
    return out;
}

Bilingual counted(std::size_t count, const Counted& words) {
    const auto value = static_cast<std::int64_t>(count);
    Bilingual out = word_for(value, words);
    for (const Language language : {Language::French, Language::English}) {
        out.in(language) = text::number(value, language) + " " + out.in(language);
    }
    return out;
}

Bilingual so_far(std::size_t games, std::size_t answers, std::size_t right) {
    const Bilingual played = counted(games, {{"partie", "game"}, {"parties", "games"}});
    const Bilingual given = counted(answers, {{"réponse", "answer"}, {"réponses", "answers"}});
    const Bilingual good =
        counted(right, {{"bonne", "of them right"}, {"bonnes", "of them right"}});
    // The last figure is not parted from its word, which may be alone on a line else.
    const auto kept_together = [](std::string words) {
        return words.replace(words.find(' '), 1, "\u00A0");
    };
    return {fmt::format("{} · {} dont {}", played.fr, given.fr, kept_together(good.fr)),
            fmt::format("{} · {}, {}", played.en, given.en, kept_together(good.en))};
}

Bilingual questions_proved(std::size_t number) {
    const Bilingual questions = counted(number, questions_word());
    return {questions.fr + ", sources à l’appui", questions.en + ", all sourced"};
}

Bilingual question_count(std::size_t number) { return counted(number, questions_word()); }

Bilingual pack_figures(std::size_t questions, std::size_t sources) {
    return joined(counted(questions, questions_word()),
                  counted(sources, {{"source", "source"}, {"sources", "sources"}}));
}

Bilingual found_of(std::size_t found, std::size_t all) {
    if (found == 0) {
        return question_count(all);
    }
    const Bilingual good = counted(found, {{"trouvée", "of"}, {"trouvées", "of"}});
    const Bilingual number = figure(static_cast<int>(all));
    return {fmt::format("{} sur {}", good.fr, number.fr),
            fmt::format("{} {} found", good.en, number.en)};
}

Bilingual found_word(std::size_t found) {
    return word_for(static_cast<std::int64_t>(found),
                    {{"trouvée", "found"}, {"trouvées", "found"}});
}

Bilingual marked_word(std::size_t marked) {
    return word_for(static_cast<std::int64_t>(marked),
                    {{"marquée", "marked"}, {"marquées", "marked"}});
}

Bilingual points_word(int points) {
    return word_for(points, {{"point", "point"}, {"points", "points"}});
}

Bilingual percentage(double share) {
    const text::Decimal value{static_cast<std::int64_t>(std::floor(share * 100)), 0};
    // What is little is not nothing.
    const bool little = share > 0 && value.units == 0;
    const text::Decimal shown = little ? text::Decimal{1, 0} : value;
    const std::string below = little ? "< " : "";
    return {below + text::percent(shown, Language::French),
            below + text::percent(shown, Language::English)};
}

Bilingual reading_packs(double share) {
    const Bilingual done = percentage(share);
    return {fmt::format("Lecture des questions : {}", done.fr),
            fmt::format("Reading the questions: {}", done.en)};
}

Bilingual fault_count(std::size_t number) {
    return counted(number, {{"défaut", "fault"}, {"défauts", "faults"}});
}

Bilingual question_of(std::size_t number, std::size_t all, const Bilingual& pack) {
    return {fmt::format("Question {} sur {} · {}", number, all, pack.shown(Language::French)),
            fmt::format("Question {} of {} · {}", number, all, pack.shown(Language::English))};
}

Bilingual difficulty_and_worth(double difficulty, int points) {
    const Words& w = words();
    const Bilingual& level = difficulty < 1.0 / 3   ? w.easy
                             : difficulty < 2.0 / 3 ? w.medium
                                                    : w.hard;
    return joined(level, counted(static_cast<std::size_t>(points),
                                 {{"point", "point"}, {"points", "points"}}));
}

Bilingual begins_with(const Bilingual& letter) {
    return {fmt::format("Indice : la réponse commence par « {} ».", letter.shown(Language::French)),
            fmt::format("Hint: the answer begins with “{}”.", letter.shown(Language::English))};
}

Bilingual times(int number) {
    const std::string words = fmt::format("× {}", number);
    return {words, words};
}

Bilingual figure(int value) {
    return {text::number(value, Language::French), text::number(value, Language::English)};
}

Bilingual gained(int points) {
    const Bilingual number = figure(std::abs(points));
    return points < 0 ? Bilingual{"− " + number.fr, "−" + number.en}
                      : Bilingual{"+ " + number.fr, "+" + number.en};
}

Bilingual in_a_row(int streak) {
    if (streak < 2) {
        return {};
    }
    const auto rank = static_cast<unsigned>(streak);
    return {text::ordinal(rank, Language::French) + " bonne réponse d’affilée",
            text::ordinal(rank, Language::English) + " right answer in a row"};
}

Bilingual according_to(const Bilingual& publication) {
    return {"D’après " + publication.shown(Language::French),
            "According to " + publication.shown(Language::English)};
}

Bilingual paragraph(std::size_t number) {
    return {fmt::format("paragraphe\u00A0{}", number), fmt::format("paragraph\u00A0{}", number)};
}

Bilingual told_by(const Bilingual& who) {
    return {"selon " + who.shown(Language::French), "according to " + who.shown(Language::English)};
}

const Bilingual& stance(facts::Stance stance) {
    const Words& w = words();
    switch (stance) {
        case facts::Stance::Asserts: return w.asserts;
        case facts::Stance::Reports: return w.reports;
        case facts::Stance::Quotes: return w.quotes;
        case facts::Stance::Estimates: return w.estimates;
        case facts::Stance::Denies: return w.denies;
    }
    return w.asserts;
}

Bilingual trouble(const learning::Notice& notice) {
    const Words& w = words();
    switch (notice.trouble) {
        case learning::Trouble::None: return {};
        case learning::Trouble::MemoryOnly: return w.memory_only;
        case learning::Trouble::SetAside: return w.set_aside;
        case learning::Trouble::WrittenAnew: return w.written_anew;
    }
    return {};
}

std::string out_of(std::size_t part, std::size_t all) { return fmt::format("{} / {}", part, all); }

Bilingual numbered(std::size_t number, const Bilingual& prompt) {
    return {fmt::format("{}. {}", number, prompt.shown(Language::French)),
            fmt::format("{}. {}", number, prompt.shown(Language::English))};
}

}  // namespace screens
