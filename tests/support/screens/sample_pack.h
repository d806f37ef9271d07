// SPDX-License-Identifier: MIT
//
// An invented pack with one question of each kind, for tests of screens: a lighthouse that never
// was, and the paper that reported on it.
#pragma once

#include "screens/shelf.h"

#include <vector>

namespace support {

/// A paragraph about the lighthouse, invented too.
constexpr const char* sample_paragraph =
    "Le conseil a voté la dépense sans débat. Le phare de Brumeval a coûté 42 000 écus, lanterne "
    "comprise. Les pêcheurs, eux, demandaient un môle.";

questions::Question sample_single();
questions::Question sample_true_false();
questions::Question sample_numeric();
questions::Question sample_short_text();
questions::Question sample_timeline();
questions::Question sample_ordering();
questions::Question sample_matching();
questions::Question sample_source();
questions::Question sample_multiple();
questions::Question sample_categorise();

/// Single, true or false, numeric, typed, timeline, in this order.
std::vector<questions::Question> sample_questions();

/// With those questions, two chapters and one source.
screens::ShelvedPack sample_pack();

/// One that cannot be played.
screens::ShelvedPack faulty_pack();

}  // namespace support
