// SPDX-License-Identifier: MIT
#include "questions/short_text/short_text.h"

#include "text/distance.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace questions {
namespace {

/// How a typed name reached an accepted one, from nothing forgiven to a slip of spelling.
enum class Match { None, Near, Slip, Article, Accents, Exact };

struct Found {
    Match match = Match::None;
    std::string accepted;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view folded) {
    std::string digits;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(digits), is_digit);
    return digits;
}

/// Without the article at the front, if something is left.
std::string_view without_article(std::string_view folded) {
    constexpr std::array<std::string_view, 10> articles = {"le ",  "la ",  "les ", "l'", "un ",
                                                           "une ", "des ", "the ", "a ", "an "};
    for (const std::string_view article : articles) {
        if (folded.size() > article.size() && folded.substr(0, article.size()) == article) {
            return folded.substr(article.size());
        }
    }
    return folded;
}

/// How many slips a name of that many characters forgives: a short name is too near to others.
std::size_t slips_allowed(std::size_t characters) {
    return characters < 5 ? 0 : characters < 9 ? 1 : 2;
}

/// How many letters carry an accent: all that folding drops but case and kinds of punctuation.
std::size_t accents(std::string_view name) {
    const std::u32string codes = text::decode(text::nfc(name));
    return static_cast<std::size_t>(std::count_if(codes.begin(), codes.end(), [](char32_t code) {
        return code >= U'\u00C0' && code < U'\u2000';
    }));
}

/// The names are compared without spaces and punctuation: "data center" is "datacenter".
Match compare(std::string_view typed, std::string_view accepted) {
    const std::string typed_fold = text::fold(typed);
    const std::string accepted_fold = text::fold(accepted);
    if (typed_fold == accepted_fold) {
        return accents(typed) == accents(accepted) ? Match::Exact : Match::Accents;
    }
    if (text::squeezed(typed) == text::squeezed(accepted)) {
        return Match::Accents;
    }
    const std::string typed_bare = text::squeezed(without_article(typed_fold));
    const std::string accepted_bare = text::squeezed(without_article(accepted_fold));
    if (typed_bare == accepted_bare && !typed_bare.empty()) {
        return Match::Article;
    }
    if (digits_of(typed_bare) != digits_of(accepted_bare)) {
        return Match::None;
    }
    const std::size_t allowed = slips_allowed(text::count_characters(accepted_bare));
    const std::size_t slips = text::distance(typed_bare, accepted_bare);
    if (allowed == 0 || slips > allowed + 1) {
        return Match::None;
    }
    return slips <= allowed ? Match::Slip : Match::Near;
}

Found best_match(const ShortText::Key& key, std::string_view typed) {
    Found best;
    for (const auto* accepted : {&key.accepted_fr, &key.accepted_en}) {
        for (const std::string& name : *accepted) {
            const Match match = compare(typed, name);
            if (match > best.match) {
                best = {match, name};
            }
        }
    }
    return best;
}

/// Whether the typed name is another thing's, or as near to it as to the accepted one.
bool means_another(const ShortText::Key& key, std::string_view typed, const Found& found) {
    const std::string bare = text::squeezed(without_article(text::fold(typed)));
    const std::string accepted = text::squeezed(without_article(text::fold(found.accepted)));
    const std::size_t slips = text::distance(bare, accepted);
    return std::any_of(key.others.begin(), key.others.end(), [&](const std::string& other) {
        return text::distance(bare, text::squeezed(without_article(text::fold(other)))) <= slips;
    });
}

text::Bilingual forgiven(Match match, const std::string& accepted) {
    switch (match) {
        case Match::Slip:
            return {"Une faute de frappe est pardonnée : on écrit « " + accepted + " ».",
                    "A slip is forgiven: it is spelt “" + accepted + "”."};
        case Match::Near:
            return {"C’est presque cela : on écrit « " + accepted + " ».",
                    "Nearly: it is spelt “" + accepted + "”."};
        case Match::Accents:
            return {
                "Les accents et la ponctuation ne comptent pas : on écrit « " + accepted + " ».",
                "Accents and punctuation do not count: it is spelt “" + accepted + "”."};
        case Match::Article: return {"L’article ne compte pas.", "The article does not count."};
        case Match::None:
        case Match::Exact: break;
    }
    return {};
}

Grade check_digits(const ShortText::Key& key, std::string_view typed) {
    const auto is_it = [&](const std::string& accepted) { return text::fold(accepted) == typed; };
    const bool right = std::any_of(key.accepted_fr.begin(), key.accepted_fr.end(), is_it) ||
                       std::any_of(key.accepted_en.begin(), key.accepted_en.end(), is_it);
    return {right ? Verdict::Right : Verdict::Wrong, right ? 1.0 : 0.0, {}};
}

}  // namespace

Grade check(const ShortText& question, const ShortText::Answer& answer) {
    const std::string typed = text::fold(answer.text);
    if (typed.empty()) {
        return {};
    }
    if (question.face.digits) {
        return check_digits(question.key, typed);
    }
    const Found found = best_match(question.key, answer.text);
    const bool spelt_otherwise = found.match == Match::Slip || found.match == Match::Near;
    if (found.match == Match::None ||
        (spelt_otherwise && means_another(question.key, answer.text, found))) {
        return {Verdict::Wrong, 0, {}};
    }
    if (found.match == Match::Near) {
        return {Verdict::Partly, 0.5, forgiven(found.match, found.accepted)};
    }
    return {Verdict::Right, 1, forgiven(found.match, found.accepted)};
}

std::vector<Hint> hints(const ShortText& question, base::Random) {
    if (question.face.digits) {
        return {};
    }
    const auto first = [](const std::string& name) {
        return name.substr(0, text::next_boundary(name, 0));
    };
    return {{std::nullopt, {first(question.key.shown.fr), first(question.key.shown.en)}}};
}

}  // namespace questions
