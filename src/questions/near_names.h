// SPDX-License-Identifier: MIT
//
// Names that a few slips of typing turn into each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

/// A name as it is compared: without case, accents, spaces and punctuation.
class SqueezedName {
public:
    explicit SqueezedName(std::string_view name);

    /// In characters.
    std::size_t length() const { return codes_.size(); }

    /// Whether at most so many slips (text::distance) lie between the two.
    bool within(std::size_t slips, const SqueezedName& other) const;

private:
    std::u32string codes_;
    // Which characters stand in it, and which of them more than once, by the last six bits of their
    // codes: one slip changes two of these marks at most, so that they alone tell most names apart.
    std::uint64_t once_ = 0;
    std::uint64_t twice_ = 0;
};

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
        SqueezedName squeezed;
        std::size_t owner = 0;

        std::size_t length() const { return squeezed.length(); }
    };

    std::vector<Name> names_;                         ///< by length once settled
    std::vector<std::vector<std::size_t>> by_owner_;  ///< which of them are whose
};

}  // namespace questions
