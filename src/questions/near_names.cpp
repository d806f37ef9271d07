// SPDX-License-Identifier: MIT
#include "questions/near_names.h"

#include "text/distance.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <bit>

namespace questions {

SqueezedName::SqueezedName(std::string_view name) {
    codes_ = text::decode(text::squeezed(name));
    for (const char32_t code : codes_) {
        const std::uint64_t bit = std::uint64_t{1} << (code % 64);
        twice_ |= once_ & bit;
        once_ |= bit;
    }
}

bool SqueezedName::within(std::size_t slips, const SqueezedName& other) const {
    const auto changed = static_cast<std::size_t>(std::popcount(once_ ^ other.once_) +
                                                  std::popcount(twice_ ^ other.twice_));
    return changed <= 2 * slips && text::distance_up_to(slips, codes_, other.codes_) <= slips;
}

void NearNames::add(const std::string& name, std::size_t owner) {
    SqueezedName squeezed(name);
    if (squeezed.length() > 0) {
        names_.push_back({name, std::move(squeezed), owner});
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

std::vector<std::string> NearNames::near(std::size_t owner) const {
    std::vector<std::string> out;
    if (owner >= by_owner_.size()) {
        return out;
    }
    for (const std::size_t own : by_owner_[owner]) {
        const Name& name = names_[own];
        const std::size_t least = name.length() - std::min(name.length(), most_slips);
        auto other = std::ranges::lower_bound(names_, least, {}, &Name::length);
        for (; other != names_.end() && other->length() <= name.length() + most_slips; ++other) {
            const std::size_t most =
                std::min(most_slips, std::min(name.length(), other->length()) / 2);
            if (other->owner != owner && name.squeezed.within(most, other->squeezed)) {
                out.push_back(other->written);
            }
        }
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace questions
