// SPDX-License-Identifier: MIT
#include "ui/type.h"

#include <array>
#include <cstddef>

namespace ui {

const TypeToken& token(Type type) {
    using typeset::Weight;
    static constexpr std::array<TypeToken, 20> tokens = {{
        {35, 44, Weight::Bold, -0.7F},      // Display: figures on tiles, final score
        {30, 40, Weight::Bold, -0.4F},      // Title
        {30, 42, Weight::SemiBold, -0.4F},  // Question
        {24, 34, Weight::SemiBold, -0.3F},  // QuestionCompact
        {22, 32, Weight::SemiBold, -0.2F},  // QuestionLong: above 220 characters
        {25, 34, Weight::Bold, -0.3F},      // Heading: verdict
        {19, 26, Weight::SemiBold, -0.1F},  // Answer
        {17, 24, Weight::SemiBold, -0.1F},  // AnswerLong
        {20, 31, Weight::Medium, -0.1F},    // Quote
        {18, 26, Weight::SemiBold, 0},      // Section
        {16, 24, Weight::SemiBold, 0},      // Entry: titles of cards and rows
        {17, 25, Weight::Regular, 0},       // Recall: the question again, after the answer
        {16, 25, Weight::Regular, 0},       // Body
        {16, 24, Weight::SemiBold, 0},      // Button
        {15, 22, Weight::SemiBold, 0},      // Label
        {13.5F, 20, Weight::Medium, 0},     // Small: hints, metadata
        {13.5F, 20, Weight::SemiBold, 0},   // Strong: small and telling
        {13, 20, Weight::SemiBold, 1.2F},   // Overline: capitals, one line
        {12.5F, 18, Weight::Medium, 0},     // Axis: the smallest allowed
        {12.5F, 16, Weight::SemiBold, 0},   // Keycap
    }};
    return tokens[static_cast<std::size_t>(type)];
}

}  // namespace ui
