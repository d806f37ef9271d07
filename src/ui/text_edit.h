// SPDX-License-Identifier: MIT
//
// Editing one line of text, without a display: what a text field shows and keys change.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Offsets are bytes, always between two characters as a reader sees them.
class TextEdit {
public:
    /// No text gets longer than this many code points.
    static constexpr std::size_t limit = 1000;

    explicit TextEdit(std::string text = {});

    const std::string& text() const { return state_.text; }
    std::size_t caret() const { return state_.caret; }
    /// The selection is [selection_begin, selection_end); empty when both are the caret.
    std::size_t selection_begin() const;
    std::size_t selection_end() const;
    bool has_selection() const { return state_.caret != state_.anchor; }
    std::string_view selected() const;

    /// In place of the selection. Line ends and tabs become spaces; controls, direction marks,
    /// invalid bytes, surrogates and what exceeds the limit are left out.
    void insert(std::string_view text);
    /// One character typed; runs of them are undone together.
    void type(char32_t character);

    void erase_backward();
    void erase_forward();
    void erase_selection();

    enum class Step { Character, Word, All };
    /// Moves the caret; `extend` leaves the other end of the selection where it is.
    void move_left(Step step, bool extend);
    void move_right(Step step, bool extend);
    void place_caret(std::size_t offset, bool extend);
    void select_all();

    /// One step back or forth; nothing happens when there is none.
    void undo();
    void redo();

private:
    struct State {
        std::string text;
        std::size_t caret = 0;
        std::size_t anchor = 0;
    };
    void remember(bool typing);
    void erase_to(std::size_t offset);
    void replace_selection(std::string_view text);
    std::size_t left_of(std::size_t offset, Step step) const;
    std::size_t right_of(std::size_t offset, Step step) const;

    State state_;
    std::vector<State> past_;
    std::vector<State> future_;
    bool typing_ = false;
};

}  // namespace ui
