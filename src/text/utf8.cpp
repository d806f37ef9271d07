// SPDX-License-Identifier: MIT
#include "text/utf8.h"

#include "base/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <memory>

namespace text {

namespace {

/// How many bytes at the front are surely ASCII, in steps of eight.
std::size_t ascii_prefix(std::string_view text) {
    std::size_t offset = 0;
    for (std::uint64_t eight = 0; offset + sizeof eight <= text.size(); offset += sizeof eight) {
        std::memcpy(&eight, text.data() + offset, sizeof eight);
        if ((eight & 0x8080808080808080u) != 0) {
            break;
        }
    }
    return offset;
}

}  // namespace

bool is_ascii(std::string_view text) {
    const std::size_t known = ascii_prefix(text);
    return std::ranges::all_of(text.substr(known),
                               [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<std::size_t> first_invalid(std::string_view text) {
    std::size_t offset = 0;
    while (true) {
        offset += ascii_prefix(text.substr(offset));
        if (offset == text.size()) {
            return std::nullopt;
        }
        const base::Decoded first = base::decode_first(text.substr(offset));
        if (!first.valid) {
            return offset;
        }
        offset += first.length;
    }
}

std::u32string decode(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const base::Decoded first = base::decode_first(text);
        out += first.valid ? first.code : U'\uFFFD';
        text.remove_prefix(first.length);
    }
    return out;
}

void append(std::string& out, char32_t code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if ((code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF) {
        code = U'\uFFFD';
    }
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string encode(std::u32string_view codes) {
    std::string out;
    out.reserve(codes.size());
    for (const char32_t code : codes) {
        append(out, code);
    }
    return out;
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const bool ascii = static_cast<unsigned char>(text.front()) < 0x80;
        text.remove_prefix(ascii ? 1 : base::decode_first(text).length);
        ++count;
    }
    return count;
}

std::string_view first_characters(std::string_view text, std::size_t count) {
    std::size_t offset = 0;
    for (; count > 0 && offset < text.size(); --count) {
        offset += base::decode_first(text.substr(offset)).length;
    }
    return text.substr(0, offset);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::string capitalised(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const base::Decoded first = base::decode_first(text.substr(offset));
        const auto code = static_cast<UChar32>(first.code);
        if (u_isalpha(code)) {
            std::string out(text.substr(0, offset));
            append(out, static_cast<char32_t>(u_totitle(code)));
            return out += text.substr(offset + first.length);
        }
        if (!u_ispunct(code) && !u_isUWhiteSpace(code)) {
            break;
        }
        offset += first.length;
    }
    return std::string(text);
}

std::string nfc(std::string_view text) {
    if (is_ascii(text)) {
        return std::string(text);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
    assert(U_SUCCESS(status));
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink,
                        nullptr, status);
    assert(U_SUCCESS(status));
    return out;
}

namespace {

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

/// ICU's finder of user-perceived characters (UAX 29) over `text`, which must outlive it.
class Boundaries {
public:
    explicit Boundaries(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        text_.reset(
            utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
        finder_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        assert(U_SUCCESS(status));
        finder_->setText(text_.get(), status);
        assert(U_SUCCESS(status));
    }
    icu::BreakIterator* operator->() { return finder_.get(); }

private:
    std::unique_ptr<UText, CloseText> text_;
    std::unique_ptr<icu::BreakIterator> finder_;
};

}  // namespace

std::size_t next_boundary(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) {
        return text.size();
    }
    return static_cast<std::size_t>(Boundaries(text)->following(static_cast<int32_t>(offset)));
}

std::size_t previous_boundary(std::string_view text, std::size_t offset) {
    if (offset == 0 || text.empty()) {
        return 0;
    }
    const auto from = static_cast<int32_t>(std::min(offset, text.size()));
    return static_cast<std::size_t>(Boundaries(text)->preceding(from));
}

}  // namespace text
