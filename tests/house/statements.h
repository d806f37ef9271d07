// SPDX-License-Identifier: MIT
//
// What is declared in namespaces, outside functions and classes: enough to find variables there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace house {

/// A declaration up to its semicolon; what stands between braces is left out as "{}".
struct Statement {
    std::size_t line = 0;
    std::string text;
};

/// The declarations at namespace scope in `code`, which holds no comments and no literals.
/// Definitions of functions are left out.
std::vector<Statement> namespace_statements(std::string_view code);

}  // namespace house
