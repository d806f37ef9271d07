// SPDX-License-Identifier: MIT
#pragma once

#include "packs/rules.h"

namespace packs {

// The pages of `--explain`, by what is looked at. Every code that a reader or rule reports stands
// in one of them; a test reads the sources and holds that.
std::vector<CodePage> pages_of_json();
std::vector<CodePage> pages_of_form();
std::vector<CodePage> pages_of_proof();
std::vector<CodePage> pages_of_questions();

}  // namespace packs
