// SPDX-License-Identifier: MIT
#include "json/fields.h"

#include "base/printable.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace json {

Fields::Fields(Node node, const Reader& reader) : node_(node), reader_(&reader) {
    constexpr std::size_t usual_keys = 16;
    asked_.reserve(usual_keys);
    if (!node.is(Kind::Object)) {
        reader.wrong_type(node, to_string(Kind::Object));
    }
}

Fields::~Fields() {
    for (const Member& member : node_.members()) {
        const std::string_view name = member.name();
        if (name == "$schema" || name == "$comment" || std::ranges::count(asked_, name) > 0) {
            continue;
        }
        std::string hint = text::did_you_mean(name, std::span<const std::string_view>(asked_));
        if (stopped_ && hint.empty()) {
            continue;
        }
        reader_->faults().warning(
            member.key.place(), "unknown-key",
            fmt::format("{} has an unknown key '{}'", name_of(node_), base::printable(name)),
            std::move(hint));
    }
}

base::Place Fields::place(std::string_view key) const {
    return node_.find(key).value_or(node_).place();
}

std::optional<Node> Fields::optional(std::string_view key) {
    asked_.push_back(key);
    return node_.find(key);
}

std::optional<Member> Fields::misspelt(std::string_view key) const {
    for (const Member& member : node_.members()) {
        const std::string_view name = member.name();
        if (std::ranges::count(asked_, name) == 0 && text::closest(name, std::span(&key, 1))) {
            return member;
        }
    }
    return std::nullopt;
}

std::optional<Node> Fields::required(std::string_view key) {
    const auto found = optional(key);
    if (!found && node_.is(Kind::Object)) {
        // Where it is to be mended, beside the warning of the unknown key.
        const auto meant = misspelt(key);
        reader_->faults().error(meant ? meant->key.place() : node_.place(), "missing-key",
                                fmt::format("{} lacks the key '{}'", name_of(node_), key));
    }
    return found;
}

std::optional<std::string> Fields::text(std::string_view key) {
    const auto node = required(key);
    auto out = node ? reader_->text(*node) : std::nullopt;
    if (out && out->empty()) {
        reader_->error(*node, "empty-text", "is empty");
        return std::nullopt;
    }
    return out;
}

std::optional<std::string> Fields::optional_text(std::string_view key) {
    const auto node = optional(key);
    return node ? reader_->text(*node) : std::nullopt;
}

std::optional<std::string> Fields::text_or_null(std::string_view key) {
    const auto node = required(key);
    if (!node || node->is(Kind::Null)) {
        return std::nullopt;
    }
    if (!node->is(Kind::Text)) {
        reader_->wrong_type(*node, "a text or null");
        return std::nullopt;
    }
    return reader_->text(*node);
}

std::optional<std::int64_t> Fields::integer(std::string_view key, Range range) {
    const auto node = required(key);
    return node ? reader_->integer(*node, range) : std::nullopt;
}

std::optional<std::int64_t> Fields::optional_integer(std::string_view key, Range range) {
    const auto node = optional(key);
    return node ? reader_->integer(*node, range) : std::nullopt;
}

std::optional<text::Decimal> Fields::decimal(std::string_view key) {
    const auto node = required(key);
    return node ? reader_->decimal(*node) : std::nullopt;
}

std::optional<text::Decimal> Fields::optional_decimal(std::string_view key) {
    const auto node = optional(key);
    return node ? reader_->decimal(*node) : std::nullopt;
}

bool Fields::boolean_or(std::string_view key, bool fallback) {
    const auto node = optional(key);
    return node ? reader_->boolean(*node).value_or(fallback) : fallback;
}

std::optional<text::Bilingual> Fields::bilingual(std::string_view key) {
    const auto node = required(key);
    auto out = node ? reader_->bilingual(*node) : std::nullopt;
    if (out && out->empty()) {
        reader_->error(*node, "empty-text", "is empty");
        return std::nullopt;
    }
    return out;
}

std::optional<text::Bilingual> Fields::optional_bilingual(std::string_view key) {
    const auto node = optional(key);
    return node ? reader_->bilingual(*node) : std::nullopt;
}

std::vector<Node> Fields::list(std::string_view key) {
    const auto node = required(key);
    return node ? reader_->list(*node).value_or(std::vector<Node>()) : std::vector<Node>();
}

std::vector<Node> Fields::optional_list(std::string_view key) {
    const auto node = optional(key);
    return node ? reader_->list(*node).value_or(std::vector<Node>()) : std::vector<Node>();
}

std::vector<std::string> Fields::texts(std::string_view key) {
    const auto node = required(key);
    return node ? reader_->texts(*node).value_or(std::vector<std::string>())
                : std::vector<std::string>();
}

std::vector<std::string> Fields::optional_texts(std::string_view key) {
    const auto node = optional(key);
    return node ? reader_->texts(*node).value_or(std::vector<std::string>())
                : std::vector<std::string>();
}

}  // namespace json
