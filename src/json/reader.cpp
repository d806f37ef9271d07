// SPDX-License-Identifier: MIT
#include "json/reader.h"

#include "base/printable.h"
#include "base/utf8.h"
#include "json/fields.h"
#include "text/distance.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace json {
namespace {

std::string found(Node node) {
    switch (node.kind()) {
        case Kind::Boolean: return std::string(node.source());
        case Kind::Integer:
        case Kind::Number: return std::string(node.source());
        default: return std::string(to_string(node.kind()));
    }
}

std::string words_for(Range range) {
    constexpr Range all;
    if (range.least == all.least && range.most == all.most) {
        return "a whole number";
    }
    if (range.most == all.most) {
        return fmt::format("a whole number of at least {}", range.least);
    }
    return fmt::format("a whole number from {} to {}", range.least, range.most);
}

/// Controls, and the marks that embed or override a direction (UAX 9, section 2).
bool hides(char32_t code) {
    return (code < 0x20 && code != U'\n' && code != U'\t') || (code >= 0x7F && code < 0xA0) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// The first such character; empty if there is none.
std::string_view hidden_character(std::string_view text) {
    // ASCII letters, by far the most, are not decoded.
    const auto suspect = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2;
    };
    for (auto at = std::ranges::find_if(text, suspect); at != text.end();
         at = std::find_if(at + 1, text.end(), suspect)) {
        const auto rest = text.substr(static_cast<std::size_t>(at - text.begin()));
        const base::Decoded first = base::decode_first(rest);
        if (first.valid && hides(first.code)) {
            return rest.substr(0, first.length);
        }
    }
    return {};
}

template <class Word>
std::optional<std::size_t> index_of(const Reader& reader, Node node, std::span<const Word> words) {
    const auto allowed = [&] { return fmt::format("one of {}", fmt::join(words, ", ")); };
    if (!node.is(Kind::Text)) {
        reader.wrong_type(node, allowed());
        return std::nullopt;
    }
    const auto at = std::ranges::find(words, node.text());
    if (at == words.end()) {
        reader.error(node, "unknown-word",
                     fmt::format("must be {}, not '{}'", allowed(), base::printable(node.text())),
                     text::did_you_mean(node.text(), words));
        return std::nullopt;
    }
    return static_cast<std::size_t>(at - words.begin());
}

}  // namespace

std::string name_of(Node node) {
    const std::string pointer = node.pointer();
    return pointer.empty() ? "the document" : base::printable(pointer);
}

void Reader::error(Node node, std::string code, std::string_view message, std::string hint) const {
    faults_->error(node.place(), std::move(code), fmt::format("{} {}", name_of(node), message),
                   std::move(hint));
}

void Reader::wrong_type(Node node, std::string_view allowed) const {
    error(node, "wrong-type", fmt::format("must be {}, not {}", allowed, found(node)));
}

std::optional<std::string> Reader::text(Node node) const {
    if (!node.is(Kind::Text)) {
        wrong_type(node, to_string(Kind::Text));
        return std::nullopt;
    }
    const std::string_view characters = node.text();
    if (characters.size() > most_text_bytes) {
        error(node, "out-of-range",
              fmt::format("has {} bytes (at most {})", characters.size(), most_text_bytes));
        return std::nullopt;
    }
    if (const auto hidden = hidden_character(characters); !hidden.empty()) {
        error(node, "hidden-character",
              fmt::format("holds {}, which cannot be seen", base::printable(hidden)));
        return std::nullopt;
    }
    return std::string(characters);
}

std::optional<std::int64_t> Reader::integer(Node node, Range range) const {
    const auto value = node.integer();
    if (!node.is(Kind::Integer)) {
        wrong_type(node, words_for(range));
        return std::nullopt;
    }
    if (!value || *value < range.least || *value > range.most) {
        error(node, "out-of-range",
              fmt::format("must be {}, not {}", words_for(range), node.source()));
        return std::nullopt;
    }
    return value;
}

std::optional<bool> Reader::boolean(Node node) const {
    if (!node.is(Kind::Boolean)) {
        wrong_type(node, to_string(Kind::Boolean));
        return std::nullopt;
    }
    return node.boolean();
}

std::optional<text::Decimal> Reader::decimal(Node node) const {
    const bool number = node.is(Kind::Integer) || node.is(Kind::Number);
    if (!number && !node.is(Kind::Text)) {
        wrong_type(node, "a decimal number");
        return std::nullopt;
    }
    const std::string_view digits = number ? node.source() : node.text();
    const auto value = text::parse_decimal(digits);
    if (!value) {
        error(node, "wrong-type",
              fmt::format("must be a decimal number, not '{}'", base::printable(digits)),
              fmt::format("write at most 18 digits, {} of them after the point, such as 33.3",
                          text::max_decimal_places));
    }
    return value;
}

std::optional<text::Bilingual> Reader::bilingual(Node node) const {
    text::Bilingual out;
    if (node.is(Kind::Text)) {
        const auto same = text(node);
        for (const text::Language language : languages_) {
            out.in(language) = same.value_or("");
        }
        return same ? std::optional(out) : std::nullopt;
    }
    if (!node.is(Kind::Object)) {
        wrong_type(node, "a text or an object with the keys fr and en");
        return std::nullopt;
    }
    Fields fields(node, *this);
    bool complete = true;
    for (const text::Language language : {text::Language::French, text::Language::English}) {
        const bool wanted = std::ranges::count(languages_, language) > 0;
        const auto part =
            wanted ? fields.text(text::code(language)) : fields.optional_text(text::code(language));
        complete = complete && (part || !wanted);
        out.in(language) = part.value_or("");
    }
    return complete ? std::optional(out) : std::nullopt;
}

std::optional<std::vector<Node>> Reader::list(Node node) const {
    if (!node.is(Kind::List)) {
        wrong_type(node, to_string(Kind::List));
        return std::nullopt;
    }
    std::vector<Node> out;
    out.reserve(node.size());
    for (const Node item : node.items()) {
        out.push_back(item);
    }
    return out;
}

std::optional<std::vector<std::string>> Reader::texts(Node node) const {
    const auto items = list(node);
    if (!items) {
        return std::nullopt;
    }
    std::vector<std::string> out;
    for (const Node item : *items) {
        if (auto characters = text(item)) {
            out.push_back(std::move(*characters));
        }
    }
    return out;
}

std::optional<std::size_t> Reader::word(Node node, std::span<const std::string_view> words) const {
    return index_of(*this, node, words);
}

std::optional<std::size_t> Reader::word(Node node, std::span<const std::string> words) const {
    return index_of(*this, node, words);
}

}  // namespace json
