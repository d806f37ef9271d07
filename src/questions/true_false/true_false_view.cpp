// SPDX-License-Identifier: MIT
#include "questions/true_false/true_false_view.h"

#include "questions/told_view.h"
#include "ui/boxes.h"
#include "ui/spacing.h"
#include "ui/tall_choice.h"

namespace questions {
namespace {

constexpr const char* true_id = "answer-true";
constexpr const char* false_id = "answer-false";

class TrueFalseView : public AnswerView {
public:
    text::Bilingual kind_name() const override { return {"Vrai ou faux", "True or false"}; }
    std::vector<KeyUse> keys(const ui::Look& look) const override {
        return {{key_of(true, look), {"vrai", "true"}}, {key_of(false, look), {"faux", "false"}}};
    }
    std::string initial_focus() const override { return true_id; }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language language) override;
    Answer answer() const override { return answer_; }
    void reveal(const Body& body, const Answer& answer) override;

private:
    static text::Bilingual key_of(bool truth, const ui::Look& look);
    ui::AnswerState state_of(bool truth) const;

    TrueFalse::Answer answer_;
    std::optional<TrueFalse::Key> key_;
};

ui::AnswerState TrueFalseView::state_of(bool truth) const {
    const bool chosen = answer_.truth == truth;
    if (!key_) {
        return chosen ? ui::AnswerState::Chosen : ui::AnswerState::Open;
    }
    if (key_->truth == truth) {
        return chosen ? ui::AnswerState::RightChosen : ui::AnswerState::Right;
    }
    return chosen ? ui::AnswerState::WrongChosen : ui::AnswerState::Other;
}

text::Bilingual TrueFalseView::key_of(bool truth, const ui::Look& look) {
    const ui::ChoiceKeys& keys = look.choice_keys;
    return truth ? text::Bilingual{keys.initial(0, 'V'), keys.initial(0, 'T')}
                 : text::Bilingual{keys.initial(1, 'F'), keys.initial(1, 'F')};
}

std::unique_ptr<ui::Widget> TrueFalseView::build(const ui::Look& look) const {
    auto cards = std::make_unique<ui::Grid>(2, ui::Gap::normal);
    cards->group();
    cards->make<ui::TallChoice>(true_id, ui::Icon::Check, look.say({"Vrai", "True"}),
                                look.say(remark_of(state_of(true))), look.say(key_of(true, look)),
                                state_of(true));
    cards->make<ui::TallChoice>(false_id, ui::Icon::Cross, look.say({"Faux", "False"}),
                                look.say(remark_of(state_of(false))), look.say(key_of(false, look)),
                                state_of(false));
    return cards;
}

Taken TrueFalseView::take(const ui::Emitted& emitted, text::Language) {
    if (emitted.id != true_id && emitted.id != false_id) {
        return {};
    }
    if (!key_) {
        answer_.truth = emitted.id == true_id;
    }
    return {true, {}};
}

Taken TrueFalseView::key(const canvas::KeyPressed& key, text::Language language) {
    using canvas::Key;
    if (key_ || key.with != canvas::Modifiers{}) {
        return {};
    }
    const Key true_key = language == text::Language::French ? Key::V : Key::T;
    if (key.key == true_key || key.key == Key::Num1) {
        answer_.truth = true;
        return {true, true_id};
    }
    if (key.key == Key::F || key.key == Key::Num2) {
        answer_.truth = false;
        return {true, false_id};
    }
    return {};
}

void TrueFalseView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<TrueFalse>(body).key;
    answer_ = std::get<TrueFalse::Answer>(answer);
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const TrueFalse::Face&) {
    return std::make_unique<TrueFalseView>();
}

}  // namespace questions
