// SPDX-License-Identifier: MIT
#include "json/value.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace json {

Value::Value(double number) {
    if (std::isfinite(number)) {
        content_ = Number{fmt::format("{}", number)};
    }
}

Value& Value::set(std::string key, Value value) {
    Object* const members = std::get_if<Object>(&content_);
    assert(members != nullptr);
    const auto at = std::ranges::find(*members, key, &Object::value_type::first);
    if (at == members->end()) {
        members->emplace_back(std::move(key), std::move(value));
    } else {
        at->second = std::move(value);
    }
    return *this;
}

void Value::remove(std::string_view key) {
    if (Object* const members = std::get_if<Object>(&content_)) {
        std::erase_if(*members, [&](const auto& member) { return member.first == key; });
    }
}

const Value* Value::find(std::string_view key) const {
    const Object* const members = std::get_if<Object>(&content_);
    if (members == nullptr) {
        return nullptr;
    }
    const auto at = std::ranges::find(*members, key, &Object::value_type::first);
    return at == members->end() ? nullptr : &at->second;
}

Value& Value::add(Value value) {
    List* const items = std::get_if<List>(&content_);
    assert(items != nullptr);
    items->push_back(std::move(value));
    return *this;
}

/// Recursive, but no deeper than the reader lets a document be.
Value to_value(Node node) {
    switch (node.kind()) {
        case Kind::Null: return {};
        case Kind::Boolean: return node.boolean();
        case Kind::Integer:
        case Kind::Number: return Value::number_as_written(std::string(node.source()));
        case Kind::Text: return node.text();
        case Kind::List: break;
        case Kind::Object: {
            Value::Object members;
            for (const Member& member : node.members()) {
                members.emplace_back(member.name(), to_value(member.value));
            }
            return members;
        }
    }
    Value::List items;
    for (const Node item : node.items()) {
        items.push_back(to_value(item));
    }
    return items;
}

}  // namespace json
