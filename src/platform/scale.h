// SPDX-License-Identifier: MIT
//
// How large the desktop wants things drawn. SFML does not say, so what desktops leave lying about
// is asked in turn.
#pragma once

#include "platform/x_server.h"

#include <string>

namespace platform {

struct ScaleHints {
    std::string gdk_scale;        ///< $GDK_SCALE
    std::string gdk_dpi_scale;    ///< $GDK_DPI_SCALE
    std::string qt_scale_factor;  ///< $QT_SCALE_FACTOR
    std::string resources;        ///< of the X server
    unsigned desktop_height = 0;  ///< in pixels
};

/// GDK_SCALE times GDK_DPI_SCALE, else QT_SCALE_FACTOR, else Xft.dpi over 96, else by the height
/// of the desktop; between 0.5 and 4. What is not a number is not a hint.
float scale_from(const ScaleHints& hints);

/// The same from the environment, the server and the height of its desktop in pixels.
float detected_scale(const XServer& server, unsigned desktop_height);

}  // namespace platform
