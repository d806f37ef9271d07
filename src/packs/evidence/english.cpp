// SPDX-License-Identifier: MIT
#include "packs/evidence/vocabulary.h"

namespace packs::evidence {
namespace {

using facts::Modality;
using facts::Qualifier;

void add_numbers(Vocabulary& v) {
    v.numbers = {
        {"a", 1},         {"an", 1},       {"one", 1},      {"two", 2},        {"three", 3},
        {"four", 4},      {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},
        {"nine", 9},      {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13},
        {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18},
        {"nineteen", 19}, {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fifty", 50},
        {"sixty", 60},    {"seventy", 70}, {"eighty", 80},  {"ninety", 90}};
    v.hundreds = {{"hundred", 100}};
    v.scales = {{"thousand", 1'000},        {"million", 1'000'000}, {"m", 1'000'000},
                {"billion", 1'000'000'000}, {"bn", 1'000'000'000},  {"k", 1'000}};
    v.about_numbers = {{"dozen", 12}};
    v.ones = {"a", "an", "one"};
    v.joins = {"and"};
    v.halves = {{"and", "a", "half"}};
    v.range_openers = {"from", "between"};
    v.range_joins = {"to", "and"};
    v.ordinals = {"st", "nd", "rd", "th"};
    v.labels = {"phase",     "page",     "article", "number", "chapter",  "version",
                "paragraph", "step",     "no",      "figure", "level",    "articles",
                "pages",     "chapters", "note",    "table",  "appendix", "line",
                "bus",       "room",     "floor",   "flight", "volume"};
    v.fractions = {"half", "halves", "third", "thirds", "quarter", "quarters", "fifths", "eighths"};
    v.ordinal_endings = {"tieth", "tieths"};
    v.hours = {"o"};
    v.before_hours = {"at", "by", "until", "before", "after", "around"};
    v.ratios = {{"out", "of"}};
    v.determiners = {"the", "these", "those", "its", "their"};
    v.no_nouns = {"was", "this", "thus", "across", "plus", "less", "always"};
}

void add_units(Vocabulary& v) {
    v.percents = {{"per", "cent"}, {"percent"}};
    v.euros = {"euro", "euros", "eur"};
    v.other_money = {"dollar", "dollars", "pound", "pounds", "yen", "franc", "francs"};
    v.of = {"of"};
    v.money_nouns = {"public", "revenue", "funding", "capital", "subsidies", "sales", "losses"};
    v.not_counted = {"of",   "from",   "to",     "in",      "and",     "for",   "by",
                     "was",  "were",   "is",     "with",    "as",      "that",  "over",
                     "on",   "had",    "at",     "out",     "put",     "or",    "but",
                     "when", "then",   "before", "after",   "than",    "which", "more",
                     "less", "around", "about",  "planned", "invested"};
    v.years = {"year", "years"};
    v.months = {"month", "months"};
    v.few = {"few", "several"};
    v.before = {{{"about"}, Qualifier::About},
                {{"around"}, Qualifier::About},
                {{"some"}, Qualifier::About},
                {{"nearly"}, Qualifier::About},
                {{"roughly"}, Qualifier::About},
                {{"approximately"}, Qualifier::About},
                {{"at", "least"}, Qualifier::AtLeast},
                {{"no", "more", "than"}, Qualifier::AtMost},
                {{"more", "than"}, Qualifier::AtLeast},
                {{"over"}, Qualifier::AtLeast},
                {{"at", "most"}, Qualifier::AtMost},
                {{"up", "to"}, Qualifier::AtMost},
                {{"no", "less", "than"}, Qualifier::AtLeast},
                {{"no", "fewer", "than"}, Qualifier::AtLeast},
                {{"less", "than"}, Qualifier::AtMost},
                {{"fewer", "than"}, Qualifier::AtMost}};
    v.after = {{{"at", "least"}, Qualifier::AtLeast},
               {{"or", "so"}, Qualifier::About},
               {{"or", "more"}, Qualifier::AtLeast},
               {{"at", "most"}, Qualifier::AtMost}};
}

void add_dates(Vocabulary& v) {
    using enum facts::MonthPart;
    v.month_names = {{"january", 1},   {"february", 2}, {"march", 3},     {"april", 4},
                     {"may", 5},       {"june", 6},     {"july", 7},      {"august", 8},
                     {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12}};
    v.capital_months = {"may", "march", "august"};
    v.seasons = {{"spring", facts::Season::Spring},
                 {"summer", facts::Season::Summer},
                 {"autumn", facts::Season::Autumn},
                 {"fall", facts::Season::Autumn},
                 {"winter", facts::Season::Winter}};
    v.before_seasons = {"the", "that", "last", "next"};
    v.month_parts = {
        {{"mid"}, Mid},           {{"middle", "of"}, Mid},  {{"early"}, Early},
        {{"early", "in"}, Early}, {{"start", "of"}, Early}, {{"beginning", "of"}, Early},
        {{"late"}, End},          {{"late", "in"}, End},    {{"end", "of"}, End}};
    v.last = {"last"};
    v.next = {"next"};
}

void add_signs(Vocabulary& v) {
    using enum facts::Compare;
    v.comparisons = {{"same", Same},  {"equal", Same},   {"equally", Same}, {"as", Same},
                     {"more", More},  {"higher", More},  {"less", Less},    {"lower", Less},
                     {"fewer", Less}, {"greater", More}, {"smaller", Less}};
    v.selves = {{"himself"}, {"herself"}, {"itself"}, {"themselves"}};
    v.estimating = {"estim", "potential", "forecast", "expect", "project", "could", "might"};
    v.denying = {"deni", "deny", "reject", "refut", "disput", "contest"};
    v.reserving = {"reported", "alleged", "apparent", "would", "said", "supposed", "purported"};
    v.modal = {
        {Modality::Allotted,
         {"allot", "grant", "fund", "allocat", "endow", "award", "earmark", "financ", "assign",
          "gave", "receiv"}},
        {Modality::Planned,
         {"plan", "meant", "intend", "would", "due", "schedul", "announc", "allow", "negotiat"}},
        {Modality::Target, {"aim", "target", "goal", "ambition", "hop", "sought", "seek"}},
        {Modality::Expected, {"expect", "forecast", "due", "would", "await", "hop"}},
        {Modality::Claimed,
         {"claim", "say", "said", "according", "assert", "announc", "boast", "insist", "maintain",
          "estimat", "promis", "charge", "accus", "assur", "present", "point"}}};
}

}  // namespace

Vocabulary english_vocabulary() {
    Vocabulary v;
    add_numbers(v);
    add_units(v);
    add_dates(v);
    add_signs(v);
    return v;
}

}  // namespace packs::evidence
