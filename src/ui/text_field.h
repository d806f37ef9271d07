// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text_edit.h"
#include "ui/widget.h"

namespace ui {

/// One line to type in. Emits its text after each change. Letters, digits and editing keys are
/// its own as long as it has the focus; Enter, Escape and Tab are not.
class TextField : public Widget {
public:
    enum class Look { Wide, Figure };

    /// `placeholder` shows while there is no text.
    TextField(std::string id, std::string text, std::string placeholder, Look kind = Look::Wide)
        : Widget(std::move(id)),
          edit_(std::move(text)),
          placeholder_(std::move(placeholder)),
          kind_(kind) {}

    /// Draws the edge that says that the text cannot be used as it is.
    void mark_faulty() { faulty_ = true; }
    /// What is typed comes from elsewhere: it has no use for the focus, and looks as if it had it.
    void only_show() { only_shows_ = true; }

    float natural_width(const ui::Look& look) const override;
    float height(const ui::Look& look, float width) const override;
    void place(const ui::Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return !only_shows_; }
    bool takes_text() const override { return !only_shows_; }
    canvas::Cursor cursor() const override { return canvas::Cursor::Text; }
    Reply key(const canvas::KeyPressed& key, const Surroundings& around) override;
    Reply typed(char32_t character, const Surroundings& around) override;
    Reply press(canvas::Point at, const Surroundings& around) override;
    Reply drag(canvas::Point at, const Surroundings& around) override;
    Reply click(canvas::Point, const Surroundings&) override { return Reply::taken(); }
    /// Keeps caret, selection and undo when the text is still the same.
    void adopt(const Widget& before) override;

private:
    Type type() const { return kind_ == Look::Wide ? Type::Answer : Type::Title; }
    canvas::Rect inner(const ui::Look& look) const;
    float offset_x(const ui::Look& look, std::size_t offset) const;
    std::size_t offset_at(const ui::Look& look, float x) const;
    float text_left(const ui::Look& look) const;
    void keep_caret_in_view(const ui::Look& look);
    bool edit_key(const canvas::KeyPressed& key);
    bool clipboard_key(const canvas::KeyPressed& key, canvas::Host& host);
    void draw_text(const Painter& painter, const canvas::Rect& inner) const;

    TextEdit edit_;
    std::string placeholder_;
    Look kind_;
    bool faulty_ = false;
    bool only_shows_ = false;
    float scrolled_ = 0;  ///< pixels of the text that are left of the field
};

}  // namespace ui
