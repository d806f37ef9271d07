// SPDX-License-Identifier: MIT
#include "cli/bank_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace bank {
namespace {

using json::Kind;
using json::Node;

constexpr std::string_view id_mark = "# ";

std::string text_at(Node object, std::string_view key) {
    const auto node = object.find(key);
    return std::string(node && node->is(Kind::Text) ? node->text() : "");
}

std::vector<std::string> texts_at(Node object, std::string_view key) {
    std::vector<std::string> all;
    if (const auto list = object.find(key)) {
        for (const Node item : list->items()) {
            all.emplace_back(item.text());
        }
    }
    return all;
}

std::vector<std::size_t> indexes(Node key) {
    std::vector<std::size_t> all;
    for (const Node item : key.items()) {
        all.push_back(static_cast<std::size_t>(item.integer().value()));
    }
    if (!key.is(Kind::List)) {
        all.push_back(static_cast<std::size_t>(key.integer().value()));
    }
    return all;
}

std::string choice(const std::vector<std::string>& options, const std::vector<std::size_t>& right) {
    std::string out;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool keyed = std::ranges::find(right, i) != right.end();
        out += fmt::format("  {} {}\n", keyed ? '+' : '-', options[i]);
    }
    return out;
}

std::string order(const std::vector<std::string>& options, const std::vector<std::size_t>& right) {
    std::string out;
    for (std::size_t i = 0; i < right.size(); ++i) {
        out += fmt::format("  {}. {}\n", i + 1, options[right[i]]);
    }
    return out;
}

std::string pairs(const std::vector<std::string>& options, const std::vector<std::string>& targets,
                  const std::vector<std::size_t>& right) {
    std::string out;
    for (std::size_t i = 0; i < options.size(); ++i) {
        out += fmt::format("  {} -> {}\n", options[i], targets[right[i]]);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (std::ranges::find(right, i) == right.end()) {
            out += fmt::format("  (nothing) -> {}\n", targets[i]);
        }
    }
    return out;
}

std::string typed(Node question, Node key) {
    if (key.is(Kind::Object)) {
        return fmt::format("  = {} {} ± {}\n", key.find("value")->source(), text_at(key, "unit"),
                           key.find("tolerance")->source());
    }
    return fmt::format("  = {}\n", fmt::join(texts_at(question, "accepted"), " | "));
}

std::string answers(Node question) {
    const std::string kind = text_at(question, "kind");
    const Node key = *question.find("key");
    const auto options = texts_at(question, "options");
    if (options.empty()) {
        return typed(question, key);
    }
    if (const auto targets = texts_at(question, "targets"); !targets.empty()) {
        return pairs(options, targets, indexes(key));
    }
    return kind == "ordering" || kind == "timeline" ? order(options, indexes(key))
                                                    : choice(options, indexes(key));
}

std::string entry(Node question) {
    std::string out = text_at(question, "prompt") + "\n" + answers(question) + "> " +
                      text_at(question, "explanation") + "\n";
    if (const std::string note = text_at(question, "note"); !note.empty()) {
        out += "! " + note + "\n";
    }
    for (const Node citation : question.find("citations")->items()) {
        out += fmt::format("@ {}, {}, § {}\n", text_at(citation, "publication"),
                           text_at(citation, "date"), citation.find("paragraph")->source());
    }
    return out;
}

}  // namespace

std::map<std::string, std::string> entries_of(const json::Document& generated) {
    std::map<std::string, std::string> entries;
    for (const Node question : generated.root().find("questions")->items()) {
        entries[text_at(question, "id")] = entry(question);
    }
    return entries;
}

std::string to_text(const std::map<std::string, std::string>& entries) {
    std::string text;
    for (const auto& [id, entry] : entries) {
        text += fmt::format("{}{}\n{}\n", id_mark, id, entry);
    }
    return text;
}

std::map<std::string, std::string> parse(const std::string& text) {
    std::map<std::string, std::string> entries;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t next = text.find("\n\n" + std::string(id_mark), at);
        const std::size_t end = next == std::string::npos ? text.size() - 1 : next + 1;
        const std::size_t line_end = text.find('\n', at);
        entries[text.substr(at + id_mark.size(), line_end - at - id_mark.size())] =
            text.substr(line_end + 1, end - line_end - 1);
        at = end + 1;
    }
    return entries;
}

}  // namespace bank
