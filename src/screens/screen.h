// SPDX-License-Identifier: MIT
//
// A screen holds state, builds widgets from it, and answers what they emit with a transition: a
// value that the navigator applies after the event, so that no screen ends while it runs.
#pragma once

#include "screens/services.h"
#include "ui/widget.h"

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace screens {

class Screen;

/// The screen goes on. `focus` names the widget that gets the focus; empty: none does anew.
struct Stay {
    std::string focus;
    bool arriving = false;  ///< part of the screen is new, slides in, and is read from its top
};
/// Nothing was meant for the screen.
struct Unused {};
struct Push {
    std::unique_ptr<Screen> screen;
};
struct Replace {
    std::unique_ptr<Screen> screen;
};
/// Back to the screen below, which is told `answer`.
struct Pop {
    std::string answer;
};
/// This dialog ends, and the screen below is given a key, as if it had been pressed there.
struct Press {
    canvas::KeyPressed key;
};
/// Back to the first screen.
struct Home {};
/// From the first screen to this one; what lay between is gone.
struct Visit {
    std::unique_ptr<Screen> screen;
};
struct Quit {};
/// What was done needs packs that are still being read: it is done again when more have come.
struct AwaitPacks {};

using Transition =
    std::variant<Unused, Stay, Push, Replace, Pop, Press, Home, Visit, Quit, AwaitPacks>;

class Screen {
public:
    virtual ~Screen() = default;

    /// The widgets for what the screen shows now.
    virtual std::unique_ptr<ui::Widget> build(const ui::Look& look) const = 0;
    /// The id of the widget that has the focus when the screen appears.
    virtual std::string initial_focus() const = 0;
    /// Whether it opens scrolled to what has the focus, not at its top.
    virtual bool opens_at_focus() const { return false; }
    /// Shown over the screen below, which stays in sight.
    virtual bool is_dialog() const { return false; }

    virtual Transition take(const ui::Emitted& emitted) = 0;
    /// A key that no widget used.
    virtual Transition key(const canvas::KeyPressed& key) = 0;
    /// Another screen is put over this one; `resume` says that it is gone.
    virtual void cover() {}
    /// What happens by itself once its time has come; asked often while the screen is on top.
    virtual Transition pass_time() { return Unused{}; }
    /// When that is, from now; nothing: nothing does.
    virtual std::optional<std::chrono::milliseconds> next_change() const { return std::nullopt; }
    /// An address that the screen had opened could not be, after all.
    virtual Transition address_failed() { return Unused{}; }

    /// Which of the player's keys mean something here, besides those that do everywhere.
    virtual profile::KeyScene key_scene() const { return profile::KeyScene::Elsewhere; }
    /// The next key is for the screen as it is, and does nothing else: it is to be bound.
    virtual bool wants_any_key() const { return false; }
    /// A key, a character or a button of a gamepad that was pressed or let go, or that the window
    /// lost the focus: before it does what it does everywhere, if it does then. `typing`: letters
    /// go into a field.
    virtual Transition hear(const canvas::Event& /*event*/, bool /*typing*/) { return Unused{}; }
    /// A key brought the focus to the widget of this id.
    virtual Transition focus_moved(const std::string& /*id*/) { return Unused{}; }
    /// The player's hands are off: the gamepad was unplugged.
    virtual Transition interrupted() { return Unused{}; }
    /// Packs that were being read have come to the shelf, or look otherwise than they did.
    virtual Transition packs_came() { return Stay{}; }
    /// The screen above has ended with this answer.
    virtual Transition resume(const std::string& /*answer*/) { return Stay{}; }
};

}  // namespace screens
