// SPDX-License-Identifier: MIT
#include "packs/code_pages.h"

namespace packs {
namespace {

constexpr Rule rule = Rule::WellFormed;

std::vector<CodePage> pages_of_ids() {
    return {
        {"bad-id", rule, "An id is made of a–z, 0–9 and - only (ids of questions also of . _ ~ /).",
         R"("id": "Caisse des dépôts")", "Write it like caisse-des-depots."},
        {"duplicate-id", rule,
         "Two things of a kind have the same id; the message names the first.",
         R"("id": "orange" … "id": "orange")", "Give one of them another id."},
        {"unknown-chapter", rule, "No chapter of pack.json has this id.", R"("chapter": "mony")",
         "Correct the id, or add the chapter."},
        {"unknown-entity", rule, "No entity of entities.json has this id.", R"("subject": "orang")",
         "Correct the id, or add the entity."},
        {"unknown-fact", rule, "No fact has this id.", R"("facts": ["stake-orang"])",
         "Correct the id."},
        {"unknown-relation", rule, "No relation of relations.json has this id.",
         R"("relation": "stakes")", "Correct the id, or add the relation."},
        {"unknown-role", rule, "The relation has no role of this name.",
         R"("with": {"compny": "cloudwatt"})", "Correct the name, or add the role."},
        {"unknown-source", rule, "No source of sources.json has this id.", R"("source": "2")",
         "Correct the id: ids are texts, \"002\"."},
    };
}

std::vector<CodePage> pages_of_declarations() {
    return {
        {"determined-phrase", rule,
         "A phrase is called determined by other roles: another wording of the same would count as "
         "wrong.",
         R"("determined": [{"role": "value", "by": ["subject"]}] of a reason)",
         R"(Take it out; give wrong phrases as "foils", each with the fact it contradicts.)"},
        {"idle-by", rule,
         "A claim names who says so, though its stance tells that the source says it in its own "
         "voice.",
         R"("stance": "asserts", "by": ["thales"])",
         R"(Take out "by", or let the stance be reports or quotes.)"},
        {"idle-denial", rule,
         "A claim denies a fact that no other claim makes, or that the same source asserts. A "
         "denial that is told is a fact of its own.",
         R"("stance": "denies" in the only claim)",
         R"(Let the stance be "asserts" and the relation say that it is denied.)"},
        {"modality-told", rule,
         "A relation is actual, but its 'says' tells it in every language as planned, aimed at, "
         "expected or claimed: a plan would pass for done. A warning.",
         R"("modality": "actual" of "{subject} devait racheter {value}.")",
         "Correct the modality, or say it as it happened."},
        {"modality-untold", rule,
         "A relation is planned, aimed at, expected or allotted, but its 'says' does not tell so "
         "in one of the languages: its statements would pass for done. A warning.",
         R"("modality": "planned" of "{subject} a racheté {value}.")",
         "Say it as such: devait, was to; or correct the modality."},
        {"not-determined", rule,
         "A role is called determined by others, but two facts with the same there fill it with "
         "different things, at a time that may be the same.",
         "two buyers of one company", "Declare a disagreement of both, or take the role out."},
        {"open-and-determined", rule,
         "A role is called open, so that several things may fill it at once, and determined, so "
         "that one thing does.",
         R"("open": ["value"], "determined": [{"role": "value", "by": ["subject"]}])",
         "Take it out of one of them."},
        {"unclosed-list", rule,
         "A list is called complete, but its relation does not determine it and no closure covers "
         "it: nothing says why nobody is left out. A warning.",
         R"("complete": true of the rivals that somebody names)",
         R"(Declare a closure with its reason, or let "complete" be false.)"},
        {"undocumented-time", rule,
         "The time for which a state is told is neither the date of a source that tells it, nor "
         "the first or last day of what it is about, nor told by the statement. A warning.",
         R"("as_of": "2013-02" from an article of 2014)", "Correct it, or tell it."},
        {"unexplained-closure", rule,
         "A list is declared closed for the whole pack without a reason. A warning.",
         R"("scope": "pack" without "why")",
         "Say how the sources show it, or close it in one source's words."},
    };
}

std::vector<CodePage> pages_of_files() {
    return {
        {"empty-pack", rule, "The pack holds no fact and no question.", R"("questions": [])",
         "Add a facts.json or a questions.json."},
        {"later-format", rule, "The pack was made for a later version of the program.",
         R"("format": 2)", "Update the program."},
        {"missing-file", rule, "A folder is a pack by its pack.json, which is not there.",
         "mypack/facts.json alone", "Add pack.json."},
        {"no-language", rule, "The pack names no language.", R"("languages": [])",
         R"(Write ["fr"], ["en"] or both.)"},
        {"thread-twice", rule,
         "A fact stands in two threads, or twice in one: it is not clear what is told after it.",
         R"({"facts": ["birth", "capital", "birth"]})", "Leave it in one place."},
        {"too-many-questions", rule, "A pack holds at most 200,000 questions.", "(a dump)",
         "Split it into several packs."},
        {"unknown-file", rule, "A JSON file of this name is not read.", "source.json",
         "Rename it: pack, sources, entities, relations, facts*, disagreements, threads, "
         "questions*."},
        {"unknown-format", rule, "There is no such format.", R"("format": 0)",
         R"(Write "format": 1.)"},
        {"unreadable", rule, "A file of the pack cannot be read; the system's reason is given.",
         "(no right to read facts.json)", "Give the right, or correct the link."},
    };
}

std::vector<CodePage> pages_of_values() {
    return {
        {"bad-date", rule, "A date has one of five forms.", R"("date": "12/10/2012")",
         "Write 2016, 2014-03, 2012-10-02, 2013-autumn or 2014-04-mid."},
        {"bad-fingerprint", rule, "A fingerprint is a length, a colon and 16 hexadecimal digits.",
         R"("at": ["25"])", "Let the command cite write it."},
        {"bad-scale", rule, "A scale must rise from min to max by a step above 0.",
         R"("min": 100, "max": 0)", "Correct the bounds."},
        {"bad-seal", rule, "A seal is 16 hexadecimal digits in lower case.", R"("seal": "yes")",
         "Let cite --seal write it."},
        {"bad-template", rule,
         "A template names a role that the relation lacks, uses a form that does not suit it, or "
         "gives the answer away.",
         R"("{subject.of} held {valeu}")", "Correct the piece that the caret shows."},
        {"bad-pair", rule,
         "A pair of roles has a title of its own, or joins the pair of another relation under its "
         "title.",
         R"("pair": {"left": "subject", "right": "value"})", "Add one of the two."},
        {"bad-tolerance", rule, "A tolerance is absolute or relative, not both.",
         R"("tolerance": {"abs": "1", "rel": "0.1"})", "Keep one."},
        {"listed-twice", rule, "An entity stands twice in a list.", R"("ids": ["ibm", "ibm"])",
         "Remove one."},
        {"misplaced-role", rule, "'subject' and 'value' stand beside 'with', not in it.",
         R"("with": {"subject": "orange"})", "Move it up."},
        {"no-claim", rule, "A fact needs at least one claim: somebody must say so.",
         R"("claims": [])", "Add the claim, or drop the fact."},
        {"no-value", rule, "A value has exactly one of the keys that name its type.",
         R"({"mony": 5})", "Correct the key."},
        {"paragraph-order", rule, "Paragraphs are listed one by one, from 1.",
         R"([{"n": 1}, {"n": 3}])", "List every paragraph; \"body\": false for furniture."},
        {"range-order", rule, "A range rises from its low to its high end.",
         R"("count": [500, 300])", "Exchange the two."},
        {"two-values", rule, "A value is of one type.", R"({"money": 5, "percent": "5"})",
         "Remove one; another role can hold it."},
    };
}

std::vector<CodePage> pages_of_facts() {
    return {
        {"after-source", rule, "Something is dated after every source that tells it.",
         R"("date": "2019" told in 2014)", "Correct the date; a plan has modality 'planned'."},
        {"foils-without-phrase", rule, "Only a phrase can have wrong phrases written by hand.",
         R"("value": {"money": 5}, "foils": […])", "Remove the foils."},
        {"idle-closure", rule, "A closure declares complete a list that no fact is in.",
         R"("given": {"company": "numergi"})", "Correct what is given, or remove it."},
        {"lone-disagreement", rule, "A disagreement ties two facts or more, each once.",
         R"("facts": ["a"])", "Name the other side."},
        {"missing-by", rule, "A claim that is not in the source's own voice names who speaks.",
         R"("stance": "quotes")", "Add \"by\": entity ids, or \"unnamed\"."},
        {"missing-holder", rule, "A saying is somebody's: its relation has a role 'holder'.",
         R"("nature": "saying")", "Add the role, or take another nature."},
        {"missing-role", rule, "A fact fills every role of its relation.",
         "a stake without its company", "Fill the role in \"with\"."},
        {"missing-scale", rule, "A relation whose value is a number says how it is asked for.",
         R"("value": {"type": "money"})", "Add \"scale\"."},
        {"missing-time", rule, "A state was so at some time.", "a stake without as_of",
         "Add \"as_of\" or \"period\"."},
        {"not-body", rule, "Site furniture is no evidence.", R"("body": false)",
         "Cite a paragraph of the body."},
        {"off-scale", rule, "A value lies outside the scale of its relation.",
         R"("max": 100 and a value of 120)", "Widen the scale, or correct the value."},
        {"period-order", rule, "A period begins before it ends.", R"(["2014", "2012"])",
         "Exchange the two."},
        {"reserved-role", rule,
         "A role is called 'source', which is the name of the form that asks which source says it.",
         R"("roles": {"source": …})", "Call the role otherwise: holder, publisher."},
        {"same-in-two-roles", rule, "One thing fills two roles of a fact.", "Orange owning Orange",
         "Correct one; or let \"distinct\" say which roles must differ."},
        {"undeclared-disagreement", rule,
         "Two facts of one group give the same subject different values, and nothing tells the "
         "player why.",
         "225 million here, 150 there", "Add a disagreement with a note, or correct one fact."},
        {"undeclared-imprecision", rule,
         "A source prints another value than the fact holds: the player must be told.",
         R"("prints": {"percent": "33"})", "Add a disagreement of kind 'imprecision'."},
        {"unknown-paragraph", rule, "The source has no such paragraph.", R"("paragraph": 40)",
         "Count the lines that are not blank, from 1."},
        {"foreign-fact", rule, "A sorting takes a fact for one of another relation than its own.",
         R"("relation": "stake", "facts": ["launch"])", "Correct the id, or the relation."},
        {"wrong-class", rule, "An entity is of a class that the role does not take.",
         "a person as a company", "Correct the id, or widen \"classes\"."},
        {"wrong-role-type", rule, "A role holds a value of another type than it takes.",
         "money where a share belongs", "Correct the value or the relation."},
        {"wrong-shape", rule,
         "The phrase is a noun phrase where an infinitive belongs, or the "
         "other way.",
         R"("shape": "np")", "Rewrite the phrase, or correct the shape."},
    };
}

std::vector<CodePage> pages_of_entities() {
    return {
        {"gone-before-born", rule, "An entity ends before it begins.",
         R"("born": "2012", "gone": "2010")", "Correct the dates."},
        {"long-short-name", rule, "A short name stands on an option: at most 28 characters.",
         R"("short": "ministre déléguée à l’économie numérique")", "Shorten it."},
        {"mixed-script", rule,
         "An answer mixes Latin letters with look-alikes of another script: who types it as it "
         "looks would be told wrong.",
         "\"раris\" with Cyrillic р and а", "Write it in one script."},
        {"part-of-itself", rule, "By its part_of, an entity lies within itself.", "a in b, b in a",
         "Remove one of the links."},
        {"shared-name", Rule::NoCollision,
         "A name reaches two entities: what is typed or read could mean either.",
         R"("also": ["CDC"] twice)", "Keep it with the one that it means."},
    };
}

}  // namespace

std::vector<CodePage> pages_of_form() {
    std::vector<CodePage> pages;
    for (const auto& part : {pages_of_ids(), pages_of_declarations(), pages_of_files(),
                             pages_of_values(), pages_of_facts(), pages_of_entities()}) {
        pages.insert(pages.end(), part.begin(), part.end());
    }
    return pages;
}

}  // namespace packs
