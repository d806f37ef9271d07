// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/layers.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>

namespace {

using house::Faults;
using house::Tree;

/// The folders of src/questions are the kinds: "true_false".
std::set<std::string> kinds_in(const Tree& tree) {
    constexpr std::string_view top = "src/questions/";
    std::set<std::string> kinds;
    for (const house::Source& source : tree) {
        const std::size_t end = source.path.find('/', top.size());
        if (source.path.starts_with(top) && end != std::string::npos) {
            kinds.insert(source.path.substr(top.size(), end - top.size()));
        }
    }
    return kinds;
}

/// "TrueFalse" for "true_false".
std::string type_of(std::string_view kind) {
    std::string type;
    bool upper = true;
    for (const char c : kind) {
        type += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        upper = c == '_';
    }
    std::erase(type, '_');
    return type;
}

/// Who handles questions handles all kinds alike: nothing outside questions names one, so that a
/// new kind is one folder and one word.
Faults kind_faults(const Tree& tree) {
    const std::set<std::string> kinds = kinds_in(tree);
    Faults faults;
    for (const house::Source& source : tree) {
        const std::string layer = house::layer_of(source.path);
        if (!house::is_cpp(source.path) ||
            (layer != "quiz" && layer != "packs" && layer != "screens")) {
            continue;
        }
        const auto add = [&](std::size_t line, const std::string& kind) {
            faults.push_back({source.path, line, fmt::format("{} names the kind {}", layer, kind)});
        };
        const house::Cpp cpp = house::split_cpp(source.text);
        for (const std::string& kind : kinds) {
            for (const house::Include& include : house::includes_in(source.text)) {
                if (include.name.starts_with("questions/" + kind + "/")) {
                    add(include.line, kind);
                }
            }
            std::size_t number = 0;
            for (const std::string_view line : house::lines_of(cpp.code)) {
                ++number;
                if (house::has_word(line, "questions::" + type_of(kind))) {
                    add(number, kind);
                }
            }
            for (const house::Literal& literal : cpp.literals) {
                // "source" is a key of packs as well, and a part of every citation; "timeline" is
                // also a way to play.
                if (literal.text == kind && kind != "source" && kind != "timeline") {
                    add(literal.line, kind);
                }
            }
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("quiz, packs and screens name no kind of question") {
    CHECK(house::judged("kinds", kind_faults, house::repository()) == "");
}

TEST_CASE("planted: a kind's header, its type and its id") {
    const Tree tree = {{"src/cli/a.cpp", "auto a = \"true_false\";\n"},
                       {"src/questions/kinds.h", ""},
                       {"src/questions/true_false/true_false.h", ""},
                       {"src/quiz/a.cpp",
                        "#include \"questions/true_false/true_false.h\"\n"
                        "questions::TrueFalse a;\nquestions::TrueFalsehood b;\n"
                        "auto c = \"true_false\";\nauto d = \"kinds.h\";\n"}};
    CHECK(house::judged("kinds", kind_faults, tree) ==
          "src/quiz/a.cpp:1: quiz names the kind true_false\n"
          "src/quiz/a.cpp:2: quiz names the kind true_false\n"
          "src/quiz/a.cpp:4: quiz names the kind true_false\n");
}
