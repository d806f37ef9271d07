// SPDX-License-Identifier: MIT
#include "text/near_index.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace text {
namespace {

/// An edit brings in one character at most and takes away one at most, so that how often each is
/// there tells most texts apart.
using Letters = NearIndex::Letters;

Letters letters_of(std::u32string_view text) {
    Letters letters = {};
    for (const char32_t code : text) {
        std::uint64_t& sixteen = letters[code / 16 % 2];
        const auto shift = 4 * (code % 16);
        if ((sixteen >> shift & 7) < 7) {
            sixteen += std::uint64_t{1} << shift;
        }
    }
    return letters;
}

/// By how much each of sixteen counts of `a` is over the one of `b`; none where it is under. The
/// highest bit of four, which no count needs, is left where nothing had to be borrowed.
std::uint64_t sixteen_over(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t marks = 0x8888888888888888;
    const std::uint64_t difference = (a | marks) - b;
    const std::uint64_t left = difference & marks;
    return difference & (left - (left >> 3));
}

/// By how much each count of `a` is over the one of `b`.
Letters over(const Letters& a, const Letters& b) {
    return {sixteen_over(a[0], b[0]), sixteen_over(a[1], b[1])};
}

/// How many characters of `a` are too many for `b`.
std::size_t surplus(const Letters& a, const Letters& b) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t lower_halves = 0x0F0F0F0F0F0F0F0F;
    const Letters more = over(a, b);
    const std::uint64_t both = more[0] + more[1];  // 14 in four bits at most
    return ((both & lower_halves) + (both >> 4 & lower_halves)) * ones >> 56;
}

/// So many characters of a pattern are looked at around each that is read.
constexpr std::size_t band = 2 * NearIndex::farthest + 1;
constexpr std::uint64_t whole_band = (std::uint64_t{1} << band) - 1;

/// Where each character stands in a pattern.
class Places {
public:
    explicit Places(std::u32string_view pattern) : words_((pattern.size() + 2 * band) / 64 + 2) {
        places_.reserve((pattern.size() + 1) * words_);
        places_.resize(words_);  // nowhere
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const std::size_t bit = i + NearIndex::farthest;
            places_[row_to_fill(pattern[i]) + bit / 64] |= std::uint64_t{1} << bit % 64;
        }
    }

    /// Which characters of the pattern, from `farthest` before the one at `at` to as many after it,
    /// are `code`: a bit for each, the lowest first.
    std::uint64_t around(char32_t code, std::size_t at) const {
        const std::uint64_t* word = &places_[row_of(code) + at / 64];
        const std::size_t shift = at % 64;
        const std::uint64_t after = shift == 0 ? 0 : word[1] << (64 - shift);
        return (word[0] >> shift | after) & whole_band;
    }

private:
    static constexpr std::size_t ascii = 128;

    /// Where the bits of a character begin in `places_`.
    std::size_t row_of(char32_t code) const {
        if (code < ascii) {
            return rows_[code] * words_;
        }
        const auto found = std::find(others_.begin(), others_.end(), code);
        return found == others_.end()
                   ? 0
                   : other_rows_[static_cast<std::size_t>(found - others_.begin())] * words_;
    }

    std::size_t row_to_fill(char32_t code) {
        if (const std::size_t row = row_of(code); row > 0) {
            return row;
        }
        const std::size_t row = places_.size() / words_;
        places_.resize(places_.size() + words_);
        if (code < ascii) {
            rows_[code] = static_cast<std::uint32_t>(row);
        } else {
            others_ += code;
            other_rows_.push_back(row);
        }
        return row * words_;
    }

    std::size_t words_;                        ///< of a row, more than the pattern needs
    std::vector<std::uint64_t> places_;        ///< rows of bits; in the first, none is set
    std::array<std::uint32_t, ascii> rows_{};  ///< by character
    std::u32string others_;                    ///< those that are not ASCII
    std::vector<std::size_t> other_rows_;      ///< of these
};

