// SPDX-License-Identifier: MIT
//
// The type tokens: what size and weight each kind of text has.
#pragma once

#include "typeset/line.h"

namespace ui {

enum class Type {
    Display,  ///< figures on tiles, final score
    Title,
    Question,
    QuestionCompact,
    QuestionLong,  ///< above 220 characters
    Heading,       ///< the verdict
    Answer,
    AnswerLong,
    Quote,
    Section,
    Entry,   ///< titles of cards and rows
    Recall,  ///< the question again, after the answer
    Body,
    Reading,  ///< an article in the reader, and two steps larger
    ReadingLarge,
    ReadingLargest,
    Button,
    Label,
    Small,     ///< hints, metadata
    Strong,    ///< small and telling
    Overline,  ///< capitals, one line
    Axis,      ///< the smallest allowed
    Keycap,
};

/// In dp; `line` is the distance from one baseline to the next.
struct TypeToken {
    float size = 16;
    float line = 25;
    typeset::Weight weight = typeset::Weight::Regular;
    float tracking = 0;
};

TypeToken token(Type type);

/// Whether it is read line after line: what the player may set further apart.
bool is_running(Type type);

}  // namespace ui
