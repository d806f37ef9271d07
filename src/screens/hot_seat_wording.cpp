// SPDX-License-Identifier: MIT
#include "screens/hot_seat_wording.h"

#include "screens/keys_wording.h"
#include "screens/wording.h"
#include "screens/wording_counts.h"
#include "screens/wording_playing.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace screens {
namespace {

using text::Bilingual;
using text::Language;

constexpr std::string_view pad_prefix = "Pad ";

const std::array<std::pair<std::string_view, Bilingual>, 10>& named_keys() {
    static const std::array<std::pair<std::string_view, Bilingual>, 10> names = {
        {{"Left", {"←", "←"}},
         {"Right", {"→", "→"}},
         {"Up", {"↑", "↑"}},
         {"Down", {"↓", "↓"}},
         {"Delete", {"Suppr", "Delete"}},
         {"Home", {"Début", "Home"}},
         {"End", {"Fin", "End"}},
         {"PageUp", {"Page ↑", "Page Up"}},
         {"PageDown", {"Page ↓", "Page Down"}},
         {"Insert", {"Inser", "Insert"}}}};
    return names;
}

const Bilingual cannot_go_on = {
    "La partie à plusieurs que tu avais laissée en chemin ne peut pas reprendre :",
    "The match that you had left before its end cannot go on:"};

/// What closing the message about it does; empty where it is in no file.
Bilingual put_aside(const profile::KeptMatch& kept,
                    const std::optional<std::filesystem::path>& file) {
    if (!file) {
        return {};
    }
    const std::string aside = profile::aside_of(kept, *file).string();
    return {" Si tu fermes ce message, elle sera gardée à part : " + aside,
            " If you close this message, it will be kept apart: " + aside};
}

/// "Ana, Cy et Di".
Bilingual joined(const std::vector<Bilingual>& names) {
    Bilingual out;
    for (const Language language : {Language::French, Language::English}) {
        std::vector<std::string> shown;
        shown.reserve(names.size());
        for (const Bilingual& name : names) {
            shown.push_back(name.shown(language));
        }
        out.in(language) = text::join(shown, language);
    }
    return out;
}

}  // namespace

const HotSeatWords& hot_seat_words() {
    static const HotSeatWords words = {
        .title = {"À plusieurs", "Together"},
        .effect = {"De 2 à 6 autour d’un écran, pour le plaisir : tes progrès n’en tiennent pas "
                   "compte.",
                   "2 to 6 around one screen, for fun: it does not count towards your progress."},
        .players = {"Joueurs", "Players"},
        .test_keys = {"Appuyez sur vos touches : chaque carte s’allume. Essayez tous ensemble, car "
                      "bien des claviers en perdent au-delà de deux.",
                      "Press your keys: each card lights up. Try all at once, as many keyboards "
                      "lose some above two."},
        .name = {"Nom", "Name"},
        .add_player = {"Ajouter un joueur", "Add a player"},
        .remove_player = {"Retirer ce joueur", "Remove this player"},
        .change_key = {"Changer de touche", "Change the key"},
        .press_one = {"Appuie…", "Press…"},
        .how_to_press =
            {"Appuie sur ta nouvelle touche ou sur un bouton de ta manette. Échap garde "
             "l’ancienne.",
             "Press your new key, or a button of your gamepad. Esc keeps the old one."},
        .not_a_buzzer = {"Cette touche garde son rôle. Choisis une lettre, un chiffre, une flèche "
                         "ou Espace.",
                         "That key keeps its work. Choose a letter, a digit, an arrow or Space."},
        .their_time = {"Son temps pour répondre", "Time to answer"},
        .style = {"Qui répond ?", "Who answers?"},
        .in_turns = {"Chacun son tour", "In turns"},
        .by_buzzer = {"Au buzzer", "By buzzer"},
        .in_turns_effect = {"On se passe le clavier ; un écran cache la question entre deux "
                            "joueurs.",
                            "The keyboard goes round; a screen hides the question between two "
                            "players."},
        .by_buzzer_effect = {"Le premier qui appuie répond. S’il se trompe, c’est aux autres.",
                             "Whoever presses first answers. After a wrong answer the others may."},
        .each_length = {"Questions pour chacun", "Questions for each"},
        .limit = {"Temps pour répondre", "Time to answer"},
        .no_limit = {"Libre", "Free"},
        .false_starts = {"Punir les faux départs", "Punish false starts"},
        .false_starts_effect = {"Qui appuie avant la question attend deux secondes.",
                                "Whoever presses before the question waits for two seconds."},
        .word_by_word = {"Question mot à mot", "Question word by word"},
        .word_by_word_effect = {"Qui coupe la lecture répond avec ce qu’il en a vu.",
                                "Whoever cuts it short answers with what was there."},
        .not_enough = {"Ce pack n’a pas assez de questions pour tous.",
                       "This pack does not have enough questions for everybody."},
        .pass_keyboard = {"Passe le clavier à", "Pass the keyboard to"},
        .show_question = {"Voir la question", "Show the question"},
        .to_show = {"voir ta question", "show your question"},
        .get_ready = {"Prêts ?", "Ready?"},
        .pause = {"Faire une pause", "Pause"},
        .hands_on_keys = {"La question arrive. Les mains sur vos touches !",
                          "The question is coming. Hands on your keys!"},
        .buzz_now = {"Appuie sur ta touche dès que tu sais.",
                     "Press your key as soon as you know."},
        .nobody_knows = {"Personne ne sait", "Nobody knows"},
        .nobody_found = {"Personne n’a trouvé", "Nobody found it"},
        .your_turn = {"à son tour", "your turn"},
        .has_hand = {"a la main", "answers"},
        .locked = {"hors jeu", "locked"},
        .paused_effect = {"La question est cachée. Reprenez quand vous voulez.",
                          "The question is hidden. Resume whenever you like."},
        .paused_between = {"Reprenez quand vous voulez.", "Resume whenever you like."},
        .slept = {"L’ordinateur s’est mis en veille : le temps de la question s’est arrêté avec "
                  "lui.",
                  "The computer went to sleep, and the time of the question stopped with it."},
        .over = {"PARTIE TERMINÉE", "GAME FINISHED"},
        .scores_wait = {"Les scores vous attendent", "The scores are waiting"},
        .see_scores = {"Voir les scores", "See the scores"},
        .close_notice = {"Fermer ce message", "Close this message"},
        .other_match = {"Remplacer la partie laissée en chemin ?", "Replace the match you left?"},
        .other_match_verb = {"Commencer la nouvelle", "Start the new one"},
        .restart_match = {"Recommencer la partie ?", "Start the match over?"},
        .restart_effect = {"Les réponses et les points de tous les joueurs seront perdus.",
                           "All answers and points of all players will be lost."},
        .scores = {"Scores", "Scores"},
        .all_level = {"Tout le monde est à égalité", "Everybody is level"},
        .tied = {"ex æquo", "tied"},
        .play_again = {"Rejouer", "Play again"},
        .change_players = {"Changer les joueurs", "Change the players"},
        .not_kept = {"Partie pour le plaisir : tes progrès n’en tiennent pas compte.",
                     "A game for fun: it does not count towards your progress."},
    };
    return words;
}

