// SPDX-License-Identifier: MIT
#include "screens/wording_browsing.h"

#include "screens/wording.h"
#include "screens/wording_counts.h"

#include <fmt/format.h>

namespace screens {

using text::Bilingual;

const BrowsingWords& browsing_words() {
    static const BrowsingWords words = {
        .timeline = {"Frise", "Timeline"},
        .sources = {"Sources", "Sources"},
        .search = {"Chercher", "Search"},
        .packs = {"Packs", "Packs"},
        .copy_reference = {"Copier la référence", "Copy the reference"},
        .copied = {"Copié dans le presse-papiers.", "Copied to the clipboard."},
        .not_copied = {"La copie n’a pas abouti : le presse-papiers ne répond pas.",
                       "Nothing was copied: the clipboard does not answer."},
        .open_address = {"Ouvrir l’article", "Open the article"},
        .address_failed = {"Le navigateur n’a pas pu ouvrir l’article. Copie la référence : "
                           "l’adresse y figure.",
                           "The browser could not open the article. Copy the reference: the "
                           "address is in it."},
        .no_facts = {"Aucun pack installé ne contient de faits sourcés.",
                     "No pack that is installed holds sourced facts."},
        .to_packs = {"Voir les packs", "See the packs"},
        .report = {"Signaler", "Report"},
        .version = {"Version", "Version"},
        .timeline_effect = {"Ici s’affichent, date par date, les faits d’un pack.",
                            "This is where the facts of a pack show, date by date."},
        .no_dates = {"Ce pack ne date aucun de ses faits.", "This pack dates none of its facts."},
        .by_chapter = {"Par chapitre", "By chapter"},
        .by_source = {"Par article", "By article"},
        .as_list = {"En liste (V)", "As a list (V)"},
        .as_chart = {"En frise (V)", "As a timeline (V)"},
        .zoom_in = {"Agrandir", "Zoom in"},
        .zoom_out = {"Réduire", "Zoom out"},
        .scale = {"Échelle", "Scale"},
        .zoom_all = {"Tout", "All"},
        .century = {"Siècle", "Century"},
        .decade = {"Décennie", "Decade"},
        .year = {"Année", "Year"},
        .month = {"Mois", "Month"},
        .previous_event = {"Fait précédent", "Previous fact"},
        .next_event = {"Fait suivant", "Next fact"},
        .open_fact = {"Ouvrir la fiche", "Open the fact"},
        .event_keys = {"← →", "← →"},
        .to_events = {"fait voisin", "next fact"},
        .lane_keys = {"↑ ↓", "↑ ↓"},
        .to_lanes = {"autre ligne", "other lane"},
        .chapter = {"Chapitre", "Chapter"},
        .all_chapters = {"Tous les chapitres", "All chapters"},
        .to_zoom = {"échelle", "scale"},
        .to_list = {"liste", "list"},
        .sources_effect = {"Ce que dit chaque article, paragraphe par paragraphe, et qui le "
                           "contredit.",
                           "What each article says, paragraph by paragraph, and who contradicts "
                           "it."},
        .back_to_sources = {"Tous les articles", "All articles"},
        .play_source = {"Jouer cet article", "Play this article"},
        .smaller_sign = {"A −", "A −"},
        .larger_sign = {"A +", "A +"},
        .our_words = {"Tout est dit avec nos mots : les articles ne sont pas joints au jeu.",
                      "All is told in our own words: the articles are not part of the game."},
        .cited_by_question = {"cité par cette question", "cited by this question"},
        .cited_for_fact = {"cité pour ce fait", "cited for this fact"},
        .fact = {"Fiche", "Fact"},
        .who_says_it = {"Qui le dit", "Who says it"},
        .worked_out = {"Aucun article ne l’écrit ainsi", "No article prints it so"},
        .questions_on_it = {"Les questions qui en dépendent", "The questions that rest on it"},
        .no_questions_on_it = {"Aucune question ne porte sur ce fait.",
                               "No question is about this fact."},
        .other_questions_on_it = {"D’autres questions sur ce fait", "Other questions on this fact"},
        .no_other_questions_on_it = {"Aucune autre question ne porte sur ce fait.",
                                     "No other question is about this fact."},
        .facts_beside = {"Cette question repose aussi sur", "This question rests as well on"},
        .read_there = {"Lire dans l’article", "Read in the article"},
        .search_effect = {"Questions, faits et sources de tous les packs.",
                          "Questions, facts and sources of all packs."},
        .search_field = {"Un nom, un mot, une date…", "A name, a word, a date…"},
        .search_first = {"Les résultats viennent pendant que tu tapes. Les accents et les "
                         "majuscules ne comptent pas, et aucune réponse n’est dévoilée.",
                         "Results come as you type. Accents and capitals do not matter, and no "
                         "answer is given away."},
        .questions_found = {"Questions", "Questions"},
        .facts_found = {"Faits", "Facts"},
        .sources_found = {"Sources", "Sources"},
        .nothing_found = {"Aucun résultat pour ces mots.", "Nothing found for these words."},
        .nothing_found_help = {"Essaie un mot plus court, ou un seul mot.",
                               "Try a shorter word, or a single one."},
        .clear = {"Effacer la recherche", "Clear the search"},
        .hidden_fact = {"Énoncé masqué : une question le demande",
                        "Statement hidden: a question asks for it"},
        .sound = {"Prêt", "Ready"},
        .broken = {"Illisible", "Unreadable"},
        .broken_effect =
            {"Ce pack ne peut pas être joué. Corrige ces défauts, puis relance le jeu.",
             "This pack cannot be played. Mend these faults, then start the game "
             "again."},
        .warnings_effect = {"Ce pack se joue ; ses auteurs devraient regarder ceci.",
                            "This pack can be played; its makers should look at this."},
        .languages = {"Langues", "Languages"},
        .french = {"français", "French"},
        .english = {"anglais", "English"},
        .chapters = {"Chapitres", "Chapters"},
        .authors = {"Auteurs", "Authors"},
        .licence = {"Licence", "Licence"},
        .play_pack = {"Jouer ce pack", "Play this pack"},
        .report_title = {"Signaler un problème ?", "Report a problem?"},
        .report_effect = {"Le signalement reste sur cet ordinateur ; rien n’est envoyé. Copie-le "
                          "pour l’adresser aux auteurs du pack.",
                          "The report stays on this computer; nothing is sent. Copy it to pass it "
                          "on to the makers of the pack."},
        .report_note = {"Qu’est-ce qui ne va pas ?", "What is wrong?"},
        .report_keep = {"Enregistrer", "Keep"},
        .report_copy = {"Copier", "Copy"},
        .report_kept = {"Signalement enregistré. Merci !", "Report kept. Thank you!"},
        .report_not_kept = {"Le signalement n’a pas pu être enregistré : copie-le.",
                            "The report could not be kept: copy it."},
        .report_no_folder = {"Aucun dossier n’est connu pour l’enregistrer : copie-le.",
                             "No folder is known to keep it in: copy it."},
        .what_is_written = {"Ce qui est écrit", "What is written"},
        .report_item = {"Élément", "Item"},
        .report_prompt = {"Texte", "Text"},
        .report_answer = {"Ta réponse", "Your answer"},
        .report_seed = {"Graine", "Seed"},
        .report_file = {"Dans le fichier :", "In the file:"},
    };
    return words;
}

Bilingual fact_count(std::size_t number) {
    return counted(number, {{"fait", "fact"}, {"faits", "facts"}});
}

Bilingual event_count(std::size_t number) {
    return counted(number, {{"fait daté", "dated fact"}, {"faits datés", "dated facts"}});
}

Bilingual events_between(std::size_t number, int first_year, int last_year) {
    const Bilingual events = event_count(number);
    if (first_year == last_year) {
        return {fmt::format("{}, en {}", events.fr, first_year),
                fmt::format("{}, in {}", events.en, first_year)};
    }
    return {fmt::format("{}, de {} à {}", events.fr, first_year, last_year),
            fmt::format("{}, from {} to {}", events.en, first_year, last_year)};
}

Bilingual disagreement_count(std::size_t number) {
    return number == 0
               ? Bilingual{}
               : counted(number, {{"désaccord", "disagreement"}, {"désaccords", "disagreements"}});
}

Bilingual warning_count(std::size_t number) {
    return counted(number, {{"alerte", "warning"}, {"alertes", "warnings"}});
}

Bilingual and_others(std::size_t number) {
    const Bilingual others = counted(number, {{"autre", "other"}, {"autres", "others"}});
    return {"et " + others.fr, "and " + others.en};
}

Bilingual paragraph_heading(std::size_t number) {
    return {fmt::format("PARAGRAPHE {}", number), fmt::format("PARAGRAPH {}", number)};
}

Bilingual paragraph_short(std::size_t number) {
    return {fmt::format("§\u00A0{}", number), fmt::format("§\u00A0{}", number)};
}

Bilingual packs_total(std::size_t packs, std::size_t questions) {
    const Bilingual all = counted(packs, {{"pack", "pack"}, {"packs", "packs"}});
    const Bilingual asked = question_count(questions);
    return {fmt::format("{} · {}", all.fr, asked.fr), fmt::format("{} · {}", all.en, asked.en)};
}

Bilingual place_of(std::size_t number, std::size_t all) {
    return {fmt::format("{} sur {}", number, all), fmt::format("{} of {}", number, all)};
}

Bilingual counted_title(const Bilingual& title, std::size_t number) {
    const Bilingual shown = figure(static_cast<int>(number));
    return {fmt::format("{} · {}", title.fr, shown.fr), fmt::format("{} · {}", title.en, shown.en)};
}

Bilingual labelled(const Bilingual& name, const std::string& what) {
    return {fmt::format("{} : {}", name.fr, what), fmt::format("{}: {}", name.en, what)};
}

}  // namespace screens
