// SPDX-License-Identifier: MIT
//
// The comfortable way to read an object: ask for its keys by name, then let it go out of scope.
//
//     json::Fields fields(node, reader);
//     question.id = fields.text("id").value_or("");
//     question.hint = fields.optional_text("hint");
#pragma once

#include "json/reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace json {

/// What Reader reads, by key. A function whose name begins with `optional_` returns nothing, and
/// reports nothing, where there is no such key; the others report `missing-key`. A text that must
/// be there must not be empty (`empty-text`). All return nothing after a fault.
///
/// Keys are names in the program: they must live as long as the Fields.
class Fields {
public:
    /// Reports `wrong-type` if `node` is no object, and is then an object without keys that misses
    /// none. `reader` must outlive it.
    Fields(Node node, const Reader& reader);
    /// Warns, with `unknown-key`, of keys that nobody asked for; `$schema` and `$comment` are
    /// allowed anywhere.
    ~Fields();
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    Node node() const { return node_; }
    const Reader& reader() const { return *reader_; }
    base::Place place() const { return node_.place(); }
    /// Of the value of `key`; of the object where there is no such key.
    base::Place place(std::string_view key) const;

    /// Whether the key is there. Does not count as asking for it.
    bool has(std::string_view key) const { return node_.find(key).has_value(); }
    /// Warns of no unknown key but those that are like one asked for: for who stops asking after a
    /// fault.
    void stop_asking() { stopped_ = true; }
    std::optional<Node> required(std::string_view key);
    std::optional<Node> optional(std::string_view key);

    std::optional<std::string> text(std::string_view key);
    std::optional<std::string> optional_text(std::string_view key);
    /// The key must be there, but may be null, which is nothing.
    std::optional<std::string> text_or_null(std::string_view key);

    std::optional<std::int64_t> integer(std::string_view key, Range range = {});
    std::optional<std::int64_t> optional_integer(std::string_view key, Range range = {});

    std::optional<text::Decimal> decimal(std::string_view key);
    std::optional<text::Decimal> optional_decimal(std::string_view key);

    /// `fallback` where there is no such key, or a fault.
    bool boolean_or(std::string_view key, bool fallback);

    std::optional<text::Bilingual> bilingual(std::string_view key);
    std::optional<text::Bilingual> optional_bilingual(std::string_view key);

    /// Empty where there is no such key, or a fault.
    std::vector<Node> list(std::string_view key);
    std::vector<Node> optional_list(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> optional_texts(std::string_view key);

    template <class T, std::size_t size>
    std::optional<T> choice(std::string_view key, const Choice<T> (&choices)[size]) {
        const auto node = required(key);
        return node ? reader_->choice(*node, choices) : std::nullopt;
    }
    template <class T, std::size_t size>
    std::optional<T> optional_choice(std::string_view key, const Choice<T> (&choices)[size]) {
        const auto node = optional(key);
        return node ? reader_->choice(*node, choices) : std::nullopt;
    }

private:
    Node node_;
    const Reader* reader_;
    /// The key that was probably meant to be `key`: one like it that nobody asked for.
    std::optional<Member> misspelt(std::string_view key) const;

    std::vector<std::string_view> asked_;
    bool stopped_ = false;
};

}  // namespace json
