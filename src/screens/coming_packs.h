// SPDX-License-Identifier: MIT
#pragma once

#include "screens/shelf.h"

#include <vector>

namespace screens {

/// A pack that was read, and its place on the shelf.
struct CamePack {
    std::size_t place = 0;
    ShelvedPack pack;
};

/// Packs that are read while the home screen can be seen already.
class ComingPacks {
public:
    virtual ~ComingPacks() = default;

    /// Has them read from now on, if they are not yet; returns at once.
    virtual void begin() = 0;

    /// How far that is, 0 to 1.
    virtual double share() const = 0;

    /// Those that have been read since the last call: each once.
    virtual std::vector<CamePack> take() = 0;
};

}  // namespace screens
