// SPDX-License-Identifier: MIT
#include "quiz/picked.h"

namespace quiz {

std::set<std::string> missed_in(const std::map<std::string, learning::Progress>& progress) {
    std::set<std::string> missed;
    for (const auto& [item, how] : progress) {
        if (how.last != learning::Verdict::Right) {
            missed.insert(item);
        }
    }
    return missed;
}

base::Result<std::set<std::string>> picked(const Mode& mode, const learning::Store& store,
                                           std::string_view pack) {
    switch (mode.among) {
        case Among::All: break;
        case Among::Marked: return store.marked(pack);
        case Among::Missed: {
            const auto progress = store.progress(pack);
            if (!progress) {
                return progress.error();
            }
            return missed_in(*progress);
        }
    }
    return std::set<std::string>{};
}

}  // namespace quiz
