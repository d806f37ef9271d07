// SPDX-License-Identifier: MIT
#include "questions/near_names.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

namespace questions {

std::u32string squeezed_name(std::string_view name) { return text::decode(text::squeezed(name)); }

std::size_t slips_between(std::size_t a, std::size_t b) {
    return std::min(text::NearIndex::farthest, std::min(a, b) / 2);
}

void NearNames::add(const std::string& name, std::size_t owner) {
    std::u32string squeezed = squeezed_name(name);
    if (!squeezed.empty()) {
        by_owner_.resize(std::max(by_owner_.size(), owner + 1));
        by_owner_[owner].push_back(names_.size());
        names_.push_back({name, owner});
        squeezed_.push_back(std::move(squeezed));
    }
}

void NearNames::settle() { index_ = text::NearIndex(squeezed_); }

std::vector<std::string> NearNames::near(std::size_t owner) const {
    std::vector<std::string> out;
    if (owner >= by_owner_.size()) {
        return out;
    }
    for (const std::size_t own : by_owner_[owner]) {
        const std::u32string& name = squeezed_[own];
        for (const auto& [other, slips] :
             index_.within(slips_between(name.size(), name.size()), name)) {
            if (names_[other].owner != owner &&
                slips <= slips_between(name.size(), squeezed_[other].size())) {
                out.push_back(names_[other].written);
            }
        }
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace questions
