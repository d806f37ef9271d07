// SPDX-License-Identifier: MIT
#include "facts/value.h"

#include <array>
#include <utility>

namespace facts {
namespace {

constexpr std::array<std::string_view, 9> type_words = {
    "entity", "entities", "money", "percent", "count", "date", "months", "compare", "phrase"};
static_assert(type_words.size() == std::variant_size_v<Content>);

}  // namespace

Value::Value() = default;
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

Value::Value(Content what, Qualifier how, base::Place where)
    : content(std::move(what)), qualifier(how), place(std::move(where)) {}

bool Value::operator==(const Value& other) const {
    if (qualifier != other.qualifier || content.index() != other.content.index()) {
        return false;
    }
    // Dates are compared with all others of a pool.
    const auto* date = std::get_if<Date>(&content);
    return date != nullptr ? *date == *std::get_if<Date>(&other.content) : content == other.content;
}

ValueType type_of(const Value& value) { return static_cast<ValueType>(value.content.index()); }

std::optional<ValueType> value_type(std::string_view word) {
    for (std::size_t i = 0; i < type_words.size(); ++i) {
        if (type_words[i] == word) {
            return static_cast<ValueType>(i);
        }
    }
    return std::nullopt;
}

std::string_view to_string(ValueType type) { return type_words[static_cast<std::size_t>(type)]; }

std::string_view to_string(Qualifier qualifier) {
    constexpr std::array<std::string_view, 5> words = {"exact", "about", "at_least", "at_most",
                                                       "few"};
    return words[static_cast<std::size_t>(qualifier)];
}

std::vector<Id> entities_in(const Value& value) {
    if (const auto* one = std::get_if<EntityRef>(&value.content)) {
        return {one->id};
    }
    if (const auto* several = std::get_if<EntityList>(&value.content)) {
        return several->ids;
    }
    return {};
}

}  // namespace facts
