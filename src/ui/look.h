// SPDX-License-Identifier: MIT
//
// All that decides how widgets look: theme, scale, language and the typesetter.
#pragma once

#include "text/language.h"
#include "typeset/typesetter.h"
#include "ui/choice_key.h"
#include "ui/scale.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <string>

namespace ui {

struct Look {
    const Theme* theme = nullptr;
    const typeset::Typesetter* typesetter = nullptr;
    Scale scale;
    text::Language language = text::Language::French;
    ChoiceKeys choice_keys;
    bool reduced_motion = false;
    /// The player has a gamepad or one switch in hand: what is typed otherwise is chosen.
    bool without_keyboard = false;
    /// Letters and digits go into what has the focus: their keys do nothing else now.
    bool typing = false;
    /// The ring shows around what has the focus even where the pointer was used last.
    bool focus_always = false;
    /// Running text stands this much further apart, 1 to 2.
    float line_spacing = 1;
    /// Words are shown longer by this share, as another language might have them: for checks that
    /// everything fits.
    double longer = 0;

    float px(float dp) const { return scale.px(dp); }
    /// The pixels of a line of this type: its height, and where in it the baseline lies.
    float line_height(Type type) const { return px(token(type).line); }
    /// The same for text of several lines, as far apart as the player has them.
    float reading_height(Type type) const;
    float baseline(Type type, float box_height) const;

    typeset::Style style(Type type, bool fixed_digits = false) const;
    float width(std::string_view text, Type type) const;

    /// The text in the language of the look, with that language's typography: all that the player
    /// reads goes through here, except what he has typed himself and what an article prints.
    std::string say(const text::Bilingual& text) const;
};

}  // namespace ui
