// SPDX-License-Identifier: MIT
//
// The pack of tests/data/packs/mill in memory, so that a test can spoil it: a sound pack with two
// invented articles.
#pragma once

#include "packs/articles.h"
#include "packs/check.h"
#include "packs/pack.h"
#include "support/memory_files.h"

#include <functional>
#include <string>
#include <string_view>

namespace mill {

inline const std::string data_folder = std::string(SOURCE_FOLDER) + "/tests/data/";

/// The pack's files under "mill/".
support::MemoryFiles files();

/// Replaces `from`, which must stand there exactly once, in a file of the pack.
void spoil(support::MemoryFiles& files, const std::string& name, std::string_view from,
           std::string_view to);

packs::Articles articles(const packs::Pack& pack);

/// Every diagnostic as it is printed, sorted by place, one after the other.
std::string messages(base::Diagnostics diagnostics);

/// What the whole check says of the pack as it stands in `files`, as far as it is `wanted`.
std::string faults(const support::MemoryFiles& files,
                   const std::function<bool(const base::Diagnostic&)>& wanted);

/// All of it but the missing seals.
std::string faults_but_seals(const support::MemoryFiles& files);

}  // namespace mill
