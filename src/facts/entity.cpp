// SPDX-License-Identifier: MIT
#include "facts/entity.h"

#include <algorithm>

namespace facts {

const std::vector<std::string>& entity_class_words() {
    static const std::vector<std::string> words = {
        "company",  "public_body", "state",      "ministry",  "person", "group",
        "place",    "product",     "technology", "programme", "law",    "publication",
        "document", "event",       "post",       "concept"};
    return words;
}

std::optional<EntityClass> entity_class(std::string_view word) {
    const auto& words = entity_class_words();
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) {
        return std::nullopt;
    }
    return static_cast<EntityClass>(found - words.begin());
}

std::string_view to_string(EntityClass entity_class) {
    return entity_class_words()[static_cast<std::size_t>(entity_class)];
}

}  // namespace facts
