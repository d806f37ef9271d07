// SPDX-License-Identifier: MIT
#include "packs/planted.h"

#include "base/system_files.h"
#include "packs/check_support.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace planted {

const packs::Pack& shipped() {
    static const packs::Pack pack = [] {
        base::Diagnostics faults;
        auto read = packs::read(SOURCE_FOLDER "/questions/cloudwatt", base::SystemFiles(), faults);
        REQUIRE(read);
        REQUIRE(faults.errors() == 0);
        return *std::move(read);
    }();
    return pack;
}

std::string codes(const base::Diagnostics& found) {
    std::vector<std::string> all;
    for (const base::Diagnostic& each : found.all()) {
        if (each.severity == base::Severity::Error) {
            all.push_back(each.code);
        }
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::string text;
    for (const std::string& code : all) {
        text += (text.empty() ? "" : " ") + code;
    }
    return text;
}

std::string codes_after(const std::function<bool(const Question&)>& wanted, const Spoil& spoil) {
    static const std::vector<Question> bank = packs::bank(shipped(), 0);
    const auto found = std::ranges::find_if(bank, wanted);
    REQUIRE(found != bank.end());
    std::vector<Question> one = {*found};
    spoil(one.front());
    base::Diagnostics faults;
    const packs::Proving proving{shipped(), one};
    packs::check_support(proving, nullptr, faults);
    packs::check_options(proving, faults);
    packs::check_sources(proving, faults);
    return codes(faults);
}

}  // namespace planted
