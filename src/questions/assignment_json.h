// SPDX-License-Identifier: MIT
//
// Lists that name a target for each option in JSON, for the kinds that bring together two lists.
#pragma once

#include "json/fields.h"
#include "json/value.h"

#include <optional>
#include <vector>

namespace questions {

/// For each option the index of its target; nothing where it has none yet.
using Assignment = std::vector<std::optional<std::size_t>>;

/// As many as there are options, each below `targets` or, if `partly`, null. Every fault is
/// reported; nothing comes back after one.
std::optional<Assignment> read_assignment(json::Node node, std::size_t options, std::size_t targets,
                                          bool partly, const json::Reader& reader);

/// The same shape again; null for an empty one.
json::Value write_assignment(const Assignment& assignment);

}  // namespace questions
