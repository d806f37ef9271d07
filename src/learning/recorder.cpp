// SPDX-License-Identifier: MIT
#include "learning/recorder.h"

#include <utility>

namespace learning {

Recorder::Recorder(Store& store, Game game, std::optional<GameId> kept_as)
    : store_(store), game_(std::move(game)), id_(kept_as) {}

base::Result<Notice> Recorder::record(Answer answer) {
    waiting_.push_back(std::move(answer));
    return flush();
}

base::Result<Notice> Recorder::finish(base::Instant at) {
    auto flushed = flush();
    if (!flushed || !id_) {
        return flushed;
    }
    const auto finished = store_.finish(*id_, at);
    if (!finished) {
        return finished.error();
    }
    return flushed;
}

base::Result<Notice> Recorder::flush() {
    Notice notice;
    while (!waiting_.empty()) {
        if (!id_) {
            const auto begun = store_.begin(game_);
            if (!begun) {
                return begun.error();
            }
            id_ = *begun;
        }
        const auto kept = store_.record(*id_, waiting_.front());
        if (!kept) {
            return kept;
        }
        if (kept->trouble != Trouble::None) {
            notice = *kept;
        }
        waiting_.pop_front();
    }
    return notice;
}

}  // namespace learning
