// SPDX-License-Identifier: MIT
#include "text/web_address.h"

#include <algorithm>

namespace text {
namespace {

constexpr std::size_t longest = 2000;

bool begins_with(std::string_view text, std::string_view small_letters) {
    return text.size() >= small_letters.size() &&
           std::ranges::equal(
               text.substr(0, small_letters.size()), small_letters,
               [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

bool allowed(char c) {
    return c > ' ' && c < 0x7F &&
           std::string_view("\"'<>\\^`{|}").find(c) == std::string_view::npos;
}

}  // namespace

bool is_web_address(std::string_view address) {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (begins_with(address, scheme)) {
            const std::string_view rest = address.substr(scheme.size());
            return !rest.empty() && rest.front() != '/' && address.size() <= longest &&
                   std::ranges::all_of(address, allowed);
        }
    }
    return false;
}

}  // namespace text
