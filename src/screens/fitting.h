// SPDX-License-Identifier: MIT
//
// Rule 9 of `check` (DESIGN, section 5): every question shows whole, while it is asked and when it
// is told, at each distinct logical size that windows have at 100, 150 and 200 % (UI, section 2),
// in both fonts and in the languages of the pack.
#pragma once

#include "screens/shelf.h"
#include "typeset/typesetter.h"
#include "ui/scale.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace screens {

/// How a question was laid out.
struct Layout {
    bool told = false;  ///< after the answer
    canvas::Size logical;
    typeset::Family family = typeset::Family::Inter;
    text::Language language = text::Language::French;
};

/// A question that does not fit.
struct Misfit {
    std::size_t question = 0;  ///< its number among those of the pack
    Layout first;              ///< where something lacks
    std::string what;          ///< which widget, and what it lacks
    std::size_t more = 0;      ///< in so many other layouts something lacks too
};

/// Which questions to lay out, with what, and whom to tell how far it is.
struct Fitting {
    const ShelvedPack& pack;
    std::size_t first = 0;  ///< of the pack's questions
    std::size_t last = 0;   ///< the one after them
    /// Its family is changed; used by this call alone while it runs.
    typeset::Typesetter& typesetter;
    std::function<void()> laid_out = {};  ///< called after each question; may be empty
};

/// In the order of the questions, each once.
std::vector<Misfit> misfits(const Fitting& fitting);

}  // namespace screens
