// SPDX-License-Identifier: MIT
#include "questions/cards_view.h"

#include "questions/told_view.h"
#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

/// Above so many characters in one option, all stand below each other.
constexpr std::size_t longest_in_grid = 90;

/// So many tall cards fit in the smallest window that has two columns.
constexpr std::size_t most_tall = 4;

struct Form {
    ui::AnswerSize size;
    bool in_grid;  ///< two columns, else one
};

Form form_of(const AnswerCards& cards, const ui::Look& look) {
    if (cards.told) {
        return {ui::AnswerSize::Told, false};
    }
    const bool is_long = std::ranges::any_of(cards.options, [&](const text::Bilingual& option) {
        return text::count_characters(option.shown(look.language)) > longest_in_grid;
    });
    if (look.scale.compact() || is_long) {
        return {ui::AnswerSize::Low, false};
    }
    return {cards.options.size() > most_tall ? ui::AnswerSize::Low : ui::AnswerSize::Tall, true};
}

}  // namespace

std::string card_id(std::size_t index) { return fmt::format("answer-{}", index + 1); }

std::optional<std::size_t> card_of(const ui::Emitted& emitted, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (emitted.id == card_id(i)) {
            return i;
        }
    }
    return std::nullopt;
}

std::unique_ptr<ui::Widget> build(const AnswerCards& cards, const ui::Look& look) {
    const Form form = form_of(cards, look);
    std::unique_ptr<ui::Container> container;
    if (form.in_grid) {
        container = std::make_unique<ui::Grid>(2, ui::Gap::normal);
    } else {
        container = std::make_unique<ui::Column>(cards.told ? 10 : ui::Gap::small);
    }
    container->group();
    for (std::size_t i = 0; i < cards.options.size(); ++i) {
        const ui::AnswerState state = cards.state_of(i);
        container->make<ui::AnswerCard>(card_id(i), i, look.say(cards.options[i]),
                                        look.say(remark_of(state)), look.choice_keys.name(i), state,
                                        form.size, cards.choosing);
    }
    return container;
}

}  // namespace questions
