// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"

#include <algorithm>
#include <filesystem>

namespace house {
namespace {

bool word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Where the literal that begins at `begin` ends: behind its last quote, or at the end of the text.
std::size_t literal_end(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    if (quote == '"' && begin > 0 && text[begin - 1] == 'R') {
        const std::size_t open = text.find('(', begin);
        const std::string close =
            ")" + std::string(text.substr(begin + 1, open - begin - 1)) + "\"";
        const std::size_t end = text.find(close, begin);
        return end == std::string_view::npos ? text.size() : end + close.size();
    }
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            return i + 1;
        }
    }
    return text.size();
}

std::size_t comment_end(std::string_view text, std::size_t begin) {
    const bool line = text.substr(begin, 2) == "//";
    const std::size_t end = line ? text.find('\n', begin) : text.find("*/", begin + 2);
    return end == std::string_view::npos ? text.size() : end + (line ? 0 : 2);
}

}  // namespace

bool is_header(std::string_view path) { return path.ends_with(".h"); }
bool is_cpp(std::string_view path) { return is_header(path) || path.ends_with(".cpp"); }

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

Cpp split_cpp(std::string_view text) {
    Cpp out{std::string(text), std::string(text), {}};
    const auto blank = [](std::string& part, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            part[i] = part[i] == '\n' ? '\n' : ' ';
        }
    };
    std::size_t line = 1;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view two = text.substr(i, 2);
        std::size_t end = i + 1;
        if (two == "//" || two == "/*") {
            end = comment_end(text, i);
            blank(out.code, i, end);
        } else if (text[i] == '"' ||
                   (text[i] == '\'' && (i == 0 || !word_character(text[i - 1])))) {
            end = literal_end(text, i);
            out.literals.push_back({line, std::string(text.substr(i + 1, end - i - 2))});
            blank(out.code, i + 1, end - 1);
            blank(out.comments, i, end);
        } else {
            blank(out.comments, i, end);
        }
        line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(i),
                                                    text.begin() + static_cast<std::ptrdiff_t>(end),
                                                    '\n'));
        i = end;
    }
    return out;
}

std::vector<Include> includes_in(std::string_view text) {
    const std::string code = split_cpp(text).code;
    const auto code_lines = lines_of(code);
    const auto raw_lines = lines_of(text);
    std::vector<Include> found;
    for (std::size_t i = 0; i < code_lines.size(); ++i) {
        if (!code_lines[i].starts_with("#include")) {
            continue;
        }
        const std::size_t begin = raw_lines[i].find_first_of("<\"");
        const std::size_t end = raw_lines[i].find_first_of(">\"", begin + 1);
        if (begin != std::string_view::npos && end != std::string_view::npos) {
            found.push_back({i + 1, std::string(raw_lines[i].substr(begin + 1, end - begin - 1)),
                             raw_lines[i][begin] == '<'});
        }
    }
    return found;
}

bool has_word(std::string_view line, std::string_view word) {
    for (std::size_t at = line.find(word); at != std::string_view::npos;
         at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !word_character(line[at - 1]);
        const bool ends =
            end == line.size() || !word_character(line[end]) || !word_character(word.back());
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

std::string stem_of(std::string_view path) { return std::filesystem::path(path).stem().string(); }

}  // namespace house
