// SPDX-License-Identifier: MIT
#include "questions/single/single_view.h"

#include "questions/told_view.h"
#include "text/utf8.h"
#include "ui/answer_card.h"
#include "ui/boxes.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

/// Above so many characters in one option, all stand below each other.
constexpr std::size_t longest_in_grid = 90;

class SingleView : public AnswerView {
public:
    explicit SingleView(Single::Face face) : face_(std::move(face)) {}

    text::Bilingual kind_name() const override { return {"Choix unique", "Single choice"}; }
    std::vector<KeyUse> keys() const override {
        const std::string keys = fmt::format("1–{}", face_.options.size());
        return {{{keys, keys}, {"choisir", "choose"}}};
    }
    std::string initial_focus() const override { return id_of(answer_.index.value_or(0)); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    Answer answer() const override { return answer_; }
    void strike_out(const std::vector<std::size_t>& options) override;
    void reveal(const Body& body, const Answer& answer) override;

private:
    static std::string id_of(std::size_t index) { return fmt::format("answer-{}", index + 1); }
    bool choose(std::size_t index);
    bool is_struck(std::size_t index) const {
        return std::ranges::find(struck_, index) != struck_.end();
    }
    ui::AnswerState state_of(std::size_t index) const;
    ui::AnswerSize size_for(const ui::Look& look) const;

    Single::Face face_;
    Single::Answer answer_;
    std::vector<std::size_t> struck_;
    std::optional<Single::Key> key_;
};

ui::AnswerState SingleView::state_of(std::size_t index) const {
    const bool chosen = answer_.index == index;
    if (!key_) {
        return is_struck(index) ? ui::AnswerState::Struck
               : chosen         ? ui::AnswerState::Chosen
                                : ui::AnswerState::Open;
    }
    if (key_->index == index) {
        return chosen ? ui::AnswerState::RightChosen : ui::AnswerState::Right;
    }
    return chosen ? ui::AnswerState::WrongChosen : ui::AnswerState::Other;
}

ui::AnswerSize SingleView::size_for(const ui::Look& look) const {
    if (key_) {
        return ui::AnswerSize::Told;
    }
    const bool is_long = std::ranges::any_of(face_.options, [&](const text::Bilingual& option) {
        return text::count_characters(option.shown(look.language)) > longest_in_grid;
    });
    return look.scale.compact() || is_long ? ui::AnswerSize::Low : ui::AnswerSize::Tall;
}

std::unique_ptr<ui::Widget> SingleView::build(const ui::Look& look) const {
    const ui::AnswerSize size = size_for(look);
    std::unique_ptr<ui::Container> cards;
    if (size == ui::AnswerSize::Tall) {
        cards = std::make_unique<ui::Grid>(2, ui::Gap::normal);
    } else {
        cards = std::make_unique<ui::Column>(size == ui::AnswerSize::Told ? 10 : ui::Gap::small);
    }
    cards->group();
    for (std::size_t i = 0; i < face_.options.size(); ++i) {
        const ui::AnswerState state = state_of(i);
        cards->make<ui::AnswerCard>(id_of(i), i, look.say(face_.options[i]),
                                    look.say(remark_of(state)), fmt::format("{}", i + 1), state,
                                    size);
    }
    return cards;
}

bool SingleView::choose(std::size_t index) {
    if (key_ || index >= face_.options.size() || is_struck(index)) {
        return false;
    }
    answer_.index = index;
    return true;
}

Taken SingleView::take(const ui::Emitted& emitted, text::Language) {
    for (std::size_t i = 0; i < face_.options.size(); ++i) {
        if (emitted.id == id_of(i)) {
            choose(i);
            return {true, {}};
        }
    }
    return {};
}

Taken SingleView::key(const canvas::KeyPressed& key, text::Language) {
    const std::optional<std::size_t> index = choice_of(key);
    return index && choose(*index) ? Taken{true, id_of(*index)} : Taken{};
}

void SingleView::strike_out(const std::vector<std::size_t>& options) {
    struck_ = options;
    if (answer_.index && is_struck(*answer_.index)) {
        answer_.index.reset();
    }
}

void SingleView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<Single>(body).key;
    answer_ = std::get<Single::Answer>(answer);
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Single::Face& face) {
    return std::make_unique<SingleView>(face);
}

}  // namespace questions
