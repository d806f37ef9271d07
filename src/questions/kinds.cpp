// SPDX-License-Identifier: MIT
#include "questions/kinds.h"

#include <cassert>

namespace questions {

std::string_view kind_id(const Body& body) {
    return std::visit([](const auto& kind) { return std::decay_t<decltype(kind)>::id; }, body);
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

}  // namespace questions
