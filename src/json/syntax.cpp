// SPDX-License-Identifier: MIT
#include "json/syntax.h"

#include "base/printable.h"
#include "base/utf8.h"
#include "json/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace json {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

class Explainer {
public:
    Explainer(std::string_view text, std::size_t offset) : text_(text), at_(offset) {}

    Fault explain(After after) {
        skip_blanks();
        switch (after) {
            case After::Nothing: return in_value("a value");
            case After::ObjectOpened: return in_key("a key in quotation marks, or '}'");
            case After::ListOpened: return in_value("a value or ']'");
            case After::Key:
                return take(':') ? in_value("a value") : unexpected("':' after the key");
            case After::ValueInObject:
                return take(',') ? in_key("a key in quotation marks") : unexpected("',' or '}'");
            case After::ValueInList:
                return take(',') ? in_value("a value") : unexpected("',' or ']'");
            case After::Document: break;
        }
        return unexpected("the end of the file");
    }

private:
    bool ended() const { return at_ >= text_.size(); }
    char peek() const { return ended() ? '\0' : text_[at_]; }
    std::string_view rest() const { return text_.substr(at_); }

    void skip_blanks() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

    bool take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        after_comma_ = wanted == ',';
        ++at_;
        skip_blanks();
        return true;
    }

    Fault fault(std::string_view code, std::string message, std::string hint = {}) const {
        return {at_, std::string(code), std::move(message), std::move(hint)};
    }

    Fault ends(std::string_view expected) {
        at_ = text_.size();
        return fault("syntax", fmt::format("the file ends here; expected {}", expected));
    }

    Fault unexpected(std::string_view expected) const {
        if (ended()) {
            return {text_.size(), "syntax",
                    fmt::format("the file ends here; expected {}", expected)};
        }
        if (rest().starts_with("//") || rest().starts_with("/*") || peek() == '#') {
            return fault("syntax", "comments are not part of JSON",
                         "a key \"$comment\" is allowed anywhere");
        }
        if (rest().starts_with("\uFEFF")) {
            return fault("syntax", "a byte order mark, which is allowed only once, at the start");
        }
        const std::size_t length = base::decode_first(rest()).length;
        return fault("syntax", fmt::format("unexpected '{}'; expected {}",
                                           base::printable(rest().substr(0, length)), expected));
    }

    Fault in_value(std::string_view expected) {
        const char c = peek();
        if (c == '"') {
            return in_text();
        }
        if (is_digit(c) || c == '-' || c == '+' || c == '.') {
            return in_number();
        }
        if (is_letter(c)) {
            return in_word();
        }
        return common_slip(expected);
    }

    Fault in_key(std::string_view expected) {
        if (peek() == '"') {
            return in_text();
        }
        if (is_letter(peek())) {
            return fault("syntax",
                         fmt::format("the key '{}' stands without quotation marks", word()));
        }
        return common_slip(expected);
    }

    Fault common_slip(std::string_view expected) const {
        if (peek() == '\'' || rest().starts_with("“") || rest().starts_with("«")) {
            return fault("syntax", "a text stands between straight double quotation marks");
        }
        if (after_comma_ && (peek() == '}' || peek() == ']')) {
            return fault("syntax", fmt::format("a comma before '{}'", peek()), "take it out");
        }
        return unexpected(expected);
    }

    std::string word() const {
        const auto end = std::ranges::find_if_not(
            rest(), [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
        return base::printable(rest().substr(0, static_cast<std::size_t>(end - rest().begin())));
    }

    Fault in_word() {
        const std::string found = word();
        for (const std::string_view literal : {"true", "false", "null"}) {
            if (at_ + found.size() == text_.size() && literal.starts_with(found)) {
                return ends(fmt::format("'{}'", literal));
            }
        }
        if (found == "NaN" || found == "Infinity") {
            return fault("bad-number", fmt::format("{} is not a number in JSON", found));
        }
        return fault("syntax", fmt::format("'{}' is not a value", found),
                     "a text stands between quotation marks; the words are true, false, null");
    }

    Fault in_number();
    Fault in_text();
    std::optional<Fault> in_escape(std::size_t opening);
    std::optional<unsigned> hex_at(std::size_t offset) const;

    std::string_view text_;
    std::size_t at_;
    bool after_comma_ = false;
};

Fault Explainer::in_number() {
    const std::size_t end = std::min(text_.find_first_not_of("0123456789+-.eE", at_), text_.size());
    const std::string_view token = text_.substr(at_, end - at_);
    if (token.size() > most_number_characters) {
        return fault("bad-number", fmt::format("a number of {} characters (at most {})",
                                               token.size(), most_number_characters));
    }
    const std::string shown = base::printable(token);
    double ignored = 0;
    const auto result = std::from_chars(token.data(), token.data() + token.size(), ignored);
    if (result.ec == std::errc::result_out_of_range) {
        return fault("bad-number", fmt::format("the number {} is too large", shown));
    }
    if (end == text_.size() && !is_digit(token.back()) && token != "." && token != "+") {
        return ends("a digit");
    }
    return fault("bad-number", fmt::format("'{}' is not a number in JSON", shown),
                 "digits, with at least one before and after a point and no zero or + in front");
}

Fault Explainer::in_text() {
    const std::size_t opening = at_;
    for (++at_; !ended() && peek() != '"';) {
        if (static_cast<unsigned char>(peek()) < 0x20) {
            if (peek() == '\n' || peek() == '\r') {
                return fault("bad-text", "the text is not closed on its line",
                             "a line break inside a text is written \\n");
            }
            return fault("bad-text",
                         fmt::format("a control character {0} in a text",
                                     base::printable(rest().substr(0, 1))),
                         fmt::format("write \\u{:04x}", static_cast<unsigned>(peek())));
        }
        if (peek() != '\\') {
            ++at_;
        } else if (auto found = in_escape(opening)) {
            return *found;
        }
    }
    return ends("'\"' at the end of the text");
}

/// Steps over an escape that is right.
std::optional<Fault> Explainer::in_escape(std::size_t opening) {
    if (at_ + 1 >= text_.size()) {
        at_ = opening;
        return ends("'\"' at the end of the text");
    }
    const char letter = text_[at_ + 1];
    if (letter != 'u') {
        if (std::string_view("\"\\/bfnrt").find(letter) == std::string_view::npos) {
            const std::size_t length = base::decode_first(text_.substr(at_ + 1)).length;
            return fault(
                "bad-text",
                fmt::format("unknown escape '{}'", base::printable(text_.substr(at_, 1 + length))),
                "a backslash itself is written \\\\");
        }
        at_ += 2;
        return std::nullopt;
    }
    const auto first = hex_at(at_ + 2);
    if (!first) {
        if (text_.size() - at_ < 6) {
            return ends("four hexadecimal digits");
        }
        return fault("bad-text", "\\u must be followed by four hexadecimal digits");
    }
    if (*first >= 0xD800 && *first <= 0xDFFF) {
        const bool pair = text_.substr(at_ + 6).starts_with("\\u");
        const unsigned second = pair ? hex_at(at_ + 8).value_or(0) : 0;
        if (*first >= 0xDC00 || second < 0xDC00 || second > 0xDFFF) {
            return fault("bad-text", fmt::format("{} is half of a pair, without the other half",
                                                 text_.substr(at_, 6)));
        }
        at_ += 6;
    }
    at_ += 6;
    return std::nullopt;
}

std::optional<unsigned> Explainer::hex_at(std::size_t offset) const {
    if (offset + 4 > text_.size()) {
        return std::nullopt;
    }
    unsigned value = 0;
    const char* const begin = text_.data() + offset;
    const auto result = std::from_chars(begin, begin + 4, value, 16);
    return result.ptr == begin + 4 ? std::optional(value) : std::nullopt;
}

/// Whether the line of `offset` is one that git leaves in a file it could not merge.
bool on_merge_mark(std::string_view text, std::size_t offset) {
    const std::size_t begin = text.substr(0, offset).find_last_of("\r\n") + 1;  // npos + 1 is 0
    const std::string_view line = text.substr(begin);
    return line.starts_with("<<<<<<<") || line.starts_with("=======") ||
           line.starts_with(">>>>>>>");
}

}  // namespace

Fault explain_syntax(std::string_view text, std::size_t offset, After after) {
    Fault fault = Explainer(text, offset).explain(after);
    if (fault.offset < text.size() && on_merge_mark(text, fault.offset)) {
        return {fault.offset, "not-json", "an unfinished merge was left here",
                "choose one of the two versions and take the marks out"};
    }
    return fault;
}

}  // namespace json
