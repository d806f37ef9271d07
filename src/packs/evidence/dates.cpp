// SPDX-License-Identifier: MIT
#include "packs/evidence/dates.h"

#include <algorithm>

namespace packs::evidence {
namespace {

using facts::Date;
using facts::Precision;

constexpr int first_year = 1900;
constexpr int last_year = 2099;

class DateReader {
public:
    DateReader(Tokens tokens, text::Language language)
        : tokens_(tokens),
          words_(vocabulary(language)),
          english_(language == text::Language::English) {}

    std::optional<DateExpression> read(std::size_t at) const {
        if (at >= tokens_.size()) {
            return std::nullopt;
        }
        for (const auto reader : {&DateReader::day_and_month, &DateReader::month_and_day,
                                  &DateReader::numeric, &DateReader::part_of_month,
                                  &DateReader::month, &DateReader::season, &DateReader::year}) {
            if (const auto found = (this->*reader)(at)) {
                return found;
            }
        }
        return std::nullopt;
    }

private:
    const Token* token(std::size_t at) const {
        return at < tokens_.size() ? &tokens_[at] : nullptr;
    }

    std::optional<unsigned> small_number(std::size_t at, unsigned most) const {
        const Token* t = token(at);
        if (t == nullptr || t->kind != TokenKind::Number || t->number.places != 0 || t->grouped ||
            t->number.units < 1 || t->number.units > most || t->folded.size() > 2) {
            return std::nullopt;
        }
        return static_cast<unsigned>(t->number.units);
    }

    std::optional<int> year_number(std::size_t at) const {
        const Token* t = token(at);
        if (t == nullptr || t->kind != TokenKind::Number || t->grouped || t->folded.size() != 4 ||
            t->number.places != 0 || t->number.units < first_year || t->number.units > last_year) {
            return std::nullopt;
        }
        return static_cast<int>(t->number.units);
    }

    std::optional<unsigned> month_name(std::size_t at) const {
        const Token* t = token(at);
        const auto found = t == nullptr || t->kind != TokenKind::Word
                               ? words_.month_names.end()
                               : words_.month_names.find(t->folded);
        if (found == words_.month_names.end() ||
            (contains(words_.capital_months, t->folded) && !t->capital)) {
            return std::nullopt;
        }
        return found->second;
    }

    /// The year after a month or season: "2014", "de 2014", ", 2014"; or "dernier", "prochain".
    DateExpression with_year(Date date, std::size_t end) const {
        std::size_t at = end;
        if (const Token* t = token(at);
            t != nullptr && (contains(words_.of, t->folded) || (english_ && t->is(",")))) {
            ++at;
        }
        if (const auto year = year_number(at)) {
            date.year = *year;
            return {date, YearFrom::Printed, at + 1};
        }
        const Token* t = token(end);
        if (!english_ && t != nullptr && contains(words_.last, t->folded)) {
            return {date, YearFrom::Last, end + 1};
        }
        if (!english_ && t != nullptr && contains(words_.next, t->folded)) {
            return {date, YearFrom::Next, end + 1};
        }
        return {date, YearFrom::Missing, end};
    }

    /// In English "last" and "next" stand before.
    DateExpression looking_back(DateExpression found, std::size_t begin) const {
        if (english_ && begin > 0 && found.year == YearFrom::Missing) {
            const std::string& before = tokens_[begin - 1].folded;
            found.year = contains(words_.last, before)   ? YearFrom::Last
                         : contains(words_.next, before) ? YearFrom::Next
                                                         : YearFrom::Missing;
        }
        return found;
    }

    static Date day(unsigned month, unsigned day) {
        return {Precision::Day, 0, month, day, {}, {}};
    }

    std::size_t after_ordinal(std::size_t at) const {
        const Token* t = token(at);
        return t != nullptr && t->glued && contains(words_.ordinals, t->folded) ? at + 1 : at;
    }

    /// "1er janvier 2016", "2 October 2012", "the 2nd of October".
    std::optional<DateExpression> day_and_month(std::size_t at) const {
        const auto number = small_number(at, 31);
        if (!number) {
            return std::nullopt;
        }
        std::size_t next = after_ordinal(at + 1);
        if (const Token* t = token(next); english_ && t != nullptr && t->is("of")) {
            ++next;
        }
        const auto name = month_name(next);
        return name ? std::optional(looking_back(with_year(day(*name, *number), next + 1), at))
                    : std::nullopt;
    }

    /// "October 2, 2012".
    std::optional<DateExpression> month_and_day(std::size_t at) const {
        const auto name = month_name(at);
        const auto number = small_number(at + 1, 31);
        if (!english_ || !name || !number) {
            return std::nullopt;
        }
        return looking_back(with_year(day(*name, *number), after_ordinal(at + 2)), at);
    }

