// SPDX-License-Identifier: MIT
//
// One pass from left to right: what was put out stands to the left, what comes in to the right, and
// each rule looks at a few characters of both.
#include "text/typography.h"

#include "text/characters.h"
#include "text/dashes.h"
#include "text/straight_quotes.h"
#include "text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <span>

namespace text {

bool is_letter(char32_t code) { return u_isalpha(static_cast<UChar32>(code)); }

namespace {

constexpr std::u32string_view months[] = {U"janvier",   U"février", U"mars",     U"avril",
                                          U"mai",       U"juin",    U"juillet",  U"août",
                                          U"septembre", U"octobre", U"novembre", U"décembre"};

/// What follows a number and should stay on its line.
constexpr std::u32string_view units[] = {
    U"€",       U"$",        U"£",        U"M€",       U"Md€",       U"k€",     U"euro",
    U"euros",   U"million",  U"millions", U"milliard", U"milliards", U"an",     U"ans",
    U"mois",    U"jour",     U"jours",    U"heure",    U"heures",    U"minute", U"minutes",
    U"seconde", U"secondes", U"h",        U"min",      U"s",         U"ms",     U"km",
    U"m",       U"cm",       U"mm",       U"kg",       U"g",         U"t",      U"ha",
    U"km²",     U"m²",       U"m³",       U"l",        U"°C",        U"octets", U"Ko",
    U"ko",      U"Mo",       U"Go",       U"To",       U"Po",        U"MW",     U"kW",
    U"GHz",     U"MHz",      U"Hz",       U"points",   U"point",     U"fois"};

class Pass {
public:
    Pass(std::u32string_view in, Language language)
        : in_(in), french_(language == Language::French), roles_(straight_quote_roles(in)) {
        out_.reserve(in.size() + 8);
    }

    std::u32string run() {
        while (at_ < in_.size()) {
            if (!copy_address()) {
                is_space(in_[at_]) ? spaces() : character();
            }
        }
        return std::move(out_);
    }

private:
    /// What came in at `offset` from here, quotation marks as they will be shown; 0 outside.
    char32_t next(std::size_t offset = 1) const { return shown(at_ + offset); }
    char32_t shown(std::size_t i) const {
        if (i >= in_.size()) {
            return 0;
        }
        switch (roles_[i]) {
            case QuoteRole::Opening: return french_ ? U'«' : U'“';
            case QuoteRole::Closing: return french_ ? U'»' : U'”';
            case QuoteRole::None: break;
        }
        return in_[i];
    }
    /// What was put out `back` characters ago; 0 before the first.
    char32_t last(std::size_t back = 1) const {
        return back <= out_.size() ? out_[out_.size() - back] : 0;
    }
    std::size_t digits_before(std::size_t i) const {
        std::size_t count = 0;
        while (count < i && is_digit(in_[i - count - 1])) {
            ++count;
        }
        return count;
    }
    std::size_t digits_from(std::size_t i) const {
        std::size_t count = 0;
        while (is_digit(shown(i + count))) {
            ++count;
        }
        return count;
    }
    void put(char32_t code) { out_ += code; }

    bool copy_address();
    void spaces();
    char32_t french_space(std::size_t first, std::size_t after) const;
    bool dropped_in_english(std::size_t after) const;
    bool parts_thousands(std::size_t first, std::size_t after) const;
    bool starts_with_word(std::size_t i, std::span<const std::u32string_view> words) const;
    bool after_day() const;
    bool ends_sentence(std::size_t i) const;
    void character();
    void apostrophe();
    void hyphen();
    void french_character(char32_t code);

