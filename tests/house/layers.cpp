// SPDX-License-Identifier: MIT
#include "house/layers.h"

#include "house/cpp_text.h"

#include <algorithm>
#include <sstream>

namespace house {
namespace {

/// CMake text without its comments; the house puts no # between quotes.
std::string without_comments(std::string_view text) {
    std::string out;
    for (const std::string_view line : lines_of(text)) {
        out += line.substr(0, line.find('#'));
        out += '\n';
    }
    return out;
}

Layer read_layer(const std::string& arguments) {
    std::istringstream words(arguments);
    Layer layer;
    words >> layer.name;
    std::vector<std::string> others;  // which nothing here asks for
    std::vector<std::string>* part = &layer.may_include;
    for (std::string word; words >> word;) {
        if (word == "VIEWS") {
            part = &layer.views;
        } else if (word == "WRAPS") {
            part = &layer.wraps;
        } else if (word == "LINKS" || word == "PRECOMPILES") {
            part = &others;
        } else {
            part->push_back(word);
        }
    }
    return layer;
}

}  // namespace

std::vector<Layer> read_layers(const Tree& tree) {
    const auto file = std::ranges::find(tree, "src/CMakeLists.txt", &Source::path);
    if (file == tree.end()) {
        return {};
    }
    const std::string text = without_comments(file->text);
    constexpr std::string_view call = "add_layer(";
    std::vector<Layer> layers;
    for (std::size_t at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
        const std::size_t begin = at + call.size();
        layers.push_back(read_layer(text.substr(begin, text.find(')', begin) - begin)));
    }
    return layers;
}

const Layer* find_layer(const std::vector<Layer>& layers, std::string_view name) {
    const auto found = std::ranges::find(layers, name, &Layer::name);
    return found == layers.end() ? nullptr : &*found;
}

std::string layer_of(std::string_view path) {
    constexpr std::string_view top = "src/";
    const std::size_t end = path.find('/', top.size());
    return path.starts_with(top) && end != std::string_view::npos
               ? std::string(path.substr(top.size(), end - top.size()))
               : std::string();
}

bool is_view(std::string_view path) { return stem_of(path).ends_with("_view"); }

}  // namespace house
