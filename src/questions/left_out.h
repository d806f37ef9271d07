// SPDX-License-Identifier: MIT
//
// What generation did not ask, and why: a smaller fair bank is better than a larger unfair one, and
// an author should see what fairness cost.
#pragma once

#include "facts/fact.h"

#include <span>
#include <string>
#include <string_view>

namespace questions {

struct LeftOut {
    facts::Id fact;
    std::string template_name;  ///< "value.single", "true_false"…
    std::string reason;         ///< a word that meaning_of() knows
};

/// The reason in a sentence without its full stop, as a report for authors tells it. A word that is
/// none of them is a broken promise.
std::string_view meaning_of(std::string_view reason);

/// The reasons that an author may give for a fact or a relation, as the schema lists them
/// (FACTS, section 9).
std::span<const std::string_view> declared_reasons();

}  // namespace questions
