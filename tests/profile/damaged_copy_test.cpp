// SPDX-License-Identifier: MIT
#include "profile/damaged_copy.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

namespace {

constexpr const char* path = "/d/match.json";

std::string kept(base::Files& files, std::string_view content, std::string_view moment) {
    const auto where = profile::keep_damaged(path, content, files, *base::parse_instant(moment));
    return where ? where->string() : base::to_string(where.error());
}

}  // namespace

TEST_CASE("a damaged file that is found day after day is kept aside once") {
    support::MemoryFiles files;
    files.content[path] = "{";
    for (const char* day : {"2026-11-22T08:30:00Z", "2026-11-22T09:00:00Z", "2026-11-23T08:30:00Z",
                            "2027-01-01T00:00:00Z"}) {
        CAPTURE(day);
        CHECK(kept(files, "{", day) == "/d/match.json.damaged-2026-11-22");
    }
    CHECK(files.content.size() == 2);
    CHECK(files.content["/d/match.json.damaged-2026-11-22"] == "{");
}

TEST_CASE("what was damaged another way is kept beside it, even on the same day") {
    support::MemoryFiles files;
    CHECK(kept(files, "{", "2026-11-22T08:30:00Z") == "/d/match.json.damaged-2026-11-22");
    CHECK(kept(files, "[", "2026-11-22T09:30:00Z") == "/d/match.json.damaged-2026-11-22-2");
    CHECK(kept(files, "", "2026-11-22T10:30:00Z") == "/d/match.json.damaged-2026-11-22-3");
    CHECK(kept(files, "[", "2026-11-23T08:30:00Z") == "/d/match.json.damaged-2026-11-22-2");
    CHECK(kept(files, "]", "2026-11-23T08:30:00Z") == "/d/match.json.damaged-2026-11-23");
    CHECK(files.content["/d/match.json.damaged-2026-11-22"] == "{");
    CHECK(files.content["/d/match.json.damaged-2026-11-22-2"] == "[");
}

TEST_CASE("what cannot be kept is told") {
    support::MemoryFiles files;
    files.failing_write = 0;
    CHECK(kept(files, "{", "2026-11-22T08:30:00Z") ==
          "/d/match.json.damaged-2026-11-22: error: cannot write: No space left on device");
}
