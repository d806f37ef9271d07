// SPDX-License-Identifier: MIT
//
// A tree of widgets with the player's attention on it: focus, pointer, scrolling, tooltips.
#pragma once

#include "canvas/events.h"
#include "ui/widget.h"

#include <chrono>
#include <string>
#include <vector>

namespace ui {

class Page {
public:
    /// What became of an event. One that was not used is the screen's.
    struct Outcome {
        bool used = false;
        std::optional<Emitted> emitted;
    };

    /// Puts a new tree in the place of the old one and lays it out. Widgets take over what those
    /// of the same id knew; the focus stays where it was, by id, else goes to `initial_focus`.
    void show(std::unique_ptr<Widget> root, const Look& look, const canvas::Rect& box,
              std::string_view initial_focus);

    /// Must have been shown.
    Outcome handle(const canvas::Event& event, const Surroundings& around);

    /// The player's key for a choice, 0 to 5.
    Outcome choose(std::size_t choice);
    /// What the one button of a gamepad does to what has the focus.
    Outcome activate(const Surroundings& around);

    /// For a single switch: from now on the part of the page around the focus is lit (see
    /// scan_parts), until another key or the pointer is used.
    void scan(const Look& look);
    /// Lights the next part, round the end; in one that was entered, its next stop, and after the
    /// last of them the part again.
    void scan_on(const Look& look);
    /// The switch: enters the part that is lit, or activates what is lit alone. After something in
    /// a row was activated, lights the first row of its group.
    Outcome pick(const Surroundings& around);
    /// What is lit now, or has the focus; may be empty.
    std::vector<const Widget*> lit() const;

    /// Moves the focus to the widget of this id, if there is one, and scrolls to it. Of one that
    /// does not take the focus the first stop in it does, or after it; the view begins at the
    /// widget.
    void focus(std::string_view id, const Look& look);
    /// The same, but all is scrolled to its top: what is new is read from there.
    void rest_on(std::string_view id, const Look& look);
    /// From now on draws a ring around what has the focus: whoever brought the page uses keys.
    void show_focus();
    /// The id of what has the focus; empty for none.
    std::string focused() const { return focus_ == nullptr ? std::string() : focus_->id(); }

    /// The pointer is where it was on another page, which this one takes the place of.
    void point_as(const Page& other);

    /// Whether letters and digits go into what has the focus.
    bool typing() const { return focus_ != nullptr && focus_->takes_text(); }

    /// Lets time pass, for the tooltip. Returns when to be called again.
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks);

    /// `arrival` is how far what arrives has come, 0 to 1.
    void draw(canvas::Canvas& canvas, const Look& look, float arrival = 1) const;
    /// The same below a dialog: nothing has the focus or the pointer.
    void draw_below(canvas::Canvas& canvas, const Look& look) const;

    /// Whether what draw shows differs since the last call.
    bool take_changed();

    Widget* root() { return root_.get(); }
    canvas::Cursor cursor() const;

private:
    /// How far a single switch has come: parts are lit, the stops of one are, or one was taken.
    enum class Scan { Off, Parts, Inside, Taken };
    Outcome key(const canvas::KeyPressed& key, const Surroundings& around);
    bool move_focus(const canvas::KeyPressed& key, const Look& look);
    bool scroll(const canvas::KeyPressed& key, const Surroundings& around);
    Outcome press(canvas::Point at, const Surroundings& around);
    Outcome release(canvas::Point at, const Surroundings& around);
    Outcome lose_pointer(const Surroundings& around);
    Outcome carry(canvas::Point at, const Surroundings& around);
    Outcome drop(canvas::Point at, const Surroundings& around);
    Outcome put_back(Widget& carried, const Surroundings& around);
    Widget* target_at(canvas::Point at, const Look& look) const;
    void draw_carried(const Painter& painter) const;
    Outcome move(canvas::Point at, const Surroundings& around);
    Outcome wheel(const canvas::WheelTurned& turned, const Look& look);
    Outcome outcome(const Widget& widget, Reply reply);
    void draw_lit(const Painter& painter) const;
    void set_focus(Widget* widget, const Look& look);
    /// Has what scrolls around the widget show that box.
    void bring(const Widget& widget, const canvas::Rect& box, const Look& look);
    void hover();
    Widget* pointed_at(canvas::Point at) const;
    const Widget* explained() const;
    void draw_tooltip(const Painter& painter) const;

    std::unique_ptr<Widget> root_;
    Widget* focus_ = nullptr;
    Widget* hover_ = nullptr;
    Widget* pressed_ = nullptr;
    canvas::Point pressed_at_;
    bool carries_ = false;      ///< what is pressed, along with the pointer
    canvas::Point grip_;        ///< where in it the pointer holds it
    Widget* target_ = nullptr;  ///< what would accept it now
    bool focus_visible_ = false;
    bool led_here_ = false;      ///< keys led the focus to where it is: its tooltip shows
    bool reveals_next_ = false;  ///< a key was meant for what has the focus: that is to be seen
    Scan scan_ = Scan::Off;
    std::optional<canvas::Point> pointer_;
    bool changed_ = true;

    std::optional<std::chrono::milliseconds> rests_since_;
    bool tooltip_ = false;
};

}  // namespace ui
