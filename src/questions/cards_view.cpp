// SPDX-License-Identifier: MIT
#include "questions/cards_view.h"

#include "questions/told_view.h"
#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

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

/// The order in which they stand: as they were asked; once told, what was missed comes first with
/// all that is right, so that it is seen without a search.
std::vector<std::size_t> order_of(const AnswerCards& cards) {
    std::vector<std::size_t> order(cards.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto is = [&](ui::AnswerState state) {
        return [&cards, state](std::size_t i) { return cards.state_of(i) == state; };
    };
    const bool missed = std::ranges::any_of(order, is(ui::AnswerState::Right)) ||
                        std::ranges::any_of(order, is(ui::AnswerState::WrongChosen));
    if (cards.told && missed) {
        std::ranges::stable_partition(order, [&](std::size_t i) {
            return is(ui::AnswerState::Right)(i) || is(ui::AnswerState::RightChosen)(i);
        });
    }
    return order;
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
    for (const std::size_t i : order_of(cards)) {
        const ui::AnswerState state = cards.state_of(i);
        container->make<ui::AnswerCard>(card_id(i), i, look.say(cards.options[i]),
                                        look.say(remark_of(state)), look.choice_keys.name(i), state,
                                        form.size, cards.choosing);
    }
    return container;
}

}  // namespace questions
