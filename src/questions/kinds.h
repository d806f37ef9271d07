// SPDX-License-Identifier: MIT
//
// The list of kinds: one word here and one folder beside it add a kind. What a kind must offer is
// the concept Kind; a forgotten part does not compile.
#pragma once

#include "questions/numeric/numeric.h"
#include "questions/short_text/short_text.h"
#include "questions/single/single.h"
#include "questions/timeline/timeline.h"
#include "questions/true_false/true_false.h"

#include <concepts>
#include <variant>

namespace questions {

template <class T>
concept Kind = requires(const T& question, const typename T::Answer& answer) {
    { T::id } -> std::convertible_to<std::string_view>;
    { question.face } -> std::convertible_to<typename T::Face>;
    { question.key } -> std::convertible_to<typename T::Key>;
    { check(question, answer) } -> std::same_as<Grade>;
};

template <Kind... Kinds>
struct KindList {
    using Body = std::variant<Kinds...>;
    using Face = std::variant<typename Kinds::Face...>;
    using Answer = std::variant<typename Kinds::Answer...>;
};

using AllKinds = KindList<Single, TrueFalse, Numeric, ShortText, Timeline>;

using Body = AllKinds::Body;
using Face = AllKinds::Face;
using Answer = AllKinds::Answer;

std::string_view kind_id(const Body& body);
Face face_of(const Body& body);
/// The answer of nobody yet, of the body's kind.
Answer empty_answer(const Body& body);

/// Judges an answer; one of another kind than the body's is a broken promise.
Grade check(const Body& body, const Answer& answer);

}  // namespace questions
