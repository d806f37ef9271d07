// SPDX-License-Identifier: MIT
#include "questions/true_false/true_false.h"

#include "questions/typed_option.h"

namespace questions {
namespace {

std::vector<std::string> options_in(text::Language language) {
    return language == text::Language::French ? std::vector<std::string>{"Vrai", "Faux"}
                                              : std::vector<std::string>{"True", "False"};
}

}  // namespace

Lines lines(const TrueFalse& question, const TrueFalse::Answer& answer, text::Language language) {
    const text::Bilingual expects = {"v pour vrai, f pour faux", "t for true, f for false"};
    Lines out;
    out.options = options_in(language);
    out.expects = expects.in(language);
    out.key = out.options[question.key.truth ? 0 : 1];
    if (answer.truth) {
        out.given = out.options[*answer.truth ? 0 : 1];
    }
    return out;
}

std::optional<TrueFalse::Answer> typed(const TrueFalse&, std::string_view line,
                                       text::Language language) {
    const std::vector<std::string> letters = language == text::Language::French
                                                 ? std::vector<std::string>{"v", "f"}
                                                 : std::vector<std::string>{"t", "f"};
    auto index = typed_option(line, letters);
    if (!index) {
        index = typed_option(line, options_in(language));
    }
    return index ? std::optional(TrueFalse::Answer{*index == 0}) : std::nullopt;
}

}  // namespace questions
