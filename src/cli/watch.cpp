// SPDX-License-Identifier: MIT
#include "cli/watch.h"

#include "base/hash.h"

#include <string>

namespace cli {
namespace {

constexpr std::chrono::milliseconds interval{500};
constexpr std::uintmax_t most_bytes = 64u << 20;

std::uint64_t add(std::uint64_t sum, std::string_view text) {
    return sum * 31 + base::fnv1a_64(text);
}

}  // namespace

std::uint64_t content_at(std::span<const std::filesystem::path> paths, const base::Files& files) {
    std::uint64_t sum = 0;
    for (const std::filesystem::path& path : paths) {
        sum = add(sum, path.string());
        if (files.kind(path) != base::FileKind::Folder) {
            const auto text = files.read(path, most_bytes);
            sum = add(sum, text ? *text : base::to_string(text.error()));
            continue;
        }
        const auto names = files.list(path);
        for (const std::string& name : names ? *names : std::vector<std::string>()) {
            if (const auto text = files.read(path / name, most_bytes)) {
                sum = add(add(sum, name), *text);
            }
        }
    }
    return sum;
}

Status keep_checking(const Watch& watch) {
    while (true) {
        const std::uint64_t before = watch.look();
        const Status status = watch.check();
        do {
            if (watch.wait(interval)) {
                return status;
            }
        } while (watch.look() == before);
    }
}

}  // namespace cli
