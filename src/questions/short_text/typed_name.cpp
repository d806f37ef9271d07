// SPDX-License-Identifier: MIT
#include "questions/short_text/typed_name.h"

#include "questions/short_text/slips.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace questions {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view folded) {
    std::string digits;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(digits), is_digit);
    return digits;
}

struct Front {
    std::string_view word;
    bool article;
};

/// Folded: "à" is "a ", as the English article.
constexpr std::array<Front, 38> fronts = {{
    {"le ", true},          {"la ", true},        {"les ", true},       {"l'", true},
    {"un ", true},          {"une ", true},       {"des ", true},       {"the ", true},
    {"an ", true},          {"a ", true},         {"du ", false},       {"de ", false},
    {"d'", false},          {"au ", false},       {"aux ", false},      {"en ", false},
    {"dans ", false},       {"par ", false},      {"chez ", false},     {"c'est ", false},
    {"it is ", false},      {"it's ", false},     {"in ", false},       {"at ", false},
    {"by ", false},         {"of ", false},       {"m. ", false},       {"mr ", false},
    {"mr. ", false},        {"mme ", false},      {"monsieur ", false}, {"madame ", false},
    {"journal ", false},    {"magazine ", false}, {"site ", false},     {"societe ", false},
    {"entreprise ", false}, {"www.", false},
}};

/// A folded name and what stands before it: "par la Caisse" has two such words,
/// "dans le journal X" three.
struct Parted {
    std::string name;
    std::string front;
    bool article = false;  ///< nothing but an article is before it
};

Parted parted(std::string_view typed) {
    const std::string folded = text::fold(typed);
    std::string_view rest = folded;
    int taken = 0;
    bool articles = true;
    while (taken < 3) {
        const auto* found = std::find_if(fronts.begin(), fronts.end(), [&](const Front& front) {
            return !rest.empty() && rest.front() == front.word.front() &&
                   rest.size() > front.word.size() && rest.starts_with(front.word);
        });
        if (found == fronts.end()) {
            break;
        }
        rest.remove_prefix(found->word.size());
        articles = articles && found->article;
        ++taken;
    }
    return {std::string(rest), folded.substr(0, folded.size() - rest.size()),
            articles && taken == 1};
}

FrontWord front_word(const Parted& typed, const Parted& written) {
    if (typed.front == written.front) {
        return FrontWord::None;
    }
    const bool article =
        (typed.front.empty() || typed.article) && (written.front.empty() || written.article);
    return article ? FrontWord::Article : FrontWord::Other;
}

/// How many slips a name of that many characters forgives: a short name is too near to others.
std::size_t slips_allowed(std::size_t characters) {
    return characters < 5 ? 0 : characters < 10 ? 1 : 2;
}

/// So many more are nearly right, in a name long enough to be known by the rest.
std::size_t slips_nearly(std::size_t characters) { return characters < 12 ? 0 : 1; }

/// "Peter Paperon" has slips enough for one name, but not for "Pierre".
bool words_alike(const std::vector<std::string>& typed, const std::vector<std::string>& written) {
    constexpr std::size_t most = 2;
    if (typed.size() != written.size()) {
        return true;
    }
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto found = slips(typed[i], written[i]);
        if (typed[i] != written[i] && (!found || found->cost > most)) {
            return false;
        }
    }
    return true;
}

