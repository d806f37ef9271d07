// SPDX-License-Identifier: MIT
#include "screens/settings_wording.h"

#include "screens/wording.h"
#include "screens/wording_counts.h"
#include "text/numbers.h"

namespace screens {
namespace {

using text::Bilingual;
using text::Language;

/// So many thousandths as a number without needless zeros.
std::string decimal(int thousandths, Language language) {
    text::Decimal value{thousandths, 3};
    while (value.places > 0 && value.units % 10 == 0) {
        value.units /= 10;
        --value.places;
    }
    return text::number(value, language);
}

}  // namespace

const SettingsWords& settings_words() {
    static const SettingsWords words = {
        .game = {"Jeu", "Game"},
        .display = {"Affichage", "Display"},
        .access = {"Accessibilité", "Accessibility"},
        .sound = {"Son", "Sound"},
        .players = {"Profils", "Profiles"},
        .data = {"Données", "Data"},
        .about = {"À propos", "About"},
        .usual = {"Par défaut", "Default"},
        .sample_title = {"Aperçu", "Preview"},
        .sample = {"Le gardien monte à la tombée du jour. Il allume la lampe, note la couleur du "
                   "ciel, et redescend quand le premier bateau a passé la pointe.",
                   "The keeper climbs at nightfall. He lights the lamp, notes the colour of the "
                   "sky, and comes down once the first boat has passed the point."},
        .less = {"Moins", "Less"},
        .more = {"Plus", "More"},
        .line_spacing = {{"Interligne", "Line spacing"},
                         {"Écarte les lignes des textes à lire.",
                          "Sets the lines of what is read further apart."}},
        .focus_always = {{"Repère toujours visible", "Focus always visible"},
                         {"L’anneau bleu reste affiché, même à la souris.",
                          "The ring stays in view, with the mouse too."}},
        .hold_free = {{"Sans maintenir", "Nothing to hold"},
                      {"Une touche ou un bouton gardé appuyé ne compte qu’une fois.",
                       "A key or button that is held down counts once."}},
        .cool_down = {{"Attente avant « Continuer »", "Pause before “Continue”"},
                      {"Protège d’un double appui après la réponse.",
                       "Guards against a double press after the answer."}},
        .single_switch = {{"Une seule touche", "One key alone"},
                          {"Le repère avance seul ; Espace ou Entrée choisit.",
                           "The focus moves by itself; Space or Enter chooses."}},
        .switch_pace = {{"Rythme du repère", "Pace of the focus"},
                        {"Le temps passé à chaque endroit.", "The time it stays at each place."}},
        .speech = {{"Voix", "Speech"},
                   {"Lit à voix haute la question et l’explication.",
                    "Reads the question and the explanation aloud."}},
        .sounds = {{"Sons", "Sounds"},
                   {"Chacun a aussi son signe à l’écran.", "Each has its sign on screen too."}},
        .interface_volume = {{"Interface", "Interface"},
                             {"Se déplacer, choisir.", "Moving, choosing."}},
        .verdict_volume = {{"Réponses", "Answers"},
                           {"Juste, faux, fin de partie.", "Right, wrong, end of game."}},
        .clock_volume = {{"Chrono", "Clock"}, {"Les dernières secondes.", "The last seconds."}},
        .clock_ticks = {{"Faire entendre le chrono", "Hear the clock"},
                        {"Un tic à chacune des cinq dernières secondes.",
                         "A tick for each of the last five seconds."}},
        .program = {"Source Sûre", "Source Sûre"},
        .program_told = {"Un jeu de questions où chaque réponse est prouvée par une source citée.",
                         "A quiz whose every answer is proved by a cited source."},
        .version = {"Version", "Version"},
        .licence = {"Licence", "Licence"},
        .licence_told = {"MIT. Les licences des polices Inter, DejaVu et OpenDyslexic sont à côté "
                         "d’elles.",
                         "MIT. The licences of the typefaces Inter, DejaVu and OpenDyslexic stand "
                         "beside them."},
        .privacy = {"Confidentialité", "Privacy"},
        .privacy_told = {"Le jeu n’utilise jamais le réseau : ce que tu fais reste sur cette "
                         "machine.",
                         "The game never uses the network: what you do stays on this machine."},
        .progress_place = {"Ta progression", "Your progress"},
        .match_place = {"Ta partie à plusieurs", "Your match together"},
        .settings_place = {"Tes réglages", "Your settings"},
        .packs_place = {"Tes packs", "Your packs"},
        .contents_place = {"Le contenu des packs, retenu", "What is remembered of the packs"},
        .reports_place = {"Tes signalements", "Your reports"},
        .log_place = {"Le journal du jeu", "The log of the game"},
        .kept = {"Ce que tu as joué", "What you have played"},
        .kept_effect = {"Chaque réponse est gardée telle que tu l’as donnée.",
                        "Every answer is kept as you gave it."},
        .kept_nowhere = {"Aucun dossier personnel n’a été trouvé : rien n’est gardé sur cette "
                         "machine.",
                         "No home folder was found: nothing is kept on this machine."},
        .not_there = {"Pas encore créé", "Not made yet"},
        .copy_paths = {"Copier les chemins", "Copy the paths"},
        .erase = {"Effacer ce que j’ai joué…", "Erase what I have played…"},
        .erase_question = {"Effacer toutes tes réponses ?", "Erase all your answers?"},
        .erase_effect = {"Tes parties, tes réponses et tes marques disparaissent du jeu ; les "
                         "autres profils et tes réglages restent. Une copie du fichier est faite "
                         "d’abord, à côté de lui.",
                         "Your games, answers and marks leave the game; other profiles and your "
                         "settings stay. A copy of the file is made first, beside it."},
        .erase_verb = {"Effacer", "Erase"},
        .erased = {"Tout est effacé.", "All is erased."},
        .erased_copy = {"Tout est effacé. La copie d’avant :",
                        "All is erased. The copy from before:"},
        .not_erased = {"Rien n’a été effacé : la copie n’a pas pu être faite.",
                       "Nothing was erased: the copy could not be made."},
        .not_during_a_game = {"Une partie attend : quitte-la d’abord pour changer de profil ou "
                              "effacer tes réponses.",
                              "A game is waiting: leave it first to change profiles or to erase "
                              "your answers."},
        .cancel = {"Annuler", "Cancel"},
        .players_effect = {"Chacun a ses parties, ses réponses et ses marques. Les réglages sont "
                           "communs.",
                           "Each has games, answers and marks of their own. The settings are "
                           "shared."},
        .usual_player = {"Profil principal", "Main profile"},
        .plays_now = {"en jeu", "playing"},
        .new_player = {"Nouveau profil", "New profile"},
        .player_name = {"Nom", "Name"},
        .make_player = {"Créer et choisir", "Create and choose"},
        .player_made = {"Profil créé : c’est lui qui joue maintenant.",
                        "Profile made: it is the one that plays now."},
        .no_name = {"Écris d’abord un nom.", "Write a name first."},
        .not_a_name = {"Un nom a 80 caractères au plus, tous visibles.",
                       "A name has 80 characters at most, all of them visible."},
        .name_taken = {"Ce nom est déjà pris : choisis-le dans la liste.",
                       "That name is taken: choose it in the list."},
        .not_chosen = {"Le profil n’a pas changé.", "The profile has not changed."},
        .remove_player = {"Supprimer ce profil", "Remove this profile"},
        .removal_effect = {"Ses parties, ses réponses et ses marques disparaissent du jeu. Une "
                           "copie du fichier est faite d’abord, à côté de lui.",
                           "Its games, answers and marks leave the game. A copy of the file is "
                           "made first, beside it."},
        .removal_verb = {"Supprimer", "Remove"},
        .removed = {"Profil supprimé.", "Profile removed."},
        .removed_copy = {"Profil supprimé. La copie d’avant :",
                         "Profile removed. The copy from before:"},
        .not_removed = {"Rien n’a été supprimé : la copie n’a pas pu être faite.",
                        "Nothing was removed: the copy could not be made."},
        .no_sound = {"Aucune sortie audio n’a été trouvée : le jeu reste muet.",
                     "No sound device was found: the game stays silent."},
        .no_speech = {"Aucune voix n’a été trouvée : installe « speech-dispatcher » pour en avoir "
                      "une.",
                      "No voice was found: install “speech-dispatcher” to have one."},
        .sound_is_on = {"Son rétabli.", "Sound on."},
        .sound_is_off = {"Son coupé.", "Sound off."},
    };
    return words;
}

Bilingual seconds_words(int milliseconds) {
    return {decimal(milliseconds, Language::French) + " s",
            decimal(milliseconds, Language::English) + " s"};
}

Bilingual kept_words(const learning::Player& player) {
    const auto count = [](int of, const Counted& words) {
        return counted(static_cast<std::size_t>(of), words);
    };
    const Bilingual separator = {words().separator, words().separator};
    Bilingual told = count(player.games, {{"partie", "game"}, {"parties", "games"}});
    const auto add = [&](const Bilingual& more) {
        told = {told.fr + separator.fr + more.fr, told.en + separator.en + more.en};
    };
    add(count(player.answers, {{"réponse", "answer"}, {"réponses", "answers"}}));
    if (player.marks > 0) {
        add(count(player.marks, {{"question marquée", "marked question"},
                                 {"questions marquées", "marked questions"}}));
    }
    return told;
}

Bilingual size_words(std::uintmax_t bytes) {
    constexpr std::uintmax_t kilo = 1000;
    if (bytes < kilo) {
        return counted(bytes, {{"octet", "byte"}, {"octets", "bytes"}});
    }
    if (bytes < kilo * kilo) {
        const auto kilobytes = static_cast<std::size_t>((bytes + kilo / 2) / kilo);
        return counted(kilobytes, {{"ko", "kB"}, {"ko", "kB"}});
    }
    // To a tenth.
    const auto tenths = static_cast<int>((bytes + kilo * 50) / (kilo * 100));
    return {decimal(tenths * 100, Language::French) + " Mo",
            decimal(tenths * 100, Language::English) + " MB"};
}

Bilingual removal_question(const std::string& name) {
    return {"Supprimer le profil « " + name + " » ?", "Remove the profile “" + name + "”?"};
}

}  // namespace screens
