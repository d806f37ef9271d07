// SPDX-License-Identifier: MIT
//
// A question of each kind with keys that answer it: what every test of screens goes through. A
// new kind adds its line to `samples`, else "every kind has a sample" fails.
#pragma once

#include "canvas/events.h"
#include "questions/question.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace support {

/// What a player presses and types, one after the other.
using Inputs = std::vector<std::variant<canvas::Key, std::string>>;

struct Sample {
    questions::Question question;
    Inputs right;
    Inputs wrong;
};

std::vector<Sample> samples();

/// The sample of a kind, which must have one.
Sample sample(std::string_view kind);

}  // namespace support
