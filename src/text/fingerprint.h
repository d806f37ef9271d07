// SPDX-License-Identifier: MIT
//
// A fragment of a text, recognised again without being kept (FACTS, section 6, "Evidence").
#pragma once

#include "text/fold.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// The length of the squeezed fragment in characters, and FNV-1a 64 of its UTF-8.
struct Fingerprint {
    std::size_t length = 0;
    std::uint64_t hash = 0;

    bool operator==(const Fingerprint&) const = default;
};

/// The fingerprint of a text, which is squeezed first.
Fingerprint fingerprint(std::string_view text);

/// Reads "25:ddebd611c68178c5": a length from 1 to 999999 without leading zeros, and 16 lower-case
/// hexadecimal digits. Nothing for any other text.
std::optional<Fingerprint> parse_fingerprint(std::string_view text);

/// The same form again.
std::string to_string(const Fingerprint& fingerprint);

/// Every place of the paragraph, in characters of the squeezed text, where a fragment with this
/// fingerprint begins; the bytes it covers are `paragraph.original(position, fingerprint.length)`.
std::vector<std::size_t> find(const Fingerprint& fingerprint, const SqueezedText& paragraph);

}  // namespace text
