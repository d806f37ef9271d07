// SPDX-License-Identifier: MIT
//
// Names that a few slips of typing turn into each other.
#pragma once

#include "text/near_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace questions {

/// A name as it is compared: without case, accents, spaces and punctuation.
std::u32string squeezed_name(std::string_view name);

/// How many slips may lie between two names of so many characters that some typed string could
/// stand for both: at most two are forgiven in a name, and never in half of it.
std::size_t slips_between(std::size_t a, std::size_t b);

class NearNames {
public:
    /// A name of the thing with this number; what is no name (no letter, no digit) is left out.
    void add(const std::string& name, std::size_t owner);

    /// To be called once all are added, before any question.
    void settle();

    /// The names of other things that some typed string could stand for as well as for one of the
    /// owner's; sorted, each once. Those spelt alike are among them.
    std::vector<std::string> near(std::size_t owner) const;

private:
    struct Name {
        std::string written;
        std::size_t owner = 0;
    };

    std::vector<Name> names_;
    std::vector<std::u32string> squeezed_;            ///< of the names, in their order
    text::NearIndex index_;                           ///< of these
    std::vector<std::vector<std::size_t>> by_owner_;  ///< which names are whose
};

}  // namespace questions
