// SPDX-License-Identifier: MIT
//
// The invented pack of the lighthouse with what it documents: two papers, what they say, and where
// they disagree.
#pragma once

#include "screens/shelf.h"

namespace support {

/// sample_pack with its facts; two of its questions rest on them.
screens::ShelvedPack documented_pack();

/// The same for who has the first article.
screens::ShelvedPack documented_pack_with_articles();

}  // namespace support
