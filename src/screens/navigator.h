// SPDX-License-Identifier: MIT
//
// The program behind the window: the stack of screens, and what is the same on all of them.
#pragma once

#include "screens/pad.h"
#include "screens/screen.h"
#include "ui/page.h"

#include <cstddef>
#include <functional>

namespace screens {

class Navigator : public canvas::Client {
public:
    /// `screens` from the bottom, at least one; `services` lives longer.
    Navigator(Services& services, std::vector<std::unique_ptr<Screen>> screens);

    void handle(const canvas::Event& event) override;
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks) override;
    bool dirty() const override { return dirty_; }
    void draw(canvas::Canvas& canvas, canvas::Size size) override;

    /// Whether nothing is above the first screen.
    bool at_home() const { return stack_.size() == 1; }
    /// Whether what the player did waits for packs that are being read.
    bool waits_for_packs() const { return wish_.has_value(); }
    /// That is forgotten.
    void stop_waiting() { wish_.reset(); }
    /// More packs are on the shelf: they are shown, unless the home screen looked so already
    /// (`seen`), and what waited for them is done.
    void packs_came(bool seen);
    /// Whether the event ends the program.
    bool quits(const canvas::Event& event) const;
    /// Shows a few words over the screen for a while, in place of those that are there; none: no
    /// more.
    void tell(const text::Bilingual& words);

    /// The tree on top as it was laid out last, and the look it was laid out for: for checks.
    ui::Widget& root() { return *stack_.back().page.root(); }
    const ui::Look& look() const { return look_; }
    /// How often a screen was built and laid out, and whether something is arriving: for checks.
    std::size_t layouts() const { return layouts_; }
    bool moving() const { return arriving_; }
    /// Shows all words longer by this share: for checks that every screen would fit in another
    /// language too.
    void lengthen_words(double share);
    /// The id of what has the focus.
    std::string focused() const { return stack_.back().page.focused(); }
    /// What is lit for the switch that plays alone, several at once or one.
    std::vector<const ui::Widget*> lit() const { return stack_.back().page.lit(); }

private:
    struct Shown {
        std::unique_ptr<Screen> screen;
        ui::Page page;
    };
    /// A few words over the screen, until their time has passed.
    struct Toast {
        text::Bilingual words;
        std::optional<std::chrono::milliseconds> until;
    };

    /// What the player did to the screen on top.
    using Wish = std::variant<ui::Emitted, canvas::KeyPressed>;

    Shown& top() { return stack_.back(); }
    const Shown& top() const { return stack_.back(); }
    bool ask(const Wish& wish);
    void dispatch(const canvas::Event& event);
    bool hear(const canvas::Event& event);
    bool show_focus_of_new(const std::function<void()>& press);
    bool shortcut(const canvas::KeyPressed& key);
    bool control_shortcut(canvas::Key key);
    void toggle_sound();
    void press(const canvas::KeyPressed& pressed);
    void offer(const canvas::KeyPressed& pressed);
    void offer(const canvas::Event& event);
    /// What the one button of a gamepad or switch does: by what came of it on the page.
    void activate(const ui::Page::Outcome& outcome);
    void press_pad(const canvas::PadPressed& pressed);
    /// Keys to type with stand on the screen as long as the player has no keyboard in hand.
    void take_in_hand(bool keyboard);
    void go_on_moving();
    void step_switch();
    std::optional<std::chrono::milliseconds> pass_time();
    void choose_or_give(const canvas::KeyPressed& usual);
    /// Gives the screen a key that no widget used, in its usual form.
    void give(const canvas::KeyPressed& usual);
    void take(const ui::Emitted& emitted);
    void settle();
    bool apply(Transition transition);
    /// Leaves the first `left` screens.
    void unwind(std::size_t left);
    void pop(const std::string& answer);
    void put(std::unique_ptr<Screen> screen);
    void rebuild(Shown& shown);
    /// What is out of sight is built anew when it comes back.
    void rebuild_visible();
    /// Shows what is on top for who types, or for who does so no longer.
    void follow_typing();
    Shown* under_dialog();
    void apply_settings();
    void resize(canvas::Size size);
    void arrive();
    float arrival() const;
    void follow_cursor();

    Services& services_;
    std::vector<Shown> stack_;
    ui::Look look_;
    canvas::Size size_;
    std::optional<profile::Settings> applied_;
    bool laid_out_ = false;
    bool dirty_ = true;
    std::size_t layouts_ = 0;
    canvas::Cursor cursor_ = canvas::Cursor::Arrow;

    std::optional<Wish> wish_;  ///< of which the screen said that it needs more packs

    HeldDirection held_;
    std::optional<Toast> toast_;
    std::optional<std::chrono::milliseconds> stepped_;  ///< when the single switch moved on

    std::chrono::milliseconds now_{0};
    /// The key that was pressed last brought the screen: what it types is not meant for it.
    bool key_opened_ = false;
    bool arriving_ = false;
    std::optional<std::chrono::milliseconds> arriving_since_;
};

}  // namespace screens