Bilingual seat_name(std::string_view name, std::size_t seat) {
    if (name.empty()) {
        return {fmt::format("Joueur {}", seat + 1), fmt::format("Player {}", seat + 1)};
    }
    return {std::string(name), std::string(name)};
}

Bilingual seat_name(const quiz::Match& match, std::size_t seat) {
    return seat_name(match.seats()[seat].name, seat);
}

Bilingual all_names(const std::vector<profile::PlayerChoice>& players) {
    Bilingual all;
    for (std::size_t seat = 0; seat < players.size(); ++seat) {
        const Bilingual name = seat_name(players[seat].name, seat);
        const char* comma = seat == 0 ? "" : ", ";
        all.fr += comma + name.fr;
        all.en += comma + name.en;
    }
    return all;
}

Bilingual match_trouble(const profile::ReadMatch& kept) {
    const std::string& path = kept.path;
    switch (kept.trouble) {
        case profile::MatchTrouble::None: return {};
        case profile::MatchTrouble::Damaged:
            return {
                "La partie à plusieurs que tu avais laissée en chemin est illisible. Son "
                "fichier est gardé : " +
                    path,
                "The match that you had left before its end cannot be read. Its file is kept: " +
                    path};
        case profile::MatchTrouble::Later:
            return {
                "Une partie à plusieurs a été laissée en chemin dans une version plus récente. "
                "Elle t’y attend, et celles d’ici ne seront pas gardées : " +
                    path,
                "A match was left before its end in a later version. It waits for you there, "
                "and matches are not kept here: " +
                    path};
        case profile::MatchTrouble::Unreadable:
            return {
                "Les parties à plusieurs laissées en chemin ne peuvent être ni lues ni "
                "gardées : " +
                    path,
                "Matches that are left before their end can neither be read nor kept: " + path};
    }
    return {};
}

Bilingual match_without_pack(const profile::KeptMatch& kept,
                             const std::optional<std::filesystem::path>& file) {
    const std::string& pack = kept.game.pack;
    const Bilingual aside = put_aside(kept, file);
    return {fmt::format("{} son pack, « {} », n’est plus là. Remets-le pour la retrouver.{}",
                        cannot_go_on.fr, pack, aside.fr),
            fmt::format("{} its pack, “{}”, is gone. Put it back to find the match again.{}",
                        cannot_go_on.en, pack, aside.en)};
}

