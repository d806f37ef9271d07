// SPDX-License-Identifier: MIT
//
// The type tokens: what size and weight each kind of text has.
#pragma once

#include "typeset/line.h"

namespace ui {

enum class Type {
    Display,
    Title,
    Question,
    QuestionCompact,
    QuestionLong,
    Heading,
    Answer,
    AnswerLong,
    Quote,
    Section,
    Entry,
    Recall,
    Body,
    Button,
    Label,
    Small,
    Strong,
    Overline,
    Axis,
    Keycap,
};

/// In dp; `line` is the distance from one baseline to the next.
struct TypeToken {
    float size = 16;
    float line = 25;
    typeset::Weight weight = typeset::Weight::Regular;
    float tracking = 0;
};

const TypeToken& token(Type type);

}  // namespace ui
