// SPDX-License-Identifier: MIT
#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace platform {

/// While it lives, what SFML has to say goes to the log instead of standard error.
class SfmlLog : private std::streambuf {
public:
    SfmlLog();
    ~SfmlLog() override;
    SfmlLog(const SfmlLog&) = delete;
    SfmlLog& operator=(const SfmlLog&) = delete;

private:
    int_type overflow(int_type character) override;

    std::streambuf* before_;
    std::string line_;
};

}  // namespace platform
