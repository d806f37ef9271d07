// SPDX-License-Identifier: MIT
#include "support/fonts.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <string>

using typeset::Style;

namespace {

const typeset::Typesetter& typesetter() {
    static const typeset::Typesetter opened = support::open_typesetter(PROGRAM);
    return opened;
}

const Style body{};

std::vector<std::string> lines(std::string_view text, float width) {
    std::vector<std::string> out;
    for (const auto& line : typesetter().wrap(text, body, width).lines) {
        out.push_back(line.text);
    }
    return out;
}

/// As wide as `text`, to the hair.
float as_wide_as(std::string_view text) { return typesetter().width(text, body) + 0.01f; }

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("text is broken at spaces, as late as it fits") {
    CHECK(lines("un deux trois", as_wide_as("un deux")) == Texts{"un deux", "trois"});
    CHECK(lines("un deux trois", as_wide_as("un deux") - 0.5f) == Texts{"un", "deux", "trois"});
    CHECK(lines("un  deux", as_wide_as("deux")) == Texts{"un", "deux"});
    const auto wrapped = typesetter().wrap("un deux trois", body, as_wide_as("un deux"));
    CHECK(wrapped.starts == std::vector<std::size_t>{0, 8});
    CHECK(wrapped.width == typesetter().width("un deux", body));
}

TEST_CASE("a no-break space holds its words together") {
    CHECK(lines("cloud souverain\u202f?", as_wide_as("cloud souverain")) ==
          Texts{"cloud", "souverain\u202f?"});
    CHECK(lines("plus de 150\u00a0M€", as_wide_as("plus de 150")) ==
          Texts{"plus de", "150\u00a0M€"});
    CHECK(lines("dit «\u00a0oui\u00a0»", as_wide_as("dit «\u00a0oui")) ==
          Texts{"dit", "«\u00a0oui\u00a0»"});
}

TEST_CASE("a path is broken after its slashes, but not after the first") {
    CHECK(lines("dans /home/ana", as_wide_as("dans /home/")) == Texts{"dans /home/", "ana"});
    CHECK(lines("dans /home/ana", as_wide_as("dans /h")) == Texts{"dans", "/home/", "ana"});
    CHECK(lines("voilà\u00A0: /home/ana", as_wide_as("voilà\u00A0: /h")) ==
          Texts{"voilà\u00A0:", "/home/", "ana"});
    CHECK(lines("/home/ana", as_wide_as("/home")) == Texts{"/home", "/ana"});
}

TEST_CASE("a hyphen, a zero width space and a soft hyphen let a word be broken") {
    CHECK(lines("peut-être", as_wide_as("peut-")) == Texts{"peut-", "être"});
    CHECK(lines("avant\u200baprès", as_wide_as("après")) == Texts{"avant", "après"});
    CHECK(lines("souve\u00adrain", as_wide_as("souve-")) == Texts{"souve-", "rain"});
    CHECK(lines("souve\u00adrain", 1000) == Texts{"souve\u00adrain"});
}

TEST_CASE("a word that had to be parted is told") {
    const float wide = as_wide_as("souverai");
    CHECK(typesetter().wrap("cloud souverain", body, wide).breaks_words);
    CHECK_FALSE(typesetter().wrap("un cloud libre", body, wide).breaks_words);
}

TEST_CASE("a word too wide is broken between characters, a mark stays with its letter") {
    CHECK(lines("aaaa", as_wide_as("aa")) == Texts{"aa", "aa"});
    CHECK(lines("x\u0301x\u0301", as_wide_as("x")) == Texts{"x\u0301", "x\u0301"});
    CHECK(lines("ab", 0) == Texts{"a", "b"});
    CHECK(lines("ab", -5) == Texts{"a", "b"});
}

TEST_CASE("a character wider than its line stands alone and over, spaces after it or not") {
    CHECK(lines("a b  c", 0) == Texts{"a", "b", "c"});
    CHECK(lines("a b  c", -5) == Texts{"a", "b", "c"});
    CHECK(lines("il y a", as_wide_as("l")) == Texts{"i", "l", "y", "a"});
}

TEST_CASE("a text as wide as it was measured stays on one line, at any size") {
    typeset::Typesetter own = support::open_typesetter(PROGRAM);
    for (const typeset::Family family : {typeset::Family::Inter, typeset::Family::OpenDyslexic}) {
        own.set_family(family);
        for (int size = 10; size <= 90; ++size) {
            for (const std::string_view word : {"Game", "Accueil", "Souveraineté", "1\u202f234"}) {
                Style style;
                style.size = size;
                style.weight = typeset::Weight::SemiBold;
                CAPTURE(word);
                CAPTURE(size);
                const auto wrapped = own.wrap(word, style, own.width(word, style));
                CHECK(wrapped.lines.size() == 1);
                CHECK_FALSE(wrapped.breaks_words);
            }
        }
    }
}

TEST_CASE("line ends are kept, empty lines too") {
    CHECK(lines("a\n\nb\r\nc\rd\u2028e\n", 1000) == Texts{"a", "", "b", "c", "d", "e", ""});
    CHECK(lines("", 100) == Texts{""});
    CHECK(typesetter().wrap("a\n\nb", body, 100).starts == std::vector<std::size_t>{0, 2, 3});
}

TEST_CASE("no line is wider than asked, nothing is lost, however long the text") {
    std::string text;
    while (text.size() < 64 * 1024) {
        text += "AV. To «\u00a0Wattage\u00a0», 12\u202f345 Té♞ ";
    }
    const auto wrapped = typesetter().wrap(text, body, 200);
    std::string joined;
    for (const auto& line : wrapped.lines) {
        CHECK(line.width <= 200);
        joined += line.text + " ";
    }
    CHECK(joined == text);
    CHECK(wrapped.lines.size() == wrapped.starts.size());
    CHECK(wrapped.lines.size() > 1000);
    CHECK(typesetter().width(std::string(64 * 1024, 'm'), body) > 500000);
}

TEST_CASE("a folder without the fonts says which file it lacks") {
    support::MemoryFiles files;
    const auto none = typeset::Typesetter::open("/fonts", files);
    REQUIRE_FALSE(none);
    CHECK(base::to_string(none.error()) ==
          "/fonts/Inter-Regular.otf: error: cannot read: No such file or directory");

    files.content["/fonts/Inter-Regular.ttf"] = "not a font";
    const auto broken = typeset::Typesetter::open("/fonts", files);
    REQUIRE_FALSE(broken);
    CHECK(base::to_string(broken.error()) ==
          "/fonts/Inter-Regular.ttf: error: not a font with outlines");
}

TEST_CASE("without OpenDyslexic, Inter stands in for it") {
    const auto folder = support::fonts_folder(PROGRAM);
    support::MemoryFiles files;
    const base::SystemFiles disk;
    const auto names = disk.list(folder);
    REQUIRE(names);
    for (const auto& name : *names) {
        if (!name.starts_with("OpenDyslexic")) {
            files.content["/fonts/" + name] = disk.read(folder / name, 1 << 24).value();
        }
    }
    auto opened = typeset::Typesetter::open("/fonts", files);
    REQUIRE(opened);
    const float inter = opened->width("souverain", body);
    opened->set_family(typeset::Family::OpenDyslexic);
    CHECK(opened->width("souverain", body) == inter);
}
