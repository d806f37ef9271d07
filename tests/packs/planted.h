// SPDX-License-Identifier: MIT
//
// A fault planted in a question of the shipped pack, and what the rules say then. Which facts that
// question is made of may change; what is found may not.
#pragma once

#include "packs/check.h"

#include <functional>
#include <string>
#include <variant>

namespace planted {

using questions::Question;
using Spoil = std::function<void(Question&)>;

/// It must be sound.
const packs::Pack& shipped();

/// The codes found, each once, sorted.
std::string codes(const base::Diagnostics& found);

/// What rules 2, 3 and 5 say of the first question that `wanted` picks, once it is spoilt.
std::string codes_after(const std::function<bool(const Question&)>& wanted, const Spoil& spoil);

template <class Kind>
bool is_a(const Question& question) {
    return std::holds_alternative<Kind>(question.body);
}

}  // namespace planted
