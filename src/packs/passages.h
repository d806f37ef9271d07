// SPDX-License-Identifier: MIT
//
// The articles made ready for finding fragments in them.
#pragma once

#include "packs/articles.h"
#include "text/fingerprint.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace packs {

struct Passage {
    std::string_view text;  ///< a paragraph
    text::SqueezedText squeezed;
};

/// Where a fragment stands: paragraph from 1, position in its squeezed text, bytes of its text.
struct Found {
    std::size_t paragraph = 0;
    std::size_t position = 0;
    text::ByteRange at;
};

class Passages {
public:
    /// `articles` must outlive it.
    explicit Passages(const Articles& articles) : articles_(articles) {}

    /// The paragraphs of a source, squeezed once; null when its text is not at hand.
    const std::vector<Passage>* find(std::string_view source) const;

private:
    const Articles& articles_;
    mutable std::map<std::string, std::vector<Passage>, std::less<>> squeezed_;
};

/// Every place of a fragment in one paragraph, or in all of a source.
std::vector<Found> find_in(const std::vector<Passage>& passages, std::size_t paragraph,
                           const text::Fingerprint& fragment);
std::vector<Found> find_anywhere(const std::vector<Passage>& passages,
                                 const text::Fingerprint& fragment);

}  // namespace packs
