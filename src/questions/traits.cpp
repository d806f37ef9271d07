// SPDX-License-Identifier: MIT
#include "questions/traits.h"

#include "text/fold.h"

#include <algorithm>
#include <variant>

namespace questions {
namespace {

/// See steps_from_time.
constexpr int picks_a_date = 2;

bool is_date(const facts::Value& value) {
    return std::holds_alternative<facts::Date>(value.content);
}

bool contains(std::string_view text, std::string_view part) {
    return !part.empty() && text.find(part) != std::string_view::npos;
}

/// Whether the key names the publication, or the other way round, in either language.
bool names_publication(const Body& body, const Citation& citation) {
    const auto in = [&](text::Language language) {
        const std::string key = text::fold(lines(body, empty_answer(body), language).key);
        const std::string publication = text::fold(citation.publication.shown(language));
        return contains(key, publication) || contains(publication, key);
    };
    return in(text::Language::French) || in(text::Language::English);
}

}  // namespace

bool asks_when(const Question& question) {
    if (steps_from_time(question) < picks_a_date) {
        return true;
    }
    return question.proof && std::ranges::any_of(question.proof->options, is_date);
}

int steps_from_time(const Question& question) {
    if (std::holds_alternative<Timeline>(question.body)) {
        return 0;
    }
    return std::holds_alternative<Ordering>(question.body) ? 1 : picks_a_date;
}

int steps_from_source(const Question& question) {
    return std::holds_alternative<WhichSource>(question.body) ? 0 : 1;
}

bool asks_who_says(const Question& question) {
    // "According to X, …": what can be wrong with a statement is who says it; with any other
    // question the source is given, and something else is asked.
    const bool told_of_a_source = question.proof && question.proof->named_source;
    return std::holds_alternative<WhichSource>(question.body) ||
           (told_of_a_source && std::holds_alternative<TrueFalse>(question.body));
}

bool is_disputed(const Question& question) { return question.note.has_value(); }

bool asks_one_thing(const Question& question) {
    return !std::holds_alternative<Multiple>(question.body) &&
           !std::holds_alternative<Ordering>(question.body) &&
           !std::holds_alternative<Matching>(question.body) &&
           !std::holds_alternative<Categorise>(question.body);
}

const Citation* source_to_show(const Question& question) {
    if (question.citations->empty() || asks_who_says(question) ||
        (question.proof && question.proof->named_source)) {
        return nullptr;
    }
    const Citation& first = question.citations->front();
    const bool named = first.publication.empty() || names_publication(question.body, first);
    return named ? nullptr : &first;
}

}  // namespace questions
