// SPDX-License-Identifier: MIT
//
// A value in a parsed document: a view, two words wide, to be passed by value.
#pragma once

#include "base/diagnostic.h"
#include "json/kind.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace json {

struct Tape;
class Items;
class Members;

/// Lives as long as its Document. Asking a node of one kind for another kind's content is a broken
/// promise, unless the function returns an optional.
class Node {
public:
    Node(const Tape& tape, std::uint32_t index) : tape_(&tape), index_(index) {}

    Kind kind() const;
    bool is(Kind wanted) const { return kind() == wanted; }

    bool boolean() const;
    /// The characters of a Text, valid UTF-8 without NUL; points into the document.
    std::string_view text() const;
    /// The value of an Integer that fits; nothing for any other node.
    std::optional<std::int64_t> integer() const;
    /// The value of an Integer or Number, rounded as needed; nothing for any other node.
    std::optional<double> number() const;

    /// How many items or members; 0 for what is no container.
    std::size_t size() const;
    /// Those of a List; none for any other node.
    Items items() const;
    /// Those of an Object, in the order of the file; none for any other node.
    Members members() const;
    /// The value of a key of an Object. Looks at one key after the other.
    std::optional<Node> find(std::string_view key) const;

    /// Where the value begins: file, line and column.
    base::Place place() const;
    /// The way from the root, as RFC 6901 writes it: "/questions/3/key"; empty for the root.
    std::string pointer() const;
    /// The bytes of a scalar as they stand in the file: `1.50`, `"a\n"`.
    std::string_view source() const;

    bool operator==(const Node&) const = default;

private:
    friend class Items;
    friend class Members;
    /// What stands after this node and all that is in it: for a key, its value.
    Node after() const;
    /// The first node within this container, and what stands after the last; the same twice for
    /// what is not of kind `wanted`.
    Node first_within(Kind wanted) const;
    Node end_of(Kind wanted) const;

    const Tape* tape_;
    std::uint32_t index_;
};

/// One key of an object: the key itself is a Text node, with a place of its own.
struct Member {
    Node key;
    Node value;

    std::string_view name() const { return key.text(); }
};

/// For range-for.
class Items {
public:
    class Iterator {
    public:
        using value_type = Node;
        using difference_type = std::ptrdiff_t;

        explicit Iterator(Node node) : node_(node) {}
        Node operator*() const { return node_; }
        Iterator& operator++() {
            node_ = node_.after();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(const Iterator&) const = default;

    private:
        Node node_;
    };

    explicit Items(Node list) : list_(list) {}
    Iterator begin() const { return Iterator(list_.first_within(Kind::List)); }
    Iterator end() const { return Iterator(list_.end_of(Kind::List)); }
    std::size_t size() const { return list_.is(Kind::List) ? list_.size() : 0; }

private:
    Node list_;
};

/// For range-for.
class Members {
public:
    class Iterator {
    public:
        using value_type = Member;
        using difference_type = std::ptrdiff_t;

        explicit Iterator(Node key) : key_(key) {}
        Member operator*() const { return {key_, key_.after()}; }
        Iterator& operator++() {
            key_ = key_.after().after();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(const Iterator&) const = default;

    private:
        Node key_;
    };

    explicit Members(Node object) : object_(object) {}
    Iterator begin() const { return Iterator(object_.first_within(Kind::Object)); }
    Iterator end() const { return Iterator(object_.end_of(Kind::Object)); }
    std::size_t size() const { return object_.is(Kind::Object) ? object_.size() : 0; }

private:
    Node object_;
};

}  // namespace json
