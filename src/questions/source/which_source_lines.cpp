// SPDX-License-Identifier: MIT
#include "questions/source/which_source.h"
#include "questions/typed_option.h"

#include <fmt/format.h>

namespace questions {
namespace {

std::vector<std::string> sources_of(const WhichSource& question, text::Language language) {
    std::vector<std::string> options;
    for (const text::Bilingual& option : question.face.sources) {
        options.push_back(option.shown(language));
    }
    return options;
}

}  // namespace

Lines lines(const WhichSource& question, const WhichSource::Answer& answer,
            text::Language language) {
    Lines out;
    out.options = sources_of(question, language);
    const text::Bilingual expects = {"un numéro de 1 à {}", "a number from 1 to {}"};
    out.expects = fmt::format(fmt::runtime(expects.in(language)), out.options.size());
    out.key = out.options[question.key.index];
    if (answer.index) {
        out.given = out.options[*answer.index];
    }
    return out;
}

std::optional<WhichSource::Answer> typed(const WhichSource& question, std::string_view line,
                                         text::Language language) {
    const auto index = typed_option(line, sources_of(question, language));
    return index ? std::optional(WhichSource::Answer{*index}) : std::nullopt;
}

}  // namespace questions
