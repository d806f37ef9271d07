// SPDX-License-Identifier: MIT
#include "questions/kinds.h"

#include <cassert>
#include <utility>

namespace questions {

std::string_view kind_id(const Body& body) {
    return std::visit([](const auto& kind) { return std::decay_t<decltype(kind)>::id; }, body);
}

const std::vector<std::string>& kind_words() {
    static const std::vector<std::string> words = {
        "single",   "multiple", "true_false", "numeric",  "short_text",
        "ordering", "matching", "categorise", "timeline", "source"};
    return words;
}

Face face_of(const Body& body) {
    return std::visit([](const auto& kind) { return Face(kind.face); }, body);
}

Answer empty_answer(const Body& body) {
    return std::visit(
        [](const auto& kind) { return Answer(typename std::decay_t<decltype(kind)>::Answer{}); },
        body);
}

Grade check(const Body& body, const Answer& answer) {
    return std::visit(
        [&answer](const auto& kind) {
            const auto* given = std::get_if<typename std::decay_t<decltype(kind)>::Answer>(&answer);
            assert(given != nullptr);
            return check(kind, *given);
        },
        body);
}

std::vector<Hint> hints(const Body& body, const base::Random& random) {
    return std::visit([&](const auto& kind) { return hints(kind, random); }, body);
}

Lines lines(const Body& body, const Answer& answer, text::Language language) {
    return std::visit(
        [&](const auto& kind) {
            const auto* given = std::get_if<typename std::decay_t<decltype(kind)>::Answer>(&answer);
            assert(given != nullptr);
            return lines(kind, *given, language);
        },
        body);
}

std::optional<Answer> typed(const Body& body, std::string_view line, text::Language language) {
    return std::visit(
        [&](const auto& kind) -> std::optional<Answer> {
            auto answer = typed(kind, line, language);
            return answer ? std::optional<Answer>(std::move(*answer)) : std::nullopt;
        },
        body);
}

}  // namespace questions
