// SPDX-License-Identifier: MIT
//
// The words by which a language tells figures and dates. What differs between the languages stands
// in french.cpp and english.cpp, and nowhere else; all words are folded.
#pragma once

#include "facts/relation.h"
#include "text/language.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace packs::evidence {

using Words = std::vector<std::string_view>;  ///< one expression, word by word
template <class Meaning>
using WordMap = std::unordered_map<std::string_view, Meaning>;

struct Vocabulary {
    WordMap<int> numbers;          ///< below a hundred: "deux" 2, "trente" 30
    WordMap<int> hundreds;         ///< multiplied by what stands before
    WordMap<std::int64_t> scales;  ///< "millions" 1,000,000; "m" before €
    WordMap<int> about_numbers;    ///< "quarantaine" 40: about
    Words ones;                    ///< articles that can mean one: "un", "une", "a"
    Words these;                   ///< what stands before "quarantaine" as well as one of those
    Words joins;                   ///< between tens and units: "et", "and"
    std::vector<Words> halves;     ///< "et demi", "and a half"
    Words range_openers;           ///< "de", "entre", "from", "between"
    Words range_joins;             ///< "a", "et", "to", "and"
    std::vector<Words> percents;   ///< "pour cent"
    Words euros;
    Words other_money;  ///< a sum in these is not read at all
    Words money_nouns;  ///< "millions d’argent public" is money
    Words of;           ///< "de", "d", "of"
    Words years;        ///< units of time
    Words months;
    Words not_counted;          ///< after "225 million" these do not begin what is counted
    Words few;                  ///< "quelques": a magnitude without a figure
    Words labels;               ///< "phase 2", "page 3" count nothing
    Words fractions;            ///< "tiers", "quarters": parts of one
    Words ordinal_endings;      ///< "ieme": "quatre-vingtième"
    Words hours;                ///< after a number, and
    Words before_hours;         ///< before it: a time of day
    std::vector<Words> ratios;  ///< "sur", "out of": one in so many
    Words adjectives;           ///< numbers that describe too: "neuf"
    Words determiners;          ///< "les 2015 lampes" are counted
    Words no_nouns;             ///< end in s without being a plural: "dans"
    Words ordinals;             ///< "1er", "2nd": glued to a number
    std::vector<std::pair<Words, facts::Qualifier>> before;  ///< "au moins" before a number
    std::vector<std::pair<Words, facts::Qualifier>> after;   ///< "au bas mot" after it

    WordMap<unsigned> month_names;
    Words capital_months;  ///< month names that are words too unless written with a capital
    Words small_months;    ///< names too where they have a capital and no year: the planet Mars
    WordMap<facts::Season> seasons;
    Words before_seasons;  ///< one of these must stand before a season without a year
    std::vector<std::pair<Words, facts::MonthPart>> month_parts;  ///< "debut du mois de", "late"
    Words last;  ///< "dernier": before the text's own date
    Words next;

    WordMap<facts::Compare> comparisons;
    /// Every word at which a figure or a date may begin, of those above.
    std::unordered_set<std::string_view> figure_beginnings;

    std::vector<Words> selves;               ///< "lui-même": the speaker
    Words estimating;                        ///< beginnings of words of estimating
    Words denying;                           ///< beginnings of words of denying
    std::map<facts::Modality, Words> modal;  ///< beginnings of words that keep a modality
    Words reserving;  ///< beginnings of words that keep a distance; see also conditional()
};

const Vocabulary& vocabulary(text::Language language);

Vocabulary french_vocabulary();   ///< french.cpp
Vocabulary english_vocabulary();  ///< english.cpp

/// Whether a French verb form is a conditional ("serait", "pourraient", not "montrait"). `word` is
/// in lower case, with its accents: "opérait" is no conditional, "opérerait" is one.
bool french_conditional(std::string_view word);

}  // namespace packs::evidence
