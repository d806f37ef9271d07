// SPDX-License-Identifier: MIT
//
// An invented story to generate questions from: who held a mill, when things happened to it, and
// what was said of it.
#pragma once

#include "support/facts/fact_builder.h"

namespace mill {

using support::company;
using support::date;
using support::entity;
using support::fact;
using support::on;
using support::Parts;
using support::percent;
using support::relation;
using support::thing;

facts::AskForm ask(std::string fr, std::string en, std::string noun_fr, std::string noun_en);
facts::Source source(std::string id, std::string publication, std::string_view printed);

/// The share that a subject holds of a company.
facts::Relation stake();
/// An event and its date.
facts::Relation happened();
/// What a holder puts something down to.
facts::Relation explained();

/// A stake in the mill, in percent, in October 2012.
facts::Fact held(std::string id, std::string who, std::int64_t units, int places = 0);
facts::Entity event(std::string id, std::string fr, std::string en,
                    facts::Gender gender = facts::Gender::Feminine);
facts::Fact on_day(std::string id, std::string what, std::string_view day);
facts::Value phrase(std::string fr, std::string en);

/// That the holder puts the subject down to something, told by one article.
facts::Fact explains(std::string id, std::string subject, std::string holder, std::string fr,
                     std::string en);

/// Four shareholders, one company, one publication, no fact yet.
Parts bare();

/// Three shares that make a whole, declared complete.
Parts shares();

/// Five things that happened, one of them told by a source that disagrees with nobody.
Parts events();

}  // namespace mill
