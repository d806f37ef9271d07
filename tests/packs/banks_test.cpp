// SPDX-License-Identifier: MIT
//
// Banks drawn one after the other from what was planned once, with the shipped pack: it has every
// kind.
#include "json/value.h"
#include "packs/planted.h"
#include "questions/question_json.h"

#include <doctest/doctest.h>

#include <future>

using namespace planted;

namespace {

std::string told(const questions::Bank& bank) {
    std::string text;
    for (const Question& question : bank.questions) {
        text += json::to_pretty(questions::write_question(question, text::Language::French));
        text += json::to_pretty(questions::write_question(question, text::Language::English));
    }
    for (const questions::LeftOut& each : bank.left_out) {
        text += each.fact + " " + each.template_name + " " + std::string(to_string(each.reason));
    }
    return text;
}

std::string ids(const questions::Bank& bank) {
    std::string text;
    for (const Question& question : bank.questions) {
        text += question.id + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a bank drawn after others is the one that is drawn alone") {
    const packs::Banks banks(shipped());
    const auto first = told(banks.draw(1));
    const auto second = told(banks.draw(2));
    // Compared as a whole, but not printed: a bank is a megabyte.
    CHECK((first == told(packs::whole_bank(shipped(), 1))));
    CHECK((second == told(packs::whole_bank(shipped(), 2))));
    CHECK((first != second));
    CHECK((first == told(banks.draw(1))));
}

TEST_CASE("every seed asks the same, by the same ids") {
    const packs::Banks banks(shipped());
    const std::string asked = ids(banks.draw(0));
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        CHECK(ids(banks.draw(seed)) == asked);
    }
}

TEST_CASE("several threads draw at the same time") {
    const packs::Banks banks(shipped());
    std::vector<std::future<std::string>> drawn;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        drawn.push_back(std::async(std::launch::async, [&banks] { return told(banks.draw(9)); }));
    }
    const std::string alone = told(banks.draw(9));
    for (auto& each : drawn) {
        CHECK((each.get() == alone));
    }
}

TEST_CASE("a copy of the banks draws the same") {
    const packs::Banks banks(shipped());
    const packs::Banks copy = banks;
    CHECK((told(copy.draw(3)) == told(banks.draw(3))));
}

TEST_CASE("banks that nobody wants any more are not planned") {
    std::stop_source stop;
    stop.request_stop();
    const packs::Banks banks(shipped(), stop.get_token());
    CHECK(ids(banks.draw(1)) == "");
}
