// SPDX-License-Identifier: MIT
#pragma once

#include "json/document.h"

#include <map>
#include <string>

namespace bank {

/// What `generate` printed, as a person reads it: one entry for each question, by its id. An entry
/// is the prompt; the options (`+` right, `-` wrong, in the order shown), what is put in order
/// (`1.`), or what belongs together (`a -> b`); what is typed (`=`); then the explanation (`>`),
/// the remark on the sources (`!`) and the citations (`@`), one line each.
std::map<std::string, std::string> entries_of(const json::Document& generated);

/// The entries as one text, by id, and back again.
std::string to_text(const std::map<std::string, std::string>& entries);
std::map<std::string, std::string> parse(const std::string& text);

}  // namespace bank
