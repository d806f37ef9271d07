// SPDX-License-Identifier: MIT
#include "packs/evidence/figures.h"

#include "packs/evidence/dates.h"
#include "packs/evidence/mere_numbers.h"

#include <algorithm>
#include <cassert>

namespace packs::evidence {
namespace {

class FigureReader {
public:
    FigureReader(Tokens tokens, text::Language language)
        : tokens_(tokens), language_(language), words_(vocabulary(language)) {}

    std::vector<Reading> run() {
        while (at_ < tokens_.size()) {
            if (!may_begin(tokens_[at_])) {
                ++at_;
            } else if (const auto date = read_date(tokens_, at_, language_);
                       date && date->impossible) {
                at_ = date->end;
            } else if (date) {
                emit(date->date, facts::Qualifier::Exact, at_, date->end);
                out_.back().year = date->year;
            } else if (!read_few()) {
                read_quantity();
            }
        }
        return std::move(out_);
    }

private:
    /// Most words begin nothing: a look at them tells.
    bool may_begin(const Token& token) const {
        return token.kind == TokenKind::Number || words_.figure_beginnings.contains(token.folded);
    }

    const Token* token(std::size_t at) const {
        return at < tokens_.size() ? &tokens_[at] : nullptr;
    }
    bool is(std::size_t at, const Words& words) const {
        return at < tokens_.size() && contains(words, tokens_[at].folded);
    }

    void emit(facts::Content content, facts::Qualifier qualifier, std::size_t begin,
              std::size_t end) {
        out_.push_back({std::move(content),
                        qualifier,
                        YearFrom::Printed,
                        {tokens_[begin].at.begin, tokens_[end - 1].at.end}});
        at_ = end;
    }

    /// What a sum is of, from token `end` on.
    struct Currency {
        bool euros = false;
        bool foreign = false;
        std::size_t end = 0;
    };
    Currency currency(std::size_t end) const {
        const std::size_t noun = is(end, words_.of) ? end + 1 : end;
        if (const Token* t = token(end); t != nullptr && t->is("€")) {
            return {true, false, end + 1};
        }
        if (is(noun, words_.euros)) {
            return {true, false, noun + 1};
        }
        const Token* sign = token(end);
        const bool symbol = sign != nullptr && (sign->is("$") || sign->is("£"));
        return {false, symbol || is(noun, words_.other_money), noun + 1};
    }

    /// "225 millions" alone is money unless it goes on with what is counted.
    bool counts_nothing_else(std::size_t end) const {
        const Token* next = token(end);
        if (language_ == text::Language::French) {
            return !is(end, words_.of) || is(end + 1, words_.money_nouns);
        }
        return next == nullptr || next->kind == TokenKind::Mark ||
               contains(words_.not_counted, next->folded) ||
               contains(words_.money_nouns, next->folded);
    }

    /// "quelques millions d’euros": a magnitude without a figure.
    bool read_few() {
        const auto scale = is(at_, words_.few) && at_ + 1 < tokens_.size()
                               ? words_.scales.find(tokens_[at_ + 1].folded)
                               : words_.scales.end();
        if (scale == words_.scales.end() || scale->first.size() <= 2) {
            return false;
        }
        const Currency unit = currency(at_ + 2);
        if (unit.foreign) {
            at_ += 2;
        } else if (unit.euros || (scale->second >= 1'000'000 && counts_nothing_else(at_ + 2))) {
            emit(facts::Money{scale->second, {}}, facts::Qualifier::Few, at_,
                 unit.euros ? unit.end : at_ + 2);
        } else {
            emit(facts::Count{scale->second, {}, {}}, facts::Qualifier::Few, at_, at_ + 2);
        }
        return true;
    }

    void read_quantity() {
        const std::size_t begin = at_;
        const auto amount = read_amount(tokens_, begin, words_);
        if (!amount) {
            ++at_;
            return;
        }
        at_ = amount->end;
        if (amount->begin > 0 && tokens_[amount->begin - 1].is("half")) {
            return;
        }
        if (!read_percent(*amount) && !read_money(*amount) && !read_time(*amount)) {
            read_count(*amount);
        }
    }

    facts::Qualifier qualifier(const Amount& amount, std::size_t end) const {
        const auto around = qualifier_around(tokens_, range_begin(amount), end, words_);
        return around == facts::Qualifier::Exact ? amount.qualifier : around;
    }

    /// Where the words before a range stand: before its "de" or "entre".
    std::size_t range_begin(const Amount& amount) const {
        const bool opened = amount.high && amount.begin > 0 &&
                            contains(words_.range_openers, tokens_[amount.begin - 1].folded);
        return opened ? amount.begin - 1 : amount.begin;
    }

    bool read_percent(const Amount& amount) {
        std::size_t end = amount.end;
        if (const Token* t = token(end); t != nullptr && t->is("%")) {
            ++end;
        } else {
            const auto words = std::ranges::find_if(words_.percents, [&](const Words& expression) {
                return stands_at(tokens_, end, expression);
            });
            if (words == words_.percents.end()) {
                return false;
            }
            end += words->size();
        }
        if (amount.scale == 1 && !amount.high) {
            emit(facts::Percent{amount.low}, qualifier(amount, end), amount.begin, end);
        }
        at_ = end;
        return true;
    }

