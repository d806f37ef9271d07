// SPDX-License-Identifier: MIT
#include "house/tree.h"

#include "house/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>

namespace house {
namespace {

constexpr std::array text_endings = {".h",    ".cpp", ".cmake", ".txt", ".md",
                                     ".json", ".sql", ".sh",    ".yml", ""};

bool skipped(const std::string& path) {
    return path == "build" || path == "tests/data" || (path.starts_with(".") && path != ".ci");
}

bool is_text(const std::filesystem::path& path) {
    return std::ranges::find(text_endings, path.extension().string()) != text_endings.end();
}

}  // namespace

Tree read_tree(const std::filesystem::path& root) {
    namespace fs = std::filesystem;
    Tree tree;
    for (auto entry = fs::recursive_directory_iterator(root);
         entry != fs::recursive_directory_iterator(); ++entry) {
        const std::string path = fs::relative(entry->path(), root).generic_string();
        if (entry->is_directory()) {
            if (skipped(path)) {
                entry.disable_recursion_pending();
            }
        } else if (entry->is_regular_file() && is_text(entry->path()) && path != ".git") {
            std::ifstream file(entry->path(), std::ios::binary);
            tree.push_back({path, std::string(std::istreambuf_iterator<char>(file), {})});
        }
    }
    std::ranges::sort(tree, {}, &Source::path);
    return tree;
}

const Tree& repository() {
    static const Tree tree = read_tree(SOURCE_FOLDER);
    return tree;
}

const std::vector<std::string_view>& rule_names() {
    static const std::vector<std::string_view> names = {
        "globals", "headers", "includes", "kinds",   "layers", "length", "names", "namespaces",
        "outside", "reach",   "readme",   "screens", "sfml",   "spdx",   "tests", "wraps"};
    return names;
}

std::vector<Excuse> excuses_in(const Source& source) {
    constexpr std::string_view mark = " house(";
    if (source.text.find(mark) == std::string::npos) {
        return {};
    }
    const Cpp cpp =
        is_cpp(source.path) ? split_cpp(source.text) : Cpp{source.text, source.text, {}};
    const auto comment_lines = lines_of(cpp.comments);
    const auto code_lines = lines_of(cpp.code);
    const auto blank = [](std::string_view line) {
        return line.find_first_not_of(" \t") == std::string_view::npos;
    };
    std::vector<Excuse> found;
    for (std::size_t i = 0; i < comment_lines.size(); ++i) {
        const std::size_t begin = comment_lines[i].find(mark);
        const std::size_t end = comment_lines[i].find("):", begin);
        if (begin == std::string_view::npos || end == std::string_view::npos) {
            continue;
        }
        const std::size_t name = begin + mark.size();
        const std::string rule(comment_lines[i].substr(name, end - name));
        if (rule.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos) {
            continue;
        }
        std::string_view reason = comment_lines[i].substr(end + 2);
        reason.remove_prefix(std::min(reason.find_first_not_of(' '), reason.size()));
        std::size_t last = i;
        while (last + 1 < code_lines.size() && blank(code_lines[last])) {
            ++last;
        }
        found.push_back({i + 1, last + 1, rule, std::string(reason)});
    }
    return found;
}

std::string judged(std::string_view name, Faults (*rule)(const Tree&), const Tree& tree) {
    assert(std::ranges::count(rule_names(), name) == 1);
    Faults faults = rule(tree);
    for (const Source& source : tree) {
        for (const Excuse& excuse : excuses_in(source)) {
            if (excuse.rule != name) {
                continue;
            }
            const auto excused = std::erase_if(faults, [&](const Fault& fault) {
                return fault.path == source.path &&
                       (fault.line == 0 ||
                        (fault.line >= excuse.line && fault.line <= excuse.covers));
            });
            if (excused == 0) {
                faults.push_back({source.path, excuse.line, "this exception excuses nothing"});
            }
        }
    }
    std::ranges::sort(faults, {}, [](const Fault& fault) {
        return std::tuple<std::string, std::size_t>(fault.path, fault.line);
    });
    std::string out;
    for (const Fault& fault : faults) {
        out += fault.line == 0 ? fmt::format("{}: {}\n", fault.path, fault.message)
                               : fmt::format("{}:{}: {}\n", fault.path, fault.line, fault.message);
    }
    return out;
}

}  // namespace house
