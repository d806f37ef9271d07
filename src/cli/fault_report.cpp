// SPDX-License-Identifier: MIT
#include "cli/fault_report.h"

#include "base/printable.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace cli {
namespace {

constexpr std::size_t shown_per_file = 20;
constexpr std::size_t most_bytes = 64 * 1024;

std::string_view text_of(const Texts& texts, const std::string& file) {
    const auto found = std::ranges::find(texts, file, &Texts::value_type::first);
    return found == texts.end() ? std::string_view() : std::string_view(found->second);
}

std::string and_more(const std::string& file, std::size_t count) {
    return fmt::format("{}: and {} more\n", base::printable(file, base::whole_text), count);
}

}  // namespace

std::string fault_report(base::Diagnostics diagnostics, const Texts& texts) {
    diagnostics.sort();
    const auto& all = diagnostics.all();
    std::string out;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::string& file = all[begin].place.file;
        const std::string_view text = text_of(texts, file);
        std::size_t end = begin;
        std::size_t shown = 0;
        for (; end < all.size() && all[end].place.file == file; ++end) {
            if (shown == shown_per_file) {
                continue;
            }
            const std::string one = base::explain(all[end], text) + "\n";
            if (out.size() + one.size() > most_bytes) {
                return out + fmt::format("and {} more\n", all.size() - end);
            }
            out += one;
            ++shown;
        }
        if (end - begin > shown) {
            out += and_more(file, end - begin - shown);
        }
        begin = end;
    }
    return out;
}

}  // namespace cli
