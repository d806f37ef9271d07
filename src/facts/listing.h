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

/// A list that a role of a fact holds, and what is known of it, looked up once and then asked of
/// many entities.
class Listing {
public:
    /// Everything given must outlive it. `named_source`: the source that the stem names, if it
    /// does. The role must hold a list.
    Listing(const Reasoning& reasoning, const Voices& voices, const Fact& fact,
            std::string_view role, const std::optional<Id>& named_source);

    /// Why an entity of the base may be offered as not in the list; nothing where it may belong to
    /// it: a member, a part of one or confusable with one, barred, not alive then, in another list
    /// about the same, or on another side of a disagreement that the stem leaves open.
    std::optional<Exclusion> excludes(const Entity& entity) const;

private:
    void add_members(const Value& value);
    void add_bars();
    void add_disputed();
    void add_like_lists(const Reasoning& reasoning);
    bool is_alive(const Entity& entity) const;

    const FactBase& base_;
    const Voices& voices_;
    const Fact& fact_;
    std::string_view role_;
    const std::optional<Id>& named_source_;
    std::optional<std::pair<Date, Date>> time_;
    std::vector<const Entity*> members_;  ///< of all that could be meant by the list
    bool closed_ = false;
};

/// The same for one entity, by its id.
std::optional<Exclusion> excluded(const Reasoning& reasoning, const Voices& voices,
                                  const Fact& fact, std::string_view role, const Id& entity,
                                  const std::optional<Id>& named_source);

}  // namespace facts
