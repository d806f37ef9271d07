// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// Shows what is to be reported, takes a remark, and keeps or copies it. Language, build and
/// moment of the report are filled in when it is.
std::unique_ptr<Screen> make_report_screen(Services& services, profile::Report report);

}  // namespace screens
