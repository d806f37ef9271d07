// SPDX-License-Identifier: MIT
#include "text/quoted.h"

#include <array>

namespace text {
namespace {

/// How an inner mark is written at the first level, in all its forms, and at the second one.
struct Inner {
    std::string_view first;
    std::string_view second;
};

constexpr std::array french = {Inner{"«\u00A0", "“"}, Inner{"«\u202F", "“"}, Inner{"« ", "“"},
                               Inner{"«", "“"},       Inner{"\u00A0»", "”"}, Inner{"\u202F»", "”"},
                               Inner{" »", "”"},      Inner{"»", "”"}};
constexpr std::array english = {Inner{"“", "‘"}, Inner{"”", "’"}};

template <std::size_t count>
std::string lowered(std::string_view text, const std::array<Inner, count>& marks) {
    std::string out;
    while (!text.empty()) {
        std::size_t taken = 1;
        std::string_view put = text.substr(0, 1);
        for (const Inner& mark : marks) {
            if (text.starts_with(mark.first)) {
                taken = mark.first.size();
                put = mark.second;
                break;
            }
        }
        out += put;
        text.remove_prefix(taken);
    }
    return out;
}

}  // namespace

std::string quoted(std::string_view text, Language language) {
    return language == Language::French ? "«\u00A0" + lowered(text, french) + "\u00A0»"
                                        : "“" + lowered(text, english) + "”";
}

}  // namespace text
