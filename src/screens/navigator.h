// SPDX-License-Identifier: MIT
//
// The program behind the window: the stack of screens, and what is the same on all of them.
#pragma once

#include "screens/screen.h"
#include "ui/page.h"

namespace screens {

class Navigator : public canvas::Client {
public:
    /// `screens` from the bottom, at least one; `services` lives longer.
    Navigator(Services& services, std::vector<std::unique_ptr<Screen>> screens);

    void handle(const canvas::Event& event) override;
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks) override;
    bool dirty() const override { return dirty_; }
    void draw(canvas::Canvas& canvas, canvas::Size size) override;

    /// The tree on top as it was laid out last, and the look it was laid out for: for checks.
    ui::Widget& root() { return *stack_.back().page.root(); }
    const ui::Look& look() const { return look_; }
    /// Shows all words longer by this share: for checks that every screen would fit in another
    /// language too.
    void lengthen_words(double share);
    /// The id of what has the focus.
    std::string focused() const { return stack_.back().page.focused(); }

private:
    struct Shown {
        std::unique_ptr<Screen> screen;
        ui::Page page;
    };

    Shown& top() { return stack_.back(); }
    bool shortcut(const canvas::KeyPressed& key);
    bool control_shortcut(canvas::Key key);
    void offer(const canvas::Event& event);
    void apply(Transition transition);
    void pop(const std::string& answer);
    void put(std::unique_ptr<Screen> screen);
    void rebuild(Shown& shown);
    /// What is out of sight is built anew when it comes back.
    void rebuild_visible();
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
    canvas::Cursor cursor_ = canvas::Cursor::Arrow;

    std::chrono::milliseconds now_{0};
    bool arriving_ = false;
    std::optional<std::chrono::milliseconds> arriving_since_;
};

}  // namespace screens
