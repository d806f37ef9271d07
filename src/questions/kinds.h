// SPDX-License-Identifier: MIT
//
// The list of kinds: one word here and one folder beside it add a kind. What a kind must offer is
// the concept Kind; a forgotten part does not compile.
#pragma once

#include "questions/categorise/categorise.h"
#include "questions/matching/matching.h"
#include "questions/multiple/multiple.h"
#include "questions/numeric/numeric.h"
#include "questions/ordering/ordering.h"
#include "questions/short_text/short_text.h"
#include "questions/single/single.h"
#include "questions/source/which_source.h"
#include "questions/timeline/timeline.h"
#include "questions/true_false/true_false.h"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace questions {

template <class T>
concept Kind = requires(const T& question, const typename T::Answer& answer, std::string_view line,
                        text::Language language, base::Random random) {
    { T::id } -> std::convertible_to<std::string_view>;
    { question.face } -> std::convertible_to<typename T::Face>;
    { question.key } -> std::convertible_to<typename T::Key>;
    { check(question, answer) } -> std::same_as<Grade>;
    { hints(question, random) } -> std::same_as<std::vector<Hint>>;
    { lines(question, answer, language) } -> std::same_as<Lines>;
    { typed(question, line, language) } -> std::same_as<std::optional<typename T::Answer>>;
};

template <Kind... Kinds>
struct KindList {
    using Body = std::variant<Kinds...>;
    using Face = std::variant<typename Kinds::Face...>;
    using Answer = std::variant<typename Kinds::Answer...>;
};

using AllKinds = KindList<Single, TrueFalse, Numeric, ShortText, Timeline, Ordering, WhichSource,
                          Multiple, Categorise, Matching>;

using Body = AllKinds::Body;
using Face = AllKinds::Face;
using Answer = AllKinds::Answer;

std::string_view kind_id(const Body& body);

/// The words for kinds in packs: those of all kinds above, and those that a pack may name already
/// though nothing makes such questions yet.
const std::vector<std::string>& kind_words();

Face face_of(const Body& body);
/// The answer of nobody yet, of the body's kind.
Answer empty_answer(const Body& body);

/// Judges an answer; one of another kind than the body's is a broken promise.
Grade check(const Body& body, const Answer& answer);

/// What hints give away, one after the other; none where there is no hint.
std::vector<Hint> hints(const Body& body, const base::Random& random);

/// The question as text; `answer`, of the body's kind, may be that of nobody yet.
Lines lines(const Body& body, const Answer& answer, text::Language language);

/// What a typed line means: the number of an option or its words, a number, a name. Nothing when
/// it means no answer to this question.
std::optional<Answer> typed(const Body& body, std::string_view line, text::Language language);

}  // namespace questions