/// Reads texts character by character and knows how far what it has read is from every beginning
/// of the pattern: the automaton of Schulz and Mihov, "Fast string correction with Levenshtein
/// automata" (2002), worked out as it goes, in the manner of Wu and Manber, "Fast text searching
/// allowing errors" (1992).
///
/// The state holds a lane of bits for each number of edits, from none in the lowest bits. In a
/// lane, bit `b` says that so many edits turn what is read, of `length` characters, into the first
/// `length + b - farthest` of the pattern: more to either side takes more edits than are allowed.
class Automaton {
public:
    /// No more than `most` edits, and no more than `most_before` before the character `half` of the
    /// pattern.
    Automaton(std::u32string_view pattern, std::size_t most, std::size_t half,
              std::size_t most_before)
        : size_(pattern.size()),
          half_(half),
          lanes_(lowest_bits(most)),
          lanes_before_(lowest_bits(std::min(most, most_before))),
          places_(pattern),
          steps_(pattern.size() + NearIndex::farthest + 2) {
        steps_[0] = {with_left_out(std::uint64_t{1} << NearIndex::farthest, allowed(0)), 0};
    }

    /// Goes on from the first `length` characters read with one more; whether what is read then is
    /// near some beginning of the pattern.
    bool read(std::size_t length, char32_t code) {
        const Step& last = steps_[length];
        const std::uint64_t same = places_.around(code, length);
        const std::uint64_t kept = last.states & (same * lanes_);
        const std::uint64_t replaced = last.states;
        const std::uint64_t put_in = last.states >> 1;
        std::uint64_t exchanged = 0;
        if (length > 0) {
            exchanged = steps_[length - 1].states &
                        (((last.same >> 1) & (same << 1) & whole_band) * lanes_);
        }
        const std::uint64_t allowed_there = allowed(length + 1);
        const std::uint64_t next =
            (kept | ((replaced | put_in | exchanged) << lane)) & allowed_there;
        steps_[length + 1] = {with_left_out(next, allowed_there), same};
        return next != 0;
    }

    /// Of the whole pattern from the `length` characters read; more than `farthest` where it is
    /// farther than is allowed.
    std::size_t distance(std::size_t length) const {
        const std::size_t at = size_ + NearIndex::farthest - length;
        std::size_t edits = 0;
        while (edits <= NearIndex::farthest &&
               (at >= band || (steps_[length].states >> (edits * lane + at) & 1) == 0)) {
            ++edits;
        }
        return edits;
    }

private:
    static constexpr std::size_t lane = band + 1;  ///< one bit is for what is shifted out
    static_assert(lane * (NearIndex::farthest + 1) <= 64);

    struct Step {
        std::uint64_t states = 0;
        std::uint64_t same = 0;  ///< which of the band is the character read last
    };

    /// The lowest bit of each lane up to that of so many edits: times it, a band is in all of them.
    static std::uint64_t lowest_bits(std::size_t edits) {
        std::uint64_t lanes = 0;
        for (std::size_t i = 0; i <= edits; ++i) {
            lanes |= std::uint64_t{1} << (i * lane);
        }
        return lanes;
    }

    /// The bits of a band that stand for fewer than `end` characters of the pattern.
    static std::uint64_t below(std::size_t end, std::size_t length) {
        const std::size_t bits = end + NearIndex::farthest;
        return bits <= length          ? 0
               : bits - length >= band ? whole_band
                                       : (std::uint64_t{1} << (bits - length)) - 1;
    }

    /// The states that stand for a beginning of the pattern, and no more edits than are allowed.
    std::uint64_t allowed(std::size_t length) const {
        const std::uint64_t there = below(size_ + 1, length) & ~below(0, length);
        const std::uint64_t before = below(half_, length);
        return (there & before) * lanes_before_ | (there & ~before) * lanes_;
    }

    /// And those that leave out some characters of the pattern, one edit each.
    static std::uint64_t with_left_out(std::uint64_t states, std::uint64_t allowed) {
        states |= states << (lane + 1) & allowed;
        states |= states << (2 * (lane + 1)) & allowed;
        return states | (states << (lane + 1) & allowed);
    }

    std::size_t size_;
    std::size_t half_;
    std::uint64_t lanes_;
    std::uint64_t lanes_before_;  ///< in what comes before the half
    Places places_;
    std::vector<Step> steps_;  ///< by the number of characters read
};

}  // namespace

class NearIndex::Tree::Builder {
public:
    explicit Builder(Tree& tree) : tree_(tree) { open(0, 0); }

    /// The next text in sorted order, whose number is the one at `place`.
    void add(std::u32string_view text, std::uint32_t place) {
        const auto parting = std::mismatch(text.begin(), text.end(), last_.begin(), last_.end());
        close_to(static_cast<std::size_t>(parting.first - text.begin()));
        while (open_.size() <= text.size()) {
            open(text[open_.size() - 1], place);
        }
        Node& node = tree_.nodes_[open_.back()];
        node.texts_end = place + 1;
        const Letters letters = letters_of(text);
        add_letters(node, letters, letters);
        const auto length =
            static_cast<std::uint16_t>(std::min<std::size_t>(text.size(), most_length));
        add_lengths(node, length, length);
        last_ = text;
    }

