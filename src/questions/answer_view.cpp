// SPDX-License-Identifier: MIT
#include "questions/answer_view.h"

#include "questions/categorise/categorise_view.h"
#include "questions/matching/matching_view.h"
#include "questions/multiple/multiple_view.h"
#include "questions/numeric/numeric_view.h"
#include "questions/ordering/ordering_view.h"
#include "questions/short_text/short_text_view.h"
#include "questions/single/single_view.h"
#include "questions/source/which_source_view.h"
#include "questions/timeline/timeline_view.h"
#include "questions/true_false/true_false_view.h"

namespace questions {

std::unique_ptr<AnswerView> make_view(const Face& face) {
    // A kind without a view does not compile: there is no overload of view_of for its face.
    return std::visit([](const auto& kind_face) { return view_of(kind_face); }, face);
}

}  // namespace questions
