// SPDX-License-Identifier: MIT
#include "questions/multiple/multiple.h"
#include "questions/typed_option.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

std::vector<std::string> options_of(const Multiple& question, text::Language language) {
    std::vector<std::string> options;
    for (const text::Bilingual& option : question.face.options) {
        options.push_back(option.shown(language));
    }
    return options;
}

std::string joined(const std::vector<std::string>& options, const std::vector<std::size_t>& which,
                   text::Language language) {
    std::vector<std::string> words;
    for (const std::size_t index : which) {
        words.push_back(options[index]);
    }
    return text::join(words, language);
}

/// The pieces of a line between any of `marks`.
std::vector<std::string_view> pieces(std::string_view line, std::string_view marks) {
    std::vector<std::string_view> out;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find_first_of(marks), line.size());
        if (end > 0) {
            out.push_back(line.substr(0, end));
        }
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return out;
}

/// The options that the pieces name, sorted; nothing when one of them names none or one twice.
std::optional<Multiple::Answer> named(const std::vector<std::string_view>& pieces,
                                      const std::vector<std::string>& options) {
    Multiple::Answer answer;
    for (const std::string_view piece : pieces) {
        const auto index = typed_option(piece, options);
        if (!index || std::ranges::find(answer.indexes, *index) != answer.indexes.end()) {
            return std::nullopt;
        }
        answer.indexes.push_back(*index);
    }
    std::ranges::sort(answer.indexes);
    return answer.indexes.empty() ? std::nullopt : std::optional(answer);
}

}  // namespace

Lines lines(const Multiple& question, const Multiple::Answer& answer, text::Language language) {
    Lines out;
    out.options = options_of(question, language);
    const text::Bilingual expects = {"toutes les bonnes réponses, de 1 à {}, par exemple 1 3",
                                     "all the right answers, from 1 to {}, for example 1 3"};
    out.expects = fmt::format(fmt::runtime(expects.in(language)), out.options.size());
    out.key = joined(out.options, question.key.indexes, language);
    out.given = joined(out.options, answer.indexes, language);
    return out;
}

std::optional<Multiple::Answer> typed(const Multiple& question, std::string_view line,
                                      text::Language language) {
    const auto options = options_of(question, language);
    if (auto answer = named(pieces(line, ",;"), options)) {
        return answer;
    }
    return named(pieces(line, ",; "), options);
}

}  // namespace questions