/// The words of a folded name, without marks between them.
std::vector<std::string> words_of(std::string_view folded) {
    std::vector<std::string> words(1);
    for (const char c : folded) {
        const bool part = static_cast<unsigned char>(c) >= 0x80 || is_digit(c) ||
                          (c >= 'a' && c <= 'z') || c == '%';
        if (part) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

std::size_t lone_letters(const std::vector<std::string>& words) {
    return static_cast<std::size_t>(std::ranges::count_if(
        words, [](const std::string& word) { return word.size() == 1 && !is_digit(word[0]); }));
}

/// "P. Starck", "Ph. Laplane", "JF Colin": how many words were typed as their first letters, if the
/// last one, long enough to tell, stands in full. 0 if this is not such a name.
std::size_t initials(const std::vector<std::string>& typed,
                     const std::vector<std::string>& written) {
    constexpr std::size_t telling = 4;
    constexpr std::size_t longest_beginning = 3;
    std::size_t at = 0;
    std::size_t found = 0;
    for (const std::string& word : typed) {
        if (at < written.size() && word == written[at]) {
            ++at;
            continue;
        }
        if (at + 1 < written.size() && word.size() <= longest_beginning &&
            written[at].starts_with(word)) {
            ++at;
            ++found;
            continue;
        }
        for (const char letter : word) {
            if (at + 1 >= written.size() || written[at][0] != letter) {
                return 0;
            }
            ++at;
            ++found;
        }
    }
    return at == written.size() && typed.back().size() >= telling ? found : 0;
}

/// Without "of", "de la" and their like, unless nothing else is there.
std::vector<std::string> telling_words(std::vector<std::string> words) {
    constexpr std::array<std::string_view, 14> small = {
        "de", "d", "du", "des", "la", "le", "l", "les", "pour", "et", "of", "the", "for", "and"};
    std::erase_if(words, [&](const std::string& word) {
        return std::ranges::find(small, word) != small.end();
    });
    return words;
}

/// The same words in another order, or with other small words between them.
void compare_words(std::vector<std::string> typed, std::vector<std::string> written,
                   Forgiven& forgiven) {
    typed = telling_words(std::move(typed));
    written = telling_words(std::move(written));
    if (typed.size() < 2 || typed.size() != written.size()) {
        return;
    }
    forgiven.small_words = typed == written;
    std::ranges::sort(typed);
    std::ranges::sort(written);
    forgiven.order = !forgiven.small_words && typed == written;
}

/// What stands between the letters of a name.
std::string marks_of(std::string_view folded, bool spaces) {
    std::string marks;
    for (const char c : folded) {
        const bool mark = static_cast<unsigned char>(c) < 0x80 && !is_digit(c) &&
                          (c < 'a' || c > 'z') && c != ' ';
        if (mark || (spaces && c == ' ')) {
            marks += c;
        }
    }
    return marks;
}

/// Counts accents and capitals, letter by letter; both names have `letters` at their end.
void compare_letters(std::string_view typed, std::string_view written, std::size_t letters,
                     Forgiven& forgiven) {
    const text::SqueezedText a = text::squeeze(typed);
    const text::SqueezedText b = text::squeeze(written);
    const auto letter = [&](std::string_view name, const text::SqueezedText& of, std::size_t i) {
        const text::ByteRange at = of.origins[of.size() - letters + i];
        return text::nfc(name.substr(at.begin, at.end - at.begin));
    };
    for (std::size_t i = 0; i < letters; ++i) {
        const std::string mine = letter(typed, a, i);
        const std::string theirs = letter(written, b, i);
        forgiven.accents += text::capitalised(mine) != text::capitalised(theirs) ? 1 : 0;
        // A capital at the beginning of an answer is the beginning of a sentence.
        const bool small = mine != text::capitalised(mine);
        const bool as_written = small == (theirs != text::capitalised(theirs));
        forgiven.capitals += as_written || (i == 0 && !small) ? 0 : 1;
    }
}

/// Two names of the same letters.
Forgiven compare_spelling(std::string_view typed, std::string_view written, const Parted& mine,
                          const Parted& theirs) {
    Forgiven forgiven;
    forgiven.front = front_word(mine, theirs);
    forgiven.punctuation = marks_of(mine.name, false) != marks_of(theirs.name, false);
    forgiven.spaces =
        !forgiven.punctuation && marks_of(mine.name, true) != marks_of(theirs.name, true);
    compare_letters(typed, written, text::squeeze(mine.name).size(), forgiven);
    return forgiven;
}

}  // namespace

std::optional<Forgiven> same_name(std::string_view typed, std::string_view written) {
    Parted mine = parted(typed);
    Parted theirs = parted(written);
    if (text::squeezed(typed) == text::squeezed(written)) {
        // "La Plane" is "Laplane": what looks like an article is none.
        mine = {text::fold(typed), {}, false};
        theirs = {text::fold(written), {}, false};
    }
    const std::string letters = text::squeezed(mine.name);
    const std::string wanted = text::squeezed(theirs.name);
    if (letters.empty() || digits_of(letters) != digits_of(wanted)) {
        return std::nullopt;
    }
    if (letters == wanted) {
        return compare_spelling(typed, written, mine, theirs);
    }
    Forgiven forgiven;
    forgiven.front = front_word(mine, theirs);
    const std::vector<std::string> words = words_of(mine.name);
    const std::vector<std::string> wanted_words = words_of(theirs.name);
    compare_words(words, wanted_words, forgiven);
    if (!forgiven.loose()) {
        forgiven.initials = initials(words, wanted_words);
    }
    if (forgiven.loose()) {
        return forgiven;
    }
    const std::size_t length = text::count_characters(wanted);
    const std::size_t allowed = slips_allowed(length);
    const auto found = slips(letters, wanted);
    const bool same_lone_letters = lone_letters(words) == lone_letters(wanted_words);
    if (allowed == 0 || !found || !same_lone_letters || !words_alike(words, wanted_words)) {
        return std::nullopt;
    }
    forgiven.slips = found->letters;
    forgiven.cost = found->cost;
    forgiven.beyond_budget = found->cost > allowed;
    const bool nearly =
        found->cost <= allowed + slips_nearly(length) && found->cost == found->letters;
    return !forgiven.beyond_budget || nearly ? std::optional(forgiven) : std::nullopt;
}

std::vector<std::string> loose_forms(std::string_view name) {
    const std::vector<std::string> words = words_of(parted(name).name);
    if (words.size() < 2) {
        return {};
    }
    const std::string first(text::first_characters(words.front(), 1));
    std::vector<std::string> forms = {first + ". " + words.back()};
    std::vector<std::string> telling = telling_words(words);
    if (telling.size() >= 2) {
        std::ranges::sort(telling);
        std::string& sorted = forms.emplace_back();
        for (const std::string& word : telling) {
            sorted += " " + word;
        }
    }
    return forms;
}

bool nearer(const Forgiven& a, const Forgiven& b) {
    const auto weight = [](const Forgiven& f) {
        return std::tuple(f.cost, f.slips, f.initials, f.order, f.small_words, f.front,
                          f.punctuation, f.spaces, f.accents, f.capitals);
    };
    return weight(a) < weight(b);
}

}  // namespace questions
