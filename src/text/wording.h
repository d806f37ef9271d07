// SPDX-License-Identifier: MIT
//
// Small words that lists and ranks need.
#pragma once

#include "text/language.h"

#include <span>
#include <string>

namespace text {

enum class Conjunction { And, Or };

/// "A", "A et B", "A, B et C" / "A, B and C" (no comma before the conjunction); empty for none.
std::string join(std::span<const std::string> items, Language language,
                 Conjunction conjunction = Conjunction::And);

/// The gender of what is ranked; English has none.
enum class OrdinalGender { Masculine, Feminine };

/// "1er", "1re", "2ᵉ" / "1st", "2nd", "3rd", "11th".
std::string ordinal(unsigned rank, Language language,
                    OrdinalGender gender = OrdinalGender::Masculine);

}  // namespace text
