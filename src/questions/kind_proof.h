// SPDX-License-Identifier: MIT
//
// What a question shows for the values of facts, told so that a checker that knows no kinds can
// read it back. A kind that forgets its part does not compile in kind_proof.cpp.
#pragma once

#include "facts/pairing.h"
#include "questions/question.h"

#include <string>
#include <vector>

namespace questions {

/// A text that the player sees, and the value that it stands for.
struct ShownValue {
    std::string what;  ///< for messages: "option 2", "the key"
    text::Bilingual text;
    facts::Value value;
    bool right = true;  ///< keyed or told as right; else offered, or told, as wrong
    /// The fact that holds it, and in which role; null: the fact and the asked role of the proof.
    const facts::Fact* fact = nullptr;
    facts::RoleName role = {};
};

/// A source offered as the one that says the fact.
struct ShownSource {
    std::string what;
    text::Bilingual text;
    facts::Id source;
    bool right = true;
};

/// A bin, and something put into one.
struct ShownBin {
    std::string what;
    text::Bilingual text;
    facts::Bin bin;
};
struct ShownSorted {
    std::string what;
    text::Bilingual text;
    const facts::Fact* fact = nullptr;  ///< that it is of; null where there is none
    facts::Value item;
    std::size_t bin = 0;  ///< of those shown
};

/// A pair to be found, and what no option goes with.
struct ShownPair {
    std::string what;
    facts::Paired pair;
};
struct ShownSpare {
    std::string what;
    facts::Value value;
    std::optional<facts::Paired> from;  ///< the pair whose right side it is
};

/// Something that is not as the proof or the facts have it: a code of check, and what is wrong.
struct Break {
    std::string code;
    std::string message;
};

struct Exhibit {
    std::vector<ShownValue> shown;
    std::vector<ShownValue> members;  ///< of the list asked for, or offered as such
    std::vector<ShownSource> sources;
    std::vector<ShownBin> bins;
    std::vector<ShownSorted> sorted;
    std::vector<ShownPair> pairs;
    std::vector<ShownSpare> spares;
    std::vector<Break> breaks;
    /// The prompt asks which value fills the asked role; a statement or a task does not.
    bool asks_value = false;
    /// The prompt tells or asks what a source says; a task on events that all sources share does
    /// not, and need not name any; nor does the question which source it is.
    bool tells_claim = true;
};

/// `question` must have a proof, and `fact` be the fact of it.
Exhibit exhibit(const Single& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const TrueFalse& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const Numeric& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const ShortText& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const Timeline& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const Ordering& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const Multiple& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const WhichSource& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const Categorise& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);
Exhibit exhibit(const Matching& body, const Question& question, const facts::Fact& fact,
                const facts::FactBase& base);

/// The same for any kind.
Exhibit exhibit(const Question& question, const facts::Fact& fact, const facts::FactBase& base);

/// What is to be told after the answer: the value of the asked role in the fact of the proof and in
/// those of all parts; of pairs that of the first fact alone, as all of them are shown anyway. None
/// where nothing is asked.
std::vector<const facts::Value*> asked_values(const Question& question, const facts::Fact& fact,
                                              const facts::FactBase& base);

/// What the player chooses among or types: options, the typed key. None where there is no text.
std::vector<text::Bilingual> answer_texts(const Single& body);
std::vector<text::Bilingual> answer_texts(const TrueFalse& body);
std::vector<text::Bilingual> answer_texts(const Numeric& body);
std::vector<text::Bilingual> answer_texts(const ShortText& body);
std::vector<text::Bilingual> answer_texts(const Timeline& body);
std::vector<text::Bilingual> answer_texts(const Ordering& body);
std::vector<text::Bilingual> answer_texts(const Multiple& body);
std::vector<text::Bilingual> answer_texts(const WhichSource& body);
/// The options, then the bins or targets.
std::vector<text::Bilingual> answer_texts(const Categorise& body);
std::vector<text::Bilingual> answer_texts(const Matching& body);
std::vector<text::Bilingual> answer_texts(const Body& body);

}  // namespace questions
