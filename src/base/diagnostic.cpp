// SPDX-License-Identifier: MIT
#include "base/diagnostic.h"

#include "base/printable.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace base {

std::string to_string(const Place& place) {
    std::string out = printable(place.file, whole_text);
    if (place.line > 0) {
        out += fmt::format(":{}", place.line);
        if (place.column > 0) {
            out += fmt::format(":{}", place.column);
        }
    }
    return out;
}

std::string_view to_string(Severity severity) {
    return severity == Severity::Error ? "error" : "warning";
}

Diagnostic error_at(Place place, std::string message, std::string hint) {
    return {Severity::Error, std::move(place), {}, std::move(message), std::move(hint)};
}

namespace {

std::string headline(const Diagnostic& diagnostic) {
    std::string out = to_string(diagnostic.place);
    if (!out.empty()) {
        out += ": ";
    }
    out += fmt::format("{}: {}", to_string(diagnostic.severity), diagnostic.message);
    if (!diagnostic.code.empty()) {
        out += fmt::format(" [{}]", diagnostic.code);
    }
    return out;
}

std::string hint_line(const Diagnostic& diagnostic) {
    return diagnostic.hint.empty() ? std::string() : "\n  hint: " + diagnostic.hint;
}

/// Line number `wanted` (from 1) of `text`, ended by LF, CR or CR LF; empty if there is none.
std::string_view line_of(std::string_view text, std::size_t wanted) {
    std::size_t begin = 0;
    for (std::size_t line = 1; begin <= text.size(); ++line) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        if (line == wanted) {
            return text.substr(begin, end - begin);
        }
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return {};
}

/// The longest line shown in a message, and how much of it stands before the caret.
constexpr std::size_t shown_width = 100;
constexpr std::size_t shown_before = 60;

}  // namespace

std::string to_string(const Diagnostic& diagnostic) {
    return headline(diagnostic) + hint_line(diagnostic);
}

std::string explain(const Diagnostic& diagnostic, std::string_view text) {
    std::string out = headline(diagnostic);
    const std::string_view raw = line_of(text, diagnostic.place.line);
    const bool readable = std::ranges::count(raw, '\0') * 4 < std::ssize(raw);  // not UTF-16
    if (readable && diagnostic.place.line > 0 && diagnostic.place.column > 0 && !raw.empty()) {
        const auto characters = split_characters(raw);
        const std::size_t column = std::min(diagnostic.place.column - 1, characters.size());
        const std::size_t first = column > shown_before ? column - shown_before : 0;
        std::string line;
        std::size_t caret = 0;
        for (std::size_t i = first; i < std::min(characters.size(), first + shown_width); ++i) {
            const bool tab = characters[i] == "\t";
            const std::string shown = tab ? " " : printable(characters[i], whole_text);
            if (i < column) {
                caret += split_characters(shown).size();
            }
            line += shown;
        }
        out += fmt::format("\n  {}\n  {:>{}}", line, "^", caret + 1);
    }
    return out + hint_line(diagnostic);
}

void Diagnostics::add(Diagnostic diagnostic) {
    errors_ += diagnostic.severity == Severity::Error ? 1 : 0;
    all_.push_back(std::move(diagnostic));
}

void Diagnostics::error(Place place, std::string code, std::string message, std::string hint) {
    add({Severity::Error, std::move(place), std::move(code), std::move(message), std::move(hint)});
}

void Diagnostics::warning(Place place, std::string code, std::string message, std::string hint) {
    add({Severity::Warning, std::move(place), std::move(code), std::move(message),
         std::move(hint)});
}

void Diagnostics::append(Diagnostics other) {
    std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
    errors_ += other.errors_;
}

void Diagnostics::sort() {
    std::ranges::stable_sort(all_, {}, [](const Diagnostic& d) {
        return std::tuple(std::string_view(d.place.file), d.place.line, d.place.column,
                          d.severity == Severity::Error);
    });
}

}  // namespace base
