// SPDX-License-Identifier: MIT
#include "text/fingerprint.h"

#include "base/hash.h"

#include <fmt/format.h>

#include <charconv>

namespace text {

Fingerprint fingerprint(std::string_view text) {
    const SqueezedText squeezed = squeeze(text);
    return {squeezed.size(), base::fnv1a_64(squeezed.text)};
}

std::optional<Fingerprint> parse_fingerprint(std::string_view text) {
    constexpr std::size_t longest_length = 6;
    constexpr std::size_t hash_digits = 16;
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon > longest_length || text.size() != colon + 1 + hash_digits ||
        text[0] == '0' || text.find_first_of("ABCDEF") != text.npos) {
        return std::nullopt;
    }
    const auto read = [](std::string_view digits, auto& number, int radix) {
        const char* const end = digits.data() + digits.size();
        const auto result = std::from_chars(digits.data(), end, number, radix);
        return result.ec == std::errc() && result.ptr == end;
    };
    Fingerprint out;
    if (!read(text.substr(0, colon), out.length, 10) ||
        !read(text.substr(colon + 1), out.hash, 16)) {
        return std::nullopt;
    }
    return out;
}

std::string to_string(const Fingerprint& fingerprint) {
    return fmt::format("{}:{:016x}", fingerprint.length, fingerprint.hash);
}

std::vector<std::size_t> find(const Fingerprint& fingerprint, const SqueezedText& paragraph) {
    std::vector<std::size_t> out;
    if (fingerprint.length == 0) {
        return out;
    }
    const std::string_view all = paragraph.text;
    for (std::size_t first = 0; first + fingerprint.length <= paragraph.size(); ++first) {
        const std::size_t begin = paragraph.starts[first];
        const std::size_t end = paragraph.starts[first + fingerprint.length];
        if (base::fnv1a_64(all.substr(begin, end - begin)) == fingerprint.hash) {
            out.push_back(first);
        }
    }
    return out;
}

}  // namespace text
