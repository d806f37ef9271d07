// SPDX-License-Identifier: MIT
#include "questions/bank.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

TEST_CASE("a date stands beside near ones, not alone in its year") {
    support::Parts parts = mill::events();
    parts.facts = {mill::on_day("founded", "founding", "2009-04"),
                   mill::on_day("sold", "sale", "2013-05"),
                   mill::on_day("repaired", "repair", "2013-09"),
                   mill::on_day("closed", "closing", "2014-01")};
    const facts::FactBase base = parts.base();
    std::string options;
    for (const questions::Question& question : questions::generate(base, "p", 0).questions) {
        if (question.id == "p/founded/value.single") {
            for (const auto& option : std::get<questions::Single>(question.body).face.options) {
                options += option.en + "; ";
            }
        }
    }
    CHECK(options == "April 2009; April 2010; July 2009; April 2008; ");
}
