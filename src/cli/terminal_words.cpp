// SPDX-License-Identifier: MIT
#include "cli/terminal_words.h"

namespace cli {
namespace {

const TerminalWords french = {
    .questions = {"{} question.", "{} questions."},
    .left_game = "Tu as laissé une partie en chemin : {}, question {}. La reprendre ? (o/n) ",
    .left_scores = "Une partie finie attend que tu en voies les scores : {}. Les voir ? (o/n) ",
    .commands = "i : indice, p : passer, l : English, q : quitter, h : aide.",
    .help =
        "Écris ta réponse et valide avec Entrée. Pour un choix, son numéro ou ses mots.\n"
        "Tu peux dire à quel point tu es sûr, et être noté là-dessus : certain (2 !), 100 points "
        "si c'est juste, 200 de moins sinon ; au hasard (2 ?), 33 points si c'est juste, rien de "
        "perdu sinon.\n"
        "Un indice divise par deux ce que vaut la question. Une question passée ne rapporte "
        "rien, mais tu en lis l'explication.",
    .asking = "Question {} sur {}, {} points",
    .asking_on = "Question {}, {} points",
    .seconds = "{} secondes",
    .lives = {"{} vie", "{} vies"},
    .told_later = "Les réponses et leurs sources viennent à la fin.",
    .noted = "C'est noté.",
    .prompt = "Ta réponse ({}) : ",
    .not_understood = "Je n'ai pas compris. Il me faut {}.",
    .no_hint = "Il n'y a pas d'indice ici.",
    .struck = "(écarté) {}",
    .first_letter = "Première lettre : {}. La question vaut maintenant {} points.",
    .hint_taken = "Une mauvaise réponse est écartée. La question vaut maintenant {} points.",
    .hint_source = "La réponse se lit dans {}. La question vaut maintenant {} points.",
    .hint_passage =
        "La réponse se lit dans {}, paragraphe {}. La question vaut maintenant {} points.",
    .right = "Bonne réponse !",
    .wrong = "Pas tout à fait.",
    .skipped = "Question passée.",
    .too_late = "Trop tard : le temps est écoulé.",
    .slept =
        "L'ordinateur s'est mis en veille : la question posée ne compte pas, elle te sera "
        "reposée.",
    .points = {"+ {} point.", "+ {} points."},
    .points_lost = {"− {} point.", "− {} points."},
    .streak = "{} bonnes réponses d'affilée.",
    .your_answer = "Ta réponse : {}",
    .right_answer = "La bonne réponse : {}",
    .source = "D'après {}",
    .sources_differ = "Les sources divergent. {}",
    .go_on = "Entrée pour continuer : ",
    .results = "Résultats",
    .your_turn = "{}, c'est à toi.",
    .for_fun = "À plusieurs, on joue pour le plaisir : rien ne compte dans tes progrès.",
    .place = {"{}. {} : {} point, {} sur {}.", "{}. {} : {} points, {} sur {}."},
    .shared_place = {"{}. ex æquo, {} : {} point, {} sur {}.",
                     "{}. ex æquo, {} : {} points, {} sur {}."},
    .score = {"{} sur {}, {} point.", "{} sur {}, {} points."},
    .best_streak = "Meilleure série : {}.",
    .all_right = "Tout est juste, bravo !",
    .to_review = "À revoir :",
    .left_early = {"Partie arrêtée après {} question sur {}.",
                   "Partie arrêtée après {} questions sur {}."},
    .memory_only = "Tes progrès ne seront pas gardés : {}.",
    .set_aside =
        "Le fichier de tes progrès était abîmé. Il est gardé sous {} et un nouveau "
        "commence.",
    .written_anew = "Le fichier de tes progrès avait disparu. Il est écrit de nouveau.",
    .not_kept = "Cette réponse n'est pas encore gardée ({}). Nouvel essai à la prochaine.",
};

const TerminalWords english = {
    .questions = {"{} question.", "{} questions."},
    .left_game = "You left a game before its end: {}, question {}. Go on with it? (y/n) ",
    .left_scores = "A finished game waits for its scores to be seen: {}. See them? (y/n) ",
    .commands = "i: hint, p: pass, l: français, q: quit, h: help.",
    .help =
        "Type your answer and press Enter. For a choice, its number or its words.\n"
        "You may say how sure you are and be marked by it: certain (2!), 100 points if you are "
        "right, 200 fewer if not; a guess (2?), 33 points if you are right, nothing lost if not.\n"
        "A hint halves what the question is worth. A question passed earns nothing, but you "
        "read its explanation.",
    .asking = "Question {} of {}, {} points",
    .asking_on = "Question {}, {} points",
    .seconds = "{} seconds",
    .lives = {"{} life", "{} lives"},
    .told_later = "The answers and their sources come at the end.",
    .noted = "Noted.",
    .prompt = "Your answer ({}): ",
    .not_understood = "I did not understand. I need {}.",
    .no_hint = "There is no hint here.",
    .struck = "(ruled out) {}",
    .first_letter = "First letter: {}. The question is now worth {} points.",
    .hint_taken = "One wrong answer is ruled out. The question is now worth {} points.",
    .hint_source = "The answer can be read in {}. The question is now worth {} points.",
    .hint_passage =
        "The answer can be read in {}, paragraph {}. The question is now worth {} points.",
    .right = "Right!",
    .wrong = "Not quite.",
    .skipped = "Question passed.",
    .too_late = "Too late: the time is up.",
    .slept = "The computer went to sleep: the question does not count, and will be asked again.",
    .points = {"+ {} point.", "+ {} points."},
    .points_lost = {"− {} point.", "− {} points."},
    .streak = "{} right in a row.",
    .your_answer = "Your answer: {}",
    .right_answer = "The right answer: {}",
    .source = "According to {}",
    .sources_differ = "The sources differ. {}",
    .go_on = "Enter to go on: ",
    .results = "Results",
    .your_turn = "{}, it is your turn.",
    .for_fun = "Together you play for fun: nothing counts towards your progress.",
    .place = {"{}. {}: {} point, {} of {}.", "{}. {}: {} points, {} of {}."},
    .shared_place = {"{}. tied, {}: {} point, {} of {}.", "{}. tied, {}: {} points, {} of {}."},
    .score = {"{} of {}, {} point.", "{} of {}, {} points."},
    .best_streak = "Best streak: {}.",
    .all_right = "All right, well done!",
    .to_review = "To look at again:",
    .left_early = {"Game left after {} question of {}.", "Game left after {} questions of {}."},
    .memory_only = "Your progress will not be kept: {}.",
    .set_aside = "The file with your progress was damaged. It is kept as {} and a new one begins.",
    .written_anew = "The file with your progress had vanished. It is written again.",
    .not_kept = "This answer is not kept yet ({}). It is tried again with the next.",
};

}  // namespace

const TerminalWords& terminal_words(text::Language language) {
    return language == text::Language::French ? french : english;
}

}  // namespace cli
