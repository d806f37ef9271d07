// SPDX-License-Identifier: MIT
//
// Who does not belong to a list that a fact holds (FACTS, section 8, "multiple choice").
#pragma once

#include "facts/voices.h"

namespace facts {

enum class Exclusion {
    OutsideList,  ///< the list is complete, or the source names no other; it is not in it
    NotNamed,     ///< the stem names a source, and no fact of that source names it
};

/// Why an entity may be offered as not in the list that `role` of the fact holds; nothing where it
/// may belong to it: a member, a part of one or confusable with one, barred, not alive then, in
/// another list about the same, or on another side of a disagreement that the stem leaves open.
std::optional<Exclusion> excluded(const Reasoning& reasoning, const Voices& voices,
                                  const Fact& fact, std::string_view role, const Id& entity,
                                  const std::optional<Id>& named_source);

}  // namespace facts
