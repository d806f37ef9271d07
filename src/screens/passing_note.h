// SPDX-License-Identifier: MIT
#pragma once

#include "screens/browsing.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace screens {

/// A note that goes by itself after a while; one that tells what went wrong stays until another
/// takes its place. Times are of the caller's clock.
class PassingNote {
public:
    using Time = std::chrono::milliseconds;

    void tell(Note note, Time now) {
        const bool passes = !note.words.empty() && !note.bad;
        until_ = passes ? std::optional(now + shown) : std::nullopt;
        note_ = std::move(note);
    }
    void clear() { *this = {}; }
    /// May be empty.
    const Note& note() const { return note_; }

    /// Takes the note away once its time has come; whether it did.
    bool pass(Time now) {
        const bool over = until_ && now >= *until_;
        if (over) {
            clear();
        }
        return over;
    }
    /// How long until then; nothing: it stays, or there is none.
    std::optional<Time> wait(Time now) const {
        return until_ ? std::optional(std::max(*until_ - now, Time(0))) : std::nullopt;
    }

private:
    /// As long as a toast.
    static constexpr std::chrono::seconds shown{6};

    Note note_;
    std::optional<Time> until_;
};

}  // namespace screens
