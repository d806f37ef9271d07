// SPDX-License-Identifier: MIT
#include "screens/wording_playing.h"

#include "facts/date_words.h"
#include "questions/citing.h"
#include "screens/wording.h"
#include "screens/wording_counts.h"
#include "text/numbers.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

using text::Bilingual;
using text::Language;

const std::array<std::pair<std::string_view, ModeWords>, 14>& all_mode_words() {
    static const std::array<std::pair<std::string_view, ModeWords>, 14> all = {{
        {"quick",
         {{"Partie rapide", "Quick game"}, {"De tout, dans le désordre", "A bit of everything"}}},
        {"chapter",
         {{"Par chapitre", "By chapter"}, {"Rien que tes chapitres", "Only what you choose"}}},
        {"story",
         {{"Au fil du récit", "As it happened"},
          {"Les chapitres dans l’ordre", "Chapter after chapter"}}},
        {"exam",
         {{"Examen", "Exam"}, {"Corrigé à la fin, sans indice", "Marked at the end, no hints"}}},
        {"survival",
         {{"Survie", "Survival"},
          {"Trois erreurs, passes comprises", "Three misses, skips included"}}},
        {"blitz", {{"Partie éclair", "Blitz"}, {"10 questions chrono", "10 against the clock"}}},
        {"daily",
         {{"Défi du jour", "Daily challenge"}, {"Le même pour tous", "The same for everybody"}}},
        {"timeline",
         {{"Sur la frise", "On the timeline"},
          {"Dater et placer les faits", "Date and place the events"}}},
        {"sources",
         {{"Qui l’a écrit ?", "Who wrote it?"}, {"Retrouver la source", "Find the source"}}},
        {"disagreements",
         {{"Désaccords", "Disagreements"},
          {"Là où les sources divergent", "Where sources differ"}}},
        {"mistakes",
         {{"Mes erreurs", "My mistakes"}, {"Ce qui t’avait échappé", "What you missed"}}},
        {"marked",
         {{"Questions marquées", "Marked questions"},
          {"Ce que tu as mis de côté", "What you put aside"}}},
        {"hot-seat",
         {{"À plusieurs", "Together"}, {"2 à 6 joueurs, un écran", "2 to 6, one screen"}}},
        {"buzzers",
         {{"Au buzzer", "By buzzer"}, {"Le premier répond", "Whoever is first answers"}}},
    }};
    return all;
}

Bilingual both(const std::string& fr, const std::string& en) { return {fr, en}; }

Bilingual counted(std::int64_t count, const Bilingual& one, const Bilingual& other) {
    Bilingual out;
    for (const Language language : {Language::French, Language::English}) {
        const bool single = text::plural(count, language) == text::Plural::One;
        out.in(language) =
            text::number(count, language) + " " + (single ? one : other).in(language);
    }
    return out;
}

}  // namespace

ModeWords mode_words(std::string_view mode) {
    for (const auto& [id, words] : all_mode_words()) {
        if (id == mode) {
            return words;
        }
    }
    const std::string id(mode);
    return {{id, id}, {}};
}

const PlayingWords& playing_words() {
    static const PlayingWords words = {
        .mode = {"Modes de jeu", "Ways to play"},
        .chapters = {"Chapitres", "Chapters"},
        .difficulty = {"Difficulté", "Difficulty"},
        .any_level = {"Toutes", "Any"},
        .easy = {"Facile", "Easy"},
        .medium = {"Moyenne", "Medium"},
        .hard = {"Difficile", "Hard"},
        .clock = {"Chrono", "Clock"},
        .clock_effect = {"Combien de fois le temps normal, dans les parties chronométrées.",
                         "How many times the usual time, in games against the clock."},
        .no_clock = {"Sans", "Off"},
        .certainty = {"Noter ma certitude", "Mark how sure I am"},
        .certainty_effect = {"Sûr et juste : plus de points. Sûr et faux : des points en moins.",
                             "Sure and right: more points. Sure and wrong: points lost."},
        .choose_chapters = {"Choisis au moins un chapitre.", "Choose at least one chapter."},
        .nothing_missed = {"Rien à revoir pour l’instant : joue d’abord une partie.",
                           "Nothing to look at again yet: play a game first."},
        .nothing_marked = {"Aucune question marquée : marque-les pendant une partie.",
                           "No question is marked: mark them during a game."},
        .nothing_fits = {"Ce pack n’a pas de question de ce genre ici.",
                         "This pack has no such question here."},
        .until_the_end = {"Jusqu’à la troisième erreur", "Until the third miss"},
        .told_later = {"Les réponses viennent à la fin", "The answers come at the end"},
        .too_late = {"Temps écoulé", "Time is up"},
        .hidden = {"La question est cachée pendant la pause.",
                   "The question is hidden while the game is paused."},
        .all_modes = {"Tous les modes", "All ways to play"},
        .mark = {"Marquer", "Mark"},
        .marked = {"Marquée", "Marked"},
        .mark_set = {"Question marquée.", "Question marked."},
        .mark_taken_away = {"Marque retirée.", "Mark taken away."},
        .mark_not_kept = {"La marque n’a pas pu être enregistrée.", "The mark could not be kept."},
        .left_game = {"PARTIE EN COURS", "GAME IN PROGRESS"},
        .go_on = {"Reprendre", "Resume"},
        .other_game = {"Partie rapide", "Quick game"},
        .left_stays = {"Si tu en joues une autre, celle-ci t’attend dans « Mes parties ».",
                       "If you play another one, this one waits under “My games”."},
        .restart = {"Recommencer", "Start over"},
        .clock_stands = {"Le chrono est arrêté. Prends tout ton temps.",
                         "The clock has stopped. Take all the time you need."},
        .slept =
            {"L’ordinateur s’est mis en veille : la question posée ne compte pas, elle te sera "
             "reposée.",
             "The computer went to sleep: the question does not count, and will be asked "
             "again."},
        .time_word = {"de réflexion", "of thought"},
        .new_best = {"Nouveau record !", "A new best!"},
        .past_game = {"Partie jouée", "Game played"},
        .game_left = {"Partie laissée en chemin", "Game left early"},
        .history = {"Mes parties", "My games"},
        .history_effect =
            {"Rouvre une partie pour en revoir chaque réponse, ou pour finir celle que tu as "
             "laissée.",
             "Open a game to look at each of its answers again, or to finish one that you left."},
        .no_history = {"Tes parties s’afficheront ici dès la première réponse.",
                       "Your games will be shown here from your first answer on."},
        .bests = {"Mes records", "My best scores"},
        .last_games = {"Dernières parties", "Last games"},
        .left_early = {"interrompue", "left early"},
    };
    return words;
}

