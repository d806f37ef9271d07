// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace learning {

/// schema_3.sql, built into the program.
extern const std::string_view schema_3_sql;

}  // namespace learning
