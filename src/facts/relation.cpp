// SPDX-License-Identifier: MIT
#include "facts/relation.h"

#include <algorithm>
#include <array>

namespace facts {

std::string_view to_string(Modality modality) {
    constexpr std::array<std::string_view, 6> words = {"actual", "allotted", "planned",
                                                       "target", "expected", "claimed"};
    return words[static_cast<std::size_t>(modality)];
}

bool Pair::allows(std::string_view kind) const {
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

const Role* Relation::find_role(std::string_view name) const {
    for (const auto& [role_name, role] : roles) {
        if (role_name == name) {
            return &role;
        }
    }
    return nullptr;
}

const Determined* Relation::determined_role(std::string_view role) const {
    for (const Determined& each : determined) {
        if (each.role == role) {
            return &each;
        }
    }
    return nullptr;
}

}  // namespace facts
