// SPDX-License-Identifier: MIT
#include "questions/near_names.h"

#include "text/distance.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <bit>

namespace questions {
namespace {

std::uint64_t letters_of(std::string_view squeezed) {
    std::uint64_t letters = 0;
    for (const char c : squeezed) {
        letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64);
    }
    return letters;
}

}  // namespace

void NearNames::add(const std::string& name, std::size_t owner) {
    std::string squeezed = text::squeezed(name);
    if (!squeezed.empty()) {
        const std::size_t length = text::count_characters(squeezed);
        const std::uint64_t letters = letters_of(squeezed);
        names_.push_back({name, std::move(squeezed), length, letters, owner});
    }
}

void NearNames::settle() {
    std::ranges::stable_sort(names_, {}, &Name::length);
    by_owner_.clear();
    for (std::size_t i = 0; i < names_.size(); ++i) {
        by_owner_.resize(std::max(by_owner_.size(), names_[i].owner + 1));
        by_owner_[names_[i].owner].push_back(i);
    }
}

bool NearNames::are_near(const Name& a, const Name& b) const {
    // One slip exchanges one letter for another at most.
    const auto exchanged = static_cast<std::size_t>(std::popcount(a.letters ^ b.letters));
    const std::size_t most = std::min(most_slips, std::min(a.length, b.length) / 2);
    return exchanged <= 2 * most && text::distance(a.squeezed, b.squeezed) <= most;
}

std::vector<std::string> NearNames::near(std::size_t owner) const {
    std::vector<std::string> out;
    if (owner >= by_owner_.size()) {
        return out;
    }
    for (const std::size_t own : by_owner_[owner]) {
        const Name& name = names_[own];
        const std::size_t least = name.length - std::min(name.length, most_slips);
        auto other = std::ranges::lower_bound(names_, least, {}, &Name::length);
        for (; other != names_.end() && other->length <= name.length + most_slips; ++other) {
            if (other->owner != owner && are_near(name, *other)) {
                out.push_back(other->written);
            }
        }
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace questions
