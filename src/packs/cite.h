// SPDX-License-Identifier: MIT
//
// The author's tool: what a passage proves, and the seal of a fact once all is proved.
#pragma once

#include "packs/articles.h"
#include "packs/pack.h"

namespace packs {

/// A figure or date read in a fragment.
struct CitedReading {
    std::string type;       ///< money, percent, count, date, months
    std::string value;      ///< "225000000 euros", "44.4 %", "2014-03"
    std::string qualifier;  ///< exact, about, at_least…
    bool year_printed = true;
};

struct Cited {
    std::string text;             ///< the fragment as it stands in the article
    std::vector<std::string> at;  ///< its fingerprint
    std::vector<CitedReading> readings;
    std::vector<facts::Id> entities;
    std::vector<std::string> unproved;  ///< why it can prove less than it seems
};

/// The fragment of a paragraph (from 1) that begins with the words `from` and ends with the first
/// `to` after them. Fails when the source, the paragraph or the words are not there, and when
/// `from` stands there more than once.
base::Result<Cited> cite(const Pack& pack, const Articles& articles, std::string_view source,
                         std::size_t paragraph, std::string_view from, std::string_view to);

/// What no machine can prove of a fact: to be confirmed by a person before it is sealed. Faults of
/// its proof go to `faults`; with an error among them it must not be sealed. Fails when there is no
/// such fact, or when the article of one of its claims is not at hand.
base::Result<std::vector<std::string>> points_to_confirm(const Pack& pack, const Articles& articles,
                                                         std::string_view fact,
                                                         base::Diagnostics& faults);

/// Writes the seal into the file of the fact, changing nothing else in it; the file is replaced
/// whole. Fails when there is no such fact, when the file changed since it was read, or when it
/// cannot be written.
base::Result<base::Done> write_seal(const Pack& pack, std::string_view fact, base::Files& files);

}  // namespace packs
