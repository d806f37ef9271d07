// SPDX-License-Identifier: MIT
#include "questions/short_text/short_text.h"

#include "questions/short_text/forgiven_words.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

namespace questions {
namespace {

struct Found {
    Forgiven forgiven;
    const std::string* written = nullptr;  ///< of the key; null when none is meant
};

/// The accepted name that needs least forgiving; of equals the one shown in that language.
Found best_match(const ShortText::Key& key, std::string_view typed, text::Language language) {
    Found best;
    const auto consider = [&](const std::string& name) {
        const auto forgiven = same_name(typed, name);
        if (forgiven && (best.written == nullptr || nearer(*forgiven, best.forgiven))) {
            best = {*forgiven, &name};
        }
    };
    const bool french = language == text::Language::French;
    consider(key.shown.in(language));
    std::ranges::for_each(french ? key.accepted_fr : key.accepted_en, consider);
    std::ranges::for_each(french ? key.accepted_en : key.accepted_fr, consider);
    return best;
}

/// Whether the typed name is another thing's, or as near to it as to the accepted one.
bool means_another(const ShortText::Key& key, std::string_view typed, const Forgiven& forgiven) {
    return std::ranges::any_of(key.others, [&](const std::string& other) {
        const auto as_other = same_name(typed, other);
        return as_other && !nearer(forgiven, *as_other);
    });
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
    const Found found = best_match(question.key, answer.text, text::Language::French);
    if (found.written == nullptr ||
        (found.forgiven.loose() && means_another(question.key, answer.text, found.forgiven))) {
        return {Verdict::Wrong, 0, {}};
    }
    Grade grade{Verdict::Right, 1, {}};
    if (found.forgiven.beyond_budget) {
        grade = {Verdict::Partly, 0.5, {}};
    }
    for (const text::Language language : {text::Language::French, text::Language::English}) {
        if (const std::string& shown = question.key.shown.in(language); !shown.empty()) {
            const Found meant = best_match(question.key, answer.text, language);
            grade.reason.in(language) =
                forgiven_words(meant.forgiven, *meant.written, shown, language);
        }
    }
    return grade;
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
