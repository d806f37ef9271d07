// SPDX-License-Identifier: MIT
#include "questions/kind_generate.h"

namespace questions {
namespace {

/// Enough to pick three from, most times; where they do not fit beside each other, more are tried.
constexpr std::size_t few_wrong_values = 8;
constexpr std::size_t many_wrong_values = 32;

/// Nothing when no options are fair beside each other.
std::optional<WrongChoice> choice_of(const World& world, const AskedRole& asked) {
    const std::size_t count = type_of(asked.key) == facts::ValueType::Compare ? 2 : 3;
    for (const std::size_t most : {few_wrong_values, many_wrong_values}) {
        WrongChoice choice(world, asked, wrong_values(world, asked, most), count);
        if (choice.is_any()) {
            return choice;
        }
    }
    return std::nullopt;
}

/// An option that is the key.
struct RightOption {
    base::Shared<Shown> shown;
    facts::Value value;
};

void finish(const facts::Fact& fact, const RightOption& right, const WrongChoice& choice,
            base::Random chance, Question& question) {
    const PickedValues wrong = choice.pick(chance);
    tell_wrong_ones(wrong, 0, 2, question.explanation);
    question.difficulty = difficulty_of(Single::id, fact, wrong);

    Single body;
    body.key.index = static_cast<std::size_t>(chance.below(wrong.size() + 1));
    body.face.options.reserve(wrong.size() + 1);
    question.proof->options.reserve(wrong.size() + 1);
    const auto add = [&](const text::Bilingual& words, const facts::Value& value) {
        body.face.options.push_back(words);
        question.proof->options.push_back(value);
    };
    for (std::size_t i = 0; i <= wrong.size(); ++i) {
        if (i == body.key.index) {
            add(right.shown->words, right.value);
        }
        if (i < wrong.size()) {
            add(wrong[i]->shown->words, wrong[i]->value);
        }
    }
    question.body = std::move(body);
}

}  // namespace

Made make(std::type_identity<Single>, const Asking& asking) {
    const World& world = asking.world();
    if (!world.reasoning().can_be_disproved(asking.fact(), asking.role, asking.stem.named_source)) {
        return NoStem{Reason::Open};
    }
    AskedRole asked = asked_with_options(world, asking.fact(), asking.telling.relation, asking.role,
                                         asking.ask, asking.stem);
    auto choice = choice_of(world, asked);
    if (!choice) {
        return NoStem{Reason::Pool};
    }
    Draft draft = asking.begin(Single::id);
    draft.question.body = Single();
    draft.question.proof = asking.proof();
    draft.finish = [fact = &asking.fact(),
                    right = RightOption{std::move(asked.shown), std::move(asked.key)},
                    choice = *std::move(choice)](base::Random chance, Question& question) {
        finish(*fact, right, choice, chance, question);
    };
    return draft;
}

}  // namespace questions
