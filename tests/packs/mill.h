// SPDX-License-Identifier: MIT
//
// The pack of tests/data/packs/mill in memory, so that a test can spoil it: a sound pack with two
// invented articles.
#pragma once

#include "base/system_files.h"
#include "packs/articles.h"
#include "packs/check.h"
#include "packs/pack.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace mill {

inline const std::string data_folder = std::string(SOURCE_FOLDER) + "/tests/data/";

/// The pack's files under "mill/".
inline support::MemoryFiles files() {
    support::MemoryFiles memory;
    const base::SystemFiles disk;
    const std::filesystem::path folder = data_folder + "packs/mill";
    const auto names = disk.list(folder);
    REQUIRE(names);
    for (const std::string& name : *names) {
        memory.content["mill/" + name] = disk.read(folder / name, 1 << 20).value();
    }
    return memory;
}

/// Replaces `from`, which must stand there exactly once, in a file of the pack.
inline void spoil(support::MemoryFiles& files, const std::string& name, std::string_view from,
                  std::string_view to) {
    std::string& text = files.content.at("mill/" + name);
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, "'" << from << "' does not stand in " << name);
    REQUIRE_MESSAGE(text.find(from, at + 1) == std::string::npos,
                    "'" << from << "' stands more than once in " << name);
    text.replace(at, from.size(), to);
}

inline packs::Articles articles(const packs::Pack& pack) {
    return packs::Articles::read(data_folder + "articles/mill", base::SystemFiles(),
                                 pack.base.sources())
        .value();
}

/// Every diagnostic as it is printed, sorted by place, one after the other.
inline std::string messages(base::Diagnostics diagnostics) {
    diagnostics.sort();
    std::string out;
    for (const base::Diagnostic& diagnostic : diagnostics.all()) {
        out += (out.empty() ? "" : "\n") + base::to_string(diagnostic);
    }
    return out;
}

/// What the whole check says of the pack as it stands in `files`, missing seals left out.
inline std::string faults_but_seals(const support::MemoryFiles& files) {
    base::Diagnostics read;
    const auto pack = packs::read("mill", files, read);
    REQUIRE(pack);
    const packs::Report report = packs::check(*pack, read, nullptr, 0);
    base::Diagnostics faults;
    for (const base::Diagnostic& diagnostic : report.diagnostics.all()) {
        if (diagnostic.code != "unsealed") {
            faults.add(diagnostic);
        }
    }
    return messages(faults);
}

}  // namespace mill
