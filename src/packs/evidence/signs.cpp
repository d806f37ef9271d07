// SPDX-License-Identifier: MIT
#include "packs/evidence/signs.h"

#include "packs/evidence/amounts.h"
#include "text/utf8.h"

#include <algorithm>

namespace packs::evidence {
namespace {

/// ASCII letters to lower case: enough for French verb forms, which begin with none but these.
std::string lower(std::string_view word) {
    std::string out = text::nfc(word);
    for (char& c : out) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return out;
}

}  // namespace

std::vector<text::ByteRange> quoted_ranges(std::string_view text) {
    struct Marks {
        std::string_view open, close;
    };
    constexpr Marks kinds[] = {{"«", "»"}, {"“", "”"}, {"\"", "\""}};
    std::vector<text::ByteRange> out;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto opened = std::ranges::find_if(
            kinds, [&](const Marks& marks) { return text.substr(at).starts_with(marks.open); });
        if (opened == std::end(kinds)) {
            ++at;
            continue;
        }
        const std::size_t begin = at + opened->open.size();
        const std::size_t end = std::min(text.find(opened->close, begin), text.size());
        out.push_back({begin, end});
        at = end + opened->close.size();
    }
    return out;
}

bool inside_quotation(text::ByteRange fragment, const std::vector<text::ByteRange>& quoted) {
    return std::ranges::any_of(quoted, [&](const text::ByteRange& range) {
        return range.begin <= fragment.begin && fragment.end <= range.end;
    });
}

bool has_word_beginning(std::string_view text, text::Language language, const Words& beginnings) {
    return std::ranges::any_of(tokens(text, language), [&](const Token& token) {
        return token.kind == TokenKind::Word &&
               std::ranges::any_of(beginnings, [&](std::string_view beginning) {
                   return token.folded.starts_with(beginning);
               });
    });
}

bool reserved(std::string_view text, text::Language language) {
    if (language == text::Language::English) {
        return has_word_beginning(text, language, vocabulary(language).reserving);
    }
    return std::ranges::any_of(tokens(text, language), [&](const Token& token) {
        return token.kind == TokenKind::Word &&
               french_conditional(
                   lower(text.substr(token.at.begin, token.at.end - token.at.begin)));
    });
}

bool was_to(std::string_view text) {
    constexpr std::size_t words_between = 3;
    const std::vector<Token> all = tokens(text, text::Language::English);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!all[at].is("was") && !all[at].is("were")) {
            continue;
        }
        const std::size_t end = std::min(all.size(), at + words_between + 2);
        for (std::size_t to = at + 1; to < end; ++to) {
            if (all[to].is("to")) {
                return true;
            }
        }
    }
    return false;
}

bool names_self(std::string_view text, text::Language language) {
    const std::vector<Token> all = tokens(text, language);
    const Vocabulary& words = vocabulary(language);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (std::ranges::any_of(words.selves,
                                [&](const Words& self) { return stands_at(all, at, self); })) {
            return true;
        }
    }
    return false;
}

}  // namespace packs::evidence
