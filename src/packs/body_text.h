// SPDX-License-Identifier: MIT
//
// What the body of an article names and tells, for what must not stand there.
#pragma once

#include "packs/articles.h"
#include "packs/evidence/figures.h"
#include "packs/evidence/names.h"

namespace packs {

/// The paragraphs of the source that are no site furniture; empty when its text is not at hand.
std::vector<std::string_view> body_of(const Articles& articles, const facts::Source& source);

/// Whether some paragraph names the entity, in any of its spellings.
bool body_names(const Articles& articles, const facts::Source& source, const facts::Id& entity,
                const evidence::Names& names);

/// Whether some paragraph tells the figure or date, or one that may be the same.
bool body_tells(const Articles& articles, const facts::FactBase& base, const facts::Source& source,
                const facts::Value& value);

}  // namespace packs
