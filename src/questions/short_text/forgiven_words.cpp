// SPDX-License-Identifier: MIT
#include "questions/short_text/forgiven_words.h"

#include "text/fold.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace questions {
namespace {

using text::Language;

std::string quoted(const std::string& name, Language language) {
    return language == Language::French ? "« " + name + " »" : "“" + name + "”";
}

/// Slips are at most three: two forgiven, and one more for half the points.
std::string letters(std::size_t slips, bool french) {
    switch (slips) {
        case 1: return french ? "une lettre" : "one letter";
        case 2: return french ? "deux lettres" : "two letters";
        default: return french ? "trois lettres" : "three letters";
    }
}

/// What was forgiven, each with its article: "l’accent", "les majuscules".
std::vector<std::string> items(const Forgiven& forgiven, bool french) {
    std::vector<std::string> out;
    const auto add = [&](bool there, std::string_view fr, std::string_view en) {
        if (there) {
            out.emplace_back(french ? fr : en);
        }
    };
    add(forgiven.front == FrontWord::Article, "l’article", "the article");
    add(forgiven.front == FrontWord::Other, "ce qui est devant le nom",
        "what stands before the name");
    add(forgiven.order, "l’ordre des mots", "the order of the words");
    add(forgiven.small_words, "un petit mot", "a small word");
    add(forgiven.initials == 1, "l’initiale", "the initial");
    add(forgiven.initials > 1, "les initiales", "the initials");
    add(forgiven.accents == 1, "l’accent", "the accent");
    add(forgiven.accents > 1, "les accents", "the accents");
    add(forgiven.punctuation, "la ponctuation", "the punctuation");
    add(forgiven.spaces, "les espaces", "the spaces");
    add(forgiven.capitals == 1, "la majuscule", "the capital");
    add(forgiven.capitals > 1, "les majuscules", "the capitals");
    if (forgiven.slips > 0) {
        const std::string slipped = letters(forgiven.slips, french);
        out.push_back(french ? (forgiven.slips == 1 ? "une faute d’" : "une faute de ") + slipped
                             : "a slip of " + slipped);
    }
    return out;
}

/// "CDC", "Starck": part of the full name, or letters that stand for it.
bool abbreviates(const std::string& name, const std::string& full) {
    const bool capitals = name.size() <= 5 && std::ranges::all_of(name, [](char c) {
                              return (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
                          });
    return capitals || text::squeezed(full).find(text::squeezed(name)) != std::string::npos;
}

/// A sentence of either language, filled.
template <class... Parts>
std::string fill(Language language, std::string_view french, std::string_view english,
                 const Parts&... parts) {
    return fmt::format(fmt::runtime(language == Language::French ? french : english), parts...);
}

/// For who typed another name than the one that is shown.
std::string other_name(const std::string& written, const std::string& shown, Language language) {
    const std::string name = quoted(shown, language);
    return abbreviates(written, shown)
               ? fill(language, "En entier : {}.", "In full: {}.", name)
               : fill(language, "On dit aussi {}.", "Also called {}.", name);
}

}  // namespace

std::string forgiven_words(const Forgiven& forgiven, const std::string& written,
                           const std::string& shown, Language language) {
    const bool french = language == Language::French;
    const std::vector<std::string> pardoned = items(forgiven, french);
    if (pardoned.empty()) {
        return written == shown ? std::string() : other_name(written, shown, language);
    }
    std::string spelt = quoted(written, language);
    if (written != shown) {
        spelt += abbreviates(written, shown) ? fill(language, ", en entier ", ", in full ")
                                             : fill(language, ", ou ", ", or ");
        spelt += quoted(shown, language);
    }
    if (forgiven.beyond_budget) {
        return fill(language, "C’est presque cela, à {} près : on écrit {}.",
                    "Nearly, but for {}: it is spelt {}.", letters(forgiven.slips, french), spelt);
    }
    return fill(language, "On te pardonne {} : on écrit {}.", "Forgiven: {}. It is spelt {}.",
                text::join(pardoned, language), spelt);
}

}  // namespace questions
