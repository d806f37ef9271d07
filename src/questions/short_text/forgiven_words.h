// SPDX-License-Identifier: MIT
#pragma once

#include "questions/short_text/typed_name.h"
#include "text/language.h"

#include <string>

namespace questions {

/// What the player reads of what was forgiven, a whole sentence: `written` is the accepted name
/// that was meant, `shown` the one that the question shows as its answer. Empty if nothing is to be
/// said.
std::string forgiven_words(const Forgiven& forgiven, const std::string& written,
                           const std::string& shown, text::Language language);

}  // namespace questions
