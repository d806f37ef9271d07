// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/layers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace {

using house::Faults;
using house::Tree;

/// Shares, halves and doubles may stand in a layout; any other number with a fraction is a size,
/// and sizes are the theme's.
constexpr std::array plain_numbers = {"0", "1", "2", "0.5", "1.0", "0.0", "2.0", "100"};
constexpr std::array measured = {"Rect{", "Size{", "Point{", "Colour{", "rgb(0x", ".inset("};

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool in_word(char c) { return digit(c) || letter(c) || c == '_'; }

/// The numbers of `code` in order, without a final f and in decimal.
std::vector<std::string> numbers_in(std::string_view code) {
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool begins = digit(code[i]) && (i == 0 || !in_word(code[i - 1]));
        std::size_t end = i;
        while (begins && end < code.size() && (in_word(code[end]) || code[end] == '.')) {
            ++end;
        }
        if (begins) {
            numbers.emplace_back(code.substr(i, end - i));
            i = end;
        }
    }
    return numbers;
}

bool is_plain(std::string number) {
    if (number.ends_with('f') && !number.starts_with("0x")) {
        number.pop_back();
    }
    return std::ranges::find(plain_numbers, number) != plain_numbers.end();
}

/// Two words with a space between them, or any letter beyond ASCII: that is for a player to read.
bool is_sentence(std::string_view literal) {
    for (std::size_t i = 0; i < literal.size(); ++i) {
        const bool beyond_ascii = static_cast<unsigned char>(literal[i]) >= 0x80;
        const bool gap = i > 0 && i + 1 < literal.size() && literal[i] == ' ' &&
                         letter(literal[i - 1]) && letter(literal[i + 1]);
        if (beyond_ascii || gap) {
            return true;
        }
    }
    return false;
}

/// In screens, sizes and colours are the theme's, and what the player reads is worded in wording.*.
Faults screen_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        if (house::layer_of(source.path) != "screens" || !house::is_cpp(source.path)) {
            continue;
        }
        const house::Cpp cpp = house::split_cpp(source.text);
        std::size_t number = 0;
        for (const std::string_view line : house::lines_of(cpp.code)) {
            ++number;
            const bool sizes = std::ranges::any_of(measured, [&](std::string_view word) {
                return line.find(word) != std::string_view::npos;
            });
            for (const std::string& found : numbers_in(line)) {
                const bool fraction = found.find('.') != std::string::npos || found.ends_with('f');
                if (!is_plain(found) && (sizes || fraction)) {
                    faults.push_back({source.path, number,
                                      fmt::format("{}: sizes and colours are the theme's", found)});
                }
            }
        }
        const bool wording = house::stem_of(source.path).find("wording") != std::string::npos;
        for (const house::Literal& literal : cpp.literals) {
            if (!wording && is_sentence(literal.text)) {
                faults.push_back({source.path, literal.line,
                                  fmt::format("\"{}\" is worded outside wording", literal.text)});
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("screens hold no sizes, no colours and no sentences of their own") {
    CHECK(house::judged("screens", screen_faults, house::repository()) == "");
}

TEST_CASE("planted: a size, a colour and a sentence") {
    CHECK(house::judged("screens", screen_faults,
                        {{"src/screens/a.cpp",
                          "auto a = Rect{0, 1, 12, x2};\nauto b = w / 2 + 100;\n"
                          "auto c = h * 0.5f - 3.5f;\nauto d = canvas::rgb(0xffffff);\n"
                          "auto e = \"play.next\";\nauto f = \"Play again\";\n"
                          "auto g = \"Échec\";\nauto h = items[12];\n"},
                         {"src/screens/wording_home.cpp", "auto f = \"Play again\";\n"},
                         {"src/ui/theme.cpp", "auto a = Size{12, 13};\n"}}) ==
          "src/screens/a.cpp:1: 12: sizes and colours are the theme's\n"
          "src/screens/a.cpp:3: 3.5f: sizes and colours are the theme's\n"
          "src/screens/a.cpp:4: 0xffffff: sizes and colours are the theme's\n"
          "src/screens/a.cpp:6: \"Play again\" is worded outside wording\n"
          "src/screens/a.cpp:7: \"Échec\" is worded outside wording\n");
}
