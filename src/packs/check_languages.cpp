// SPDX-License-Identifier: MIT
#include "packs/check.h"
#include "packs/wording_proof.h"
#include "questions/kind_proof.h"
#include "text/typography.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <unordered_set>

namespace packs {
namespace {

/// The figures and dates of a text, as words, sorted: what must be the same in both languages.
/// Small whole numbers are left out: a language may tell them by other means ("both", "unique").
std::vector<std::string> figures_of(std::string_view text, text::Language language) {
    constexpr std::int64_t least_count = 10;
    std::vector<std::string> out;
    for (const evidence::Reading& reading : evidence::read_figures(text, language)) {
        const auto* count = std::get_if<facts::Count>(&reading.content);
        if (count == nullptr || count->low >= least_count) {
            out.push_back(in_words(reading));
        }
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string listed(const std::vector<std::string>& figures) {
    return figures.empty() ? "none" : fmt::format("{}", fmt::join(figures, ", "));
}

class LanguageChecker {
public:
    LanguageChecker(const Pack& pack, base::Diagnostics& diagnostics)
        : base_(pack.base), diagnostics_(diagnostics), both_(pack.about.languages.size() == 2) {}

    bool both() const { return both_; }

    /// `what` names the text in messages: "the statement of fact 'x'".
    bool agree(const text::Bilingual& text, const base::Place& place, std::string_view what) {
        if (text.empty() || agreed_.contains(text)) {
            return true;
        }
        if (text.fr.empty() || text.en.empty()) {
            diagnostics_.error(
                place, "language-missing",
                fmt::format("{} is not there in '{}'", what, text.fr.empty() ? "fr" : "en"));
            return false;
        }
        const auto french = figures_of(text.fr, text::Language::French);
        const auto english = figures_of(text.en, text::Language::English);
        if (french != english) {
            diagnostics_.error(place, "figures-differ",
                               fmt::format("{} tells {} in French, {} in English", what,
                                           listed(french), listed(english)));
            return false;
        }
        remember(text);
        return true;
    }

    /// What fills a role of the fact is named in the statements of both languages, or in none.
    void same_names(const facts::Fact& fact, const evidence::Names& names) {
        for (const auto& [role, value] : fact.roles) {
            for (const facts::Id& id : facts::entities_in(value)) {
                if (described(id)) {
                    continue;
                }
                const facts::Value one{facts::EntityRef{id}, {}, {}};
                const auto told = [&](text::Language language) {
                    return !missing_in(fact.statement.in(language), one, language, names);
                };
                const bool french = told(text::Language::French);
                if (french != told(text::Language::English)) {
                    diagnostics_.warning(
                        fact.statement_place, "names-differ",
                        fmt::format("the statement of fact '{}' names '{}', its {}, in {} only",
                                    fact.id, id, role, french ? "French" : "English"),
                        "name it in both, or in none");
                }
            }
        }
    }

    /// The numbers in digits are the same, those too that are read as no figure: "phase 2".
    void same_digits(const facts::Fact& fact) {
        const auto digits_in = [&](text::Language language) {
            std::multiset<std::string> out;
            for (const auto& token : evidence::tokens(fact.statement.in(language), language)) {
                if (token.kind == evidence::TokenKind::Number) {
                    out.insert(token.folded);
                }
            }
            return out;
        };
        const auto french = digits_in(text::Language::French);
        const auto english = digits_in(text::Language::English);
        if (french != english) {
            diagnostics_.warning(
                fact.statement_place, "digits-differ",
                fmt::format(
                    "the statement of fact '{}' has the numbers {} in French, {} in English",
                    fact.id, listed({french.begin(), french.end()}),
                    listed({english.begin(), english.end()})),
                "tell the same numbers in both");
        }
    }

    /// Who is named in one language only is not, in the other, somebody else.
    void no_other_names(const facts::Fact& fact, const evidence::Names& names) {
        const auto named_in = [&](text::Language language) {
            std::set<facts::Id> out;
            for (const auto& mention : names.find(fact.statement.in(language), language)) {
                out.insert(mention.entities.begin(), mention.entities.end());
            }
            return out;
        };
        const std::set<facts::Id> french = named_in(text::Language::French);
        const std::set<facts::Id> english = named_in(text::Language::English);
        std::vector<facts::Id> french_alone;
        std::vector<facts::Id> english_alone;
        std::ranges::set_difference(french, english, std::back_inserter(french_alone));
        std::ranges::set_difference(english, french, std::back_inserter(english_alone));
        if (!french_alone.empty() && !english_alone.empty()) {
            diagnostics_.warning(
                fact.statement_place, "names-differ",
                fmt::format("the statement of fact '{}' names '{}' in French where it names '{}' "
                            "in English",
                            fact.id, french_alone.front(), english_alone.front()),
                "let both tell of the same");
        }
    }

    /// What has no name but a description, which a sentence may put in other words.
    bool described(const facts::Id& id) const {
        using enum facts::EntityClass;
        constexpr std::array classes = {Event, Post, Document, Concept, Programme};
        return std::ranges::find(classes, base_.find_entity(id)->entity_class) != classes.end();
    }

    /// A warning for each thing that an author should write otherwise.
    void check_typography(const text::Bilingual& text, const base::Place& place,
                          std::string_view what) {
        for (const text::Language language : {text::Language::French, text::Language::English}) {
            for (const auto& fault : text::typography_faults(text.in(language), language)) {
                diagnostics_.warning(
                    place, "typography",
                    fmt::format("{} in '{}', character {}: {}", what, text::code(language),
                                fault.character + 1, fault.message));
            }
        }
    }

private:
    struct TextHash {
        std::size_t operator()(const text::Bilingual& text) const {
            const std::hash<std::string> hash;
            return hash(text.fr) * 31 + hash(text.en);
        }
    };

    /// What comes again mostly comes soon; all texts of a large bank would take too much memory.
    void remember(const text::Bilingual& text) {
        constexpr std::size_t most = 4096;
        if (agreed_.size() == most) {
            agreed_.clear();
        }
        agreed_.insert(text);
    }

    const facts::FactBase& base_;
    base::Diagnostics& diagnostics_;
    bool both_;
    /// Texts whose languages tell the same: options and explanations stand in many questions.
    std::unordered_set<text::Bilingual, TextHash> agreed_;
};

}  // namespace

RuleResult check_languages(const Proving& proving, base::Diagnostics& diagnostics) {
    RuleResult result{Rule::LanguagesAgree, 0, 0};
    LanguageChecker checker(proving.pack, diagnostics);
    std::optional<evidence::Names> own;
    const evidence::Names& names = names_for(proving, own);
    const auto check = [&](const text::Bilingual& text, const base::Place& place,
                           const std::string& what) {
        ++result.checked;
        result.passed += !checker.both() || checker.agree(text, place, what) ? 1 : 0;
    };
    for (const facts::Fact& fact : proving.pack.base.facts()) {
        if (!proving.concerns(fact)) {
            continue;
        }
        const std::string what = fmt::format("the statement of fact '{}'", fact.id);
        check(fact.statement, fact.statement_place, what);
        if (checker.both()) {
            checker.same_names(fact, names);
            checker.no_other_names(fact, names);
            checker.same_digits(fact);
        }
        checker.check_typography(fact.statement, fact.statement_place, what);
    }
    for (const facts::Disagreement& disagreement : proving.pack.base.disagreements()) {
        if (proving.touched != nullptr) {
            break;
        }
        const std::string what = fmt::format("the note of disagreement '{}'", disagreement.id);
        check(disagreement.note, disagreement.place, what);
        checker.check_typography(disagreement.note, disagreement.place, what);
    }
    for (const questions::Question& question : proving.bank) {
        const base::Place place = place_of(proving.pack, question);
        check(question.prompt, place, fmt::format("the prompt of question '{}'", question.id));
        check(question.explanation, place,
              fmt::format("the explanation of question '{}'", question.id));
        for (const text::Bilingual& answer : questions::answer_texts(question.body)) {
            check(answer, place, fmt::format("an answer of question '{}'", question.id));
        }
    }
    return result;
}

}  // namespace packs
