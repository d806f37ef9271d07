// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the screen below is told of who confirmed.
constexpr const char* confirmed = "confirmed";

/// What is asked before something is lost.
struct Doubt {
    text::Bilingual question;
    text::Bilingual effect;  ///< what is lost, and what is kept
    text::Bilingual verb;    ///< does it
};

/// Asks whether it is meant. Nothing happens by Enter or Escape alone: the way back has the focus.
std::unique_ptr<Screen> make_confirm_screen(Doubt doubt);

}  // namespace screens
