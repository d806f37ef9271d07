// SPDX-License-Identifier: MIT
//
// The words of a question that come one by one, until somebody cuts the reading short.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

namespace screens {

/// From one word to the next.
constexpr std::chrono::milliseconds word_time(300);

/// Times are those of the game, which stand still while it is paused.
class Reading {
public:
    /// From the first word.
    void begin(std::chrono::milliseconds now);
    /// From where it was cut short.
    void go_on(std::chrono::milliseconds now) { next_ = now + word_time; }
    /// Reads as far as it has come now, of `all` words; whether that is further than before.
    bool read(std::chrono::milliseconds now, std::size_t all);

    /// How many words are there; nothing: all of them.
    std::optional<std::size_t> words(std::size_t all) const {
        return words_ < all ? std::optional(words_) : std::nullopt;
    }
    /// When the next word comes, from now.
    std::chrono::milliseconds wait(std::chrono::milliseconds now) const;

private:
    std::size_t words_ = 0;
    std::chrono::milliseconds next_{0};
};

}  // namespace screens
