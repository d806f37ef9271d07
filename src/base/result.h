// SPDX-License-Identifier: MIT
//
// A value, or the one reason why there is none. For what the world outside can refuse (files,
// database, fonts); faults of content are collected in Diagnostics instead.
#pragma once

#include "base/diagnostic.h"

#include <cassert>
#include <utility>
#include <variant>

namespace base {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Diagnostic error) : content_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; asking a failed result is a broken promise.
    const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&content_);
    }
    T& value() & {
        assert(ok());
        return *std::get_if<0>(&content_);
    }
    T&& value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&content_));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// The reason; asking a successful result is a broken promise.
    const Diagnostic& error() const {
        assert(!ok());
        return *std::get_if<1>(&content_);
    }

private:
    std::variant<T, Diagnostic> content_;
};

/// The value of something that is only done or not done: `Result<Done>`.
struct Done {};

}  // namespace base
