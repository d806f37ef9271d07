// SPDX-License-Identifier: MIT
//
// Reading JSON (RFC 8259) that anybody may have written: strict, bounded, and with a place for
// every value and every fault.
#pragma once

#include "base/result.h"
#include "json/node.h"

#include <memory>
#include <stop_token>
#include <string>

namespace json {

constexpr std::size_t most_bytes = std::size_t{64} * 1024 * 1024;
constexpr std::size_t most_levels = 32;
constexpr std::size_t most_number_characters = 64;

/// A parsed text, which it keeps; its nodes point into it and stay good when it is moved.
class Document {
public:
    explicit Document(std::unique_ptr<const Tape> tape);
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    Node root() const& { return Node(*tape_, 0); }
    Node root() && = delete;

    /// The text, without a byte order mark, and the name that places show.
    const std::string& text() const;
    const std::string& file() const;

private:
    std::unique_ptr<const Tape> tape_;
};

/// Parses `text`; `file_name` is what places show. A byte order mark at the start is skipped.
/// Fails at the first fault, with its place and one of the codes
/// - `too-large`: more than `most_bytes`;
/// - `empty`: nothing but blanks or NUL;
/// - `not-json`: another kind of file, named where it is known (PNG, ZIP, HTML, …);
/// - `encoding`: not UTF-8; the likely encoding is named;
/// - `syntax`: what stands there and what was expected;
/// - `bad-text`: a control character, NUL (also as \u0000), a wrong escape, a lone surrogate;
/// - `bad-number`: not a JSON number, too long, or too large for any reader;
/// - `too-deep`: more than `most_levels` levels;
/// - `duplicate-key`: the place is that of the second, the message names both lines;
/// - `stopped`: nobody wants it any more, as `stop` says; that is looked at all the time.
base::Result<Document> parse(std::string text, std::string file_name,
                             const std::stop_token& stop = {});

}  // namespace json
