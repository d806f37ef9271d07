// SPDX-License-Identifier: MIT
//
// JSON to be written: values built in memory, and the written forms. All of them depend on the
// value alone, not on locale, machine or run.
#pragma once

#include "json/node.h"
#include "text/decimal.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace json {

class Value {
public:
    using List = std::vector<Value>;
    using Object = std::vector<std::pair<std::string, Value>>;  ///< in the order of writing
    struct Number {
        std::string digits;  ///< as written
        bool operator==(const Number&) const = default;
    };

    Value() = default;  // null
    Value(std::nullptr_t) {}
    // Exactly bool: a pointer must not become true.
    Value(std::same_as<bool> auto boolean) : content_(boolean) {}
    Value(std::integral auto number) requires(!std::same_as<decltype(number), bool>)
        : content_(Number{std::to_string(number)}) {}
    /// The shortest digits that give the same number again; null for what JSON cannot write.
    Value(double number);
    Value(text::Decimal number) : content_(Number{text::to_string(number)}) {}
    Value(std::string text) : content_(std::move(text)) {}
    Value(std::string_view text) : content_(std::string(text)) {}
    Value(const char* text) : content_(std::string(text)) {}
    Value(List items) : content_(std::move(items)) {}
    Value(Object members) : content_(std::move(members)) {}

    /// A number by its digits, which must be those of a JSON number.
    static Value number_as_written(std::string digits) {
        Value out;
        out.content_ = Number{std::move(digits)};
        return out;
    }
    /// `[]` and `{}`, to add to.
    static Value list() { return Value(List()); }
    static Value object() { return Value(Object()); }
    /// A list of these, of each of which a value can be made.
    static Value list_of(const auto& items) {
        List list;
        list.reserve(items.size());
        for (const auto& item : items) {
            list.emplace_back(item);
        }
        return list;
    }

    /// Sets the value of a key, at the end where it is new. The value must be an object.
    Value& set(std::string key, Value value);
    /// Takes a key out, if it is there.
    void remove(std::string_view key);
    /// The value of a key of an object; null where there is none. Good until the object changes.
    const Value* find(std::string_view key) const;

    /// Adds to a list.
    Value& add(Value value);

    const auto& content() const { return content_; }
    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, bool, Number, std::string, List, Object> content_;
};

/// A copy of what was read, numbers digit by digit.
Value to_value(Node node);

/// On one line, without spaces: for lines of a transcript or log.
std::string to_line(const Value& value);

/// For people and files: two spaces a level; a list or an object that fits 100 columns stays on
/// its line. Ends with a line end.
std::string to_pretty(const Value& value);

/// What was read, for seals (FACTS, section 7): keys sorted by bytes, texts in Normalization Form
/// C, no spaces, nothing escaped that need not be; `without` one key of the object itself.
std::string to_canonical(Node node, std::string_view without);

}  // namespace json
