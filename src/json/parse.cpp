// SPDX-License-Identifier: MIT
//
// nlohmann's SAX reader says what it reads, one token after the other, but not where. The builder
// follows it through the text: between two tokens stand only blanks, commas and colons, so the
// next token begins where these end. That is one short walk more, and every value knows its place.
#include "json/document.h"
#include "json/fault.h"
#include "json/foreign.h"
#include "json/syntax.h"
#include "json/tape.h"

#include "base/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace json {
namespace {

/// The size of the number (RFC 8259, section 6) that `text` begins with.
std::size_t number_size(std::string_view text) {
    std::size_t size = text.starts_with('-') ? 1 : 0;
    const auto at = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
    const auto skip_digits = [&] {
        size = std::min(text.find_first_not_of("0123456789", size), text.size());
    };
    if (at(size) == '0') {
        ++size;
    } else {
        skip_digits();
    }
    if (at(size) == '.') {
        ++size;
        skip_digits();
    }
    if (at(size) == 'e' || at(size) == 'E') {
        size += at(size + 1) == '+' || at(size + 1) == '-' ? 2 : 1;
        skip_digits();
    }
    return size;
}

bool between_tokens(char c) {
    return c == ' ' || c == '\n' || c == ',' || c == ':' || c == '\t' || c == '\r';
}

class Builder {
public:
    Builder(Tape& tape, const std::stop_token& stop) : tape_(tape), text_(tape.text), stop_(stop) {
        constexpr std::size_t usual_bytes_a_value = 16;
        tape_.records.reserve(text_.size() / usual_bytes_a_value);
    }

    // What nlohmann calls; false stops it.
    bool null() { return add(Kind::Null, 4); }
    bool boolean(bool value) { return add(Kind::Boolean, value ? 4 : 5); }
    bool number_integer(std::int64_t) { return add_number(); }
    bool number_unsigned(std::uint64_t) { return add_number(); }
    bool number_float(double, const std::string&) { return add_number(); }
    bool string(const std::string& value) { return add_text(value, IsKey::No); }
    bool key(const std::string& value) { return add_text(value, IsKey::Yes); }
    bool binary(const std::vector<std::uint8_t>&) { return false; }  // never comes from text
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::List); }
    bool end_object() { return check_keys() && close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
        fault_ = explain_syntax(text_, cursor_, after());
        return false;
    }

    Fault take_fault() { return std::move(*fault_); }

private:
    enum class IsKey { No, Yes };

    struct Level {
        std::uint32_t record;
        std::uint32_t count = 0;
    };

    std::uint32_t here() const { return static_cast<std::uint32_t>(tape_.records.size()); }

    Kind container() const { return tape_.records[levels_.back().record].kind; }

    bool refuse(std::size_t offset, std::string_view code, std::string message) {
        fault_ = {offset, std::string(code), std::move(message)};
        return false;
    }

    /// False where nobody wants the rest.
    bool find_token() {
        while (cursor_ < text_.size() && between_tokens(text_[cursor_])) {
            ++cursor_;
        }
        return !stop_.stop_requested() || refuse(cursor_, "stopped", "no longer wanted");
    }

    /// A new record at the cursor, counted in its container.
    Record& append(Kind kind) {
        Record record;
        record.offset = static_cast<std::uint32_t>(cursor_);
        record.kind = kind;
        if (!levels_.empty()) {
            record.parent = levels_.back().record;
            record.ordinal = levels_.back().count;
        }
        return tape_.records.emplace_back(record);
    }

    void value_ended() {
        last_was_key_ = false;
        if (!levels_.empty()) {
            ++levels_.back().count;
        }
    }

    bool add(Kind kind, std::size_t size) {
        if (!find_token()) {
            return false;
        }
        append(kind);
        cursor_ += size;
        value_ended();
        return true;
    }

    bool add_number() {
        if (!find_token()) {
            return false;
        }
        const std::size_t size = number_size(text_.substr(cursor_));
        if (size > most_number_characters || goes_on_as_number(cursor_ + size)) {
            fault_ = explain_syntax(text_, cursor_, After::Nothing);
            return false;
        }
        const bool whole = text_.substr(cursor_, size).find_first_of(".eE") == text_.npos;
        append(whole ? Kind::Integer : Kind::Number).size = static_cast<std::uint32_t>(size);
        cursor_ += size;
        value_ended();
        return true;
    }

    /// "01" and "1.2.3" begin with a number, which nlohmann reports before it stops at the rest.
    bool goes_on_as_number(std::size_t offset) const {
        return offset < text_.size() &&
               std::string_view("0123456789+-.eE").find(text_[offset]) != std::string_view::npos;
    }

    bool add_text(const std::string& value, IsKey is_key) {
        if (!find_token()) {
            return false;
        }
        const std::size_t begin = cursor_ + 1;
        // As written, unless there are escapes: these make the text longer than its value, so that
        // its quotation mark cannot stand where the value ends.
        std::size_t end = begin + value.size();
        const bool escaped = text_[end] != '"' || text_.substr(begin, value.size()) != value;
        if (escaped) {
            for (end = begin; text_[end] != '"';) {
                end += text_[end] == '\\' ? 2 : 1;
            }
        }
        if (value.find('\0') != value.npos) {
            return refuse(cursor_, "bad-text", "\\u0000 in a text, which no text may hold");
        }
        Record& record = append(Kind::Text);
        record.size = static_cast<std::uint32_t>(value.size());
        record.data = static_cast<std::uint32_t>(escaped ? tape_.decoded.size() : begin);
        record.escaped = escaped;
        record.is_key = is_key == IsKey::Yes;
        if (escaped) {
            tape_.decoded += value;
        }
        cursor_ = end + 1;
        if (is_key == IsKey::Yes) {
            last_was_key_ = true;
        } else {
            value_ended();
        }
        return true;
    }

    bool open(Kind kind) {
        if (!find_token()) {
            return false;
        }
        if (levels_.size() == most_levels) {
            return refuse(cursor_, "too-deep", fmt::format("deeper than {} levels", most_levels));
        }
        const std::uint32_t index = here();
        append(kind);
        levels_.push_back({index});
        last_was_key_ = false;
        ++cursor_;
        return true;
    }

    bool close() {
        if (!find_token()) {
            return false;
        }
        ++cursor_;
        Record& record = tape_.records[levels_.back().record];
        record.size = levels_.back().count;
        record.data = here();
        levels_.pop_back();
        value_ended();
        return true;
    }

    bool check_keys();
    bool refuse_second(std::uint32_t first, std::uint32_t second);

    After after() const {
        if (levels_.empty()) {
            return tape_.records.empty() ? After::Nothing : After::Document;
        }
        const bool object = container() == Kind::Object;
        if (last_was_key_) {
            return After::Key;
        }
        if (levels_.back().count == 0) {
            return object ? After::ObjectOpened : After::ListOpened;
        }
        return object ? After::ValueInObject : After::ValueInList;
    }

    Tape& tape_;
    std::string_view text_;
    const std::stop_token& stop_;
    std::size_t cursor_ = 0;  // the end of the last token
    std::vector<Level> levels_;
    bool last_was_key_ = false;
    std::vector<std::uint32_t> keys_;  // of the object that ends; kept for its memory
    std::optional<Fault> fault_;
};

