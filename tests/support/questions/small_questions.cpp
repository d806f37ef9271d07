// SPDX-License-Identifier: MIT
#include "support/questions/small_questions.h"

#include <utility>

namespace support {

questions::Question question(std::string id, questions::Body body) {
    questions::Question question;
    question.id = std::move(id);
    question.pack = "pack";
    question.prompt = {"Quoi ?", "What?"};
    question.body = std::move(body);
    question.explanation = {"Parce que.", "Because."};
    return question;
}

questions::Question single(std::string id, std::size_t options) {
    questions::Single body;
    for (std::size_t i = 0; i < options; ++i) {
        const std::string number = std::to_string(i);
        body.face.options.push_back({"choix " + number, "choice " + number});
    }
    return question(std::move(id), std::move(body));
}

questions::Question true_false(std::string id, bool truth) {
    return question(std::move(id), questions::TrueFalse{{}, {truth}});
}

questions::Question short_text(std::string id, std::string fr, std::string en, bool digits) {
    questions::ShortText body;
    body.face.digits = digits;
    body.key = {{fr, en}, {fr}, {en}, {}};
    return question(std::move(id), std::move(body));
}

questions::Question numeric(std::string id) {
    questions::Numeric body;
    body.face.max = {100, 0};
    body.face.step = {1, 0};
    body.face.tolerance = {5, 0};
    body.key.value = {50, 0};
    return question(std::move(id), std::move(body));
}

}  // namespace support
