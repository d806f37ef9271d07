// SPDX-License-Identifier: MIT
#include "packs/cite.h"

#include "base/printable.h"
#include "packs/claim_proof.h"
#include "packs/evidence/signs.h"
#include "packs/wording_proof.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::size_t least_fragment = 10;  ///< squeezed characters

base::Diagnostic refused(std::string message, std::string hint = {}) {
    return base::error_at({}, std::move(message), std::move(hint));
}

base::Diagnostic unknown_source(const Pack& pack, std::string_view id) {
    std::vector<std::string> ids;
    for (const facts::Source& source : pack.base.sources()) {
        ids.push_back(source.id);
    }
    return refused(fmt::format("no source has the id '{}'", base::printable(id)),
                   text::did_you_mean(id, ids));
}

/// Positions of squeezed `words` in a squeezed text, in characters.
std::vector<std::size_t> positions(std::string_view words, const text::SqueezedText& in) {
    const std::string wanted = text::squeezed(words);
    return wanted.empty() ? std::vector<std::size_t>() : text::find(text::fingerprint(words), in);
}

/// The bytes of the paragraph from `from` to the first `to` that ends after it begins.
base::Result<Found> find_words(const Passage& passage, std::string_view from, std::string_view to) {
    const auto begins = positions(from, passage.squeezed);
    if (begins.empty()) {
        return refused(
            fmt::format("the words '{}' do not stand in the paragraph", base::printable(from)));
    }
    if (begins.size() > 1) {
        return refused(fmt::format("the words '{}' stand {} times in the paragraph",
                                   base::printable(from), begins.size()),
                       "give more words, that stand there once");
    }
    const std::size_t length = text::squeeze(to).size();
    for (const std::size_t at : positions(to, passage.squeezed)) {
        const std::size_t end = at + length;
        if (at >= begins.front() && end > begins.front()) {
            return Found{0, begins.front(),
                         passage.squeezed.original(begins.front(), end - begins.front())};
        }
    }
    return refused(fmt::format("the words '{}' do not stand after '{}'", base::printable(to),
                               base::printable(from)));
}

CitedReading as_cited(const evidence::Reading& reading) {
    const facts::Value value{reading.content, {}, {}};
    const auto* date = std::get_if<facts::Date>(&reading.content);
    return {std::string(facts::to_string(facts::type_of(value))), in_words(reading),
            std::string(facts::to_string(reading.qualifier)), date == nullptr || date->year != 0};
}

/// Why the fragment can prove less than it seems.
std::vector<std::string> weaknesses(const ReadFragment& fragment, const text::Fingerprint& print,
                                    const Passage& passage, text::Language language) {
    std::vector<std::string> out;
    if (print.length < least_fragment) {
        out.push_back(fmt::format("it has {} characters, at least {} are needed", print.length,
                                  least_fragment));
    }
    if (text::find(print, passage.squeezed).size() > 1) {
        out.push_back("it stands more than once in the paragraph");
    }
    for (std::size_t i = 0; i < fragment.figures.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const evidence::Reading& a = fragment.figures[j];
            const evidence::Reading& b = fragment.figures[i];
            if (a.content.index() == b.content.index() && in_words(a) != in_words(b)) {
                out.push_back(fmt::format("it holds both {} and {}: it would support either",
                                          in_words(a), in_words(b)));
            }
        }
    }
    const text::ByteRange range = fragment.found.at;
    for (const evidence::Reading& reading : evidence::read_figures(passage.text, language)) {
        const bool overlaps = reading.at.begin < range.end && range.begin < reading.at.end;
        if (overlaps && (reading.at.begin < range.begin || range.end < reading.at.end)) {
            out.push_back(fmt::format("it cuts {} in two", in_words(reading)));
        }
    }
    if (evidence::inside_quotation(fragment.found.at, evidence::quoted_ranges(passage.text))) {
        out.push_back("it stands inside quotation marks: the stance may be 'quotes'");
    }
    if (evidence::reserved(fragment.text, language)) {
        out.push_back("it is in the conditional: the source keeps its distance");
    }
    return out;
}

}  // namespace

base::Result<Cited> cite(const Pack& pack, const Articles& articles, std::string_view source,
                         std::size_t paragraph, std::string_view from, std::string_view to) {
    const facts::Source* known = pack.base.find_source(source);
    if (known == nullptr) {
        return unknown_source(pack, source);
    }
    const Passages passages(articles);
    const auto* found = passages.find(source);
    if (found == nullptr) {
        return refused(fmt::format("the article '{}.txt' is not at hand", known->id));
    }
    if (paragraph == 0 || paragraph > found->size()) {
        return refused(fmt::format("source '{}' has no paragraph {}, only 1 to {}", known->id,
                                   paragraph, found->size()));
    }
    const Passage& passage = (*found)[paragraph - 1];
    const auto place = find_words(passage, from, to);
    if (!place) {
        return place.error();
    }
    const evidence::Names names(pack.base);
    const ReadFragment fragment =
        read_fragment(passage.text, *place, false, known->language, names);
    const text::Fingerprint print = text::fingerprint(fragment.text);
    Cited cited;
    cited.text = fragment.text;
    cited.at.push_back(text::to_string(print));
    for (const evidence::Reading& reading : fragment.figures) {
        cited.readings.push_back(as_cited(reading));
    }
    for (const evidence::Mention& mention : fragment.mentions) {
        for (const facts::Id& id : mention.entities) {
            if (std::ranges::find(cited.entities, id) == cited.entities.end()) {
                cited.entities.push_back(id);
            }
        }
    }
    cited.unproved = weaknesses(fragment, print, passage, known->language);
    return cited;
}

}  // namespace packs
