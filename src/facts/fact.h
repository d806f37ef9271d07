// SPDX-License-Identifier: MIT
//
// A fact, who says it, and where sources disagree (FACTS, section 2).
#pragma once

#include "facts/relation.h"
#include "text/fingerprint.h"

#include <utility>

namespace facts {

enum class Stance { Asserts, Reports, Quotes, Estimates, Denies };
std::string_view to_string(Stance stance);

/// Fragments of another paragraph of the same source, where the thing is named in full.
struct Context {
    std::size_t paragraph = 0;
    std::vector<text::Fingerprint> at;
};

/// A word of the source, by its fingerprint, and the words of ours that it supports.
struct Cue {
    text::Fingerprint in;
    text::Bilingual supports;
};

enum class DateReading { Last, Next };

struct Claim {
    Id source;
    std::size_t paragraph = 0;  ///< from 1
    Stance stance = Stance::Asserts;
    std::vector<Id> by;
    bool by_unnamed = false;
    bool reserve = false;
    std::optional<Value> prints;
    std::vector<text::Fingerprint> at;
    std::vector<Context> context;
    std::optional<DateReading> reading;
    std::vector<Cue> cues;
    base::Place place;
    base::Place paragraph_place;
    base::Place at_place;
};

struct Bars {
    std::vector<Value> values;
    std::string why;
};

/// A wrong phrase written by the author, and the fact that it contradicts.
struct Foil {
    Phrase phrase;
    Id contradicts;
};

enum class Mark { Opens, Closes };

struct Fact {
    // All as usual, but compiled once, like those of Value.
    Fact();
    Fact(const Fact&);
    Fact(Fact&&) noexcept;
    Fact& operator=(const Fact&);
    Fact& operator=(Fact&&) noexcept;
    ~Fact();

    Id id;
    Id relation;
    /// "subject", "value" and every other role, in the order of the relation.
    std::vector<std::pair<RoleName, Value>> roles;
    std::optional<Date> as_of;
    std::optional<std::pair<Date, Date>> period;
    Id chapter;
    int importance = 1;  ///< 1 to 3
    text::Bilingual statement;
    std::vector<Claim> claims;
    std::map<RoleName, AskForm> asks;  ///< and under statement_role its own statement
    std::map<RoleName, Bars> bars;
    std::vector<Foil> foils;
    std::map<RoleName, NotAskable> not_askable;
    std::vector<Mark> marks;
    std::vector<Id> derived_from;
    text::Bilingual derived_how;
    bool stem_names_source = false;
    std::optional<std::string> seal;
    base::Place place;
    base::Place statement_place;
    /// FNV-1a 64 of the fact's canonical JSON without its seal (FACTS, section 7), in 16
    /// hexadecimal digits: worked out by the reader, compared with `seal` by check.
    std::string canonical_hash;

    const Value* find_role(std::string_view name) const;
    const Value& value() const;
    const Value& subject() const;
};

enum class DisagreementKind { Contradiction, Dispute, Framing, Imprecision, Scope, Date };
std::string_view to_string(DisagreementKind kind);
enum class Stems { Attributed, Never, Free };

struct Disagreement {
    Id id;
    DisagreementKind kind = DisagreementKind::Scope;
    std::vector<Id> facts;
    text::Bilingual note;
    Stems stems = Stems::Attributed;
    std::vector<std::pair<Id, std::vector<Value>>> bars;
    base::Place place;
};

/// Facts that belong together, in the order in which they are told: the explanation of one goes on
/// with the next.
struct Thread {
    std::vector<Id> facts;
    base::Place place;
};

enum class DateCertainty { Printed, Address, Inferred };
std::string_view to_string(DateCertainty certainty);

struct Paragraph {
    std::size_t n = 0;
    text::Fingerprint print;
    bool body = true;
    base::Place place;
};

struct Source {
    Id id;
    Id publication;
    std::optional<std::string> headline;
    std::optional<std::string> url;
    Date date;
    DateCertainty date_certainty = DateCertainty::Printed;
    bool publication_inferred = false;
    bool headline_inferred = false;
    text::Language language = text::Language::French;
    text::Bilingual nickname;
    std::vector<Paragraph> paragraphs;
    base::Place place;
};

}  // namespace facts
