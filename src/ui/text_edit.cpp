// SPDX-License-Identifier: MIT
#include "ui/text_edit.h"

#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t most_undo_steps = 100;

/// Marks that turn the direction of what follows would make the line unreadable.
bool turns_direction(char32_t c) {
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x061C;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF; }

bool is_space(char32_t c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
}

/// `text` fit for one line, at most `room` code points.
std::u32string cleaned(std::string_view text, std::size_t room) {
    // Pasted text may be of any length: more than this is never needed for `room` characters.
    constexpr std::size_t bytes_per_character = 4;
    std::u32string out;
    const std::string_view head = text.substr(0, (room + 1) * bytes_per_character * 4);
    for (char32_t c : text::decode(head)) {
        if (is_space(c)) {
            c = ' ';
        } else if (is_control(c) || turns_direction(c) || c == replacement) {
            continue;
        }
        if (out.size() == room) {
            break;
        }
        out.push_back(c);
    }
    return out;
}

}  // namespace

TextEdit::TextEdit(std::string text) {
    state_.text = text::encode(cleaned(text, limit));
    state_.caret = state_.anchor = state_.text.size();
}

std::size_t TextEdit::selection_begin() const { return std::min(state_.caret, state_.anchor); }

std::size_t TextEdit::selection_end() const { return std::max(state_.caret, state_.anchor); }

std::string_view TextEdit::selected() const {
    return std::string_view(state_.text)
        .substr(selection_begin(), selection_end() - selection_begin());
}

void TextEdit::remember(bool typing) {
    future_.clear();
    if (typing && typing_) {
        return;
    }
    typing_ = typing;
    past_.push_back(state_);
    if (past_.size() > most_undo_steps) {
        past_.erase(past_.begin());
    }
}

void TextEdit::replace_selection(std::string_view text) {
    const std::size_t kept =
        text::count_characters(state_.text) - text::count_characters(selected());
    const std::string fit = text::encode(cleaned(text, limit - std::min(limit, kept)));
    const std::size_t begin = selection_begin();
    state_.text.replace(begin, selection_end() - begin, fit);
    state_.caret = state_.anchor = begin + fit.size();
}

void TextEdit::insert(std::string_view text) {
    remember(false);
    replace_selection(text);
}

void TextEdit::type(char32_t character) {
    const std::u32string one(1, character);
    const std::string bytes = text::encode(one);
    if (cleaned(bytes, 1).empty()) {
        return;
    }
    // A word and the space after it are one step of undo.
    if (character == U' ' || has_selection()) {
        typing_ = false;
    }
    remember(true);
    replace_selection(bytes);
}

void TextEdit::erase_selection() {
    if (has_selection()) {
        remember(false);
        replace_selection({});
    }
}

void TextEdit::erase_to(std::size_t offset) {
    if (has_selection()) {
        erase_selection();
    } else if (offset != state_.caret) {
        // Remembered before anything is selected, so that undo gives back the caret alone.
        remember(false);
        state_.anchor = offset;
        replace_selection({});
    }
}

void TextEdit::erase_backward() { erase_to(left_of(state_.caret, Step::Character)); }

void TextEdit::erase_forward() { erase_to(right_of(state_.caret, Step::Character)); }

std::size_t TextEdit::left_of(std::size_t offset, Step step) const {
    if (step == Step::All) {
        return 0;
    }
    std::size_t at = text::previous_boundary(state_.text, offset);
    if (step == Step::Word) {
        while (at > 0 && state_.text[at] == ' ') {
            at = text::previous_boundary(state_.text, at);
        }
        while (at > 0 && state_.text[at - 1] != ' ') {
            at = text::previous_boundary(state_.text, at);
        }
    }
    return at;
}

std::size_t TextEdit::right_of(std::size_t offset, Step step) const {
    const std::size_t size = state_.text.size();
    if (step == Step::All) {
        return size;
    }
    std::size_t at = text::next_boundary(state_.text, offset);
    if (step == Step::Word) {
        while (at < size && state_.text[at] != ' ') {
            at = text::next_boundary(state_.text, at);
        }
        while (at < size && state_.text[at] == ' ') {
            at = text::next_boundary(state_.text, at);
        }
    }
    return at;
}

void TextEdit::move_left(Step step, bool extend) {
    const bool collapses = has_selection() && !extend && step == Step::Character;
    place_caret(collapses ? selection_begin() : left_of(state_.caret, step), extend);
}

void TextEdit::move_right(Step step, bool extend) {
    const bool collapses = has_selection() && !extend && step == Step::Character;
    place_caret(collapses ? selection_end() : right_of(state_.caret, step), extend);
}

void TextEdit::place_caret(std::size_t offset, bool extend) {
    typing_ = false;
    state_.caret = std::min(offset, state_.text.size());
    if (!extend) {
        state_.anchor = state_.caret;
    }
}

void TextEdit::select_all() {
    typing_ = false;
    state_.anchor = 0;
    state_.caret = state_.text.size();
}

void TextEdit::undo() {
    if (past_.empty()) {
        return;
    }
    typing_ = false;
    future_.push_back(std::exchange(state_, past_.back()));
    past_.pop_back();
}

void TextEdit::redo() {
    if (future_.empty()) {
        return;
    }
    typing_ = false;
    past_.push_back(std::exchange(state_, future_.back()));
    future_.pop_back();
}

}  // namespace ui
