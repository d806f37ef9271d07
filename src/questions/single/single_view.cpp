// SPDX-License-Identifier: MIT
#include "questions/single/single_view.h"

#include "questions/one_of_view.h"

namespace questions {
namespace {

class SingleView : public OneOfView {
public:
    explicit SingleView(const Single::Face& face) : OneOfView(face.options) {}

    text::Bilingual kind_name() const override { return {"Choix unique", "Single choice"}; }
    Answer answer() const override { return Single::Answer{chosen()}; }
    void reveal(const Body& body, const Answer& answer) override {
        tell(std::get<Single>(body).key.index, std::get<Single::Answer>(answer).index);
    }
};

}  // namespace

std::unique_ptr<AnswerView> view_of(const Single::Face& face) {
    return std::make_unique<SingleView>(face);
}

}  // namespace questions
