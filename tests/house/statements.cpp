// SPDX-License-Identifier: MIT
#include "house/statements.h"

#include "house/cpp_text.h"

namespace house {
namespace {

/// `code` with its preprocessor lines blanked.
std::string without_directives(std::string_view code) {
    std::string out;
    bool continued = false;
    for (const std::string_view line : lines_of(code)) {
        const bool directive = continued || line.starts_with('#');
        continued = directive && line.ends_with('\\');
        out += directive ? "" : line;
        out += '\n';
    }
    return out;
}

/// Where the brace that opens at `begin` closes.
std::size_t closing(std::string_view code, std::size_t begin) {
    std::size_t depth = 0;
    for (std::size_t i = begin; i < code.size(); ++i) {
        depth += code[i] == '{' ? 1 : 0;
        depth -= code[i] == '}' ? 1 : 0;
        if (depth == 0) {
            return i;
        }
    }
    return code.size();
}

/// A definition of a function ends at its brace: it has parentheses, and no "=" before them.
bool is_function(std::string_view statement) {
    const std::size_t open = statement.find('(');
    return open != std::string_view::npos &&
           (statement.find('=') > open || has_word(statement, "operator"));
}

}  // namespace

std::vector<Statement> namespace_statements(std::string_view text) {
    const std::string code = without_directives(text);
    std::vector<Statement> found;
    Statement current;
    std::size_t line = 1;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        line += c == '\n' ? 1 : 0;
        if (c == '{' && !has_word(current.text, "namespace")) {
            const std::size_t end = closing(code, i);
            for (; i < end; ++i) {
                line += code[i] == '\n' ? 1 : 0;
            }
            current.text += "{}";
            if (is_function(current.text)) {
                current = {};
            }
        } else if (c == ';') {
            found.push_back(current);
            current = {};
        } else if (c == '{' || c == '}') {
            current = {};
        } else if (!blank || !current.text.empty()) {
            current.line = current.text.empty() ? line : current.line;
            current.text += c == '\n' ? ' ' : c;
        }
    }
    return found;
}

}  // namespace house
