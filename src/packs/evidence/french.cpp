// SPDX-License-Identifier: MIT
#include "packs/evidence/vocabulary.h"

#include "text/fold.h"

#include <algorithm>
#include <string>

namespace packs::evidence {
namespace {

using facts::Modality;
using facts::Qualifier;

void add_numbers(Vocabulary& v) {
    v.numbers = {{"un", 1},        {"une", 1},        {"deux", 2},      {"trois", 3},
                 {"quatre", 4},    {"cinq", 5},       {"six", 6},       {"sept", 7},
                 {"huit", 8},      {"neuf", 9},       {"dix", 10},      {"onze", 11},
                 {"douze", 12},    {"treize", 13},    {"quatorze", 14}, {"quinze", 15},
                 {"seize", 16},    {"vingt", 20},     {"vingts", 20},   {"trente", 30},
                 {"quarante", 40}, {"cinquante", 50}, {"soixante", 60}};
    v.hundreds = {{"cent", 100}, {"cents", 100}};
    v.scales = {{"mille", 1'000},
                {"millier", 1'000},
                {"milliers", 1'000},
                {"million", 1'000'000},
                {"millions", 1'000'000},
                {"m", 1'000'000},
                {"milliard", 1'000'000'000},
                {"milliards", 1'000'000'000},
                {"md", 1'000'000'000},
                {"mds", 1'000'000'000},
                {"k", 1'000}};
    v.adjectives = {"neuf"};
    v.about_numbers = {{"dizaine", 10},      {"douzaine", 12},    {"quinzaine", 15},
                       {"vingtaine", 20},    {"trentaine", 30},   {"quarantaine", 40},
                       {"cinquantaine", 50}, {"soixantaine", 60}, {"centaine", 100},
                       {"millier", 1000}};
    v.ones = {"un", "une"};
    v.these = {"la", "cette"};
    v.joins = {"et"};
    v.halves = {{"et", "demi"}, {"et", "demie"}};
    v.range_openers = {"de", "entre"};
    v.range_joins = {"a", "et"};
    v.ordinals = {"er", "ere", "e", "eme", "re"};
    v.labels = {"phase",      "page",  "article",   "numero",  "chapitre", "version",
                "paragraphe", "etape", "n",         "no",      "figure",   "niveau",
                "articles",   "pages", "chapitres", "numeros", "note",     "tableau",
                "annexe",     "ligne", "bus",       "chambre", "salle",    "batiment",
                "lot",        "tome",  "volume",    "postal",  "alinea",   "point"};
    v.fractions = {"tiers", "quart", "quarts", "demi", "demis", "demie"};
    v.ordinal_endings = {"ieme", "iemes"};
    v.hours = {"heure", "heures", "h"};
    v.before_hours = {"a", "vers", "des", "avant", "apres"};
    v.ratios = {{"sur"}};
    v.determiners = {"les", "ces", "ses", "leurs", "nos", "vos"};
    v.no_nouns = {"deux",   "ceux",      "mieux", "dans",     "sans",   "sous",   "vers",
                  "mais",   "puis",      "lors",  "plus",     "pres",   "apres",  "alors",
                  "depuis", "plusieurs", "moins", "toujours", "jamais", "ensuite"};
}

void add_units(Vocabulary& v) {
    v.percents = {{"pour", "cent"}, {"p", ".", "100"}, {"p", ".", "cent"}};
    v.euros = {"euro", "euros", "eur"};
    v.other_money = {"dollar", "dollars", "livre", "livres", "yen", "yens", "franc", "francs"};
    v.money_nouns = {"argent",         "fonds",          "capital", "chiffre", "financement",
                     "subventions",    "recettes",       "revenus", "pertes",  "benefices",
                     "budget",         "dette",          "dettes",  "credits", "aides",
                     "investissement", "investissements"};
    v.of = {"de", "d"};
    v.years = {"an", "ans", "annee", "annees"};
    v.months = {"mois"};
    v.few = {"quelques", "plusieurs"};
    v.before = {{{"environ"}, Qualifier::About},
                {{"pres", "de"}, Qualifier::About},
                {{"pres", "d"}, Qualifier::About},
                {{"quelque"}, Qualifier::About},
                {{"autour", "de"}, Qualifier::About},
                {{"a", "peu", "pres"}, Qualifier::About},
                {{"de", "l", "ordre", "de"}, Qualifier::About},
                {{"de", "l", "ordre", "d"}, Qualifier::About},
                {{"au", "moins"}, Qualifier::AtLeast},
                {{"au", "minimum"}, Qualifier::AtLeast},
                {{"au", "bas", "mot"}, Qualifier::AtLeast},
                {{"pas", "plus", "de"}, Qualifier::AtMost},
                {{"pas", "plus", "d"}, Qualifier::AtMost},
                {{"plus", "de"}, Qualifier::AtLeast},
                {{"plus", "d"}, Qualifier::AtLeast},
                {{"au", "plus"}, Qualifier::AtMost},
                {{"au", "maximum"}, Qualifier::AtMost},
                {{"pas", "moins", "de"}, Qualifier::AtLeast},
                {{"pas", "moins", "d"}, Qualifier::AtLeast},
                {{"moins", "de"}, Qualifier::AtMost},
                {{"moins", "d"}, Qualifier::AtMost},
                {{"jusqu", "a"}, Qualifier::AtMost}};
    v.after = {{{"environ"}, Qualifier::About},         {{"au", "moins"}, Qualifier::AtLeast},
               {{"au", "minimum"}, Qualifier::AtLeast}, {{"au", "bas", "mot"}, Qualifier::AtLeast},
               {{"au", "plus"}, Qualifier::AtMost},     {{"au", "maximum"}, Qualifier::AtMost}};
}

void add_dates(Vocabulary& v) {
    using enum facts::MonthPart;
    v.month_names = {{"janvier", 1},   {"fevrier", 2},  {"mars", 3},      {"avril", 4},
                     {"mai", 5},       {"juin", 6},     {"juillet", 7},   {"aout", 8},
                     {"septembre", 9}, {"octobre", 10}, {"novembre", 11}, {"decembre", 12}};
    v.small_months = {"mars"};
    v.seasons = {{"printemps", facts::Season::Spring},
                 {"ete", facts::Season::Summer},
                 {"automne", facts::Season::Autumn},
                 {"hiver", facts::Season::Winter}};
    v.before_seasons = {"l", "le", "au", "cet", "ce", "d"};
    v.month_parts = {{{"mi"}, Mid},
                     {{"milieu", "de"}, Mid},
                     {{"milieu", "du", "mois", "de"}, Mid},
                     {{"milieu", "du", "mois", "d"}, Mid},
                     {{"debut"}, Early},
                     {{"debut", "de"}, Early},
                     {{"debut", "d"}, Early},
                     {{"debut", "du", "mois", "de"}, Early},
                     {{"debut", "du", "mois", "d"}, Early},
                     {{"fin"}, End},
                     {{"fin", "de"}, End},
                     {{"fin", "d"}, End},
                     {{"fin", "du", "mois", "de"}, End},
                     {{"fin", "du", "mois", "d"}, End}};
    v.last = {"dernier", "derniere"};
    v.next = {"prochain", "prochaine"};
}

void add_signs(Vocabulary& v) {
    using enum facts::Compare;
    v.comparisons = {{"meme", Same},      {"memes", Same},      {"autant", Same},
                     {"lignee", Same},    {"egal", Same},       {"egale", Same},
                     {"identique", Same}, {"plus", More},       {"davantage", More},
                     {"superieur", More}, {"superieure", More}, {"moins", Less},
                     {"inferieur", Less}, {"inferieure", Less}};
    v.selves = {{"lui", "meme"}, {"elle", "meme"}, {"eux", "memes"}, {"elles", "memes"}};
    v.estimating = {"estim", "evalu",   "potentiel", "previsi", "prevoi",
                    "prevu", "anticip", "escompt",   "pourr"};
    v.denying = {"dement", "nie", "niai", "refut", "contest", "infirm", "rejet", "recus"};
    v.reserving = {};
    v.modal = {{Modality::Allotted,
                {"dot", "allou", "accord", "affect", "consacr", "reserv", "finan", "donn"}},
               {Modality::Planned,
                {"prev", "prevu", "devai", "devra", "projet", "compt", "entend", "voul", "programm",
                 "annonc", "accord", "negoci", "pla"}},
               {Modality::Target, {"vis", "objectif", "ambition", "cibl", "but", "esper"}},
               {Modality::Expected, {"attend", "prev", "escompt", "devai", "devra", "esper"}},
               {Modality::Claimed,
                {"revendi", "affirm", "assur", "selon", "apres", "dit", "dis", "annon", "declar",
                 "promet", "present", "estim", "accus", "valoir", "devai"}}};
}

}  // namespace

Vocabulary french_vocabulary() {
    Vocabulary v;
    add_numbers(v);
    add_units(v);
    add_dates(v);
    add_signs(v);
    return v;
}

bool french_conditional(std::string_view word) {
    const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
    std::string_view stem = word;
    for (const std::string_view ending : {"raient", "rait", "rais"}) {
        if (ends(ending)) {
            stem.remove_suffix(ending.size());
            break;
        }
    }
    if (stem.size() == word.size()) {
        return false;
    }
    static const Words irregular = {"au",   "pour",  "dev",    "voud",   "saur",
                                    "faud", "vaud",  "ver",    "cour",   "mour",
                                    "sau",  "recev", "concev", "percev", "prévaud"};
    if (std::ranges::find(irregular, stem) != irregular.end()) {
        return true;
    }
    // Imperfects of verbs whose stem ends in r: "tirait", "engendrait"; accented stems ("opérait")
    // end in ér, the conditional in er.
    static const Words imperfect = {"ti",     "reti",  "atti",   "éti",  "souti", "dési",
                                    "admi",   "inspi", "expi",   "aspi", "respi", "transpi",
                                    "conspi", "vi",    "engend", "att"};  // "attrait" is a noun
    if (std::ranges::find(imperfect, stem) != imperfect.end()) {
        return false;
    }
    static const Words conditional = {"e",   "i",   "iend", "end", "oud",
                                      "ett", "att", "aît",  "ait", "oît"};
    return std::ranges::any_of(conditional,
                               [&](std::string_view ending) { return stem.ends_with(ending); });
}

}  // namespace packs::evidence
