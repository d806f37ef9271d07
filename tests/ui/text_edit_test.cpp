// SPDX-License-Identifier: MIT
#include "ui/text_edit.h"

#include "text/utf8.h"

#include <doctest/doctest.h>

namespace {

using Step = ui::TextEdit::Step;

/// The text with [ ] around the selection, or | at the caret.
std::string shown(const ui::TextEdit& edit) {
    std::string text = edit.text();
    if (!edit.has_selection()) {
        return text.insert(edit.caret(), "|");
    }
    text.insert(edit.selection_end(), "]");
    return text.insert(edit.selection_begin(), "[");
}

void type(ui::TextEdit& edit, std::string_view text) {
    for (const char32_t c : text::decode(text)) {
        edit.type(c);
    }
}

}  // namespace

TEST_CASE("typing goes to the caret, in place of the selection") {
    ui::TextEdit edit("Orange");
    CHECK(shown(edit) == "Orange|");
    edit.move_left(Step::Character, false);
    type(edit, "s");
    CHECK(shown(edit) == "Orangs|e");
    edit.select_all();
    type(edit, "é");
    CHECK(shown(edit) == "é|");
}

TEST_CASE("backspace takes one character as a reader sees it") {
    ui::TextEdit edit("ae\u0301👩‍👩‍👧");
    edit.erase_backward();
    CHECK(shown(edit) == "ae\u0301|");
    edit.erase_backward();
    CHECK(shown(edit) == "a|");
    edit.erase_backward();
    edit.erase_backward();
    CHECK(shown(edit) == "|");
}

TEST_CASE("a combining mark alone is one character") {
    ui::TextEdit edit("\u0301");
    edit.erase_backward();
    CHECK(edit.text().empty());
}

TEST_CASE("the caret moves by words and to the ends, and selects on the way") {
    ui::TextEdit edit("nuage à la française");
    edit.move_left(Step::Word, false);
    CHECK(shown(edit) == "nuage à la |française");
    edit.move_left(Step::Word, true);
    CHECK(shown(edit) == "nuage à [la ]française");
    edit.move_left(Step::Character, false);
    CHECK(shown(edit) == "nuage à |la française");
    edit.move_right(Step::All, true);
    CHECK(shown(edit) == "nuage à [la française]");
    edit.move_left(Step::All, false);
    edit.move_right(Step::Word, false);
    CHECK(shown(edit) == "nuage |à la française");
}

TEST_CASE("a typed word is undone as one, and done again") {
    ui::TextEdit edit;
    type(edit, "deux mots");
    edit.undo();
    CHECK(shown(edit) == "deux|");
    edit.undo();
    CHECK(shown(edit) == "|");
    edit.undo();
    CHECK(shown(edit) == "|");
    edit.redo();
    edit.redo();
    edit.redo();
    CHECK(shown(edit) == "deux mots|");
    edit.erase_backward();
    edit.undo();
    CHECK(shown(edit) == "deux mots|");
}

TEST_CASE("what is pasted becomes one line without controls and direction marks") {
    ui::TextEdit edit;
    edit.insert(std::string("a\0b\tc\r\nd\x1B[0m", 12));
    CHECK(edit.text() == "ab c  d[0m");
    edit = ui::TextEdit();
    edit.insert("x\u202Ey\u2066z\uFEFF");
    CHECK(edit.text() == "xyz");
    edit = ui::TextEdit();
    edit.insert("a\xFF\xC0z");
    CHECK(edit.text() == "az");
}

TEST_CASE("no text is longer than a thousand characters") {
    ui::TextEdit edit;
    edit.insert(std::string(10'000'000, 'x'));
    CHECK(edit.text().size() == ui::TextEdit::limit);
    type(edit, "y");
    CHECK(edit.text().size() == ui::TextEdit::limit);
    edit.select_all();
    edit.insert("é");
    CHECK(edit.text() == "é");
}

TEST_CASE("what is no character is not typed") {
    ui::TextEdit edit;
    edit.type(0xD800);
    edit.type(0x110000);
    edit.type(0x1B);
    CHECK(edit.text().empty());
}
