// SPDX-License-Identifier: MIT
#include "questions/ordering/ordering.h"

#include "questions/typed_option.h"

#include <fmt/format.h>

namespace questions {
namespace {

std::vector<std::string> in_order(const Ordering& question, const std::vector<std::size_t>& order,
                                  bool with_values, text::Language language) {
    std::vector<std::string> events;
    for (const std::size_t option : order) {
        const std::string& event = question.face.options[option].shown(language);
        const bool dated = with_values && !question.key.values.empty();
        events.push_back(dated ? with_value(question.key.values[option].shown(language), event)
                               : event);
    }
    return events;
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
    out.key_parts = in_order(question, question.key.order, true, language);
    out.key = joined(out.key_parts, language);
    for (std::size_t i = 0; i < out.key_parts.size(); ++i) {
        out.key_parts[i] = fmt::format("{}. {}", i + 1, out.key_parts[i]);
    }
    out.given = joined(in_order(question, answer.order, false, language), language);
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
