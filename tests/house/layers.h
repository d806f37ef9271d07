// SPDX-License-Identifier: MIT
//
// The add_layer lines of src/CMakeLists.txt, read as the rule that they are.
#pragma once

#include "house/tree.h"

namespace house {

struct Layer {
    std::string name;
    std::vector<std::string> may_include;
    std::vector<std::string> views;  ///< what its files named *_view may include besides
    std::vector<std::string> wraps;  ///< how the third-party headers begin that it may include
};

/// In the order of the file; none if the tree has no src/CMakeLists.txt.
std::vector<Layer> read_layers(const Tree& tree);

/// Null if there is none of that name.
const Layer* find_layer(const std::vector<Layer>& layers, std::string_view name);

/// "ui" for "src/ui/theme.h"; empty for src/main.cpp and for what is not under src.
std::string layer_of(std::string_view path);

/// Whether the file is named *_view.
bool is_view(std::string_view path);

}  // namespace house
