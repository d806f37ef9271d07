// SPDX-License-Identifier: MIT
#include "packs/search.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>

namespace packs {
namespace {

using text::Language;

constexpr std::array languages = {Language::French, Language::English};

std::size_t number(Language language) { return language == Language::French ? 0 : 1; }

bool separates(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return byte < 0x80 && !letter;
}

/// Folded, with one space before each word and nothing else between words.
std::string words_of(std::string_view text) {
    std::string out;
    bool inside = false;
    for (const char c : text::fold(text)) {
        if (separates(c)) {
            inside = false;
            continue;
        }
        if (!inside) {
            out += ' ';
        }
        inside = true;
        out += c;
    }
    return out;
}

/// Each word of a query with the space before it.
std::vector<std::string> split(std::string_view query) {
    std::vector<std::string> words;
    for (const char c : words_of(query)) {
        if (c == ' ') {
            words.emplace_back();
        }
        words.back() += c;
    }
    return words;
}

enum class Match { None, Begun, Whole };

Match match(const std::string& text, const std::vector<std::string>& words) {
    Match worst = Match::Whole;
    for (const std::string& word : words) {
        Match best = Match::None;
        for (std::size_t at = text.find(word); at != std::string::npos && best != Match::Whole;
             at = text.find(word, at + 1)) {
            const std::size_t end = at + word.size();
            best = end == text.size() || text[end] == ' ' ? Match::Whole : Match::Begun;
        }
        worst = std::min(worst, best);
    }
    return worst;
}

std::vector<std::size_t> matches(const std::vector<std::string>& texts,
                                 const std::vector<std::string>& words) {
    std::vector<std::size_t> whole;
    std::vector<std::size_t> begun;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        switch (match(texts[i], words)) {
            case Match::Whole: whole.push_back(i); break;
            case Match::Begun: begun.push_back(i); break;
            case Match::None: break;
        }
    }
    whole.insert(whole.end(), begun.begin(), begun.end());
    return whole;
}

}  // namespace

Search::Search(std::span<const questions::Question> questions, const facts::FactBase& base) {
    for (const Language language : languages) {
        const std::size_t n = number(language);
        for (const questions::Question& question : questions) {
            questions_[n].push_back(words_of(question.prompt.shown(language)));
        }
        for (const facts::Fact& fact : base.facts()) {
            facts_[n].push_back(words_of(fact.statement.shown(language)));
        }
        for (const facts::Source& source : base.sources()) {
            const facts::Entity& publication = *base.find_entity(source.publication);
            sources_[n].push_back(words_of(publication.noun.name(language) + " " +
                                           source.headline.value_or(std::string())));
        }
    }
}

Hits Search::find(std::string_view query, Language language) const {
    const std::vector<std::string> words = split(query);
    if (words.empty()) {
        return {};
    }
    const std::size_t n = number(language);
    return {matches(questions_[n], words), matches(facts_[n], words), matches(sources_[n], words)};
}

std::vector<text::ByteRange> found_words(std::string_view text, std::string_view query) {
    const std::vector<std::string> words = split(query);
    std::vector<text::ByteRange> found;
    std::size_t begin = 0;
    const auto end_word = [&](std::size_t end) {
        if (begin < end) {
            const std::string folded = words_of(text.substr(begin, end - begin));
            if (std::ranges::any_of(words,
                                    [&](const std::string& w) { return folded.starts_with(w); })) {
                found.push_back({begin, end});
            }
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = text::next_boundary(text, at);
        const std::u32string codes = text::decode(text.substr(at, next - at));
        if (!text::is_alphanumeric(codes.front())) {
            end_word(at);
            begin = next;
        }
        at = next;
    }
    end_word(text.size());
    return found;
}

}  // namespace packs
