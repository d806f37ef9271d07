// SPDX-License-Identifier: MIT
#include "questions/ordering/ordering.h"

#include "questions/typed_option.h"

#include <fmt/format.h>

namespace questions {
namespace {

std::string in_order(const Ordering& question, const std::vector<std::size_t>& order,
                     bool with_values, text::Language language) {
    const std::string between = language == text::Language::French ? " ; " : "; ";
    std::string words;
    for (const std::size_t option : order) {
        const std::string& event = question.face.options[option].shown(language);
        const bool dated = with_values && !question.key.values.empty();
        words += (words.empty() ? "" : between) +
                 (dated ? with_value(question.key.values[option].shown(language), event) : event);
    }
    return words;
}

}  // namespace

Lines lines(const Ordering& question, const Ordering::Answer& answer, text::Language language) {
    const text::Bilingual expects = {"les numéros de 1 à {}, dans le bon ordre",
                                     "the numbers from 1 to {}, in the right order"};
    Lines out;
    for (const text::Bilingual& option : question.face.options) {
        out.options.push_back(option.shown(language));
    }
    out.expects = fmt::format(fmt::runtime(expects.in(language)), out.options.size());
    out.key = in_order(question, question.key.order, true, language);
    out.given = in_order(question, answer.order, false, language);
    return out;
}

std::optional<Ordering::Answer> typed(const Ordering& question, std::string_view line,
                                      text::Language) {
    const std::size_t count = question.face.options.size();
    Ordering::Answer answer;
    std::vector<bool> named(count, false);
    for (const char mark : typed_marks(line)) {
        const std::size_t option = static_cast<std::size_t>(mark) - '1';
        if (option >= count || named[option]) {
            return std::nullopt;
        }
        named[option] = true;
        answer.order.push_back(option);
    }
    return answer.order.size() == count ? std::optional(answer) : std::nullopt;
}

}  // namespace questions
