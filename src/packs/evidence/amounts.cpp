// SPDX-License-Identifier: MIT
#include "packs/evidence/amounts.h"

#include <algorithm>
#include <limits>

namespace packs::evidence {

bool stands_at(Tokens tokens, std::size_t at, const Words& expression) {
    if (at > tokens.size() || expression.size() > tokens.size() - at) {
        return false;
    }
    for (std::size_t i = 0; i < expression.size(); ++i) {
        if (tokens[at + i].folded != expression[i]) {
            return false;
        }
    }
    return true;
}

bool contains(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

std::optional<std::int64_t> Amount::whole(text::Decimal number) const {
    std::int64_t divisor = 1;
    for (int i = 0; i < number.places; ++i) {
        divisor *= 10;
    }
    if (number.units < 0 || number.units > std::numeric_limits<std::int64_t>::max() / scale) {
        return std::nullopt;
    }
    const std::int64_t product = number.units * scale;
    return product % divisor == 0 ? std::optional(product / divisor) : std::nullopt;
}

namespace {

struct Number {
    text::Decimal value;
    bool only_article = false;
    bool about = false;
    std::size_t end = 0;
};

/// Numbers in words below a hundred thousand, built up as both languages do: units after tens,
/// hundreds and thousands multiplied; "quatre-vingt" is the one exception.
class SpelledNumber {
public:
    SpelledNumber(Tokens tokens, std::size_t at, const Vocabulary& words)
        : tokens_(tokens), words_(words), begin_(at), end_(at) {}

    std::optional<Number> run() {
        while (end_ < tokens_.size() && (add_word(end_) || add_joined())) {
        }
        if (end_ == begin_) {
            return std::nullopt;
        }
        const bool article = end_ == begin_ + 1 && contains(words_.ones, tokens_[begin_].folded);
        return Number{{total_ + current_, 0}, article, false, end_};
    }

private:
    bool add_word(std::size_t at) {
        const std::string& word = tokens_[at].folded;
        if (tokens_[at].kind != TokenKind::Word) {
            return false;
        }
        if (const auto small = words_.numbers.find(word); small != words_.numbers.end()) {
            return add_small(small->second, at);
        }
        if (words_.hundreds.contains(word) && current_ < 10) {
            current_ = std::max<std::int64_t>(1, current_) * 100;
        } else if (const auto scale = words_.scales.find(word);
                   scale != words_.scales.end() && scale->second == 1000 && word.size() > 1 &&
                   total_ == 0 && (current_ > 0 || word == "mille")) {
            total_ = std::max<std::int64_t>(1, current_) * 1000;
            current_ = 0;
        } else {
            return false;
        }
        end_ = at + 1;
        return true;
    }

    bool add_small(int value, std::size_t at) {
        const std::int64_t tens = current_ % 100;
        const bool eighty = tens == 4 && value == 20 && tokens_[at].folded.starts_with("vingt");
        const bool unit_after_tens =
            tens >= 20 && tens % 10 == 0 && (value < 10 || (tens >= 60 && value < 17));
        const bool unit_after_ten = tens % 20 == 10 && tens >= 10 && value >= 7 && value < 10;
        if (end_ != begin_ && !eighty && !unit_after_tens && !unit_after_ten && tens != 0) {
            return false;
        }
        current_ += eighty ? 76 : value;
        end_ = at + 1;
        return true;
    }

    /// "vingt et un", "one hundred and five".
    bool add_joined() {
        const bool after_number = end_ > begin_ && current_ >= 20 && end_ + 1 < tokens_.size();
        return after_number && contains(words_.joins, tokens_[end_].folded) &&
               words_.numbers.contains(tokens_[end_ + 1].folded) && !stands_at_half() &&
               current_ % 10 == 0 && add_word(end_ + 1);
    }

    bool stands_at_half() const {
        return std::ranges::any_of(
            words_.halves, [&](const Words& half) { return stands_at(tokens_, end_, half); });
    }

    Tokens tokens_;
    const Vocabulary& words_;
    std::size_t begin_;
    std::size_t end_;
    std::int64_t total_ = 0;
    std::int64_t current_ = 0;
};

/// "une quarantaine", "about forty" is elsewhere; "des dizaines" is no number.
std::optional<Number> read_about(Tokens tokens, std::size_t at, const Vocabulary& words) {
    if (at + 1 >= tokens.size()) {
        return std::nullopt;
    }
    const std::string& first = tokens[at].folded;
    const bool one = contains(words.ones, first) || contains(words.these, first);
    const auto about = words.about_numbers.find(tokens[at + 1].folded);
    if (!one || about == words.about_numbers.end()) {
        return std::nullopt;
    }
    return Number{{about->second, 0}, false, true, at + 2};
}

std::optional<Number> read_number(Tokens tokens, std::size_t at, const Vocabulary& words) {
    if (at >= tokens.size()) {
        return std::nullopt;
    }
    if (tokens[at].kind == TokenKind::Number) {
        return Number{tokens[at].number, false, false, at + 1};
    }
    if (const auto about = read_about(tokens, at, words)) {
        return about;
    }
    return SpelledNumber(tokens, at, words).run();
}

/// The higher end of "300 à 500" or, after "entre" only, of "300 et 500".
std::optional<Number> read_high(Tokens tokens, std::size_t begin, std::size_t join,
                                const Vocabulary& words) {
    if (join + 1 >= tokens.size()) {
        return std::nullopt;
    }
    const std::string& word = tokens[join].folded;
    const bool opened = begin > 0 && contains(words.range_openers, tokens[begin - 1].folded);
    const bool joined = contains(words.joins, word) ? opened : contains(words.range_joins, word);
    if (!joined && word != "-") {
        return std::nullopt;
    }
    auto high = read_number(tokens, join + 1, words);
    return high && !high->only_article && !high->about ? high : std::nullopt;
}

}  // namespace

std::optional<Amount> read_amount(Tokens tokens, std::size_t at, const Vocabulary& words) {
    const auto low = read_number(tokens, at, words);
    if (!low) {
        return std::nullopt;
    }
    Amount amount;
    amount.low = low->value;
    amount.only_article = low->only_article;
    amount.qualifier = low->about ? facts::Qualifier::About : facts::Qualifier::Exact;
    amount.begin = at;
    amount.end = low->end;
    if (const auto high = read_high(tokens, at, low->end, words);
        high && high->value > low->value && !low->only_article) {
        amount.high = high->value;
        amount.end = high->end;
    }
    const auto half_at = [&](std::size_t i) {
        return std::ranges::find_if(words.halves,
                                    [&](const Words& half) { return stands_at(tokens, i, half); });
    };
    const auto add_half = [&] {
        if (const auto half = half_at(amount.end); half != words.halves.end()) {
            amount.low = amount.low + text::Decimal{5, 1};
            amount.half = true;
            amount.end += half->size();
        }
    };
    add_half();
    // "une quarantaine de millions"
    if (low->about && amount.end + 1 < tokens.size() &&
        contains(words.of, tokens[amount.end].folded) &&
        words.scales.contains(tokens[amount.end + 1].folded)) {
        ++amount.end;
    }
    if (amount.end < tokens.size()) {
        const auto scale = words.scales.find(tokens[amount.end].folded);
        // "m" and "k" are scales only where they are glued to what they scale.
        const bool letter = scale != words.scales.end() && scale->first.size() <= 2;
        const bool before_euro = amount.end + 1 < tokens.size() &&
                                 (tokens[amount.end + 1].is("€") ||
                                  contains(words.euros, tokens[amount.end + 1].folded));
        const bool after_euro = at > 0 && tokens[at - 1].is("€");
        if (scale != words.scales.end() && (!letter || before_euro || after_euro)) {
            amount.scale = scale->second;
            ++amount.end;
            if (!amount.half) {
                add_half();
            }
        }
    }
    return amount;
}

facts::Qualifier qualifier_around(Tokens tokens, std::size_t begin, std::size_t end,
                                  const Vocabulary& words) {
    // "de 300 à 500", "the 40", "€" may stand between the words and the number.
    std::size_t from = begin;
    while (from > 0 &&
           (tokens[from - 1].is("€") || tokens[from - 1].is("les") || tokens[from - 1].is("the"))) {
        --from;
    }
    for (const auto& [expression, qualifier] : words.before) {
        if (from >= expression.size() && stands_at(tokens, from - expression.size(), expression)) {
            return qualifier;
        }
    }
    for (const auto& [expression, qualifier] : words.after) {
        if (stands_at(tokens, end, expression)) {
            return qualifier;
        }
        // "trois lampes au moins", but not "trois lampes, au moins dix tables".
        const std::size_t after = end + 1 + expression.size();
        if (end < tokens.size() && tokens[end].kind == TokenKind::Word &&
            stands_at(tokens, end + 1, expression) && !read_amount(tokens, after, words)) {
            return qualifier;
        }
    }
    return facts::Qualifier::Exact;
}

}  // namespace packs::evidence
