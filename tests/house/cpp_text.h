// SPDX-License-Identifier: MIT
//
// As much of C++ as the rules of the house need: what is code, what is comment, what is literal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace house {

/// Whether `path` ends like a file of C++.
bool is_cpp(std::string_view path);
bool is_header(std::string_view path);

/// The lines of `text` without their ends. The views point into `text`.
std::vector<std::string_view> lines_of(std::string_view text);

struct Literal {
    std::size_t line = 0;
    std::string text;  ///< as written, escapes included
};

/// `code` and `comments` are as long as the text, with blanks for what is not theirs; the quotes
/// of a literal stay in the code, what is between them does not.
struct Cpp {
    std::string code;
    std::string comments;
    std::vector<Literal> literals;
};
Cpp split_cpp(std::string_view text);

struct Include {
    std::size_t line = 0;
    std::string name;
    bool angled = false;
};
std::vector<Include> includes_in(std::string_view text);

/// Whether `word`, which may hold "::", stands in `line` by itself.
bool has_word(std::string_view line, std::string_view word);

/// The name of the file without folders and ending.
std::string stem_of(std::string_view path);

}  // namespace house
