// SPDX-License-Identifier: MIT
#include "questions/typed_option.h"

#include "text/fold.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace questions {

std::optional<std::size_t> typed_option(std::string_view line,
                                        std::span<const std::string> options) {
    const std::string folded = text::fold(line);
    if (folded.empty()) {
        return std::nullopt;
    }
    std::size_t number = 0;
    const char* end = folded.data() + folded.size();
    const auto [stop, error] = std::from_chars(folded.data(), end, number);
    if (error == std::errc() && stop == end && number >= 1 && number <= options.size()) {
        return number - 1;
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (text::fold(options[i]) == folded) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<char> typed_marks(std::string_view line) {
    std::vector<char> marks;
    for (const char c : text::fold(line)) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
            marks.push_back(c);
        }
    }
    return marks;
}

std::optional<std::vector<std::optional<std::size_t>>> typed_letters(std::string_view line,
                                                                     std::size_t options,
                                                                     std::size_t letters,
                                                                     Letters given) {
    std::vector<std::optional<std::size_t>> out(options);
    std::size_t option = 0;
    for (const char mark : typed_marks(line)) {
        if (mark >= '1' && mark <= '9') {
            option = static_cast<std::size_t>(mark - '1');
            continue;
        }
        const auto letter = static_cast<std::size_t>(mark - 'a');
        const bool again =
            given == Letters::Once && std::ranges::find(out, std::optional(letter)) != out.end();
        if (mark < 'a' || letter >= letters || option >= options || out[option] || again) {
            return std::nullopt;
        }
        out[option++] = letter;
    }
    const bool all = std::ranges::all_of(out, [](const auto& one) { return one.has_value(); });
    return all ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace questions
