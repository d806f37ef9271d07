// SPDX-License-Identifier: MIT
#pragma once

#include "base/system_files.h"
#include "typeset/typesetter.h"

#include <doctest/doctest.h>

namespace support {

/// The folder of fonts beside the program that is being tested.
inline std::filesystem::path fonts_folder(const std::filesystem::path& program) {
    return program.parent_path() / "share" / "source-sure" / "fonts";
}

/// A typesetter with the program's own fonts. `program` is the macro PROGRAM.
inline typeset::Typesetter open_typesetter(const std::filesystem::path& program) {
    auto opened = typeset::Typesetter::open(fonts_folder(program), base::SystemFiles());
    REQUIRE_MESSAGE(opened.ok(), base::to_string(opened.error()));
    return *std::move(opened);
}

}  // namespace support
