// SPDX-License-Identifier: MIT
#include "packs/wording_proof.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace packs {
namespace {

using evidence::Reading;

std::string amount(std::int64_t low, const std::optional<std::int64_t>& high) {
    return high ? fmt::format("{} to {}", low, *high) : fmt::format("{}", low);
}

struct InWords {
    std::string operator()(const facts::EntityRef& ref) const { return "'" + ref.id + "'"; }
    std::string operator()(const facts::EntityList& list) const {
        return fmt::format("'{}'", fmt::join(list.ids, "', '"));
    }
    std::string operator()(const facts::Money& m) const { return amount(m.low, m.high) + " euros"; }
    std::string operator()(const facts::Percent& p) const {
        return text::to_string(p.value) + " %";
    }
    std::string operator()(const facts::Count& c) const { return amount(c.low, c.high); }
    std::string operator()(const facts::Date& date) const {
        // "0000-06" is a month whose year is not printed.
        const std::string words = facts::to_string(date);
        return date.year == 0 ? "yyyy" + words.substr(4) : words;
    }
    std::string operator()(const facts::Months& m) const {
        return fmt::format("{} months", m.months);
    }
    std::string operator()(facts::Compare compare) const {
        constexpr std::string_view words[] = {"more", "same", "less"};
        return fmt::format("'{}'", words[static_cast<std::size_t>(compare)]);
    }
    std::string operator()(const facts::Phrase& phrase) const {
        return "'" + phrase.noun->name(text::Language::English) + "'";
    }
};

/// Words of a phrase that carry meaning: of four letters or more, by how they begin, so that
/// "investir" is found in "investissait".
constexpr std::size_t telling_letters = 4;
constexpr std::size_t stem_letters = 5;

std::vector<std::string> stems(std::string_view text, text::Language language) {
    std::vector<std::string> out;
    for (const evidence::Token& token : evidence::tokens(text, language)) {
        if (token.kind == evidence::TokenKind::Number) {
            out.push_back(token.folded);
        } else if (token.kind == evidence::TokenKind::Word &&
                   token.folded.size() >= telling_letters) {
            out.push_back(token.folded.substr(0, stem_letters));
        }
    }
    return out;
}

bool has_stem(const std::vector<std::string>& there, const std::string& stem) {
    return std::ranges::any_of(there, [&](const std::string& word) {
        return word.starts_with(stem) || stem.starts_with(word);
    });
}

/// The first of the longer words of `words` that `text` lacks.
std::optional<std::string> missing_stem(std::string_view text, std::string_view words,
                                        text::Language language) {
    const std::vector<std::string> there = stems(text, language);
    for (const std::string& stem : stems(words, language)) {
        if (!has_stem(there, stem)) {
            return stem;
        }
    }
    return std::nullopt;
}

std::optional<std::string> missing_phrase(std::string_view text, const facts::Phrase& phrase,
                                          text::Language language) {
    const auto stem = missing_stem(text, phrase.noun->name(language), language);
    return stem ? std::optional("'" + phrase.noun->name(language) + "' (no word '" + *stem + "…')")
                : std::nullopt;
}

}  // namespace

std::string in_words(const facts::Value& value) { return std::visit(InWords(), value.content); }
std::string in_words(const Reading& reading) { return std::visit(InWords(), reading.content); }

std::optional<std::string> missing_in(std::string_view text, const facts::Value& value,
                                      text::Language language, const evidence::Names& names) {
    const std::vector<facts::Id> entities = facts::entities_in(value);
    if (!entities.empty()) {
        const auto mentions = names.find(text, language);
        for (const facts::Id& id : entities) {
            if (!evidence::named(mentions, id)) {
                return "'" + id + "'";
            }
        }
        return std::nullopt;
    }
    if (const auto* phrase = std::get_if<facts::Phrase>(&value.content)) {
        return missing_phrase(text, *phrase, language);
    }
    if (const auto* compare = std::get_if<facts::Compare>(&value.content)) {
        const auto found = evidence::read_comparisons(text, language);
        const bool there =
            std::ranges::find(found, *compare, &evidence::Comparison::compare) != found.end();
        return there ? std::nullopt : std::optional(in_words(value));
    }
    return qualifier_in(text, value, language) ? std::nullopt : std::optional(in_words(value));
}

std::optional<std::string> missing_unit(std::string_view text, const facts::Value& value,
                                        text::Language language) {
    const auto* count = std::get_if<facts::Count>(&value.content);
    if (count == nullptr || !missing_stem(text, count->unit->plural.in(language), language) ||
        !missing_stem(text, count->unit->singular.in(language), language)) {
        return std::nullopt;
    }
    return count->unit->plural.in(language);
}

bool speaks_of(std::string_view text, std::string_view name, text::Language language) {
    const std::vector<std::string> there = stems(text, language);
    const std::vector<std::string> wanted = stems(name, language);
    const auto found = std::ranges::count_if(
        wanted, [&](const std::string& stem) { return has_stem(there, stem); });
    return found > 0 && 2 * static_cast<std::size_t>(found) >= wanted.size();
}

std::optional<facts::Qualifier> qualifier_in(std::string_view text, const facts::Value& value,
                                             text::Language language) {
    for (const Reading& reading : evidence::read_figures(text, language)) {
        if (evidence::same_figure(reading, value)) {
            return reading.qualifier;
        }
    }
    return std::nullopt;
}

bool stands_in(std::string_view text, std::string_view phrase, text::Language language) {
    const auto folded = [&](std::string_view any) {
        std::vector<std::string> words;
        for (evidence::Token& token : evidence::tokens(any, language)) {
            if (token.kind != evidence::TokenKind::Mark) {
                words.push_back(std::move(token.folded));
            }
        }
        return words;
    };
    const std::vector<std::string> words = folded(phrase);
    const std::vector<std::string> all = folded(text);
    return !words.empty() && std::ranges::search(all, words).begin() != all.end();
}

}  // namespace packs
