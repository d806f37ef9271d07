// SPDX-License-Identifier: MIT
//
// The players around one screen as they stand in the settings file.
#pragma once

#include "json/node.h"
#include "json/value.h"
#include "profile/hot_seat_choice.h"

namespace profile {

/// Reads what `hot_seat_json` wrote. What is not allowed is told and counts as not given, and the
/// rest is kept: of two buzzers or badges alike the second one gives way to one that is free.
HotSeatChoice read_hot_seat(json::Node node, base::Diagnostics& told);

json::Value hot_seat_json(const HotSeatChoice& choice);

}  // namespace profile
