// SPDX-License-Identifier: MIT
#include "text/fold.h"

#include "base/utf8.h"
#include "text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace text {
namespace {

/// Most characters are below: Unicode is not asked about them.
constexpr char32_t ascii_end = 0x80;

bool is_ascii_byte(char byte) { return static_cast<unsigned char>(byte) < ascii_end; }

UChar32 icu_code(char32_t code) { return static_cast<UChar32>(code); }

/// Of an ASCII letter, the small one.
char32_t small(char32_t code) { return code >= U'A' && code <= U'Z' ? code + 32 : code; }

/// NFKD of one character, case-folded. Of one character only, so that what comes out can be traced
/// back: over a whole text the decomposition would differ only in the order of accents.
std::u32string decomposed(char32_t code) {
    if (code < ascii_end) {
        return {small(code)};
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFKDInstance(status);
    assert(U_SUCCESS(status));
    icu::UnicodeString parts;
    if (!form->getDecomposition(icu_code(code), parts)) {
        parts = icu::UnicodeString(icu_code(code));
    }
    parts.foldCase();
    std::u32string out;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        out += static_cast<char32_t>(parts.char32At(i));
    }
    return out;
}

/// What `find` makes of the characters from `first` on, a page of 128; found once.
template <auto find, char32_t first>
const auto& in_page(char32_t code) {
    static const auto page = [] {
        std::array<decltype(find(first)), 128> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = find(first + static_cast<char32_t>(i));
        }
        return all;
    }();
    return page[code - first];
}

/// The same as `find(code)`, without Unicode where it is a letter or mark of a western language.
template <auto find>
auto looked_up(char32_t code) {
    switch (code / 128) {
        case 0x0080 / 128: return in_page<find, 0x0080>(code);
        case 0x0100 / 128: return in_page<find, 0x0100>(code);
        case 0x2000 / 128: return in_page<find, 0x2000>(code);
        default: return find(code);
    }
}

/// The Latin letters that Unicode does not decompose.
std::u32string_view spelled_out(char32_t code) {
    switch (code) {
        case U'œ': return U"oe";
        case U'æ': return U"ae";
        case U'ß': return U"ss";
        default: return {};
    }
}

bool digit(char32_t code) {
    return code < ascii_end ? code >= U'0' && code <= U'9' : u_isdigit(icu_code(code));
}

int combining_class(char32_t code) {
    return code < ascii_end ? 0 : u_getCombiningClass(icu_code(code));
}

// --- fold -----------------------------------------------------------------------------------

char32_t unified(char32_t code) {
    if (code < ascii_end) {
        return code == U'`' ? U'\'' : code;
    }
    switch (code) {
        case U'ø': return U'o';
        case U'ł': return U'l';
        case U'đ': return U'd';
        case U'ı': return U'i';
        case U'‘':
        case U'’':
        case U'‛':
        case U'′':
        case U'ʼ':
        case U'ʹ': return U'\'';
        case U'“':
        case U'”':
        case U'„':
        case U'‟':
        case U'″':
        case U'«':
        case U'»': return U'"';
        case U'\u2212': return U'-';
        default: break;
    }
    if (u_charType(icu_code(code)) == U_DASH_PUNCTUATION) {
        return U'-';
    }
    return digit(code) ? U'0' + static_cast<char32_t>(u_charDigitValue(icu_code(code))) : code;
}

