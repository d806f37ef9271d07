// SPDX-License-Identifier: MIT
#include "packs/mill.h"

#include "base/system_files.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace mill {

support::MemoryFiles files() {
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

void spoil(support::MemoryFiles& files, const std::string& name, std::string_view from,
           std::string_view to) {
    std::string& text = files.content.at("mill/" + name);
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, "'" << from << "' does not stand in " << name);
    REQUIRE_MESSAGE(text.find(from, at + 1) == std::string::npos,
                    "'" << from << "' stands more than once in " << name);
    text.replace(at, from.size(), to);
}

packs::Articles articles(const packs::Pack& pack) {
    return packs::Articles::read(data_folder + "articles/mill", base::SystemFiles(),
                                 pack.base.sources())
        .value();
}

std::string messages(base::Diagnostics diagnostics) {
    diagnostics.sort();
    std::string out;
    for (const base::Diagnostic& diagnostic : diagnostics.all()) {
        out += (out.empty() ? "" : "\n") + base::to_string(diagnostic);
    }
    return out;
}

std::string faults(const support::MemoryFiles& files,
                   const std::function<bool(const base::Diagnostic&)>& wanted) {
    base::Diagnostics read;
    const auto pack = packs::read("mill", files, read);
    REQUIRE(pack);
    const packs::Report report = packs::check(*pack, read, nullptr, 0);
    base::Diagnostics found;
    for (const base::Diagnostic& diagnostic : report.diagnostics.all()) {
        if (wanted(diagnostic)) {
            found.add(diagnostic);
        }
    }
    return messages(found);
}

std::string faults_but_seals(const support::MemoryFiles& files) {
    return faults(files, [](const base::Diagnostic& one) { return one.code != "unsealed"; });
}

}  // namespace mill
