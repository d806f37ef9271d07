// SPDX-License-Identifier: MIT
#include "questions/kind_generate.h"

namespace questions {
namespace {

/// Enough to pick three from, most times; where they do not fit beside each other, more are tried.
constexpr std::size_t few_wrong_values = 8;
constexpr std::size_t many_wrong_values = 32;

}  // namespace

Made make(std::type_identity<Single>, const Asking& asking) {
    const World& world = asking.world();
    if (!world.reasoning().can_be_disproved(asking.fact(), asking.role, asking.stem.named_source)) {
        return NoStem{Reason::Open};
    }
    const AskedRole asked =
        asked_with_options(world, asking.fact(), asking.telling.relation, asking.role, asking.stem);
    const std::size_t count = type_of(asking.key()) == facts::ValueType::Compare ? 2 : 3;
    Question question = asking.begin(Single::id);
    base::Random chance = asking.telling.chance(question.id);
    std::vector<WrongValue> wrong;
    for (const std::size_t most : {few_wrong_values, many_wrong_values}) {
        if (wrong.empty()) {
            wrong = pick_wrong(world, asked, wrong_values(world, asked, most), count, chance);
        }
    }
    if (wrong.empty()) {
        return NoStem{Reason::Pool};
    }
    tell_wrong_ones(wrong, 0, 2, question.explanation);
    question.difficulty = difficulty_of(Single::id, asking.fact(), wrong);

    Single body;
    body.key.index = static_cast<std::size_t>(chance.below(count + 1));
    Proof proof = asking.proof();
    for (WrongValue& each : wrong) {
        body.face.options.push_back(std::move(each.shown.words));
        proof.options.push_back(std::move(each.value));
    }
    const auto at = static_cast<std::ptrdiff_t>(body.key.index);
    body.face.options.insert(body.face.options.begin() + at, asked.shown.words);
    proof.options.insert(proof.options.begin() + at, asked.key);
    question.body = std::move(body);
    question.proof = std::move(proof);
    return question;
}

}  // namespace questions
