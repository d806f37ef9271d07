// SPDX-License-Identifier: MIT
#include "screens/settings_wording.h"

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
        .settings_place = {"Tes réglages", "Your settings"},
        .packs_place = {"Tes packs", "Your packs"},
        .reports_place = {"Tes signalements", "Your reports"},
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

}  // namespace screens
