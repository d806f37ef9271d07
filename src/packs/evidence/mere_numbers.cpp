// SPDX-License-Identifier: MIT
#include "packs/evidence/mere_numbers.h"

#include <algorithm>

namespace packs::evidence {
namespace {

class MereNumber {
public:
    MereNumber(Tokens tokens, const Amount& amount, const Vocabulary& words)
        : tokens_(tokens), amount_(amount), words_(words) {}

    std::size_t end() const {
        for (const auto ends :
             {&MereNumber::glued, &MereNumber::label, &MereNumber::fraction, &MereNumber::clock,
              &MereNumber::ratio, &MereNumber::size, &MereNumber::telephone, &MereNumber::post_code,
              &MereNumber::adjective, &MereNumber::negative}) {
            if (const std::size_t end = (this->*ends)()) {
                return end;
            }
        }
        return 0;
    }

private:
    const Token* token(std::size_t at) const {
        return at < tokens_.size() ? &tokens_[at] : nullptr;
    }
    const Token* next() const { return token(amount_.end); }
    /// `back` tokens before the amount; 1 is its neighbour.
    const Token* before(std::size_t back = 1) const {
        return amount_.begin >= back ? &tokens_[amount_.begin - back] : nullptr;
    }
    bool number(std::size_t at) const {
        return at < tokens_.size() && tokens_[at].kind == TokenKind::Number;
    }
    bool plain() const { return amount_.scale == 1 && !amount_.high; }

    /// "12h50", "4G", "CES2025", "24/7".
    std::size_t glued() const {
        const Token& first = tokens_[amount_.begin];
        const bool after =
            next() != nullptr && next()->glued &&
            (next()->kind == TokenKind::Word ? number(amount_.end - 1) : next()->is("/"));
        const bool behind = first.glued && first.kind == TokenKind::Number &&
                            (before()->kind == TokenKind::Word || before()->is("/"));
        return after || behind ? amount_.end : 0;
    }

    /// "phase 2", "loi n° 78-17", "articles 33 et 34", "article L. 33".
    std::size_t label() const {
        if (before() == nullptr || amount_.scale != 1) {
            return 0;
        }
        const bool letter = before()->is(".") && before(2) != nullptr && before(2)->capital &&
                            before(2)->folded.size() == 1;
        if (!before()->is("°") && !letter &&
            (!contains(words_.labels, before()->folded) || amount_.high)) {
            return 0;
        }
        std::size_t end = amount_.end;
        while (end + 1 < tokens_.size() && number(end + 1) &&
               (contains(words_.joins, tokens_[end].folded) || tokens_[end].is("-") ||
                tokens_[end].is(","))) {
            end += 2;
        }
        return end;
    }

    /// "deux tiers", "quatre-vingtièmes", "three quarters"; "half a million".
    std::size_t fraction() const {
        const bool halved = before() != nullptr && before()->is("half");
        const bool parts =
            next() != nullptr && plain() &&
            (contains(words_.fractions, next()->folded) ||
             std::ranges::any_of(words_.ordinal_endings, [&](std::string_view ending) {
                 return next()->kind == TokenKind::Word && next()->folded.ends_with(ending);
             }));
        return parts ? amount_.end + 1 : halved ? amount_.end : 0;
    }

    /// "20 h 30", "à 8 heures", "at 8 o’clock".
    std::size_t clock() const {
        if (next() == nullptr || !plain()) {
            return 0;
        }
        if (next()->is("h") && number(amount_.end + 1)) {
            return amount_.end + 2;
        }
        const bool hours = contains(words_.hours, next()->folded);
        return hours && before() != nullptr && contains(words_.before_hours, before()->folded)
                   ? amount_.end + 1
                   : 0;
    }

    /// "un sur deux", "un bateau sur trois", "24 heures sur 24".
    std::size_t ratio() const {
        for (const std::size_t at : {amount_.end, amount_.end + 1}) {
            for (const Words& over : words_.ratios) {
                if (stands_at(tokens_, at, over)) {
                    const auto whole = read_amount(tokens_, at + over.size(), words_);
                    return whole ? whole->end : 0;
                }
            }
        }
        return 0;
    }

    static bool times(const Token& token) {
        return token.is("x") || token.is("×") || token.is("^");
    }
    /// "3 x 4", "2×8", "10^6".
    std::size_t size() const {
        std::size_t end = amount_.end;
        while (end + 1 < tokens_.size() && times(tokens_[end]) && number(end + 1)) {
            end += 2;
        }
        return end == amount_.end ? 0 : end;
    }

    /// Four and more numbers of two digits.
    std::size_t telephone() const {
        std::size_t end = amount_.begin;
        while (number(end) && tokens_[end].folded.size() == 2) {
            ++end;
        }
        return end >= amount_.begin + 4 ? end : 0;
    }

    /// "75015 Paris".
    std::size_t post_code() const {
        const Token& first = tokens_[amount_.begin];
        const bool code = first.kind == TokenKind::Number && !first.grouped &&
                          first.folded.size() == 5 && first.number.places == 0;
        return code && next() != nullptr && next()->capital ? amount_.end : 0;
    }

    /// "un manteau neuf": a number in words after which nothing is counted, and that is an
    /// adjective too.
    std::size_t adjective() const {
        const Token& last = tokens_[amount_.end - 1];
        const bool alone = amount_.end == amount_.begin + 1 && last.kind == TokenKind::Word &&
                           contains(words_.adjectives, last.folded);
        return alone && (next() == nullptr || next()->kind == TokenKind::Mark) ? amount_.end : 0;
    }

    /// "-5".
    std::size_t negative() const {
        const bool sign = before() != nullptr && before()->is("-") &&
                          tokens_[amount_.begin].glued && !before()->glued;
        return sign ? amount_.end : 0;
    }

    Tokens tokens_;
    const Amount& amount_;
    const Vocabulary& words_;
};

}  // namespace

std::size_t end_of_mere_number(Tokens tokens, const Amount& amount, const Vocabulary& words) {
    return MereNumber(tokens, amount, words).end();
}

}  // namespace packs::evidence
