// SPDX-License-Identifier: MIT
//
// How a question is answered on the screen. A view knows the face, never the key, until it is
// told; it builds widgets from what was answered so far and takes what they emit.
#pragma once

#include "questions/kinds.h"
#include "ui/widget.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

/// A key and what it does, for the line of hints; "Enter" is drawn as its arrow.
struct KeyUse {
    text::Bilingual key;
    text::Bilingual use;
};

/// What became of an emitted value or a key: whether it meant something here, and the id of the
/// widget that should have the focus now, if it should move.
struct Taken {
    bool used = false;
    std::string focus;
};

class AnswerView {
public:
    virtual ~AnswerView() = default;

    /// "Choix unique": what the player is asked to do.
    virtual text::Bilingual kind_name() const = 0;
    virtual std::vector<KeyUse> keys(const ui::Look& look) const = 0;
    /// Whether Enter alone submits; where it has other work to do, it does so with Ctrl.
    virtual bool enter_submits() const { return true; }

    /// The widgets for what has been answered so far, or, once revealed, for what was right.
    virtual std::unique_ptr<ui::Widget> build(const ui::Look& look) const = 0;
    /// The id of the widget that should have the focus first.
    virtual std::string initial_focus() const = 0;

    /// What is asked stands above it: what that says need not be said again.
    virtual void stand_below(const text::Bilingual& /*prompt*/) {}

    /// Takes what a widget emitted; not used when it is not one of the view's.
    virtual Taken take(const ui::Emitted& emitted, text::Language language) = 0;
    /// Takes a key that no widget used.
    virtual Taken key(const canvas::KeyPressed& key, text::Language language) = 0;

    /// A key brought the focus to the widget of this id; whether something is drawn otherwise now.
    virtual bool focused(std::string_view /*id*/) { return false; }

    virtual Answer answer() const = 0;

    /// Options that a hint rules out.
    virtual void strike_out(const std::vector<std::size_t>& /*options*/) {}

    /// From now on shows the key of `body`, of the view's kind, beside what was answered; an
    /// answer that is not ready stands for none.
    virtual void reveal(const Body& body, const Answer& answer) = 0;
};

/// The view of the face's kind; `face` is copied.
std::unique_ptr<AnswerView> make_view(const Face& face);

}  // namespace questions