    /// All are added.
    void finish() {
        close_to(0);
        tree_.nodes_.front().end = static_cast<std::uint32_t>(tree_.nodes_.size());
    }

private:
    void open(char32_t last, std::uint32_t place) {
        const auto length = static_cast<std::uint32_t>(open_.size());
        open_.push_back(tree_.nodes_.size());
        tree_.nodes_.push_back({last, length, 0, place, place});
    }

    static void add_letters(Node& node, const Letters& most, const Letters& least) {
        const Letters more = over(most, node.most_letters);
        const Letters fewer = over(node.least_letters, least);
        for (std::size_t i = 0; i < more.size(); ++i) {
            node.most_letters[i] += more[i];
            node.least_letters[i] -= fewer[i];
        }
    }

    static void add_lengths(Node& node, std::uint16_t shortest, std::uint16_t longest) {
        node.shortest = std::min(node.shortest, shortest);
        node.longest = std::max(node.longest, longest);
    }

    /// Leaves the nodes longer than `length`.
    void close_to(std::size_t length) {
        while (open_.size() > length + 1) {
            Node& node = tree_.nodes_[open_.back()];
            node.end = static_cast<std::uint32_t>(tree_.nodes_.size());
            open_.pop_back();
            Node& around = tree_.nodes_[open_.back()];
            add_letters(around, node.most_letters, node.least_letters);
            add_lengths(around, node.shortest, node.longest);
        }
    }

    Tree& tree_;
    std::vector<std::size_t> open_;  ///< the nodes that the last text lies in, by length
    std::u32string_view last_;
};

NearIndex::Tree::Tree(const std::vector<std::u32string>& texts) {
    numbers_.resize(texts.size());
    std::iota(numbers_.begin(), numbers_.end(), std::uint32_t{0});
    std::stable_sort(numbers_.begin(), numbers_.end(),
                     [&texts](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    Builder builder(*this);
    for (std::size_t place = 0; place < numbers_.size(); ++place) {
        builder.add(texts[numbers_[place]], static_cast<std::uint32_t>(place));
    }
    builder.finish();
}

void NearIndex::Tree::find(std::u32string_view text, std::size_t most, std::size_t half,
                           std::size_t most_before, std::vector<Found>& found) const {
    Automaton automaton(text, most, half, most_before);
    const Letters letters = letters_of(text);
    for (std::size_t i = 0; i < nodes_.size();) {
        const Node& node = nodes_[i];
        // All that is in the one before lies in it too, and was looked at there.
        const bool is_only_one = i > 0 && nodes_[i - 1].end == node.end;
        if ((!is_only_one &&
             (!may_be_near(node, text.size(), most) || surplus(letters, node.most_letters) > most ||
              surplus(node.least_letters, letters) > most)) ||
            (node.length > 0 && !automaton.read(node.length - 1, node.last))) {
            i = node.end;
            continue;
        }
        if (node.texts < node.texts_end) {
            const std::size_t distance = automaton.distance(node.length);
            for (std::size_t at = node.texts; at < node.texts_end && distance <= most; ++at) {
                found.push_back({numbers_[at], distance});
            }
        }
        ++i;
    }
}

NearIndex::NearIndex(const std::vector<std::u32string>& texts) : by_beginning_(texts) {
    std::vector<std::u32string> backwards = texts;
    for (std::u32string& text : backwards) {
        std::reverse(text.begin(), text.end());
    }
    by_end_ = Tree(backwards);
}

std::vector<NearIndex::Found> NearIndex::within(std::size_t most, std::u32string_view text) const {
    assert(most <= farthest);
    std::vector<Found> found;
    // Where the parts meet is measured: the one that may be edited more has to be the longer one.
    const std::size_t half = text.size() * 3 / 5;
    by_beginning_.find(text, most, half, most / 2, found);
    if (most > 0) {
        // More than `most / 2` are in the first part: that many are left for the other one.
        const std::u32string backwards(text.rbegin(), text.rend());
        by_end_.find(backwards, most, text.size() - half, most - most / 2 - 1, found);
    }
    // One found both ways may be nearer the one way than the other.
    std::ranges::sort(found, [](const Found& a, const Found& b) {
        return std::pair(a.number, a.distance) < std::pair(b.number, b.distance);
    });
    const auto same = [](const Found& a, const Found& b) { return a.number == b.number; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

}  // namespace text
