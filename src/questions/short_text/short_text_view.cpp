// SPDX-License-Identifier: MIT
#include "questions/short_text/short_text_view.h"

#include "questions/told_view.h"
#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/screen_keys.h"
#include "ui/spacing.h"

namespace questions {
namespace {

constexpr const char* field_id = "answer-text";

class ShortTextView : public AnswerView {
public:
    explicit ShortTextView(ShortText::Face face) : face_(std::move(face)) {}

    text::Bilingual kind_name() const override { return {"Réponse à écrire", "Typed answer"}; }
    std::vector<KeyUse> keys(const ui::Look&) const override { return {}; }
    std::string initial_focus() const override { return field_id; }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed&, text::Language) override { return {}; }
    Answer answer() const override { return answer_; }
    void reveal(const Body& body, const Answer& answer) override;

private:
    std::unique_ptr<ui::Widget> build_told(const ui::Look& look) const;
    std::string placeholder(const ui::Look& look) const;

    ShortText::Face face_;
    ShortText::Answer answer_;
    std::optional<text::Bilingual> right_;
    Verdict verdict_ = Verdict::NotReady;
};

std::string ShortTextView::placeholder(const ui::Look& look) const {
    const std::string expected = look.say(face_.expected);
    return expected.empty() ? look.say({"Ta réponse…", "Your answer…"})
                            : text::capitalised(expected) + "…";
}

std::unique_ptr<ui::Widget> ShortTextView::build(const ui::Look& look) const {
    if (right_) {
        return build_told(look);
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->add(ui::typing_row(field_id, answer_.text, placeholder(look), look));
    const text::Bilingual forgiven =
        face_.digits
            ? text::Bilingual{"Une année s’écrit en chiffres.", "Write the year in digits."}
            : text::Bilingual{"Les accents et les majuscules ne comptent pas.",
                              "Accents and capitals do not count."};
    column->make<ui::Label>(look.say(forgiven), ui::Type::Small, &ui::Theme::text2);
    if (auto keys = ui::screen_keys(face_.digits ? ui::ScreenKeys::Digits : ui::ScreenKeys::Letters,
                                    look)) {
        column->add(std::move(keys));
    }
    return std::make_unique<ui::Padded>(std::move(column), ui::Insets::sides(0, ui::Gap::small));
}

std::unique_ptr<ui::Widget> ShortTextView::build_told(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(10);
    const bool right = verdict_ == Verdict::Right;
    const auto told = [&](const std::string& id, const std::string& words, ui::AnswerState state) {
        column->make<ui::AnswerCard>(id, ui::badge_count, words, look.say(remark_of(state)), "",
                                     state, ui::AnswerSize::Told);
    };
    told("right-answer", look.say(*right_),
         right ? ui::AnswerState::RightChosen : ui::AnswerState::Right);
    // What was typed is shown as it was typed, also when it was right but spelt otherwise.
    if (!answer_.text.empty() && !right) {
        told("own-answer", answer_.text, ui::AnswerState::WrongChosen);
    } else if (right && answer_.text != look.say(*right_)) {
        column->make<ui::Label>(
            look.say({"Tu as écrit : " + answer_.text + ".", "You wrote: " + answer_.text + "."}),
            ui::Type::Small, &ui::Theme::text2);
    }
    return column;
}

Taken ShortTextView::take(const ui::Emitted& emitted, text::Language) {
    if (auto typed = ui::typed_on_screen(emitted, answer_.text)) {
        answer_.text = std::move(*typed);
        return {true, {}};
    }
    if (emitted.id != field_id) {
        return {};
    }
    answer_.text = emitted.text();
    return {true, {}};
}

void ShortTextView::reveal(const Body& body, const Answer& answer) {
    right_ = std::get<ShortText>(body).key.shown;
    answer_ = std::get<ShortText::Answer>(answer);
    verdict_ = check(body, answer).verdict;
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const ShortText::Face& face) {
    return std::make_unique<ShortTextView>(face);
}

}  // namespace questions
