// SPDX-License-Identifier: MIT
#include "support/screens/shelf.h"

#include "base/system_files.h"

#include <doctest/doctest.h>

#include <memory>
#include <utility>

namespace support {

screens::ShelvedPack shelved_pack(const std::filesystem::path& path) {
    base::Diagnostics diagnostics;
    const auto pack = packs::read(path, base::SystemFiles(), diagnostics);
    REQUIRE_MESSAGE(pack.ok(), base::to_string(pack.error()));
    const std::size_t errors = diagnostics.errors();
    screens::ShelvedPack shelved;
    shelved.about = pack->about;
    shelved.faults = diagnostics.all();
    REQUIRE_MESSAGE(errors == 0, base::to_string(shelved.faults.front()));
    shelved.questions = packs::bank(*pack, 0);
    shelved.sources = pack->base.sources().size();
    shelved.base = std::make_shared<const facts::FactBase>(pack->base);
    return shelved;
}

}  // namespace support
