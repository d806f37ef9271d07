// SPDX-License-Identifier: MIT
#include "questions/source/which_source_view.h"

#include "questions/one_of_view.h"

namespace questions {
namespace {

class WhichSourceView : public OneOfView {
public:
    explicit WhichSourceView(const WhichSource::Face& face) : OneOfView(face.sources) {}

    text::Bilingual kind_name() const override { return {"Quelle source ?", "Which source?"}; }
    Answer answer() const override { return WhichSource::Answer{chosen()}; }
    void reveal(const Body& body, const Answer& answer) override {
        tell(std::get<WhichSource>(body).key.index, std::get<WhichSource::Answer>(answer).index);
    }
};

}  // namespace

std::unique_ptr<AnswerView> view_of(const WhichSource::Face& face) {
    return std::make_unique<WhichSourceView>(face);
}

}  // namespace questions
