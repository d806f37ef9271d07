// SPDX-License-Identifier: MIT
//
// A parsed document as one flat list in the order of the file: a container, then all that is in
// it; in an object each key stands before its value. 24 bytes a value, whatever it holds, and
// nothing about it is recursive. Only json/node and json/parse look inside.
#pragma once

#include "json/kind.h"
#include "json/line_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace json {

struct Record {
    std::uint32_t offset = 0;   ///< first byte in the text
    std::uint32_t size = 0;     ///< bytes of a text or number; how many items or members
    std::uint32_t data = 0;     ///< text: where it begins; container: the record after its last
    std::uint32_t parent = 0;   ///< the record of the container; the root is its own
    std::uint32_t ordinal = 0;  ///< which of its container's items or members
    Kind kind = Kind::Null;
    bool escaped = false;  ///< `data` counts in `Tape::decoded`, not in `Tape::text`
    bool is_key = false;
};

struct Tape {
    Tape(std::string whole, std::string name)
        : text(std::move(whole)), file(std::move(name)), lines(text) {}

    std::string_view text_of(const Record& record) const {
        return std::string_view(record.escaped ? decoded : text).substr(record.data, record.size);
    }
    std::uint32_t next(std::uint32_t index) const {
        const Record& record = records[index];
        const bool container = record.kind == Kind::List || record.kind == Kind::Object;
        return container ? record.data : index + 1;
    }

    std::string text;
    std::string file;
    LineIndex lines;
    std::string decoded;  ///< the texts that were written with escapes
    std::vector<Record> records;
};

}  // namespace json
