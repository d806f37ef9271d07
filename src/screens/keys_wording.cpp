// SPDX-License-Identifier: MIT
#include "screens/keys_wording.h"

#include <fmt/format.h>

#include <array>
#include <string>

namespace screens {
namespace {

using text::Bilingual;

Bilingual key_name(std::string_view name) {
    if (name == "Space") {
        return {"Espace", "Space"};
    }
    if (name == "Insert") {
        return {"Inser", "Insert"};
    }
    if (name == "Plus") {
        return {"+", "+"};
    }
    if (name == "Minus") {
        return {"−", "−"};
    }
    return {std::string(name), std::string(name)};
}

}  // namespace

Bilingual chord_words(std::string_view chord) {
    constexpr std::string_view control = "Ctrl+";
    if (!chord.starts_with(control)) {
        return key_name(chord);
    }
    const Bilingual key = key_name(chord.substr(control.size()));
    return {"Ctrl " + key.fr, "Ctrl " + key.en};
}

const Bilingual& action_words(profile::KeyAction action) {
    static const std::array<Bilingual, profile::key_action_count> all = {{
        {"choisir la réponse 1", "choose answer 1"},
        {"choisir la réponse 2", "choose answer 2"},
        {"choisir la réponse 3", "choose answer 3"},
        {"choisir la réponse 4", "choose answer 4"},
        {"choisir la réponse 5", "choose answer 5"},
        {"choisir la réponse 6", "choose answer 6"},
        {"demander un indice", "take a hint"},
        {"passer la question", "skip the question"},
        {"marquer pour plus tard", "mark for later"},
        {"lire la source", "read the source"},
        {"aller plus loin", "explain more"},
        {"signaler un problème", "report a problem"},
        {"pause pendant la question", "pause during the question"},
        {"pause après la réponse", "pause after the answer"},
        {"rejouer", "play again"},
        {"préparer une nouvelle partie", "set up a new game"},
        {"chercher", "search"},
        {"copier la référence", "copy the reference"},
        {"frise ou liste", "timeline or list"},
        {"agrandir la frise ou l’article", "enlarge timeline or article"},
        {"réduire la frise ou l’article", "reduce timeline or article"},
        {"couper ou remettre le son", "turn sound off or on"},
        {"agrandir le texte", "make the text larger"},
        {"réduire le texte", "make the text smaller"},
        {"taille normale du texte", "usual size of the text"},
        {"changer de langue", "change language"},
        {"changer de thème", "change theme"},
        {"plein écran", "full screen"},
        {"afficher l’aide", "show the help"},
        {"fermer le programme", "close the program"},
    }};
    return all[static_cast<std::size_t>(action)];
}

const KeyWords& key_words() {
    static const KeyWords words = {
        .tab = {"Touches", "Keys"},
        .effect = {"Choisis une action, puis appuie sur sa nouvelle touche.",
                   "Choose an action, then press its new key."},
        .letters = {"Les lettres A à F choisissent aussi une réponse, V et F le vrai ou le faux, "
                    "tant que tu ne leur donnes pas d’autre rôle.",
                    "The letters A to F choose an answer too, T and F what is true or false, as "
                    "long as you give them no other work."},
        .press_one = {"Appuie…", "Press…"},
        .how = {"Appuie sur la nouvelle touche, ou sur Échap pour garder l’ancienne.",
                "Press the new key, or Esc to keep the old one."},
        .not_bindable = {"Cette touche garde son rôle : choisis une lettre, un chiffre, Espace ou "
                         "une touche F1 à F12.",
                         "That key keeps its work: choose a letter, a digit, Space or a key from "
                         "F1 to F12."},
        .all_usual = {"Remettre toutes les touches", "Bring all the keys back"},
        .anywhere = {"Partout", "Anywhere"},
        .asking = {"Pendant une question", "During a question"},
        .told = {"Après la réponse", "After the answer"},
        .results = {"Au résultat", "At the results"},
        .browsing = {"Hors partie", "Outside a game"},
        .pad_title = {"À la manette", "With a gamepad"},
        .pad_move = {"se déplacer", "move"},
        .pad_groups = {"groupe précédent, suivant", "previous, next group"},
        .pad_activate = {"choisir, valider", "choose, submit"},
        .pad_back = {"revenir", "go back"},
        .pad_hint = {"indice", "hint"},
        .pad_menu = {"toutes les actions", "all the actions"},
        .pad_pause = {"pause", "pause"},
        .pad_stick = {"Croix", "D-pad"},
        .pad_shoulders = {"LB RB", "LB RB"},
        .pad_plugged = {"Manette branchée.", "Gamepad plugged in."},
        .pad_unplugged = {"Manette débranchée. Le clavier et la souris fonctionnent toujours.",
                          "Gamepad unplugged. Keyboard and mouse still work."},
        .menu_title = {"Que veux-tu faire ?", "What would you like to do?"},
    };
    return words;
}

Bilingual key_taken(profile::KeyAction by) {
    const Bilingual& action = action_words(by);
    return {"Cette touche sert déjà à « " + action.fr + " ».",
            "That key is in use already: “" + action.en + "”."};
}

Bilingual letter_lost(std::string_view chord) {
    if (chord.size() != 1) {
        return {};
    }
    const char letter = chord[0];
    Bilingual lost;
    if (letter >= 'A' && letter <= 'F') {
        const int answer = letter - 'A' + 1;
        lost = {fmt::format("la réponse {}", answer), fmt::format("answer {}", answer)};
    }
    if (letter == 'F') {
        lost = {lost.fr + " ni « faux »", lost.en + " or “false”"};
    }
    if (letter == 'V') {
        lost.fr = "« vrai »";
    }
    if (letter == 'T') {
        lost.en = "“true”";
    }
    Bilingual told;
    if (!lost.fr.empty()) {
        told.fr = fmt::format("{} ne choisit plus {}.", letter, lost.fr);
    }
    if (!lost.en.empty()) {
        told.en = fmt::format("{} no longer chooses {}.", letter, lost.en);
    }
    return told;
}

}  // namespace screens