/// Looks for a key that stands twice in the object that ends here.
bool Builder::check_keys() {
    keys_.clear();
    const Level& level = levels_.back();
    std::uint32_t index = level.record + 1;
    for (std::uint32_t i = 0; i < level.count; ++i) {
        keys_.push_back(index);
        index = tape_.next(index + 1);
    }
    const auto name = [&](std::uint32_t key) { return tape_.text_of(tape_.records[key]); };
    // Any order that brings the same ones together; most are told apart by their size.
    std::ranges::sort(keys_, [&](std::uint32_t a, std::uint32_t b) {
        const std::string_view one = name(a);
        const std::string_view other = name(b);
        if (one.size() != other.size()) {
            return one.size() < other.size();
        }
        const int order = one.compare(other);
        return order < 0 || (order == 0 && a < b);
    });
    std::optional<std::pair<std::uint32_t, std::uint32_t>> twice;
    for (std::size_t i = 1; i < keys_.size(); ++i) {
        if (name(keys_[i - 1]) == name(keys_[i]) && (!twice || keys_[i] < twice->second)) {
            twice = {keys_[i - 1], keys_[i]};
        }
    }
    return !twice || refuse_second(twice->first, twice->second);
}

bool Builder::refuse_second(std::uint32_t first, std::uint32_t second) {
    const Record& one = tape_.records[first];
    const Record& two = tape_.records[second];
    return refuse(
        two.offset, "duplicate-key",
        fmt::format("the key '{}' stands twice, on line {} and on line {}",
                    base::printable(tape_.text_of(two)), tape_.lines.find(text_, one.offset).line,
                    tape_.lines.find(text_, two.offset).line));
}

base::Diagnostic diagnostic(Fault fault, std::string_view text, std::string file) {
    const LineColumn at = line_column(text, fault.offset);
    return {base::Severity::Error,
            {std::move(file), at.line, at.column},
            std::move(fault.code),
            std::move(fault.message),
            std::move(fault.hint)};
}

}  // namespace

base::Result<Document> parse(std::string text, std::string file_name, const std::stop_token& stop) {
    static_assert(most_bytes < std::numeric_limits<std::uint32_t>::max());
    if (text.size() > most_bytes) {
        return diagnostic(
            {0, "too-large", fmt::format("{} bytes (at most {})", text.size(), most_bytes)}, {},
            std::move(file_name));
    }
    constexpr std::string_view byte_order_mark = "\uFEFF";
    if (text.starts_with(byte_order_mark)) {
        text.erase(0, byte_order_mark.size());
    }
    if (auto fault = find_foreign(text)) {
        return diagnostic(std::move(*fault), text, std::move(file_name));
    }
    if (text.starts_with(byte_order_mark)) {  // a second one, which nlohmann would skip
        return diagnostic(explain_syntax(text, 0, After::Nothing), text, std::move(file_name));
    }
    auto tape = std::make_unique<Tape>(std::move(text), std::move(file_name));
    Builder builder(*tape, stop);
    const char* const begin = tape->text.data();
    if (!nlohmann::json::sax_parse(begin, begin + tape->text.size(), &builder)) {
        return diagnostic(builder.take_fault(), tape->text, tape->file);
    }
    return Document(std::move(tape));
}

}  // namespace json
