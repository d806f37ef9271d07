// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

namespace typeset {

/// Keeps what was used of late: at most twice `size` values. When `size` of them were used since
/// the last turn, those used before it are dropped; so nothing is sorted, and what is asked for
/// again and again stays.
template <class Value>
class Recent {
public:
    explicit Recent(std::size_t size) : size_(size) {}

    /// The value kept for `key`, made by `make()` where there is none. It is shared, and so
    /// outlives its place here.
    template <class Make>
    std::shared_ptr<const Value> get(const std::string& key, Make make) {
        if (const auto found = now_.find(key); found != now_.end()) {
            return found->second;
        }
        if (now_.size() >= size_) {
            before_ = std::exchange(now_, {});
        }
        if (auto older = before_.extract(key)) {
            return now_.insert(std::move(older)).position->second;
        }
        return now_.emplace(key, std::make_shared<const Value>(make())).first->second;
    }

private:
    std::size_t size_;
    std::unordered_map<std::string, std::shared_ptr<const Value>> now_;
    std::unordered_map<std::string, std::shared_ptr<const Value>> before_;
};

}  // namespace typeset