    std::u32string_view in_;
    bool french_;
    std::vector<QuoteRole> roles_;
    std::size_t at_ = 0;
    std::u32string out_;
};

/// Copies a web or mail address that begins here, up to the next space or quotation mark.
bool Pass::copy_address() {
    const char32_t before = at_ == 0 ? 0 : in_[at_ - 1];
    if (!is_line_end(before) && !is_space(before) && !is_opening(before) && before != U'"') {
        return false;
    }
    const std::size_t end =
        std::min(in_.find_first_of(U" \t\u00A0\u2009\u202F\r\n»”\"<>", at_), in_.size());
    const std::u32string_view word = in_.substr(at_, end - at_);
    const std::size_t sign = word.find(U'@');
    const bool mail = sign != word.npos && sign > 0 && sign + 1 < word.size() &&
                      is_alphanumeric(word[sign - 1]) && is_alphanumeric(word[sign + 1]);
    if (!mail && word.find(U"://") == word.npos && !word.starts_with(U"www.")) {
        return false;
    }
    out_ += word;
    at_ = end;
    return true;
}

// --- spaces ---------------------------------------------------------------------------------

void Pass::spaces() {
    const std::size_t first = at_;
    std::size_t after = at_;
    while (is_space(shown(after))) {
        ++after;
    }
    at_ = after;
    if (is_line_end(last()) || is_line_end(shown(after))) {
        out_ += in_.substr(first, after - first);
    } else if (!french_) {
        if (!dropped_in_english(after)) {
            out_ += in_.substr(first, after - first);
        }
    } else if (const char32_t space = french_space(first, after)) {
        put(space);
    } else {
        out_ += in_.substr(first, after - first);
    }
}

/// Whether the punctuation at `i` ends a word or sentence; "!important" and ":-)" do not.
bool Pass::ends_sentence(std::size_t i) const {
    const char32_t following = shown(i + 1);
    return shown(i) == U':'
               ? is_line_end(following) || is_space(following) || is_any_of(following, U"«»")
               : ends_word(following);
}

/// The space for those in [first, after), or 0 where they are right as they are.
char32_t Pass::french_space(std::size_t first, std::size_t after) const {
    const char32_t code = shown(after);
    if (last() == U'«' || code == U'»') {
        return no_break_space;
    }
    if (is_any_of(code, U";!?")) {
        return ends_sentence(after) ? narrow_space : 0;
    }
    if (code == U':') {
        return ends_sentence(after) ? no_break_space : 0;
    }
    if (is_digit(last())) {
        if (code == U'%') {
            return is_alphanumeric(shown(after + 1)) ? 0 : narrow_space;
        }
        if (is_digit(code)) {
            return parts_thousands(first, after) ? narrow_space : 0;
        }
        if (starts_with_word(after, units)) {
            return no_break_space;
        }
    }
    if (after_day() && starts_with_word(after, months)) {
        return no_break_space;
    }
    const bool hour = last() == U'h' && is_space(last(2)) && is_digit(last(3));
    return hour && is_digit(code) ? no_break_space : 0;
}

bool Pass::parts_thousands(std::size_t first, std::size_t after) const {
    const std::size_t left = digits_before(first);
    const std::size_t begin = first - left;
    const char32_t before = begin == 0 ? 0 : in_[begin - 1];
    const bool later_group = left == 3 && is_space(before);
    return left <= 3 && digits_from(after) == 3 && (in_[begin] != U'0' || later_group) &&
           !is_alphanumeric(before) && !is_any_of(before, U",.…-–/:");
}

/// Whether one of `words` begins at `i` and ends with the word there.
bool Pass::starts_with_word(std::size_t i, std::span<const std::u32string_view> words) const {
    return std::ranges::any_of(words, [&](std::u32string_view word) {
        return in_.substr(i).starts_with(word) && !is_alphanumeric(shown(i + word.size()));
    });
}

/// Whether a day of a month was put out last: one or two digits, or "1er".
bool Pass::after_day() const {
    if (last() == U'r' && last(2) == U'e') {
        return last(3) == U'1' && !is_alphanumeric(last(4));
    }
    return is_digit(last()) &&
           (!is_alphanumeric(last(2)) || (is_digit(last(2)) && !is_alphanumeric(last(3))));
}

bool Pass::dropped_in_english(std::size_t after) const {
    const char32_t code = shown(after);
    if (code == U'%') {
        return is_digit(last()) && !is_alphanumeric(shown(after + 1));
    }
    const bool after_word = is_alphanumeric(last()) || is_closing(last()) || last() == U'%';
    if (code == U'.') {
        return after_word && (is_line_end(shown(after + 1)) || is_space(shown(after + 1)));
    }
    return after_word && is_any_of(code, U",;:!?") && ends_sentence(after);
}

// --- characters -----------------------------------------------------------------------------

void Pass::character() {
    const char32_t code = next(0);
    if (code == U'\'') {
        apostrophe();
    } else if (code == U'-') {
        hyphen();
    } else if (in_.substr(at_).starts_with(U"...") && next(3) != U'.' && last() != U'.') {
        put(U'…');
        at_ += 3;
        return;
    } else if (french_) {
        french_character(code);
    } else {
        put(code);
    }
    ++at_;
}

void Pass::apostrophe() {
    const bool word_before = is_letter(last()) || (is_digit(last()) && is_letter(next()));
    if (french_) {
        const bool word_after = is_alphanumeric(next()) || is_any_of(next(), U"«“");
        return put(word_before && word_after ? U'’' : U'\'');
    }
    if (word_before || is_any_of(last(), U".,!?…")) {
        return put(U'’');
    }
    const bool opens = is_line_end(last()) || is_space(last()) || is_opening(last());
    if (opens && is_alphanumeric(next())) {
        return put(is_digit(next()) ? U'’' : U'‘');  // ’90s
    }
    put(U'\'');
}

void Pass::hyphen() {
    if (stands_for_dash(in_, at_)) {
        put(U'—');
        at_ += next() == U'-' ? 1 : 0;
    } else {
        put(joins_range(in_, at_) ? U'–' : U'-');
    }
}

void Pass::french_character(char32_t code) {
    const bool joined = !is_line_end(last()) && !is_space(last());
    if (is_any_of(code, U";!?") && ends_sentence(at_) &&
        (is_alphanumeric(last()) || is_closing(last()) || is_any_of(last(), U"%€…\""))) {
        put(narrow_space);
    } else if (code == U':' && ends_sentence(at_) &&
               (is_alphanumeric(last()) || is_closing(last()) || is_any_of(last(), U"%€"))) {
        put(no_break_space);
    } else if (code == U'%' && is_digit(last()) && !is_alphanumeric(next())) {
        put(narrow_space);
    } else if ((code == U'€' && is_digit(last())) || (code == U'»' && joined && last() != U'«')) {
        put(no_break_space);
    } else if (code == U'—' && is_letter(last()) && is_letter(next())) {
        out_ += U" — ";
        return;
    }
    put(code);
    if (code == U'«' && !is_line_end(next()) && !is_space(next())) {
        put(no_break_space);
    }
}

}  // namespace

std::string typo(std::string_view text, Language language) {
    return encode(Pass(decode(text), language).run());
}

}  // namespace text
