// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace learning {

/// schema_2.sql, built into the program.
extern const std::string_view schema_2_sql;

}  // namespace learning
