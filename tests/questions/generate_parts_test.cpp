// SPDX-License-Identifier: MIT
//
// Questions on several facts at once.
#include "questions/bank.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace questions;
using namespace mill;

namespace {

Bank made(const Parts& parts, std::uint64_t seed = 0) {
    const facts::FactBase base = parts.base();
    return generate(base, "p", seed);
}

}  // namespace

TEST_CASE("an ordering is of events whose order is sure, and is never shown in it") {
    Parts parts = events();
    parts.find_fact("repaired").roles[1].second = on("2013");
    parts.find_fact("founded").marks = {facts::Mark::Opens};
    parts.find_fact("closed").marks = {facts::Mark::Closes};
    std::set<std::string> ids;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        for (const Question& question : made(parts, seed).questions) {
            const auto* body = std::get_if<Ordering>(&question.body);
            if (body == nullptr) {
                continue;
            }
            ids.insert(question.id);
            const auto& parts_of = question.proof->parts;
            CHECK(parts_of.size() == body->face.options.size());
            CHECK_FALSE(std::is_sorted(body->key.order.begin(), body->key.order.end()));
            const auto holds = [&](const char* id) {
                return std::find(parts_of.begin(), parts_of.end(), id) != parts_of.end();
            };
            CHECK_FALSE((holds("sold") && holds("repaired")));
            CHECK_FALSE((holds("founded") && holds("closed")));
        }
    }
    CHECK(ids.size() == 2);
}

TEST_CASE("where sources disagree about an event, its card says whose word it is") {
    Parts parts = events();
    facts::Disagreement dispute;
    dispute.id = "when-it-burnt";
    dispute.facts = {"burnt"};
    dispute.note = {"On ne sait pas.", "Nobody knows."};
    parts.disagreements.push_back(dispute);
    std::size_t told = 0;
    for (const Question& question : made(parts).questions) {
        if (const auto* body = std::get_if<Ordering>(&question.body)) {
            for (const text::Bilingual& option : body->face.options) {
                told += option == text::Bilingual{"L’incendie, selon La Gazette",
                                                  "The fire, according to La Gazette"}
                            ? 1
                            : 0;
            }
        }
    }
    CHECK(told == 1);
}
