// SPDX-License-Identifier: MIT
#include "text/straight_quotes.h"

#include "text/characters.h"

namespace text {
namespace {

class LineOfQuotes {
public:
    LineOfQuotes(std::u32string_view text, std::vector<QuoteRole>& roles)
        : text_(text), roles_(roles) {}

    void add(std::size_t at) { marks_.push_back(at); }

    /// Sets the roles of the marks on the line if they make pairs, and begins another line.
    void end() {
        bool pairs = marks_.size() % 2 == 0;
        for (std::size_t i = 0; i < marks_.size() && pairs; ++i) {
            pairs = i % 2 == 0 ? can_open(marks_[i]) : can_close(marks_[i]);
        }
        for (std::size_t i = 0; i < marks_.size() && pairs; ++i) {
            roles_[marks_[i]] = i % 2 == 0 ? QuoteRole::Opening : QuoteRole::Closing;
        }
        marks_.clear();
    }

private:
    char32_t at(std::size_t i) const { return i < text_.size() ? text_[i] : 0; }
    char32_t before(std::size_t i) const { return i == 0 ? 0 : text_[i - 1]; }

    bool can_open(std::size_t i) const {
        const char32_t left = before(i);
        return (is_line_end(left) || is_space(left) || is_opening(left) ||
                is_any_of(left, U"'’—")) &&
               !is_line_end(at(i + 1)) && !is_space(at(i + 1));
    }
    bool can_close(std::size_t i) const {
        return !is_line_end(before(i)) && !is_space(before(i)) && !is_opening(before(i)) &&
               ends_word(at(i + 1));
    }

    std::u32string_view text_;
    std::vector<QuoteRole>& roles_;
    std::vector<std::size_t> marks_;
};

}  // namespace

std::vector<QuoteRole> straight_quote_roles(std::u32string_view text) {
    std::vector<QuoteRole> roles(text.size(), QuoteRole::None);
    LineOfQuotes line(text, roles);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == U'"') {
            line.add(i);
        } else if (is_line_end(text[i])) {
            line.end();
        }
    }
    line.end();
    return roles;
}

}  // namespace text
