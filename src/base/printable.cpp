// SPDX-License-Identifier: MIT
#include "base/printable.h"

#include <fmt/format.h>

#include <cstdint>

namespace base {
namespace {

struct Decoded {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = false;
};

/// The first character of a non-empty `text` by the rules of RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
Decoded decode_first(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {};
    }
    char32_t code = lead & (0x7F >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return {};
        }
        code = code << 6 | (byte(i) & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF) {
        return {};
    }
    return {code, length, true};
}

bool hidden(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

}  // namespace

std::vector<std::string_view> split_characters(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t length = decode_first(text).length;
        out.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return out;
}

std::string printable(std::string_view text, std::size_t limit) {
    std::string out;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == limit) {
            return out + "…";
        }
        const Decoded first = decode_first(text);
        if (!first.valid) {
            out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[0]));
        } else if (hidden(first.code)) {
            out += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(first.code));
        } else {
            out += text.substr(0, first.length);
        }
        text.remove_prefix(first.length);
    }
    return out;
}

}  // namespace base
