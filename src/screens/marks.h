// SPDX-License-Identifier: MIT
//
// The questions that the player marked to come back to, where a question is asked or told.
#pragma once

#include "screens/browsing.h"
#include "screens/services.h"

#include <set>

namespace screens {

constexpr const char* mark_id = "mark";

/// The marks of one pack's questions.
class Marks {
public:
    /// `pack` is its place on the shelf. What cannot be read counts as not marked.
    Marks(Services& services, std::size_t pack);

    bool has(const std::string& item) const { return marked_.contains(item); }
    /// Marks what is not marked, and the other way round. Tells how it went; where that cannot be
    /// kept, nothing changes.
    Note toggle(const std::string& item);

private:
    Services& services_;
    std::string pack_;
    std::set<std::string> marked_;
};

/// Says by icon and word whether the question is marked, and changes it; `key` is what its keycap
/// shows.
std::unique_ptr<ui::Widget> mark_button(const ui::Look& look, bool marked, std::string key);
/// The same by icon alone, where there is little room; the word is its tooltip.
std::unique_ptr<ui::Widget> mark_icon(const ui::Look& look, bool marked);

}  // namespace screens