Bilingual difficulty_and_stake(double difficulty, const quiz::Stake& stake) {
    Bilingual out = difficulty_and_worth(difficulty, stake.right);
    if (stake.wrong < 0) {
        const Bilingual lost = figure(-stake.wrong);
        out.fr += fmt::format(" · − {} si c’est faux", lost.fr);
        out.en += fmt::format(" · −{} if wrong", lost.en);
    }
    return out;
}

Bilingual read_in(const questions::Question& question, const questions::Citation& citation) {
    const Bilingual article = questions::article_named(question, citation);
    Bilingual out = both("Indice : la réponse se lit dans " + article.fr,
                         "Hint: the answer can be read in " + article.en);
    if (citation.paragraph > 0) {
        const Bilingual place = paragraph(citation.paragraph);
        out.fr += ", " + place.fr;
        out.en += ", " + place.en;
    }
    return both(out.fr + ".", out.en + ".");
}

Bilingual question_on(std::size_t number, const Bilingual& pack) {
    return both(fmt::format("Question {} · {}", number, pack.shown(Language::French)),
                fmt::format("Question {} · {}", number, pack.shown(Language::English)));
}

Bilingual clock_digits(std::chrono::seconds left) {
    const std::string digits = fmt::format("{}:{:02}", left.count() / 60, left.count() % 60);
    return both(digits, digits);
}

Bilingual time_warning(std::chrono::seconds left) {
    constexpr std::int64_t first = 20;
    constexpr std::int64_t last = 10;
    if (left.count() > first) {
        return {};
    }
    const std::int64_t told = left.count() > last ? first : last;
    return both(fmt::format("Moins de {} secondes", told), fmt::format("Under {} seconds", told));
}

Bilingual duration(std::chrono::seconds time) {
    const auto minutes = time.count() / 60;
    const auto seconds = time.count() % 60;
    if (minutes == 0) {
        return both(fmt::format("{} s", seconds), fmt::format("{} s", seconds));
    }
    const std::string words = fmt::format("{} min {:02} s", minutes, seconds);
    return both(words, words);
}

Bilingual lives_left(int lives) { return counted(lives, {"vie", "life"}, {"vies", "lives"}); }

Bilingual clock_factor(int percent) {
    if (percent == 0) {
        return playing_words().no_clock;
    }
    const text::Decimal factor = shortest(text::Decimal{percent, 2});
    return both("× " + text::number(factor, Language::French),
                "× " + text::number(factor, Language::English));
}

Bilingual asked_of(std::size_t asked, std::size_t fitting) {
    Bilingual count = question_count(asked);
    if (asked == fitting) {
        return count;
    }
    const Bilingual all = figure(static_cast<int>(fitting));
    return both(fmt::format("{} sur {}", count.fr, all.fr),
                fmt::format("{} of {}", count.en, all.en));
}

Bilingual left_at(std::size_t number, std::size_t all) {
    return both(fmt::format("Laissée à la question {} sur {}.", number, all),
                fmt::format("Left at question {} of {}.", number, all));
}

Bilingual chapters_chosen(std::size_t count) {
    return counted(count, {{"chapitre", "chapter"}, {"chapitres", "chapters"}});
}

Bilingual question_number(std::size_t number, std::size_t all) {
    return both(fmt::format("Question {} sur {}", number, all),
                fmt::format("Question {} of {}", number, all));
}

Bilingual moment(base::Instant at, std::chrono::seconds offset) {
    const auto local = at + offset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::minutes>(local - day));
    facts::Date when;
    when.precision = facts::Precision::Day;
    when.year = static_cast<int>(date.year());
    when.month = static_cast<unsigned>(date.month());
    when.day = static_cast<unsigned>(date.day());
    const auto hours = time.hours().count();
    const auto minutes = time.minutes().count();
    return both(
        fmt::format("{}, {} h {:02}", facts::date_words(when, facts::Form::Plain, Language::French),
                    hours, minutes),
        fmt::format("{}, {}:{:02}", facts::date_words(when, facts::Form::Plain, Language::English),
                    hours, minutes));
}

Bilingual game_result(int right, int answers, int points) {
    const Bilingual word = points_word(points);
    const Bilingual number = figure(points);
    const Bilingual of = {"sur", "of"};
    return both(fmt::format("{} {} {} · {} {}", right, of.fr, answers, number.fr, word.fr),
                fmt::format("{} {} {} · {} {}", right, of.en, answers, number.en, word.en));
}

}  // namespace screens
