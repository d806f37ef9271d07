// SPDX-License-Identifier: MIT
//
// Names that a few slips of typing turn into each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace questions {

class NearNames {
public:
    /// Names further apart than this have no typed string in common: at most two slips are forgiven
    /// in a name.
    static constexpr std::size_t most_slips = 4;

    /// A name of the thing with this number; what is no name (no letter, no digit) is left out.
    void add(const std::string& name, std::size_t owner);

    /// To be called once all are added, before any question.
    void settle();

    /// The names of other things within `most_slips` of one of the owner's, and with half of the
    /// shorter one's letters in common, compared without case, accents, spaces and punctuation;
    /// sorted, each once. Those spelt alike are among them.
    std::vector<std::string> near(std::size_t owner) const;

private:
    struct Name {
        std::string written;
        std::string squeezed;
        std::size_t length = 0;     ///< in characters
        std::uint64_t letters = 0;  ///< which bytes stand in it, by their last six bits
        std::size_t owner = 0;
    };

    bool are_near(const Name& a, const Name& b) const;

    std::vector<Name> names_;                         ///< by length once settled
    std::vector<std::vector<std::size_t>> by_owner_;  ///< which of them are whose
};

}  // namespace questions