    bool read_money(const Amount& amount) {
        const bool sign_before = amount.begin > 0 && tokens_[amount.begin - 1].is("€");
        const bool foreign_before = amount.begin > 0 && (tokens_[amount.begin - 1].is("$") ||
                                                         tokens_[amount.begin - 1].is("£"));
        const Currency unit = currency(amount.end);
        if (unit.foreign || foreign_before) {
            at_ = foreign_before ? amount.end : unit.end;
            return true;
        }
        const bool bare_millions =
            amount.scale >= 1'000'000 && counts_nothing_else(amount.end) && !unit.euros;
        if (!unit.euros && !sign_before && !bare_millions) {
            return false;
        }
        const auto low = amount.whole(amount.low);
        const auto high = amount.high ? amount.whole(*amount.high) : std::nullopt;
        const std::size_t end = unit.euros ? unit.end : amount.end;
        if (low && amount.high.has_value() == high.has_value()) {
            emit(facts::Money{*low, high}, qualifier(amount, end), amount.begin, end);
        }
        at_ = end;
        return true;
    }

    /// "deux ans et demi", "18 mois".
    bool read_time(const Amount& amount) {
        const Token* next = token(amount.end);
        const std::size_t unit = next != nullptr && next->is("-") ? amount.end + 1 : amount.end;
        const bool years = is(unit, words_.years);
        if (!years && !is(unit, words_.months)) {
            return false;
        }
        // "€5,000 a month" tells how often, not how long.
        if (amount.only_article && !out_.empty() &&
            out_.back().at.end == tokens_[amount.begin - 1].at.end) {
            at_ = unit + 1;
            return true;
        }
        std::size_t end = unit + 1;
        text::Decimal number = amount.low;
        for (const Words& half : words_.halves) {
            if (!amount.half && stands_at(tokens_, end, half)) {
                number = number + text::Decimal{5, 1};
                end += half.size();
            }
        }
        Amount whole = amount;
        whole.scale *= years ? 12 : 1;
        if (const auto months = whole.whole(number); months && !amount.high) {
            emit(facts::Months{*months}, qualifier(amount, end), amount.begin, end);
        }
        at_ = end;
        return true;
    }

    /// Whatever else is counted.
    void read_count(const Amount& amount) {
        if (const std::size_t end = end_of_mere_number(tokens_, amount, words_)) {
            at_ = end;
            return;
        }
        const auto low = amount.whole(amount.low);
        const auto high = amount.high ? amount.whole(*amount.high) : std::nullopt;
        if (!low ||
            (amount.only_article && amount.scale == 1 &&
             amount.qualifier == facts::Qualifier::Exact) ||
            amount.high.has_value() != high.has_value()) {
            return;
        }
        emit(facts::Count{*low, high, {}}, qualifier(amount, amount.end), amount.begin, amount.end);
    }

    Tokens tokens_;
    text::Language language_;
    const Vocabulary& words_;
    std::vector<Reading> out_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<Reading> read_figures(std::string_view text, text::Language language) {
    const std::vector<Token> all = tokens(text, language);
    return FigureReader(all, language).run();
}

std::vector<Comparison> read_comparisons(std::string_view text, text::Language language) {
    const Vocabulary& words = vocabulary(language);
    std::vector<Comparison> out;
    for (const Token& token : tokens(text, language)) {
        if (const auto found = words.comparisons.find(token.folded);
            found != words.comparisons.end()) {
            out.push_back({found->second, token.at});
        }
    }
    return out;
}

facts::Date completed(const Reading& reading, facts::Date written, bool backwards) {
    facts::Date date = std::get<facts::Date>(reading.content);
    assert(date.year == 0);
    date.year = written.year + (backwards ? 1 : -1);
    const auto fits = [&] {
        if (backwards) {
            return reading.year == YearFrom::Last
                       ? facts::before(date, written)
                       : facts::first_day(date) <= facts::last_day(written);
        }
        return facts::last_day(date) >= facts::first_day(written);
    };
    while (!fits()) {
        date.year += backwards ? -1 : 1;
    }
    return date;
}

namespace {

bool same(const facts::Money& a, const facts::Money& b) { return a == b; }
bool same(const facts::Percent& a, const facts::Percent& b) {
    return a.value == b.value && a.value.places == b.value.places;
}
bool same(const facts::Count& a, const facts::Count& b) {
    return a.low == b.low && a.high == b.high;
}
bool same(const facts::Date& a, const facts::Date& b) { return a == b && a.year != 0; }
bool same(const facts::Months& a, const facts::Months& b) { return a == b; }
template <class T>
bool same(const T&, const T&) {
    return false;
}

}  // namespace

bool same_figure(const Reading& reading, const facts::Value& value) {
    if (reading.content.index() != value.content.index() ||
        (reading.qualifier == facts::Qualifier::Few) !=
            (value.qualifier == facts::Qualifier::Few)) {
        return false;
    }
    return std::visit(
        [&](const auto& read) {
            using T = std::decay_t<decltype(read)>;
            return same(read, std::get<T>(value.content));
        },
        reading.content);
}

}  // namespace packs::evidence
