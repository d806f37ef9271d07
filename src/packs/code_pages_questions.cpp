// SPDX-License-Identifier: MIT
#include "packs/code_pages.h"

namespace packs {
namespace {

std::vector<CodePage> pages_of_authored() {
    constexpr Rule rule = Rule::WellFormed;
    return {
        {"already-ordered", rule,
         "The options of an ordering stand in the right order already: there is nothing to do.",
         R"("kind": "ordering", "key": [0, 1, 2])", "Write the options in another order."},
        {"same-option", rule, "Two options read alike but for case, accents and spaces.",
         R"("options": ["Paris", "paris"])", "Replace one."},
        {"unordered-dates", rule,
         "The dates of a timeline cannot all be put in order: two have a day in common.",
         "2012 beside 2012-10", "Take anchors that lie surely before or after."},
        {"unsourced", rule,
         "A question names neither a source nor a fact: nothing shows that its "
         "key is right.",
         "a question without \"source\"", R"(Add "source": {"title": …, "url": …}.)"},
    };
}

std::vector<CodePage> pages_of_options() {
    constexpr Rule rule = Rule::OptionsDisproved;
    return {
        {"bin-named", rule, "What is to be sorted names the bin that it belongs in.",
         "'the launch of Cloudwatt' for the bins Cloudwatt and Numergy",
         "Give the part of the sorting a label that does not."},
        {"displayed-otherwise", rule,
         "A text that is shown does not say the value that was proved.",
         "an option 'Thales' that stands for Orange", "Correct the names or the template."},
        {"key-differs", rule, "The key is not what the fact holds.", "key 25 of a fact with 225",
         "A fault of generation: report it."},
        {"option-in-source", rule,
         "An option is offered as not named by a source whose text names it.",
         "IBM as wrong in \"which of these does this article name?\"",
         "Add the claim that is missing, or bar the option."},
        {"option-not-disproved", rule,
         "No fact shows that the option is wrong: it may be true as well, too close, disputed, "
         "barred, or a part of the right one.",
         "the State beside the fund of the State",
         "Declare a closure, a \"part_of\" or \"apart\", or a bar; or do not ask it."},
        {"last-pair-free", rule,
         "As much stands on the right as on the left: who knows all pairs but one gets the last "
         "one "
         "for nothing.",
         "three shareholders beside three shares", "A fault of generation: report it."},
        {"pairs-not-parted", rule,
         "Of two pairs in one question nothing shows that they could not be the other way round: "
         "what one says may be true of the other too, or a disagreement ties them.",
         "two ministers beside two reasons that each of them gave",
         "Declare a closure, or name both facts under \"apart\" in the pair of the relation."},
        {"options-unproved", rule, "A question does not say what its options stand for.",
         "(none in a generated bank)", "A fault of generation: report it."},
        {"order-disputed", rule,
         "A disagreement ties two of the things to be put in order: which came first is part of "
         "it.",
         "a birth as two articles date it", "A fault of generation: report it."},
        {"order-obvious", rule,
         "Two of the things to be put in order are first or last by nature, which tells too much.",
         "a birth and an end among four events", "A fault of generation: report it."},
        {"order-unsure", rule,
         "The facts do not tell which of two things came first, or one of them never happened: a "
         "plan, a deadline, something denied.",
         "2015 beside July 2015", "A fault of generation: report it."},
        {"source-may-say-it", rule,
         "A source is offered as one that does not say it, though nothing shows that: it tells no "
         "other side of a disagreement, and names or tells what the fact holds, in its facts or in "
         "its text.",
         "\"Which article names Orange?\" with two articles that do",
         "Do not ask it (\"askable\": {\"source\": …}), or add the claim that is missing."},
        {"two-answers", Rule::OneReading, "The question, read as a query, has another answer.",
         "\"Who followed him?\" with an interim head and a successor",
         "Name the source, the date or the step in the stem."},
    };
}

std::vector<CodePage> pages_of_sources() {
    constexpr Rule rule = Rule::SourcesHonest;
    return {
        {"citation-differs", rule,
         "A citation tells another date, headline, certainty or stance than the source has.",
         "an inferred date shown as printed", "A fault of generation: report it."},
        {"citation-unresolved", rule, "A citation leads to no claim of the question's facts.",
         "002§40", "Correct the source or the paragraph."},
        {"estimate-lost", rule, "The sources give an estimate, the statement a plain fact.",
         "\"created 2.5 million jobs\"", "Say estimated, could, potentially."},
        {"holder-lost", rule, "What somebody says is told as if it were so.",
         "a remark without who made it", "Name the holder in the statement."},
        {"modality-lost", rule, "What was planned, aimed at, expected or claimed is told as done.",
         "\"invested 225 million\" of a plan", "Say planned, aimed at, expected, claimed."},
        {"never-asked", rule, "A disagreement lets none of its facts be asked.",
         R"("stems": "never")", "A fault of generation: report it."},
        {"not-attributed", rule,
         "Sources disagree, and the stem does not say whose answer is "
         "wanted.",
         "\"When was it born?\" with three dates",
         "Let the form name the source, or \"stem_source\"."},
        {"note-missing", rule, "The player is not told that the sources disagree.",
         "a disputed fact without its note", "A fault of generation: report it."},
        {"reserve-lost", rule, "Every source keeps its distance, the statement does not.",
         "\"earned 2 million\" for \"aurait généré\"", "Use a conditional; in English reportedly."},
        {"reserve-unfounded", rule,
         "A statement keeps its distance in every language, and no source does. A warning.",
         "\"reportedly earned\" for \"a généré\"",
         R"(Tell it plainly, or add "reserve": true to the claim.)"},
        {"uncited", rule, "A question cites nothing.", "(none in a generated bank)",
         "A fault of generation: report it."},
    };
}

std::vector<CodePage> pages_of_languages() {
    constexpr Rule rule = Rule::LanguagesAgree;
    return {
        {"figures-differ", rule, "A text tells other figures or dates in French than in English.",
         "44,4 % and 44.2%", "Correct one of the two."},
        {"language-missing", rule, "A text is there in one of the pack's languages only.",
         "an option without English", "Add it."},
        {"digits-differ", rule,
         "The statements of a fact have other numbers in one language than in the other. A "
         "warning.",
         "\"phase 2\" beside \"phase 3\"", "Tell the same numbers in both."},
        {"names-differ", rule,
         "What fills a role of a fact is named in the statement of one language only, or each "
         "statement names something that the other does not: one of them may name another thing. "
         "A warning.",
         "\"Orange sold it\" beside \"Thales l’a vendu\"", "Name it in both, or in none."},
        {"typography", rule,
         "A text is written otherwise than its language does: straight apostrophes, three dots, "
         "the "
         "other language's numbers or quotation marks.",
         "l'article, 44.4 % in French", "Write l’article, 44,4 %."},
    };
}

std::vector<CodePage> pages_of_cues() {
    return {
        {"does-not-fit", Rule::Fits,
         "A question cannot be shown whole in some window, font or language: a word is wider than "
         "what holds it, something lies upon something else, or is too small to press. Looked at "
         "with --fit all.",
         "an option that is one word of sixty letters",
         "Shorten the longest word or text that it shows."},
        {"guessable", Rule::NotGuessable,
         "Who knows nothing and looks at one thing alone is right more often than chance explains "
         "(one-sided exact test, p < 0.001 over all such ways and languages). An error in a pack "
         "of 50 questions or more, else a warning.",
         "the longest option is the key nine times in ten",
         "Reword keys or wrong options; for 'position' move the keys, for 'previous' ask for other "
         "things too."},
        {"name-collision", Rule::NoCollision,
         "What names one thing is given credit where another is asked, or one typed text is right "
         "for both.",
         "'Austria' accepted as a slip for 'Australia'",
         "Ask for a name that no slip turns into another, or by another kind of question."},
    };
}

}  // namespace

std::vector<CodePage> pages_of_questions() {
    std::vector<CodePage> pages;
    for (const auto& part : {pages_of_authored(), pages_of_options(), pages_of_sources(),
                             pages_of_languages(), pages_of_cues()}) {
        pages.insert(pages.end(), part.begin(), part.end());
    }
    return pages;
}

}  // namespace packs
