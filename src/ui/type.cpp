// SPDX-License-Identifier: MIT
#include "ui/type.h"

#include <cassert>

// A token without its measures does not compile.
#pragma GCC diagnostic error "-Wswitch"

namespace ui {

TypeToken token(Type type) {
    using typeset::Weight;
    switch (type) {
        case Type::Display: return {35, 44, Weight::Bold, -0.7F};
        case Type::Title: return {30, 40, Weight::Bold, -0.4F};
        case Type::Question: return {30, 42, Weight::SemiBold, -0.4F};
        case Type::QuestionCompact: return {24, 34, Weight::SemiBold, -0.3F};
        case Type::QuestionLong: return {22, 32, Weight::SemiBold, -0.2F};
        case Type::Heading: return {25, 34, Weight::Bold, -0.3F};
        case Type::Answer: return {19, 26, Weight::SemiBold, -0.1F};
        case Type::AnswerLong: return {17, 24, Weight::SemiBold, -0.1F};
        case Type::Quote: return {20, 31, Weight::Medium, -0.1F};
        case Type::Section: return {18, 26, Weight::SemiBold, 0};
        case Type::Entry: return {16, 24, Weight::SemiBold, 0};
        case Type::Recall: return {17, 25, Weight::Regular, 0};
        case Type::Body: return {16, 25, Weight::Regular, 0};
        case Type::Reading: return {18, 30, Weight::Regular, 0};
        case Type::ReadingLarge: return {22, 35, Weight::Regular, 0};
        case Type::ReadingLargest: return {26, 40, Weight::Regular, 0};
        case Type::Button: return {16, 24, Weight::SemiBold, 0};
        case Type::Label: return {15, 22, Weight::SemiBold, 0};
        case Type::Small: return {13.5F, 20, Weight::Medium, 0};
        case Type::Strong: return {13.5F, 20, Weight::SemiBold, 0};
        case Type::Overline: return {13, 20, Weight::SemiBold, 1.2F};
        case Type::Axis: return {12.5F, 18, Weight::Medium, 0};
        case Type::Keycap: return {12.5F, 16, Weight::SemiBold, 0};
    }
    assert(false && "not a type token");
    return {};
}

bool is_running(Type type) {
    switch (type) {
        case Type::Question:
        case Type::QuestionCompact:
        case Type::QuestionLong:
        case Type::Answer:
        case Type::AnswerLong:
        case Type::Quote:
        case Type::Recall:
        case Type::Body:
        case Type::Reading:
        case Type::ReadingLarge:
        case Type::ReadingLargest:
        case Type::Small: return true;
        default: return false;
    }
}

}  // namespace ui
