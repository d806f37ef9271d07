// SPDX-License-Identifier: MIT
//
// Two normal forms for comparing, the same in every locale.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// What a player would call "the same word": compatibility decomposition and full case folding
/// (Unicode's NFKD and toCasefold), accents dropped, and then
/// - œ → oe, æ → ae, ß → ss, ø → o, ł → l, đ → d, ı → i (İ is i too);
/// - every apostrophe is ', every double quotation mark ", every hyphen, dash and minus sign -;
/// - digits of any script are 0 to 9;
/// - spaces of any kind and length are one plain space, none at either end;
/// - zero-width, soft-hyphen and direction marks are gone.
/// Marks that spell rather than accent (kana voicing, nukta, virama) are kept.
std::string fold(std::string_view text);

/// Bytes [begin, end) of a text.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const ByteRange&) const = default;
};

/// A squeezed text, with the way back.
struct SqueezedText {
    std::string text;
    /// Where each character of `text` begins in it, and one more entry: its size.
    std::vector<std::size_t> starts;
    /// The bytes of the original that each character came from, accents after it included.
    std::vector<ByteRange> origins;

    /// In characters.
    std::size_t size() const { return origins.size(); }

    /// The bytes of the original behind `count` ≥ 1 characters from `first` on.
    ByteRange original(std::size_t first, std::size_t count) const {
        return {origins[first].begin, origins[first + count - 1].end};
    }
};

/// The form that fingerprints are made of (FACTS, section 6): U+00AD, U+200B and U+FEFF removed,
/// NFKD, casefold, œ → oe, æ → ae, ß → ss; letters, digits, % and € kept; "." or "," directly
/// between two digits becomes "."; all else, spaces included, dropped.
SqueezedText squeeze(std::string_view text);

/// The text alone.
std::string squeezed(std::string_view text);

}  // namespace text
