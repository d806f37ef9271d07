// SPDX-License-Identifier: MIT
#include "text/characters.h"
#include "text/dashes.h"
#include "text/typography.h"
#include "text/utf8.h"

#include <algorithm>
#include <initializer_list>

namespace text {
namespace {

class Finder {
public:
    Finder(std::u32string_view text, Language language)
        : text_(text), french_(language == Language::French) {}

    std::vector<TypographyFault> run() {
        for (here_ = 0; here_ < text_.size(); ++here_) {
            skip_address();
            marks();
            spaces();
            french_ ? french() : english();
        }
        return std::move(faults_);
    }

private:
    char32_t at(std::size_t i) const { return i < text_.size() ? text_[i] : 0; }
    char32_t here() const { return at(here_); }
    char32_t before(std::size_t back = 1) const { return here_ >= back ? at(here_ - back) : 0; }
    char32_t after(std::size_t ahead = 1) const { return at(here_ + ahead); }
    void add(std::string message) { faults_.push_back({here_, std::move(message)}); }

    void skip_address();
    void marks();
    void spaces();
    void french();
    void after_french_number();
    bool number_ends_after_point() const;
    void english();
    static bool starts_with_word(std::u32string_view rest,
                                 std::initializer_list<std::u32string_view> words);

    std::u32string_view text_;
    bool french_;
    std::size_t here_ = 0;
    std::vector<TypographyFault> faults_;
};

void Finder::skip_address() {
    const std::u32string_view rest = text_.substr(here_);
    if (rest.starts_with(U"http://") || rest.starts_with(U"https://") ||
        rest.starts_with(U"www.")) {
        here_ =
            std::min(text_.find_first_of(U" \t\u00A0\u2009\u202F\r\n»”\"", here_), text_.size());
    }
}

void Finder::marks() {
    if (here() == U'\'') {
        add("a straight apostrophe; write ’");
    } else if (here() == U'"') {
        add(french_ ? "a straight quotation mark; write « and »"
                    : "a straight quotation mark; write “ and ”");
    } else if (here() == U'.' && after() == U'.' && after(2) == U'.' && before() != U'.') {
        add("three dots; write …");
    } else if (here() == U'-' && stands_for_dash(text_, here_)) {
        add("a hyphen for a dash; write —");
    } else if (here() == U'-' && joins_range(text_, here_)) {
        add("a hyphen for a range; write –");
    } else if (is_any_of(here(), french_ ? U"“”" : U"«»")) {
        add(french_ ? "an English quotation mark; write « and »"
                    : "a French quotation mark; write “ and ”");
    }
}

void Finder::spaces() {
    if (!is_space(here())) {
        return;
    }
    if (is_line_end(before())) {
        add("a space at the start");
    } else if (is_line_end(after())) {
        add("a space at the end");
    } else if (is_space(before())) {
        add("two spaces in a row");
    } else if (is_any_of(after(), U",.") && ends_word(after(2)) && after(2) != U'.') {
        add("a space before a comma or full stop");
    }
}

void Finder::french() {
    const bool word_before = is_alphanumeric(before()) || is_closing(before());
    const bool colon = here() == U':' && (is_line_end(after()) || is_space(after()));
    if (word_before && (colon || (is_any_of(here(), U";!?") && ends_word(after())))) {
        add("no space before " + encode({&text_[here_], 1}));
    } else if (here() == U'%' && is_digit(before()) && !is_alphanumeric(after())) {
        add("no space before %");
    } else if ((here() == U'»' && !is_space(before())) || (here() == U'«' && !is_space(after()))) {
        add("no space inside « »");
    } else if (is_digit(before()) && !is_digit(here())) {
        after_french_number();
    }
}

/// Here is the first character after a run of digits.
void Finder::after_french_number() {
    const std::u32string_view rest = text_.substr(here_);
    if (here() == U'.' && is_digit(after()) && number_ends_after_point()) {
        add("a decimal point; write a comma");
    } else if (here() == U':' && is_digit(after()) && is_digit(after(2)) && !is_digit(after(3))) {
        add("a time with a colon; write 14 h 30");
    } else if (starts_with_word(rest, {U"ère", U"ere", U"ème", U"eme", U"e", U"ième"})) {
        add("an ordinal; write 1re, 2ᵉ");
    } else if (is_space(here()) &&
               starts_with_word(rest.substr(1), {U"Janvier", U"Février", U"Mars", U"Avril", U"Mai",
                                                 U"Juin", U"Juillet", U"Août", U"Septembre",
                                                 U"Octobre", U"Novembre", U"Décembre"})) {
        add("a month with a capital");
    }
}

/// Whether no second point makes it a version or a date.
bool Finder::number_ends_after_point() const {
    std::size_t begin = here_;
    while (begin > 0 && is_digit(text_[begin - 1])) {
        --begin;
    }
    std::size_t end = here_ + 1;
    while (is_digit(at(end))) {
        ++end;
    }
    const bool starts = begin == 0 || !is_any_of(text_[begin - 1], U".-/");
    return starts && !(at(end) == U'.' && is_digit(at(end + 1))) && !is_letter(at(end));
}

void Finder::english() {
    if (is_space(here()) && is_alphanumeric(before()) &&
        ((is_any_of(after(), U";!?") && ends_word(after(2))) ||
         (after() == U':' && (is_line_end(after(2)) || is_space(after(2)))) ||
         (after() == U'%' && is_digit(before())))) {
        ++here_;
        add("a space before " + encode({&text_[here_], 1}));
    } else if (here() == U',' && is_digit(before()) && is_digit(after()) &&
               !(is_digit(after(2)) && is_digit(after(3)) && !is_digit(after(4)))) {
        add("a decimal comma; write a point");
    }
}

bool Finder::starts_with_word(std::u32string_view rest,
                              std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](std::u32string_view word) {
        return rest.starts_with(word) &&
               (rest.size() == word.size() || !is_alphanumeric(rest[word.size()]));
    });
}

}  // namespace

std::vector<TypographyFault> typography_faults(std::string_view text, Language language) {
    const std::u32string codes = decode(text);
    return Finder(codes, language).run();
}

}  // namespace text