/// Invisible characters: soft hyphen, zero-width and direction marks, variation selectors.
bool ignorable(char32_t code) {
    return code >= ascii_end &&
           u_hasBinaryProperty(icu_code(code), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// Classes up to 9 are overlays, nukta, kana voicing and virama (UAX 44, table 15): spelling.
bool accent(char32_t code) { return combining_class(code) > 9; }

/// What becomes of one character: letters and marks, or a space for white space.
std::string folded(char32_t original) {
    std::string out;
    // The spacing acute accent would decompose into a space and an accent.
    for (const char32_t code : looked_up<decomposed>(original == U'´' ? U'\'' : original)) {
        if (ignorable(code) || accent(code)) {
            continue;
        }
        if (u_isUWhiteSpace(icu_code(code))) {
            out += ' ';
        } else if (const auto letters = spelled_out(code); !letters.empty()) {
            for (const char32_t letter : letters) {
                append(out, letter);
            }
        } else {
            append(out, unified(code));
        }
    }
    return out;
}

char folded_ascii(char c) {
    const bool blank = c >= '\t' && c <= '\r';
    return blank ? ' ' : c == '`' ? '\'' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

}  // namespace

std::string fold(std::string_view text) {
    // There is always room for what is left of the text and a space before it: of ASCII no more
    // comes out than goes in.
    std::string out(text.size() + 1, '\0');
    std::size_t size = 0;
    bool space_due = false;
    const auto add = [&](char byte) {
        if (byte == ' ') {
            space_due = size > 0;
            return;
        }
        if (space_due) {
            out[size++] = ' ';
            space_due = false;
        }
        out[size++] = byte;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii_byte(text[at])) {
            add(folded_ascii(text[at++]));
            continue;
        }
        const base::Decoded first = base::decode_first(text.substr(at));
        at += first.length;
        const std::string bytes = looked_up<folded>(first.valid ? first.code : U'\uFFFD');
        out.resize(std::max(out.size(), size + bytes.size() + text.size() - at + 1));
        std::for_each(bytes.begin(), bytes.end(), add);
    }
    out.resize(size);
    if (is_ascii(out)) {
        return out;
    }
    return nfc(out);
}

// --- squeeze --------------------------------------------------------------------------------

namespace {

/// A character on its way to the squeezed text, with the bytes it came from.
struct Traced {
    char32_t code;
    ByteRange origin;
};

/// Decomposed and folded, without the three invisible characters; accents become part of what they
/// stand on.
std::vector<Traced> traced_characters(std::string_view text) {
    std::vector<Traced> out;
    out.reserve(text.size());
    std::size_t offset = 0;
    while (offset < text.size()) {
        if (is_ascii_byte(text[offset])) {
            const auto code = static_cast<unsigned char>(text[offset]);
            out.push_back({small(code), {offset, offset + 1}});
            ++offset;
            continue;
        }
        const base::Decoded first = base::decode_first(text.substr(offset));
        const ByteRange origin{offset, offset + first.length};
        offset = origin.end;
        if (!first.valid || first.code == 0xAD || first.code == 0x200B || first.code == 0xFEFF) {
            continue;
        }
        for (const char32_t code : looked_up<decomposed>(first.code)) {
            if (combining_class(code) != 0) {
                if (!out.empty() && out.back().origin.end == origin.begin) {
                    out.back().origin.end = origin.end;
                }
            } else if (const auto letters = spelled_out(code); !letters.empty()) {
                for (const char32_t letter : letters) {
                    out.push_back({letter, origin});
                }
            } else {
                out.push_back({code, origin});
            }
        }
    }
    return out;
}

bool kept(char32_t code) {
    const bool letter = code < ascii_end ? (code >= U'a' && code <= U'z') || digit(code)
                                         : u_isalnum(icu_code(code));
    return letter || code == U'%' || code == U'€';
}

}  // namespace

SqueezedText squeeze(std::string_view text) {
    SqueezedText out;
    const std::vector<Traced> characters = traced_characters(text);
    out.text.reserve(text.size());
    out.starts.reserve(characters.size() + 1);
    out.origins.reserve(characters.size());
    const auto add = [&](char32_t code, ByteRange origin) {
        out.starts.push_back(out.text.size());
        out.origins.push_back(origin);
        append(out.text, code);
    };
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const auto& [code, origin] = characters[i];
        if (kept(code)) {
            add(code, origin);
        } else if ((code == U'.' || code == U',') && i > 0 && i + 1 < characters.size() &&
                   digit(characters[i - 1].code) && digit(characters[i + 1].code)) {
            add(U'.', origin);
        }
    }
    out.starts.push_back(out.text.size());
    return out;
}

std::string squeezed(std::string_view text) { return squeeze(text).text; }

}  // namespace text
