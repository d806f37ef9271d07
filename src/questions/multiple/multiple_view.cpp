// SPDX-License-Identifier: MIT
#include "questions/multiple/multiple_view.h"

#include "questions/cards_view.h"
#include "ui/boxes.h"
#include "ui/choice_key.h"
#include "ui/label.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

bool holds(const std::vector<std::size_t>& indexes, std::size_t index) {
    return std::ranges::find(indexes, index) != indexes.end();
}

class MultipleView : public AnswerView {
public:
    explicit MultipleView(Multiple::Face face) : face_(std::move(face)) {}

    text::Bilingual kind_name() const override { return {"Choix multiple", "Multiple choice"}; }
    std::vector<KeyUse> keys(const ui::Look& look) const override {
        const std::string keys = look.choice_keys.range(face_.options.size());
        return {{{keys, keys}, {"cocher", "tick"}},
                {{"Espace", "Space"}, {"cocher ou décocher", "tick or untick"}}};
    }
    std::string initial_focus() const override;

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    Answer answer() const override { return answer_; }
    void strike_out(const std::vector<std::size_t>& options) override;
    void reveal(const Body& body, const Answer& answer) override;

private:
    ui::AnswerState state_of(std::size_t index) const;
    text::Bilingual task() const;
    bool toggle(std::size_t index);

    Multiple::Face face_;
    Multiple::Answer answer_;
    std::size_t last_ = 0;  ///< ticked or taken back
    std::vector<std::size_t> struck_;
    std::optional<Multiple::Key> key_;  ///< once told
};

ui::AnswerState MultipleView::state_of(std::size_t index) const {
    const bool ticked = holds(answer_.indexes, index);
    if (!key_) {
        return holds(struck_, index) ? ui::AnswerState::Struck
               : ticked              ? ui::AnswerState::Chosen
                                     : ui::AnswerState::Open;
    }
    if (holds(key_->indexes, index)) {
        return ticked ? ui::AnswerState::RightChosen : ui::AnswerState::Right;
    }
    return ticked ? ui::AnswerState::WrongChosen : ui::AnswerState::Other;
}

/// Where the player was, unless a hint has ruled that out.
std::string MultipleView::initial_focus() const {
    std::size_t index = last_;
    for (std::size_t i = 0; i < face_.options.size() && holds(struck_, index); ++i) {
        index = i;
    }
    return card_id(index);
}

text::Bilingual MultipleView::task() const {
    const std::size_t ticked = answer_.indexes.size();
    return {fmt::format("Choisis toutes les bonnes réponses ({} {}).", ticked,
                        ticked <= 1 ? "choisie" : "choisies"),
            fmt::format("Choose all the right answers ({} chosen).", ticked)};
}

std::unique_ptr<ui::Widget> MultipleView::build(const ui::Look& look) const {
    auto cards = questions::build(
        AnswerCards{face_.options, [this](std::size_t index) { return state_of(index); },
                    key_.has_value(), ui::Choosing::Several},
        look);
    if (key_) {
        return cards;
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(look.say(task()), ui::Type::Small, &ui::Theme::text2);
    column->add(std::move(cards));
    return column;
}

bool MultipleView::toggle(std::size_t index) {
    if (key_ || index >= face_.options.size() || holds(struck_, index)) {
        return false;
    }
    last_ = index;
    auto& ticked = answer_.indexes;
    const auto at = std::ranges::lower_bound(ticked, index);
    if (at != ticked.end() && *at == index) {
        ticked.erase(at);
    } else {
        ticked.insert(at, index);
    }
    return true;
}

Taken MultipleView::take(const ui::Emitted& emitted, text::Language) {
    const auto index = card_of(emitted, face_.options.size());
    if (index) {
        toggle(*index);
    }
    return {index.has_value(), {}};
}

Taken MultipleView::key(const canvas::KeyPressed& key, text::Language) {
    const std::optional<std::size_t> index = ui::choice_of(key);
    return index && toggle(*index) ? Taken{true, card_id(*index)} : Taken{};
}

void MultipleView::strike_out(const std::vector<std::size_t>& options) {
    struck_ = options;
    std::erase_if(answer_.indexes, [this](std::size_t index) { return holds(struck_, index); });
}

void MultipleView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<Multiple>(body).key;
    answer_ = std::get<Multiple::Answer>(answer);
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Multiple::Face& face) {
    return std::make_unique<MultipleView>(face);
}

}  // namespace questions
