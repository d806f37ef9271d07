// SPDX-License-Identifier: MIT
//
// Questions as one line of text each, so that a test can assert all of them.
#pragma once

#include "questions/question.h"

#include <algorithm>
#include <string>

namespace questions {

inline std::string kind_text(const Single& body, text::Language language) {
    std::string text;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        text += (i == body.key.index ? " [" : " ") + body.face.options[i].in(language) +
                (i == body.key.index ? "]" : "") + " ;";
    }
    return text;
}
inline std::string kind_text(const TrueFalse& body, text::Language) {
    return body.key.truth ? " true" : " false";
}
inline std::string kind_text(const Numeric& body, text::Language language) {
    return " " + to_string(body.key.value) + " " + body.face.unit.in(language) + " ±" +
           to_string(body.face.tolerance) + " in " + to_string(body.face.min) + ".." +
           to_string(body.face.max);
}
inline std::string kind_text(const ShortText& body, text::Language language) {
    std::string text =
        " " + body.key.shown.in(language) + " (" + body.face.expected.in(language) + ")";
    for (const std::string& other : body.key.others) {
        text += " not " + other;
    }
    return text;
}
inline std::string kind_text(const Timeline& body, text::Language language) {
    std::string text = " ";
    for (std::size_t i = 0; i <= body.face.anchors.size(); ++i) {
        text += i == body.key.slot ? "<" + body.face.event.in(language) + "> " : "";
        if (i < body.face.anchors.size()) {
            text += body.face.anchors[i].label.in(language) + " (" +
                    to_string(body.face.anchors[i].date) + ") ";
        }
    }
    return text;
}
inline std::string kind_text(const Ordering& body, text::Language language) {
    std::string text;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        text += " " + body.face.options[i].in(language) + " (" + body.key.values[i].in(language) +
                ") ;";
    }
    for (const std::size_t option : body.key.order) {
        text += " " + std::to_string(option);
    }
    return text;
}
inline std::string kind_text(const Multiple& body, text::Language language) {
    std::string text;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        const bool right = std::ranges::find(body.key.indexes, i) != body.key.indexes.end();
        text +=
            (right ? " [" : " ") + body.face.options[i].in(language) + (right ? "]" : "") + " ;";
    }
    return text;
}
inline std::string kind_text(const Categorise& body, text::Language language) {
    std::string text;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        text += " " + body.face.options[i].in(language) + " -> " +
                body.face.bins[body.key.bins[i]].in(language) + " ;";
    }
    return text;
}
inline std::string kind_text(const Matching& body, text::Language language) {
    std::string text;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        text += " " + body.face.options[i].in(language) + " = " +
                body.face.targets[body.key.targets[i]].in(language) + " ;";
    }
    for (std::size_t i = 0; i < body.face.targets.size(); ++i) {
        const bool linked = std::ranges::find(body.key.targets, i) != body.key.targets.end();
        text += linked ? "" : " (" + body.face.targets[i].in(language) + ")";
    }
    return text;
}
inline std::string kind_text(const WhichSource& body, text::Language language) {
    std::string text;
    for (std::size_t i = 0; i < body.face.sources.size(); ++i) {
        text += (i == body.key.index ? " [" : " ") + body.face.sources[i].in(language) +
                (i == body.key.index ? "]" : "") + " ;";
    }
    return text;
}

inline std::string told(const Question& question, text::Language language) {
    return question.id + ": " + question.prompt.in(language) +
           std::visit([&](const auto& body) { return kind_text(body, language); }, question.body) +
           " | " + question.explanation.in(language) + "\n";
}

}  // namespace questions