Bilingual match_of_other_pack(const profile::KeptMatch& kept, const Bilingual& pack,
                              const std::optional<std::filesystem::path>& file) {
    const Bilingual aside = put_aside(kept, file);
    return {fmt::format("{} son pack, « {} », a changé depuis, et n’a plus les mêmes questions.{}",
                        cannot_go_on.fr, pack.shown(Language::French), aside.fr),
            fmt::format("{} its pack, “{}”, has changed since, and its questions are no longer "
                        "the same.{}",
                        cannot_go_on.en, pack.shown(Language::English), aside.en)};
}

Bilingual match_lost(const profile::KeptMatch& left) {
    const Bilingual names = all_names(left.choice.players);
    const std::size_t done = left.answers.size();
    const std::size_t all = left.game.items.size();
    if (done == all) {
        return {names.fr + " : les scores n’ont pas encore été regardés, et seront perdus.",
                names.en + ": the scores have not been looked at yet, and will be lost."};
    }
    return {
        fmt::format("La partie de ces joueurs, arrêtée à la question {} sur {}, sera perdue : {}.",
                    done + 1, all, names.fr),
        fmt::format("The match of these players, left at question {} of {}, will be lost: {}.",
                    done + 1, all, names.en)};
}

Bilingual match_not_put_aside(const base::Diagnostic& fault) {
    return {
        "La partie à plusieurs que tu avais laissée en chemin reste où elle est, car elle n’a "
        "pas pu être copiée : " +
            base::to_string(fault),
        "The match that you had left before its end stays where it is, as it could not be "
        "copied: " +
            base::to_string(fault)};
}

Bilingual buzzer_words(std::string_view buzzer) {
    for (const auto& [word, shown] : named_keys()) {
        if (word == buzzer) {
            return shown;
        }
    }
    if (buzzer.starts_with(pad_prefix)) {
        const std::string number(buzzer.substr(pad_prefix.size()));
        return {"Manette " + number, "Gamepad " + number};
    }
    return chord_words(buzzer);
}

Bilingual points_counted(int points) {
    const Bilingual number = figure(points);
    const Bilingual word = points_word(points);
    return {number.fr + " " + word.fr, number.en + " " + word.en};
}

Bilingual shared_questions(std::size_t all, std::size_t players) {
    const Bilingual count = question_count(all);
    return {fmt::format("{}, {} pour chacun", count.fr, all / players),
            fmt::format("{}, {} for each", count.en, all / players)};
}

Bilingual time_of_player(int factor) {
    const Bilingual words = clock_factor(factor);
    return {"Temps " + words.fr, "Time " + words.en};
}

Bilingual seconds(int count) {
    const std::string words = fmt::format("{} s", count);
    return {words, words};
}

Bilingual has_the_hand(const Bilingual& name) {
    return {name.fr + " a la main", name.en + " answers"};
}

Bilingual too_early(const Bilingual& name) {
    return {fmt::format("Trop tôt, {} !", name.fr), fmt::format("Too soon, {}!", name.en)};
}

Bilingual tie_told(const Bilingual& name, const std::vector<Bilingual>& others) {
    const Bilingual all = joined(others);
    return {fmt::format("Égalité avec {} : cette fois, le tirage favorise {}.", all.fr, name.fr),
            fmt::format("A tie with {}: by the draw it is {} this time.", all.en, name.en)};
}

Bilingual passed_on(const Bilingual& name) {
    return {fmt::format("Ce n’est pas ça, {}. Aux autres !", name.fr),
            fmt::format("Not quite, {}. Over to the others!", name.en)};
}

Bilingual winners_told(const std::vector<Bilingual>& names) {
    const Bilingual all = joined(names);
    if (names.size() == 1) {
        return {all.fr + " gagne la partie", all.en + " wins the game"};
    }
    return {all.fr + " sont à égalité en tête", all.en + " share the first place"};
}

Bilingual right_of(std::size_t right, std::size_t asked) {
    if (asked == 0) {
        return {"aucune réponse", "no answer"};
    }
    const Bilingual good =
        counted(right, {{"bonne réponse", "right"}, {"bonnes réponses", "right"}});
    return {fmt::format("{} sur {}", good.fr, asked), fmt::format("{} of {}", good.en, asked)};
}

Bilingual place_words(const quiz::Standing& standing) {
    const auto place = static_cast<unsigned>(standing.place);
    Bilingual out = {text::ordinal(place, Language::French),
                     text::ordinal(place, Language::English)};
    // Of the place, not of the player, who may be a woman.
    out.fr += " rang";
    if (standing.shared) {
        out.fr += " ex æquo";
        out.en += ", tied";
    }
    return out;
}

}  // namespace screens
