// SPDX-License-Identifier: MIT
//
// Reading a pack of which most files are parsed already: thousands of times, a piece of one
// changed.
#pragma once

#include "json/document.h"
#include "packs/pack.h"

#include <map>

namespace packs {

/// By path; the documents must outlive their use.
using ParsedFiles = std::map<std::filesystem::path, const json::Document*>;

/// As `read` without it; a file that `parsed` has is neither read nor parsed again, and its text is
/// not kept.
base::Result<Pack> read(const std::filesystem::path& path, const base::Files& files,
                        const ParsedFiles& parsed, base::Diagnostics& diagnostics);

}  // namespace packs
