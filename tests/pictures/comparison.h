// SPDX-License-Identifier: MIT
#pragma once

#include "platform/picture.h"

namespace pictures {

/// The client's frame in whole pixels of `size`, drawn by support::Raster: the same on every
/// machine, without a display.
platform::Picture draw(const typeset::Typesetter& typesetter, canvas::Client& client,
                       canvas::Size size);

/// The root mean square error over all pixels and their colours, as a share of the full range; 1
/// when the sizes differ.
double difference(const platform::Picture& a, const platform::Picture& b);

/// White where two pictures of one size agree, the darker the more they differ.
platform::Picture marked(const platform::Picture& a, const platform::Picture& b);

}  // namespace pictures
