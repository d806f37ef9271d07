// SPDX-License-Identifier: MIT
//
// Small questions for tests that care about other things. `facts` and `chapter` are left empty.
#pragma once

#include "questions/question.h"

#include <string>

namespace support {

inline questions::Question question(std::string id, questions::Body body) {
    questions::Question question;
    question.id = std::move(id);
    question.pack = "pack";
    question.prompt = {"Quoi ?", "What?"};
    question.body = std::move(body);
    question.explanation = {"Parce que.", "Because."};
    return question;
}

/// The key is option 0.
inline questions::Question single(std::string id, std::size_t options) {
    questions::Single body;
    for (std::size_t i = 0; i < options; ++i) {
        const std::string number = std::to_string(i);
        body.face.options.push_back({"choix " + number, "choice " + number});
    }
    return question(std::move(id), std::move(body));
}

inline questions::Question true_false(std::string id, bool truth) {
    return question(std::move(id), questions::TrueFalse{{}, {truth}});
}

inline questions::Question short_text(std::string id, std::string fr, std::string en,
                                      bool digits = false) {
    questions::ShortText body;
    body.face.digits = digits;
    body.key = {{fr, en}, {fr}, {en}, {}};
    return question(std::move(id), std::move(body));
}

/// 50, give or take 5, between 0 and 100.
inline questions::Question numeric(std::string id) {
    questions::Numeric body;
    body.face.max = {100, 0};
    body.face.step = {1, 0};
    body.face.tolerance = {5, 0};
    body.key.value = {50, 0};
    return question(std::move(id), std::move(body));
}

}  // namespace support
