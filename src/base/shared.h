// SPDX-License-Identifier: MIT
//
// A value that its copies share until one of them is changed: a copy costs a count, whatever is in
// it.
#pragma once

#include <memory>
#include <utility>

namespace base {

/// `T` must have a default value and be copyable. Copies may be read by several threads at once.
template <class T>
class Shared {
public:
    /// Holds `T{}`, and takes no memory for it.
    Shared() = default;
    Shared(T value) : value_(std::make_shared<T>(std::move(value))) {}

    const T& operator*() const { return value_ ? *value_ : default_value(); }
    const T* operator->() const { return &**this; }

    /// To change it, here and in no copy. Valid until this one is copied, assigned or destroyed.
    T& edit() {
        if (!value_ || value_.use_count() > 1) {
            value_ = std::make_shared<T>(**this);
        }
        return *value_;
    }

    /// As equal as what they hold.
    bool operator==(const Shared& other) const {
        return value_ == other.value_ || **this == *other;
    }

private:
    static const T& default_value() {
        static const T value{};
        return value;
    }

    std::shared_ptr<T> value_;
};

}  // namespace base
