// SPDX-License-Identifier: MIT
//
// How a robot answers that has one button and something that leads to where it acts: a gamepad, or
// a switch under a light that goes round. Its events are put in.
#pragma once

#include "questions/question.h"
#include "support/screens/stage.h"

namespace robots {

class Hands {
public:
    Hands(support::Stage& stage, text::Language language) : stage_(stage), language_(language) {}
    virtual ~Hands() = default;

    /// Goes to the widget of this id and presses the button there.
    virtual void take(const std::string& id) = 0;
    /// Who has a pointer alone must ask for the keys on the screen.
    virtual void ask_for_keys() {}
    /// Puts the row of one option where that of another is.
    virtual void move_row(const std::string& row, const std::string& to, int steps) = 0;

    /// With the keys on the screen; then says that all is typed.
    void type(const std::string& text);

    /// Gives the right answer, submits it, and leaves the explanation.
    void play(const questions::Question& question);

protected:
    support::Stage& stage() { return stage_; }

private:
    void give(const questions::Single& body);
    void give(const questions::Multiple& body);
    void give(const questions::TrueFalse& body);
    void give(const questions::Numeric& body);
    void give(const questions::ShortText& body);
    void give(const questions::Ordering& body);
    void give(const questions::Matching& body);
    void give(const questions::Categorise& body);
    void give(const questions::Timeline& body);
    void give(const questions::WhichSource& body);

    support::Stage& stage_;
    text::Language language_;
};

/// Writes in every field that the program has: answers, a word to search for, names, a note. The
/// stage shows the home screen and nothing of what it writes has to be scrolled to.
void fill_every_field(Hands& hands, support::Stage& stage);

/// So high that nothing has to be scrolled to.
support::Stage::Setting tall();

/// One question of each kind.
std::vector<questions::Question> one_of_each();

}  // namespace robots
