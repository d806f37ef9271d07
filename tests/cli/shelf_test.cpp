// SPDX-License-Identifier: MIT
#include "cli/shelf.h"

#include "base/system_files.h"
#include "cli/log_file.h"
#include "cli/text_input.h"
#include "support/manual_clock.h"
#include "support/text_output.h"

#include <doctest/doctest.h>

#include <vector>

namespace {

const std::string small = SOURCE_FOLDER "/tests/data/packs/teas.json";
const std::string large = SOURCE_FOLDER "/questions/cloudwatt";

packs::Shelved at(const std::string& path) {
    packs::Shelved shelved;
    shelved.path = path;
    return shelved;
}

}  // namespace

TEST_CASE("packs are read the smallest first, but the one that is wanted before all others") {
    const support::ManualClock clock(*base::parse_instant("2026-11-22T08:30:00Z"));
    base::SystemFiles files;
    cli::TextInput input("");
    support::TextOutput output;
    support::TextOutput errors;
    cli::LogFile log;
    const cli::World world{clock, files, {}, {}, {}, input, output, errors, log, {}};
    const std::vector<packs::Shelved> both = {at(large), at(small)};

    cli::PackReading unwanted(world, both);
    unwanted.wait_for(0);
    const auto all = unwanted.take();
    REQUIRE(all.size() == 2);
    CHECK(all[0].place == 1);
    CHECK(all[1].place == 0);

    cli::PackReading reading(world, both, 0);
    reading.wait_for(0);
    const auto came = reading.take();
    REQUIRE_FALSE(came.empty());
    CHECK(came[0].place == 0);
    CHECK(came[0].pack.about.id == "cloudwatt");
    CHECK(came[0].pack.playable());
}
