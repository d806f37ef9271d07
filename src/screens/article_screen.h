// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// The reader of one article: what it says paragraph by paragraph in our words, who contradicts it,
/// and which questions rest on it; the passages too, for who has them. Opens at `paragraph`, if
/// that is told in it, and marks it as cited. `source` is of the pack at that place on the shelf.
std::unique_ptr<Screen> make_article_screen(Services& services, std::size_t pack,
                                            const facts::Source& source, std::size_t paragraph = 0);

/// The same for who looks a question up while its game waits: it leads back only, and starts no
/// game. All that `asked` cites of the article is marked.
std::unique_ptr<Screen> make_cited_screen(Services& services, std::size_t pack,
                                          const facts::Source& source, std::size_t paragraph,
                                          const questions::Question& asked);

}  // namespace screens
