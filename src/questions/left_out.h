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

/// Why something is not asked (FACTS, section 9), in the order of their words.
enum class Reason {
    Clash,
    Count,
    Denied,
    Disputed,
    Frequent,
    Inference,
    Leak,
    Long,
    Mark,
    Open,
    Pool,
    Scale,
    Twin,
    Undated,
    Undecided,
    Unlinked,
    Vague,
};
/// The word in files and reports: "clash".
std::string_view to_string(Reason reason);

/// The reason in a sentence without its full stop, as a report for authors tells it.
std::string_view meaning_of(Reason reason);

struct LeftOut {
    facts::Id fact;
    std::string template_name;  ///< "value.single", "true_false"…
    Reason reason = Reason::Open;
};

/// The words of the reasons that an author may give for a fact or a relation, as the schema lists
/// them.
std::span<const std::string_view> declared_reasons();

/// The reason that an author gave. Another word is a broken promise: the reader of packs refuses
/// it.
Reason declared_reason(std::string_view word);

}  // namespace questions
