// SPDX-License-Identifier: MIT
#include "quiz/missed.h"

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

}  // namespace quiz
