// SPDX-License-Identifier: MIT
#include "support/screens/samples.h"

#include "questions/kinds.h"
#include "support/screens/sample_pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

namespace support {

std::vector<Sample> samples() {
    using canvas::Key;
    return {
        {sample_single(), {Key::Num1}, {Key::Num2}},
        {sample_true_false(), {Key::F}, {Key::V}},
        {sample_numeric(), {"42 000"}, {"90 000"}},
        {sample_short_text(), {"aubry"}, {"Morvan"}},
        {sample_timeline(), {Key::Right}, {Key::Home}},
        // The first goes last, and what is first then goes to where the number 2 stands; or down by
        // one, and that is all.
        {sample_ordering(),
         {Key::Num1, Key::End, Key::Enter, Key::Num1, Key::Num2},
         {Key::Num1, Key::Down, Key::Enter}},
        {sample_source(), {Key::Num2}, {Key::Num3}},
        // By number and letter, by Enter on what has the focus, and one link taken back; or two
        // the other way round.
        {sample_matching(),
         {Key::Num1, Key::A, Key::Num2, Key::B, Key::Backspace, Key::Enter, Key::D, Key::Num3,
          Key::C},
         {Key::Num1, Key::D, Key::Num2, Key::A, Key::C, Key::Num3}},
        // Space takes back what the key before it ticked; or one of two, and one too many.
        {sample_multiple(), {Key::Num1, Key::Num2, Key::Space, Key::Num3}, {Key::Num3, Key::Num4}},
        // Each key sorts the next label; the last one, put wrong, is taken back and put right. Or
        // one of each bin stands in the other.
        {sample_categorise(),
         {Key::Num1, Key::Num2, Key::Num1, Key::Num1, Key::Backspace, Key::B},
         {Key::Num1, Key::Num2, Key::Num2, Key::Num1}}};
}

Sample sample(std::string_view kind) {
    std::vector<Sample> all = samples();
    const auto found = std::ranges::find(
        all, kind, [](const Sample& one) { return questions::kind_id(one.question.body); });
    REQUIRE(found != all.end());
    return std::move(*found);
}

}  // namespace support
