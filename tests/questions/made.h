// SPDX-License-Identifier: MIT
//
// The questions made from a fact base, as text.
#pragma once

#include "questions/bank.h"
#include "questions/told.h"
#include "support/facts/mill.h"

#include <string>
#include <string_view>

namespace questions {

inline Bank made(const support::Parts& parts, std::uint64_t seed = 0) {
    const facts::FactBase base = parts.base();
    return generate(base, "p", seed);
}

inline std::string told(const support::Parts& parts,
                        text::Language language = text::Language::French) {
    std::string text;
    for (const Question& question : made(parts).questions) {
        text += told(question, language);
    }
    return text;
}

/// The question with this id, or nothing and a list of all.
inline std::string told(const support::Parts& parts, std::string_view id,
                        text::Language language = text::Language::French) {
    std::string all;
    for (const Question& question : made(parts).questions) {
        if (question.id == id) {
            return told(question, language);
        }
        all += question.id + "\n";
    }
    return all;
}

inline std::string left_out(const support::Parts& parts) {
    std::string text;
    for (const LeftOut& each : made(parts).left_out) {
        text +=
            each.fact + " " + each.template_name + " " + std::string(to_string(each.reason)) + "\n";
    }
    return text;
}

inline std::string prompt(const support::Parts& parts, std::string_view id,
                          text::Language language = text::Language::French) {
    for (const Question& question : made(parts).questions) {
        if (question.id == id) {
            return question.prompt.in(language);
        }
    }
    return "none";
}

}  // namespace questions
