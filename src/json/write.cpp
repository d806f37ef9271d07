// SPDX-License-Identifier: MIT
//
// The three written forms of a value. Recursive: values are built by the program, or read within
// the limit of levels.
#include "json/value.h"

#include "base/utf8.h"
#include "text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace json {
namespace {

/// What is written as \u beyond what must be: characters that a terminal could act upon or that
/// cannot be seen. Canonical text has them as they are.
enum class Escape { Hidden, Least };

bool hidden(char32_t code) {
    return (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0xFEFF;
}

void append_character(std::string& out, char32_t code, std::string_view bytes, Escape escape) {
    constexpr std::string_view named = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    const std::size_t at =
        code < 0x80 ? named.find(static_cast<char>(code)) : std::string_view::npos;
    if (at != named.npos) {
        out += '\\';
        out += letters[at];
    } else if (code < 0x20 || (escape == Escape::Hidden && hidden(code))) {
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(code));
    } else {
        out += bytes;
    }
}

/// Most characters, which go as they are.
bool plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

/// Between quotation marks; an invalid byte becomes U+FFFD.
void append_text(std::string& out, std::string_view text, Escape escape) {
    out += '"';
    while (true) {
        const auto run = std::ranges::find_if_not(text, plain) - text.begin();
        out += text.substr(0, static_cast<std::size_t>(run));
        text.remove_prefix(static_cast<std::size_t>(run));
        if (text.empty()) {
            break;
        }
        const base::Decoded first = base::decode_first(text);
        if (first.valid) {
            append_character(out, first.code, text.substr(0, first.length), escape);
        } else {
            out += "\uFFFD";
        }
        text.remove_prefix(first.length);
    }
    out += '"';
}

struct Separators {
    std::string_view item;
    std::string_view key;
};
constexpr Separators dense = {",", ":"};
constexpr Separators spaced = {", ", ": "};

void append_scalar(std::string& out, const Value& value, Escape escape) {
    if (const auto* boolean = std::get_if<bool>(&value.content())) {
        out += *boolean ? "true" : "false";
    } else if (const auto* number = std::get_if<Value::Number>(&value.content())) {
        out += number->digits;
    } else if (const auto* text = std::get_if<std::string>(&value.content())) {
        append_text(out, *text, escape);
    } else {
        out += "null";
    }
}

void append_line(std::string& out, const Value& value, Separators separators) {
    std::string_view before;
    if (const auto* items = std::get_if<Value::List>(&value.content())) {
        out += '[';
        for (const Value& item : *items) {
            out += before;
            append_line(out, item, separators);
            before = separators.item;
        }
        out += ']';
    } else if (const auto* members = std::get_if<Value::Object>(&value.content())) {
        out += '{';
        for (const auto& [key, member] : *members) {
            out += before;
            append_text(out, key, Escape::Hidden);
            out += separators.key;
            append_line(out, member, separators);
            before = separators.item;
        }
        out += '}';
    } else {
        append_scalar(out, value, Escape::Hidden);
    }
}

/// At least this many characters on one line; counted without writing, so that a long list costs
/// one look and no copy. A character counts once however it is escaped.
std::size_t least_width(const Value& value) {
    if (const auto* items = std::get_if<Value::List>(&value.content())) {
        return 2 + 2 * items->size();
    }
    if (const auto* members = std::get_if<Value::Object>(&value.content())) {
        return 2 + 6 * members->size();
    }
    const auto* text = std::get_if<std::string>(&value.content());
    return text == nullptr ? 1 : text->size() / 4;
}

class PrettyWriter {
public:
    std::string write(const Value& value) {
        append(value, 0, 0);
        out_ += '\n';
        return std::move(out_);
    }

private:
    static constexpr std::size_t width = 100;

    /// `used` columns of the line are taken, the comma after the value included.
    void append(const Value& value, std::size_t indent, std::size_t used) {
        const auto* items = std::get_if<Value::List>(&value.content());
        const auto* members = std::get_if<Value::Object>(&value.content());
        if (items == nullptr && members == nullptr) {
            append_scalar(out_, value, Escape::Hidden);
        } else if (append_if_it_fits(value, used)) {
            // done
        } else if (items != nullptr) {
            append_items(*items, indent);
        } else {
            append_members(*members, indent);
        }
    }

    void begin_line(std::size_t indent) {
        out_ += '\n';
        out_.append(indent, ' ');
    }

    void append_items(const Value::List& items, std::size_t indent) {
        std::string_view before = "[";
        for (const Value& item : items) {
            out_ += before;
            begin_line(indent + 2);
            append(item, indent + 2, indent + 3);
            before = ",";
        }
        begin_line(indent);
        out_ += ']';
    }

    void append_members(const Value::Object& members, std::size_t indent) {
        std::string_view before = "{";
        for (const auto& [key, member] : members) {
            out_ += before;
            begin_line(indent + 2);
            const std::size_t start = out_.size();
            append_text(out_, key, Escape::Hidden);
            out_ += ": ";
            const auto written = std::string_view(out_).substr(start);
            append(member, indent + 2, indent + 3 + text::count_characters(written));
            before = ",";
        }
        begin_line(indent);
        out_ += '}';
    }

    bool append_if_it_fits(const Value& value, std::size_t used) {
        if (used + least_width(value) > width) {
            return false;
        }
        std::string line;
        append_line(line, value, spaced);
        if (used + text::count_characters(line) > width) {
            return false;
        }
        out_ += line;
        return true;
    }

    std::string out_;
};

void append_canonical(std::string& out, Node node, std::string_view without) {
    std::string_view before;
    if (node.is(Kind::List)) {
        out += '[';
        for (const Node item : node.items()) {
            out += before;
            append_canonical(out, item, {});
            before = ",";
        }
        out += ']';
    } else if (node.is(Kind::Object)) {
        std::vector<std::pair<std::string, Node>> sorted;
        sorted.reserve(node.size());
        for (const Member& member : node.members()) {
            if (without.empty() || member.name() != without) {
                sorted.emplace_back(text::nfc(member.name()), member.value);
            }
        }
        std::ranges::stable_sort(sorted, {}, &std::pair<std::string, Node>::first);
        out += '{';
        for (const auto& [key, value] : sorted) {
            out += before;
            append_text(out, key, Escape::Least);
            out += ':';
            append_canonical(out, value, {});
            before = ",";
        }
        out += '}';
    } else if (node.is(Kind::Text)) {
        append_text(out, text::nfc(node.text()), Escape::Least);
    } else {
        out += node.source();
    }
}

}  // namespace

std::string to_line(const Value& value) {
    std::string out;
    append_line(out, value, dense);
    return out;
}

std::string to_pretty(const Value& value) { return PrettyWriter().write(value); }

std::string to_canonical(Node node, std::string_view without) {
    std::string out;
    append_canonical(out, node, without);
    return out;
}

}  // namespace json
