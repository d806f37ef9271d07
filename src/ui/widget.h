// SPDX-License-Identifier: MIT
//
// A box on the screen. Widgets are built from a screen's state, placed once, drawn often, and
// built again when the state changes; what they emit is a value, and they call nobody.
#pragma once

#include "canvas/client.h"
#include "ui/painter.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ui {

/// What a widget tells: that it was pressed, which of several, or a text.
using Value = std::variant<std::monostate, std::size_t, std::string>;

struct Emitted {
    std::string id;  ///< of the widget
    Value value;

    /// The value as an index; it must be one.
    std::size_t index() const { return std::get<std::size_t>(value); }
    const std::string& text() const { return std::get<std::string>(value); }
};

/// What became of an event: whether it was meant for the widget, and what it tells, if anything.
struct Reply {
    bool used = false;
    std::optional<Value> value;

    static Reply ignored() { return {}; }
    static Reply taken() { return {true, std::nullopt}; }
    static Reply emit(Value value) { return {true, std::move(value)}; }
};

/// What a widget needs to understand an event.
struct Surroundings {
    const Look& look;
    canvas::Host& host;
};

using Children = std::vector<std::unique_ptr<class Widget>>;

class Widget {
public:
    Widget() = default;
    explicit Widget(std::string id) : id_(std::move(id)) {}
    virtual ~Widget() = default;
    Widget(const Widget&) = delete;
    Widget& operator=(const Widget&) = delete;

    /// Names the widget in Emitted and keeps its focus when the tree is built again; may be empty.
    const std::string& id() const { return id_; }
    const canvas::Rect& box() const { return box_; }

    /// Pixels it takes on one line.
    virtual float natural_width(const Look& look) const = 0;
    /// Pixels that it cannot do without: its longest word, or all of it where it does not wrap.
    virtual float least_width(const Look&) const { return 0; }
    /// Pixels it needs below each other when it is `width` pixels wide.
    virtual float height(const Look& look, float width) const = 0;
    /// Gives it its place in the window, and its children theirs.
    virtual void place(const Look& look, const canvas::Rect& box);
    virtual void draw(const Painter& painter) const = 0;

    /// In the order of reading, which is the order of focus.
    virtual const Children& children() const;
    /// Where its children show; the whole window when it does not clip.
    virtual std::optional<canvas::Rect> clip() const { return std::nullopt; }
    /// Moves what it shows so that `target` is inside its clip; true if it moved.
    virtual bool reveal(const Look&, const canvas::Rect& /*target*/) { return false; }

    virtual bool takes_focus() const { return false; }
    virtual bool takes_pointer() const { return takes_focus(); }
    /// One stop of the Tab key, inside which the arrows move.
    virtual bool is_group() const { return false; }
    /// Where Tab enters a group: the chosen one of several.
    virtual bool is_chosen() const { return false; }
    /// Letters and digits are its own while it has the focus.
    virtual bool takes_text() const { return false; }
    /// Can be carried by the pointer: it is lifted, and what accepts it where it is let go is
    /// clicked; where nothing does, it is given Escape.
    virtual bool is_movable() const { return false; }
    virtual bool accepts(const Widget& /*carried*/) const { return false; }
    virtual canvas::Cursor cursor() const {
        return is_movable() ? canvas::Cursor::Move : canvas::Cursor::Hand;
    }
    /// Shown when the pointer rests on it; empty for none. Already in the player's language.
    virtual std::string tooltip() const { return {}; }

    virtual Reply key(const canvas::KeyPressed&, const Surroundings&) { return {}; }
    /// The one button of a gamepad or switch: as Enter unless it can mean more.
    virtual Reply activate(const Surroundings& around) {
        return key(canvas::KeyPressed{canvas::Key::Enter, {}, false}, around);
    }
    /// The player's key for a choice, 0 to 5, that the widget did not use as it is.
    virtual Reply take_choice(std::size_t /*choice*/) { return {}; }
    virtual Reply typed(char32_t, const Surroundings&) { return {}; }
    virtual Reply press(canvas::Point, const Surroundings&) { return {}; }
    virtual Reply drag(canvas::Point, const Surroundings&) { return {}; }
    virtual Reply click(canvas::Point, const Surroundings&) { return {}; }
    /// The pointer begins to carry it: as a click, unless that has been done.
    virtual Reply lift(canvas::Point at, const Surroundings& around) {
        return is_chosen() ? Reply::taken() : click(at, around);
    }
    virtual Reply wheel(float /*notches*/, const Look&) { return {}; }

    /// Takes over what only the widget knows (caret, scroll offset) from the one of the same id in
    /// the tree before.
    virtual void adopt(const Widget&) {}

protected:
    void rename(std::string id) { id_ = std::move(id); }
    canvas::Rect box_;

private:
    std::string id_;
};

/// Draws the children in order.
void draw_children(const Widget& widget, const Painter& painter);

/// Whether a key activates what has the focus; one that is held down does so once.
bool activates(const canvas::KeyPressed& key);

}  // namespace ui
