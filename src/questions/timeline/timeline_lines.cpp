// SPDX-License-Identifier: MIT
#include "questions/timeline/timeline.h"

#include "facts/date_words.h"
#include "questions/typed_option.h"

#include <fmt/format.h>

namespace questions {
namespace {

std::string anchor_words(const Timeline::Anchor& anchor, text::Language language) {
    return with_value(facts::date_words(anchor.date, facts::Form::Plain, language),
                      anchor.label.shown(language));
}

/// One line for each slot: before the first anchor, between two, after the last.
std::vector<std::string> slots(const Timeline::Face& face, text::Language language) {
    const text::Bilingual before = {"avant : {}", "before: {}"};
    const text::Bilingual between = {"entre les deux : {} ; {}", "between the two: {}; {}"};
    const text::Bilingual after = {"après : {}", "after: {}"};
    std::vector<std::string> names;
    for (const Timeline::Anchor& anchor : face.anchors) {
        names.push_back(anchor_words(anchor, language));
    }
    std::vector<std::string> out;
    out.push_back(fmt::format(fmt::runtime(before.in(language)), names.front()));
    for (std::size_t i = 1; i < names.size(); ++i) {
        out.push_back(fmt::format(fmt::runtime(between.in(language)), names[i - 1], names[i]));
    }
    out.push_back(fmt::format(fmt::runtime(after.in(language)), names.back()));
    return out;
}

}  // namespace

Lines lines(const Timeline& question, const Timeline::Answer& answer, text::Language language) {
    const text::Bilingual expects = {"un numéro de 1 à {}", "a number from 1 to {}"};
    Lines out;
    out.lead = {question.face.event.shown(language)};
    out.options = slots(question.face, language);
    out.expects = fmt::format(fmt::runtime(expects.in(language)), out.options.size());
    out.key =
        fmt::format("{}, {}", facts::date_words(question.key.date, facts::Form::Plain, language),
                    out.options[question.key.slot]);
    if (answer.slot) {
        out.given = out.options[*answer.slot];
    }
    return out;
}

std::optional<Timeline::Answer> typed(const Timeline& question, std::string_view line,
                                      text::Language language) {
    const auto slot = typed_option(line, slots(question.face, language));
    return slot ? std::optional(Timeline::Answer{*slot}) : std::nullopt;
}

}  // namespace questions
