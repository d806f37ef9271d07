// SPDX-License-Identifier: MIT
#include "packs/evidence/tokens.h"

#include "base/utf8.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace packs::evidence {
namespace {

/// Walks over the characters of a text, remembering the bytes they stand at.
class Lexer {
public:
    Lexer(std::string_view text, text::Language language) : text_(text), language_(language) {
        characters_.reserve(text.size());
        codes_.reserve(text.size());
        while (!text.empty()) {
            if (const auto byte = static_cast<unsigned char>(text.front()); byte < 0x80) {
                characters_.push_back(text.substr(0, 1));
                codes_.push_back(byte);
                text.remove_prefix(1);
                continue;
            }
            const base::Decoded first = base::decode_first(text);
            characters_.push_back(text.substr(0, first.length));
            codes_.push_back(first.valid ? first.code : U'\uFFFD');
            text.remove_prefix(first.length);
        }
    }

    std::vector<Token> run() {
        while (at_ < codes_.size()) {
            if (digit(at_)) {
                read_number();
            } else if (letter(at_)) {
                read_word();
            } else {
                read_mark();
            }
        }
        return std::move(out_);
    }

private:
    static bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
    static bool is_space(char32_t c) {
        return c <= U' ' || c == U'\u00A0' || (c >= U'\u2000' && c <= U'\u200A') ||
               c == U'\u202F' || c == U'\u3000' || c == U'\u2028' || c == U'\u2029';
    }
    /// Soft hyphen, zero-width space, byte order mark, zero-width joiners: nothing is there.
    static bool is_invisible(char32_t c) {
        return c == U'\u00AD' || (c >= U'\u200B' && c <= U'\u200D') || c == U'\uFEFF' ||
               c == U'\u2060';
    }
    static bool is_apostrophe(char32_t c) {
        return c == U'\'' || c == U'\u2018' || c == U'\u2019' || c == U'\u02BC';
    }
    static bool is_hyphen(char32_t c) { return c == U'-' || (c >= U'\u2010' && c <= U'\u2011'); }
    static bool is_letter(char32_t c) {
        if (c < 0x80) {
            return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        }
        const bool symbols = c == U'\u00D7' || c == U'\u00F7' || (c >= 0x2000 && c < 0x2C00) ||
                             (c >= 0x3000 && c < 0x3040) || c >= 0xE000;
        return c == U'\u00AA' || c == U'\u00BA' || (c >= 0xC0 && !symbols);
    }
    static bool is_capital(std::string_view character) {
        if (character.size() == 1) {
            return character[0] >= 'A' && character[0] <= 'Z';
        }
        return text::fold(character) != text::nfc(character) &&
               text::capitalised(character) == text::nfc(character);
    }
    bool digit(std::size_t i) const { return i < codes_.size() && is_digit(codes_[i]); }
    bool letter(std::size_t i) const { return i < codes_.size() && is_letter(codes_[i]); }

    std::size_t offset(std::size_t i) const {
        return i < characters_.size()
                   ? static_cast<std::size_t>(characters_[i].data() - text_.data())
                   : text_.size();
    }

    void emit(Token token, std::size_t begin, std::size_t end) {
        token.at = {offset(begin), offset(end)};
        token.glued = !out_.empty() && out_.back().at.end == token.at.begin;
        out_.push_back(std::move(token));
        at_ = end;
    }

    void read_word() {
        std::size_t end = at_;
        while (letter(end) || (end < codes_.size() && is_invisible(codes_[end]))) {
            ++end;
        }
        const std::string_view raw = text_.substr(offset(at_), offset(end) - offset(at_));
        Token token{TokenKind::Word, text::fold(raw), {}, false, false, false, {}};
        token.capital = is_capital(characters_[at_]);
        emit(std::move(token), at_, end);
    }

    void read_mark() {
        const char32_t c = codes_[at_];
        const bool inside_word =
            (is_apostrophe(c) || is_hyphen(c)) && at_ > 0 && letter(at_ - 1) && letter(at_ + 1);
        if (is_space(c) || is_invisible(c) || is_apostrophe(c) || inside_word) {
            ++at_;
            return;
        }
        emit({TokenKind::Mark, text::fold(characters_[at_]), {}, false, false, false, {}}, at_,
             at_ + 1);
    }

    std::size_t end_of_digits(std::size_t i) const {
        while (digit(i)) {
            ++i;
        }
        return i;
    }

    bool parts_thousands(char32_t c) const {
        return c == U' ' || c == U'\u00A0' || c == U'\u202F' || c == U'\u2009' ||
               c == (language_ == text::Language::French ? U'.' : U',');
    }
    bool parts_decimals(char32_t c) const {
        return c == U'.' || (c == U',' && language_ == text::Language::French);
    }

    /// Whether exactly three digits stand from `i` on.
    bool group_of_three(std::size_t i) const { return digit(i) && end_of_digits(i) == i + 3; }

    void read_number() {
        std::string digits;
        const auto take = [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                digits += static_cast<char>(codes_[i]);
            }
        };
        std::size_t end = end_of_digits(at_);
        take(at_, end);
        bool grouped = false;
        while (end - at_ <= 3 + 4 * 4 && (grouped || end - at_ <= 3) && end < codes_.size() &&
               parts_thousands(codes_[end]) && group_of_three(end + 1)) {
            take(end + 1, end + 4);
            end += 4;
            grouped = true;
        }
        if (end < codes_.size() && parts_decimals(codes_[end]) && digit(end + 1)) {
            digits += '.';
            const std::size_t last = end_of_digits(end + 1);
            take(end + 1, last);
            end = last;
        }
        const bool goes_on =
            end < codes_.size() && (codes_[end] == U'.' || codes_[end] == U',') && digit(end + 1);
        const auto number = text::parse_decimal(digits);
        if (goes_on || !number) {
            while (digit(end) || (end < codes_.size() && digit(end + 1) &&
                                  (codes_[end] == U'.' || codes_[end] == U','))) {
                ++end;
            }
            emit({TokenKind::Mark, "#", {}, false, false, false, {}}, at_, end);
            return;
        }
        emit({TokenKind::Number, digits, *number, grouped, false, false, {}}, at_, end);
    }

    std::string_view text_;
    text::Language language_;
    std::vector<std::string_view> characters_;
    std::vector<char32_t> codes_;
    std::vector<Token> out_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> tokens(std::string_view text, text::Language language) {
    return Lexer(text, language).run();
}

}  // namespace packs::evidence
