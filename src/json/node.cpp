// SPDX-License-Identifier: MIT
#include "json/node.h"

#include "json/tape.h"

#include <fmt/format.h>

#include <cassert>
#include <charconv>
#include <vector>

namespace json {

std::string_view to_string(Kind kind) {
    switch (kind) {
        case Kind::Null: return "null";
        case Kind::Boolean: return "true or false";
        case Kind::Integer: return "a whole number";
        case Kind::Number: return "a number";
        case Kind::Text: return "a text";
        case Kind::List: return "a list";
        case Kind::Object: break;
    }
    return "an object";
}

Kind Node::kind() const { return tape_->records[index_].kind; }

bool Node::boolean() const {
    assert(is(Kind::Boolean));
    return source() == "true";
}

std::string_view Node::text() const {
    assert(is(Kind::Text));
    return tape_->text_of(tape_->records[index_]);
}

std::optional<std::int64_t> Node::integer() const {
    if (!is(Kind::Integer)) {
        return std::nullopt;
    }
    const std::string_view digits = source();
    std::int64_t value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return result.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<double> Node::number() const {
    if (!is(Kind::Integer) && !is(Kind::Number)) {
        return std::nullopt;
    }
    const std::string_view digits = source();
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::size_t Node::size() const {
    const bool container = is(Kind::List) || is(Kind::Object);
    return container ? tape_->records[index_].size : 0;
}

Items Node::items() const { return Items(*this); }

Members Node::members() const { return Members(*this); }

std::optional<Node> Node::find(std::string_view key) const {
    const std::uint32_t end = end_of(Kind::Object).index_;
    for (std::uint32_t at = first_within(Kind::Object).index_; at < end; at = tape_->next(at + 1)) {
        const Record& record = tape_->records[at];
        if (record.size == key.size() && tape_->text_of(record) == key) {
            return Node(*tape_, at + 1);
        }
    }
    return std::nullopt;
}

base::Place Node::place() const {
    const LineColumn at = tape_->lines.find(tape_->text, tape_->records[index_].offset);
    return {tape_->file, at.line, at.column};
}

namespace {

/// A key as a part of a pointer (RFC 6901, section 3).
std::string pointer_part(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace

std::string Node::pointer() const {
    std::vector<std::string> parts;
    for (std::uint32_t index = index_; index != 0; index = tape_->records[index].parent) {
        const Record& record = tape_->records[index];
        if (tape_->records[record.parent].kind == Kind::List) {
            parts.push_back(std::to_string(record.ordinal));
        } else {
            const Record& key = record.is_key ? record : tape_->records[index - 1];
            parts.push_back(pointer_part(tape_->text_of(key)));
        }
    }
    std::string out;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        out += '/' + *part;
    }
    return out;
}

std::string_view Node::source() const {
    const Record& record = tape_->records[index_];
    const std::string_view rest = std::string_view(tape_->text).substr(record.offset);
    switch (record.kind) {
        case Kind::Null: return rest.substr(0, 4);
        case Kind::Boolean: return rest.substr(0, rest[0] == 't' ? 4 : 5);
        case Kind::Integer:
        case Kind::Number: return rest.substr(0, record.size);
        case Kind::Text: break;
        case Kind::List:
        case Kind::Object: assert(!"a scalar"); break;
    }
    std::size_t end = 1;
    while (rest[end] != '"') {
        end += rest[end] == '\\' ? 2 : 1;
    }
    return rest.substr(0, end + 1);
}

Node Node::after() const { return {*tape_, tape_->next(index_)}; }

Node Node::first_within(Kind wanted) const { return {*tape_, is(wanted) ? index_ + 1 : 0}; }

Node Node::end_of(Kind wanted) const { return {*tape_, is(wanted) ? tape_->next(index_) : 0}; }

}  // namespace json
