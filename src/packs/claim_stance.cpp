// SPDX-License-Identifier: MIT
//
// The part of a claim's proof that concerns who says it and how.
#include "packs/claim_proof.h"
#include "packs/evidence/signs.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

/// The words of a fragment in every way an author may have cut them: at each space, and at each
/// apostrophe and hyphen too.
std::vector<text::Fingerprint> word_prints(std::string_view text, text::Language language) {
    std::vector<text::Fingerprint> out;
    for (const evidence::Token& token : evidence::tokens(text, language)) {
        out.push_back(
            text::fingerprint(text.substr(token.at.begin, token.at.end - token.at.begin)));
    }
    const std::string folded = text::fold(text);
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        out.push_back(text::fingerprint(std::string_view(folded).substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

}  // namespace

void ClaimProof::check_stance() {
    const std::string all = fragments_text();
    const evidence::Vocabulary& words = evidence::vocabulary(source_.language);
    const auto quoted = [&](const ReadFragment& fragment) {
        const std::string_view paragraph = passages_[fragment.found.paragraph - 1].text;
        return evidence::inside_quotation(fragment.found.at, evidence::quoted_ranges(paragraph));
    };
    std::size_t inside = 0;
    std::size_t own = 0;
    for (const ReadFragment& fragment : fragments_) {
        own += fragment.context ? 0 : 1;
        inside += !fragment.context && quoted(fragment) ? 1 : 0;
    }
    switch (claim_.stance) {
        case facts::Stance::Asserts:
            if (inside > 0) {
                fault("stance-quoted",
                      "a fragment stands inside quotation marks: the source does "
                      "not say it in its own voice",
                      "the stance may be 'quotes'");
            }
            if (!claim_.reserve && evidence::reserved(all, source_.language)) {
                fault("stance-reserved",
                      "a fragment is in the conditional: the source keeps its "
                      "distance",
                      "add \"reserve\": true, or 'reports' with \"by\"");
            }
            break;
        case facts::Stance::Reports:
            if (inside == own && own > 0) {
                fault("stance-quoted", "all fragments stand inside quotation marks",
                      "the stance may be 'quotes'");
            }
            break;
        case facts::Stance::Quotes:
            if (inside == 0) {
                fault("stance-not-quoted", "no fragment stands inside quotation marks");
            }
            break;
        case facts::Stance::Estimates:
            if (!evidence::has_word_beginning(all, source_.language, words.estimating)) {
                fault("stance-not-estimated", "no word of estimating stands in the fragments");
            }
            break;
        case facts::Stance::Denies:
            if (!evidence::has_word_beginning(all, source_.language, words.denying)) {
                fault("stance-not-denied", "no word of denying stands in the fragments");
            }
            break;
    }
    if (claim_.reserve && !evidence::reserved(all, source_.language)) {
        fault("stance-not-reserved", "no conditional stands in the fragments");
    }
}

void ClaimProof::check_by() {
    const bool self = evidence::names_self(fragments_text(), source_.language);
    for (const facts::Id& id : claim_.by) {
        if (!self && !is_named(id)) {
            fault("by-not-named",
                  fmt::format("'{}', who says so, is named neither in the fragments "
                              "nor in the context",
                              id));
        }
    }
}

void ClaimProof::check_cues() {
    if (claim_.cues.empty() && facts::type_of(fact_.value()) == facts::ValueType::Phrase) {
        fault("no-cue", "a phrase needs a word of the source that supports it",
              "add \"cues\": a word of the fragments and the words of ours that it supports");
    }
    const auto prints = word_prints(fragments_text(), source_.language);
    for (const facts::Cue& cue : claim_.cues) {
        if (std::ranges::find(prints, cue.in) == prints.end()) {
            fault("cue-not-found", fmt::format("no word of the fragments has the fingerprint {}",
                                               text::to_string(cue.in)));
        }
        for (const text::Language language : {text::Language::French, text::Language::English}) {
            const std::string& supported = cue.supports.in(language);
            const auto* phrase = std::get_if<facts::Phrase>(&fact_.value().content);
            const std::string ours = fact_.statement.in(language) + " " +
                                     (phrase == nullptr ? "" : phrase->noun->name(language));
            if (!supported.empty() && !stands_in(ours, supported, language)) {
                fault("cue-not-ours", fmt::format("'{}' stands neither in our value nor in our "
                                                  "statement",
                                                  supported));
            }
        }
    }
}

}  // namespace packs
