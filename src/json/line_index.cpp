// SPDX-License-Identifier: MIT
#include "json/line_index.h"

#include <algorithm>

namespace json {
namespace {

constexpr std::size_t stride = 128;

/// Whether the last byte of a line end stands at `i`.
bool ends_line(std::string_view text, std::size_t i) {
    const bool inside_crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    return text[i] == '\n' || (text[i] == '\r' && !inside_crlf);
}

std::size_t characters(std::string_view text) {
    const auto begins_one = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins_one));
}

/// Goes on from `at`, which is the position of byte `from`, to byte `to`.
LineColumn advanced(LineColumn at, std::string_view text, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        if (ends_line(text, i)) {
            at = {at.line + 1, 1};
            from = i + 1;
        }
    }
    return {at.line, at.column + characters(text.substr(from, to - from))};
}

}  // namespace

LineColumn line_column(std::string_view text, std::size_t offset) {
    return advanced({}, text, 0, std::min(offset, text.size()));
}

LineIndex::LineIndex(std::string_view text) {
    marks_.reserve(text.size() / stride + 1);
    marks_.push_back({});
    for (std::size_t i = stride; i <= text.size(); i += stride) {
        marks_.push_back(advanced(marks_.back(), text, i - stride, i));
    }
}

LineColumn LineIndex::find(std::string_view text, std::size_t offset) const {
    offset = std::min(offset, text.size());
    const std::size_t mark = offset / stride;
    return advanced(marks_[mark], text, mark * stride, offset);
}

}  // namespace json
