// SPDX-License-Identifier: MIT
#pragma once

#include "questions/question.h"

#include <string>

namespace cli {

/// Where an answer stands, in one line, as displayed: "Silicon.fr, « Headline », § 4, 12 mars 2014
/// (date déduite)". What is not known is left out; what is inferred is marked.
std::string citation_line(const questions::Citation& citation, text::Language language);

}  // namespace cli
