// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace questions {

/// A question and an answer as lines of text, for a terminal or a screen reader, in one language.
/// Texts are plain: typography is applied when they are shown.
struct Lines {
    std::vector<std::string> lead;     ///< what stands between prompt and options; often nothing
    std::vector<std::string> options;  ///< to be numbered from 1; none where one types freely
    std::string expects;               ///< what to type: "a number from 1 to 4"
    std::string key;                   ///< the right answer in words
    std::string given;                 ///< the answer in words; empty where there is none

    bool operator==(const Lines&) const = default;
};

}  // namespace questions