    /// "17/02", "17/02/2014", "17-02-2014": two digits each, so that 24/7 and 1/3 are left alone.
    std::optional<DateExpression> numeric(std::size_t at) const {
        const auto first = small_number(at, 31);
        const Token* mark = token(at + 1);
        const auto second = small_number(at + 2, 12);
        if (!first || mark == nullptr || (!mark->is("/") && !mark->is("-")) || !second ||
            tokens_[at].folded.size() != 2 || tokens_[at + 2].folded.size() != 2 || english_) {
            return std::nullopt;
        }
        Date date = day(*second, *first);
        if (const Token* t = token(at + 3); t != nullptr && t->is(mark->folded)) {
            if (const auto year = year_number(at + 4)) {
                date.year = *year;
                return DateExpression{date, YearFrom::Printed, at + 5};
            }
        }
        return mark->is("/") ? std::optional(DateExpression{date, YearFrom::Missing, at + 3})
                             : std::nullopt;
    }

    /// "mi-avril 2014", "fin avril", "début du mois de septembre", "the end of April 2014".
    std::optional<DateExpression> part_of_month(std::size_t at) const {
        std::size_t longest = 0;
        std::optional<facts::MonthPart> part;
        for (const auto& [expression, meaning] : words_.month_parts) {
            if (expression.size() > longest && stands_at(tokens_, at, expression) &&
                month_name(at + expression.size())) {
                longest = expression.size();
                part = meaning;
            }
        }
        if (!part) {
            return std::nullopt;
        }
        const Date date{Precision::MonthPart, 0, *month_name(at + longest), 0, {}, *part};
        return looking_back(with_year(date, at + longest + 1), at);
    }

    std::optional<DateExpression> month(std::size_t at) const {
        const auto name = month_name(at);
        if (!name) {
            return std::nullopt;
        }
        const DateExpression read =
            looking_back(with_year({Precision::Month, 0, *name, 0, {}, {}}, at + 1), at);
        const bool star = read.year == YearFrom::Missing && tokens_[at].capital && at > 0 &&
                          contains(words_.small_months, tokens_[at].folded) &&
                          !tokens_[at - 1].is("en");
        return star ? std::nullopt : std::optional(read);
    }

    /// "l’automne 2013"; without a year only after an article: "été" is a participle too.
    std::optional<DateExpression> season(std::size_t at) const {
        const Token* t = token(at);
        const auto found = t == nullptr ? words_.seasons.end() : words_.seasons.find(t->folded);
        if (found == words_.seasons.end()) {
            return std::nullopt;
        }
        const DateExpression read =
            looking_back(with_year({Precision::Season, 0, 0, 0, found->second, {}}, at + 1), at);
        const bool introduced = at > 0 && contains(words_.before_seasons, tokens_[at - 1].folded);
        return read.year == YearFrom::Printed || introduced ? std::optional(read) : std::nullopt;
    }

    std::optional<DateExpression> year(std::size_t at) const {
        const auto number = year_number(at);
        const Token* next = token(at + 1);
        if (!number || (at > 0 && tokens_[at].glued && tokens_[at - 1].kind == TokenKind::Word) ||
            (next != nullptr && (next->is("%") || next->is("€") || next->glued) &&
             next->kind != TokenKind::Mark)) {
            return std::nullopt;
        }
        if (next != nullptr &&
            (next->is("%") || next->is("€") || contains(words_.euros, next->folded) ||
             words_.scales.contains(next->folded))) {
            return std::nullopt;
        }
        if (counts(at) || in_address(at)) {
            return std::nullopt;
        }
        DateExpression read{{Precision::Year, *number, 0, 0, {}, {}}, YearFrom::Printed, at + 1};
        const Token* last = token(at + 2);
        if (next != nullptr && next->is("-") && next->glued && last != nullptr && last->glued &&
            last->kind == TokenKind::Number && last->folded.size() == 2) {
            read.impossible = true;  // "2013-14"
            read.end = at + 3;
        }
        return read;
    }

    /// "2015 lampes", "les 2015 lampes": a plural follows, and nothing before makes it a year.
    bool counts(std::size_t at) const {
        const Token* next = token(at + 1);
        const bool plural = next != nullptr && next->kind == TokenKind::Word && !next->capital &&
                            next->folded.size() > 3 &&
                            (next->folded.ends_with('s') || next->folded.ends_with('x')) &&
                            !contains(words_.no_nouns, next->folded);
        return plural &&
               (at == 0 || (tokens_[at - 1].kind == TokenKind::Mark && !tokens_[at - 1].is("(")) ||
                contains(words_.determiners, tokens_[at - 1].folded));
    }

    /// "exemple.fr/2014/05".
    bool in_address(std::size_t at) const {
        return at > 1 && tokens_[at].glued && tokens_[at - 1].is("/") && tokens_[at - 1].glued &&
               tokens_[at - 2].kind == TokenKind::Word;
    }

    Tokens tokens_;
    const Vocabulary& words_;
    bool english_;
};

}  // namespace

std::optional<DateExpression> read_date(Tokens tokens, std::size_t at, text::Language language) {
    auto found = DateReader(tokens, language).read(at);
    if (found && found->date.precision == Precision::Day) {
        facts::Date date = found->date;
        date.year = date.year == 0 ? 2000 : date.year;  // a leap year
        found->impossible = !facts::parse_date(facts::to_string(date));
    }
    return found;
}

}  // namespace packs::evidence
