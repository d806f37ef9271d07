// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace learning {

/// schema.sql, built into the program.
extern const std::string_view schema_sql;

}  // namespace learning
