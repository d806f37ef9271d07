// SPDX-License-Identifier: MIT
#pragma once

#include "screens/shelf.h"

#include <optional>
#include <vector>

namespace screens {

/// Packs that are read while the home screen can be seen already.
class ComingPacks {
public:
    virtual ~ComingPacks() = default;

    /// Has them read from now on, if they are not yet; returns at once.
    virtual void begin() = 0;

    /// How far that is, 0 to 1.
    virtual double share() const = 0;

    /// All of them, in the order of the shelf: once, as soon as they are read.
    virtual std::optional<std::vector<ShelvedPack>> take() = 0;
};

}  // namespace screens
