// SPDX-License-Identifier: MIT
//
// Values checked while they are read. A fault is added to the list, with place and pointer, and
// the reading goes on, so that one run shows all the faults of a file.
#pragma once

#include "base/diagnostic.h"
#include "json/node.h"
#include "text/decimal.h"
#include "text/language.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace json {

/// Both ends included.
struct Range {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
};

/// A word of a file and what it stands for.
template <class T>
struct Choice {
    std::string_view word;
    T value;
};

constexpr std::size_t most_text_bytes = std::size_t{64} * 1024;

/// Each function returns nothing after a fault, which it has reported, with one of the codes
/// - `wrong-type`: what is allowed, and what was found;
/// - `out-of-range`: a number outside its range, a text longer than `most_text_bytes`;
/// - `unknown-word`: the words that are allowed, with "did you mean";
/// - `hidden-character`: a control character other than tab and line feed, or one that turns the
///   direction of writing, by which a text can look like another;
/// - `missing-key`, `empty-text`: a text that lacks one of the languages.
class Reader {
public:
    /// `languages` are those that every bilingual text must have; `faults` must outlive the reader.
    explicit Reader(base::Diagnostics& faults,
                    std::vector<text::Language> languages = {text::Language::French,
                                                             text::Language::English})
        : faults_(&faults), languages_(std::move(languages)) {}

    base::Diagnostics& faults() const { return *faults_; }
    const std::vector<text::Language>& languages() const { return languages_; }

    std::optional<std::string> text(Node node) const;
    std::optional<std::int64_t> integer(Node node, Range range = {}) const;
    std::optional<bool> boolean(Node node) const;

    /// A number, or a text that is one, by its digits: 33, 33.3, "33.30". No exponents.
    std::optional<text::Decimal> decimal(Node node) const;

    /// A plain text, which then stands for every language of the reader, or {"fr": …, "en": …},
    /// where a language that the reader does not ask for may be left out.
    std::optional<text::Bilingual> bilingual(Node node) const;

    /// The items of a list.
    std::optional<std::vector<Node>> list(Node node) const;
    /// A list of texts; without those that are at fault.
    std::optional<std::vector<std::string>> texts(Node node) const;

    /// Which of `words` the text is.
    std::optional<std::size_t> word(Node node, std::span<const std::string_view> words) const;
    std::optional<std::size_t> word(Node node, std::span<const std::string> words) const;

    template <class T, std::size_t size>
    std::optional<T> choice(Node node, const Choice<T> (&choices)[size]) const {
        std::string_view words[size];
        for (std::size_t i = 0; i < size; ++i) {
            words[i] = choices[i].word;
        }
        const auto found = word(node, words);
        return found ? std::optional<T>(choices[*found].value) : std::nullopt;
    }

    /// Reports `wrong-type`: "/a/b must be {allowed}, not a list".
    void wrong_type(Node node, std::string_view allowed) const;
    /// Reports an error about `node`: its pointer and a space, then `message`.
    void error(Node node, std::string code, std::string_view message, std::string hint = {}) const;

private:
    base::Diagnostics* faults_;
    std::vector<text::Language> languages_;
};

/// How messages call a node: its pointer, or "the document".
std::string name_of(Node node);

}  // namespace json
