// SPDX-License-Identifier: MIT
#include "questions/single/single.h"
#include "questions/typed_option.h"

#include <fmt/format.h>

namespace questions {
namespace {

std::vector<std::string> options_of(const Single& question, text::Language language) {
    std::vector<std::string> options;
    for (const text::Bilingual& option : question.face.options) {
        options.push_back(option.shown(language));
    }
    return options;
}

}  // namespace

Lines lines(const Single& question, const Single::Answer& answer, text::Language language) {
    Lines out;
    out.options = options_of(question, language);
    const text::Bilingual expects = {"un numéro de 1 à {}", "a number from 1 to {}"};
    out.expects = fmt::format(fmt::runtime(expects.in(language)), out.options.size());
    out.key = out.options[question.key.index];
    if (answer.index) {
        out.given = out.options[*answer.index];
    }
    return out;
}

std::optional<Single::Answer> typed(const Single& question, std::string_view line,
                                    text::Language language) {
    const auto index = typed_option(line, options_of(question, language));
    return index ? std::optional(Single::Answer{*index}) : std::nullopt;
}

}  // namespace questions
