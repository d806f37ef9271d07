// SPDX-License-Identifier: MIT
//
// Lists of options in JSON, for the kinds that have any.
#pragma once

#include "json/fields.h"
#include "json/value.h"

#include <optional>
#include <vector>

namespace questions {

/// So many options, ends included.
struct Amount {
    std::size_t least = 2;
    std::size_t most = 26;
};

/// Reads a required list of texts, no two of which read alike in a language of the reader. Every
/// fault is reported; nothing comes back after one.
std::optional<std::vector<text::Bilingual>> read_options(json::Fields& fields, std::string_view key,
                                                         Amount amount);

/// As they are displayed in `language`.
json::Value write_options(const std::vector<text::Bilingual>& options, text::Language language);

}  // namespace questions
