// SPDX-License-Identifier: MIT
//
// FNV-1a, 64 bits (Fowler, Noll and Vo; draft-eastlake-fnv): for fingerprints, seals and seeds.
// Not a defence against anybody who tries.
#pragma once

#include <cstdint>
#include <string_view>

namespace base {

constexpr std::uint64_t fnv1a_64(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return hash;
}

}  // namespace base
