// SPDX-License-Identifier: MIT
//
// Texts by how they begin, to find those that few edits part from another without a walk over all.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace text {

class NearIndex {
public:
    /// What is farther apart is never found.
    static constexpr std::size_t farthest = 4;

    NearIndex() = default;
    /// Takes time in proportion to the characters of the texts, and to sort them.
    explicit NearIndex(const std::vector<std::u32string>& texts);

    /// How often each character is in a text, 7 times at most: four bits for each, the highest one
    /// free, by the last five bits of its code.
    using Letters = std::array<std::uint64_t, 2>;

    struct Found {
        std::size_t number = 0;  ///< of the text, in the order given
        std::size_t distance = 0;
        bool operator==(const Found&) const = default;
    };
    /// The texts no farther than `most` from `text`, by text::distance; in the order given.
    /// `most` is `farthest` or less.
    std::vector<Found> within(std::size_t most, std::u32string_view text) const;

private:
    static constexpr std::uint16_t most_length = 0xFFFF;
    static constexpr Letters all_letters = {0x7777777777777777, 0x7777777777777777};

    /// The texts as a tree of their beginnings.
    class Tree {
    public:
        Tree() = default;
        explicit Tree(const std::vector<std::u32string>& texts);

        /// Finds texts no farther than `most` on such ways of editing that no more than
        /// `most_before` edits are in what comes before `half`.
        void find(std::u32string_view text, std::size_t most, std::size_t half,
                  std::size_t most_before, std::vector<Found>& found) const;

    private:
        /// A beginning of some texts. It lies in that of one character less, down to the empty one.
        struct Node {
            char32_t last = 0;         ///< its last character
            std::uint32_t length = 0;  ///< in characters
            std::uint32_t end = 0;     ///< the first node after it and those that lie in it
            std::uint32_t texts = 0;   ///< where in `numbers_` the texts begin that are just that
            std::uint32_t texts_end = 0;  ///< and where they end
            /// The lengths of the texts that begin so; what is longer counts as the most there is.
            std::uint16_t shortest = most_length;
            std::uint16_t longest = 0;
            Letters most_letters = {};  ///< of the texts that begin so, each as often as in any
            Letters least_letters = all_letters;  ///< and as often as in all of them
        };
        class Builder;

        /// Whether some text that begins so may be no farther than `most` from one of that length.
        static bool may_be_near(const Node& node, std::size_t length, std::size_t most) {
            return node.shortest <= length + most &&
                   (node.longest == most_length || node.longest + most >= length);
        }

        std::vector<Node> nodes_;             ///< each before those that lie in it
        std::vector<std::uint32_t> numbers_;  ///< of the texts, sorted
    };

    // Where few edits part two texts, either their beginnings or their ends are parted by half as
    // many at most: so each is looked for among those that begin nearly alike, and among those that
    // end so, which are far fewer than all that could still become near.
    Tree by_beginning_;
    Tree by_end_;  ///< of the texts read backwards
};

}  // namespace text
