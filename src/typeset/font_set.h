// SPDX-License-Identifier: MIT
//
// The faces that the program ships, and which of them a style asks for, in order.
#pragma once

#include "base/files.h"
#include "typeset/shaper.h"

#include <array>
#include <filesystem>
#include <vector>

namespace typeset {

class FontSet {
public:
    /// As Typesetter::open.
    static base::Result<FontSet> open(const std::filesystem::path& folder,
                                      const base::Files& files);

    const Face& face(FaceId id) const { return faces_[id]; }

    /// The face that a style asks for first.
    const Face& first(Family family, Weight weight) const {
        return faces_[first_id(family, weight)];
    }

    /// The faces to try for a style, the wanted one first.
    std::vector<NumberedFace> chain(Family family, Weight weight) const;

private:
    FontSet() = default;
    FaceId first_id(Family family, Weight weight) const;

    Library library_;          // before the faces, which it outlives
    std::vector<Face> faces_;  // in the order of the table of files
};

}  // namespace typeset
