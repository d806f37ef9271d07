// SPDX-License-Identifier: MIT
#include "base/printable.h"

#include "base/utf8.h"

#include <fmt/format.h>

#include <cstdint>

namespace base {
namespace {

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
