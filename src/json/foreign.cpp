// SPDX-License-Identifier: MIT
#include "json/foreign.h"

#include "text/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace json {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

constexpr Signature signatures[] = {
    {"\x89PNG"sv, "a PNG picture"},
    {"\xFF\xD8\xFF"sv, "a JPEG picture"},
    {"GIF8"sv, "a GIF picture"},
    {"PK\x03\x04"sv, "a ZIP archive"},
    {"PK\x05\x06"sv, "a ZIP archive"},
    {"\x7F"
     "ELF"sv,
     "a program (ELF)"},
    {"\x1F\x8B"sv, "a gzip archive"},
    {"%PDF"sv, "a PDF document"},
    {"SQLite format 3"sv, "a database"},
    {"OggS"sv, "an Ogg sound"},
    {"RIFF"sv, "a RIFF file"},
    {"\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    {"<?xml"sv, "an XML document"},
    {"#!"sv, "a script"},
};

/// UTF-16 and UTF-32, with a byte order mark or with the zeros that ASCII has in them (RFC 4627,
/// section 3). The longer marks come first: that of UTF-16 begins that of UTF-32.
std::string_view wide_encoding(std::string_view bytes) {
    constexpr Signature marks[] = {{"\xFF\xFE\0\0"sv, "UTF-32"},
                                   {"\0\0\xFE\xFF"sv, "UTF-32"},
                                   {"\xFF\xFE"sv, "UTF-16"},
                                   {"\xFE\xFF"sv, "UTF-16"}};
    for (const Signature& mark : marks) {
        if (bytes.starts_with(mark.bytes)) {
            return mark.kind;
        }
    }
    const auto zero = [&](std::size_t i) { return i < bytes.size() && bytes[i] == '\0'; };
    if (bytes.size() >= 4 && ((zero(0) && zero(1) && zero(2)) || (zero(1) && zero(2) && zero(3)))) {
        return "UTF-32";
    }
    return bytes.size() >= 2 && zero(0) != zero(1) ? "UTF-16" : std::string_view();
}

bool starts_with_html(std::string_view bytes) {
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    std::string start(bytes.substr(std::min(first, bytes.size()), 9));
    std::ranges::transform(start, start.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return start == "<!doctype" || start.starts_with("<html");
}

Fault encoding(std::size_t offset, std::string message) {
    return {offset, "encoding", std::move(message), "save the file as UTF-8"};
}

/// In Latin-1 and Windows-1252 an accented letter is one byte, which is hardly ever good UTF-8: a
/// text that has several bytes above ASCII, and all of them wrong, is likely to be one of these.
Fault not_utf8(std::string_view bytes, std::size_t offset) {
    const auto high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const auto byte = static_cast<unsigned char>(bytes[offset]);
    const bool cut = byte >= 0xC2 && bytes.size() - offset < 4 &&
                     std::ranges::all_of(bytes.substr(offset), high);
    if (cut) {
        return {offset, "syntax", "the file ends in the midst of a character"};
    }
    const bool first_high = std::ranges::none_of(bytes.substr(0, offset), high);
    const bool letter = byte >= 0x80 && byte != 0xC0 && byte != 0xC1;
    const bool alone = offset + 1 == bytes.size() || !high(bytes[offset + 1]);
    if (first_high && letter && alone) {
        return encoding(offset, fmt::format("not UTF-8 but probably Latin-1 or Windows-1252: "
                                            "byte \\x{:02X}",
                                            byte));
    }
    return encoding(offset, fmt::format("not UTF-8: byte \\x{:02X}", byte));
}

}  // namespace

std::optional<Fault> find_foreign(std::string_view bytes) {
    constexpr std::string_view blanks = " \t\r\n\0"sv;
    if (bytes.find_first_not_of(blanks) == bytes.npos) {
        return Fault{0, "empty", "the file is empty"};
    }
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes)) {
            return Fault{0, "not-json", fmt::format("this is {}, not JSON", signature.kind)};
        }
    }
    if (starts_with_html(bytes)) {
        return Fault{0, "not-json", "this is an HTML page, not JSON"};
    }
    if (const std::string_view wide = wide_encoding(bytes); !wide.empty()) {
        return encoding(0, fmt::format("the file is in {}, not UTF-8", wide));
    }
    const auto invalid = text::first_invalid(bytes);
    const std::size_t nul = bytes.find('\0');
    if (nul < invalid.value_or(bytes.size())) {
        return Fault{nul, "bad-text", "a NUL character, which no text may hold"};
    }
    return invalid ? std::optional(not_utf8(bytes, *invalid)) : std::nullopt;
}

}  // namespace json
