// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric_view.h"

#include "questions/numeric/numeric_words.h"
#include "questions/numeric/positions.h"
#include "questions/told_view.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/screen_keys.h"
#include "ui/slider.h"
#include "ui/spacing.h"

namespace questions {
namespace {

constexpr const char* field_id = "answer-value";
constexpr const char* slider_id = "answer-slider";
constexpr const char* less_id = "answer-less";
constexpr const char* more_id = "answer-more";

class NumericView : public AnswerView {
public:
    explicit NumericView(Numeric::Face face) : face_(std::move(face)), positions_(face_) {}

    text::Bilingual kind_name() const override { return {"Valeur à trouver", "Find the figure"}; }
    std::vector<KeyUse> keys(const ui::Look&) const override {
        return {{{"↑ ↓", "↑ ↓"}, {"régler", "adjust"}}, {{"Tab", "Tab"}, {"curseur", "slider"}}};
    }
    std::string initial_focus() const override { return field_id; }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language language) override;
    Taken key(const canvas::KeyPressed&, text::Language) override { return {}; }
    Answer answer() const override { return answer_; }
    void reveal(const Body& body, const Answer& answer) override;

private:
    std::unique_ptr<ui::Widget> build_told(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> entry_row(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> ends_row(const ui::Look& look) const;
    ui::Track track() const;
    std::string shown_text(text::Language language) const;
    text::Bilingual with_unit(const text::Decimal& value) const;
    void read(std::string typed, text::Language language);
    void set(std::size_t position);

    Numeric::Face face_;
    Positions positions_;
    Numeric::Answer answer_;
    /// What stands in the field as it was typed; nothing when the value was set otherwise.
    std::optional<std::string> typed_;
    std::optional<Numeric> told_;
    Verdict verdict_ = Verdict::NotReady;
};

text::Bilingual NumericView::with_unit(const text::Decimal& value) const {
    return {value_words(face_, value, text::Language::French),
            value_words(face_, value, text::Language::English)};
}

ui::Track NumericView::track() const {
    return {answer_.value ? std::optional(positions_.place(*answer_.value)) : std::nullopt,
            positions_.last()};
}

std::string NumericView::shown_text(text::Language language) const {
    if (typed_) {
        return *typed_;
    }
    return answer_.value ? figure_words(face_, *answer_.value, language) : std::string();
}

std::unique_ptr<ui::Widget> NumericView::entry_row(const ui::Look& look) const {
    auto row = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    row->make<ui::IconButton>(less_id, ui::Icon::Minus, look.say({"Moins", "Less"}));
    auto field = ui::number_field(field_id, shown_text(look.language), track(), look);
    if (!answer_.unreadable.empty()) {
        field->mark_faulty();
    }
    row->add(std::move(field));
    const std::string unit = look.say(face_.unit);
    if (!unit.empty()) {
        row->make<ui::Label>(unit, ui::Type::Section, &ui::Theme::text2);
    }
    row->make<ui::IconButton>(more_id, ui::Icon::Plus, look.say({"Plus", "More"}));
    if (auto button = ui::screen_keys_button(look)) {
        row->add(std::move(button));
    }
    // In the middle; where a long unit leaves too little room, on two lines.
    auto centred = std::make_unique<ui::Row>(0);
    centred->add(std::make_unique<ui::Space>(), ui::share());
    centred->add(std::move(row));
    centred->add(std::make_unique<ui::Space>(), ui::share());
    return centred;
}

std::unique_ptr<ui::Widget> NumericView::ends_row(const ui::Look& look) const {
    auto ends = std::make_unique<ui::Row>(ui::Gap::normal, ui::Rise::Top);
    ends->make<ui::Label>(look.say(with_unit(face_.min)), ui::Type::Small, &ui::Theme::text2);
    ends->add(std::make_unique<ui::Space>(), ui::share());
    ends->make<ui::Label>(look.say(with_unit(face_.max)), ui::Type::Small, &ui::Theme::text2,
                          ui::Side::Right);
    return ends;
}

std::unique_ptr<ui::Widget> NumericView::build(const ui::Look& look) const {
    if (told_) {
        return build_told(look);
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->add(entry_row(look));
    // Between them is room for the ring of the focus.
    auto slider = std::make_unique<ui::Column>(ui::Gap::small);
    slider->make<ui::Slider>(slider_id, track());
    slider->add(ends_row(look));
    column->add(std::move(slider));
    const bool faulty = !answer_.unreadable.empty();
    column->make<ui::Label>(
        look.say(faulty ? text::Bilingual{"Ce n’est pas un nombre : écris des chiffres.",
                                          "This is not a number: write digits."}
                        : rule_words(face_)),
        ui::Type::Small, faulty ? &ui::Theme::bad : &ui::Theme::text2, ui::Side::Centre);
    if (auto keys = ui::screen_keys(ui::ScreenKeys::Digits, look)) {
        column->add(std::move(keys));
    }
    return std::make_unique<ui::Padded>(std::move(column), ui::Insets::sides(0, ui::Gap::small));
}

std::unique_ptr<ui::Widget> NumericView::build_told(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(10);
    const bool right = verdict_ == Verdict::Right;
    const auto told = [&](const std::string& id, const text::Decimal& value,
                          ui::AnswerState state) {
        column->make<ui::AnswerCard>(id, ui::badge_count, look.say(with_unit(value)),
                                     look.say(remark_of(state)), "", state, ui::AnswerSize::Told);
    };
    const text::Decimal& key = told_->key.value;
    const bool exact = answer_.value == key;
    ui::Ruler::Marks marks;
    marks.right = positions_.share(key);
    marks.tolerance_from = positions_.share(key - face_.tolerance);
    marks.tolerance_to = positions_.share(key + face_.tolerance);
    told("right-answer", key, exact ? ui::AnswerState::RightChosen : ui::AnswerState::Right);
    if (answer_.value && !exact) {
        told("own-answer", *answer_.value,
             right ? ui::AnswerState::RightChosen : ui::AnswerState::WrongChosen);
        marks.answered = positions_.share(*answer_.value);
        marks.answered_right = right;
    }
    auto ruler = std::make_unique<ui::Column>();
    ruler->make<ui::Ruler>(marks);
    ruler->add(ends_row(look));
    column->add(std::move(ruler));
    column->make<ui::Label>(look.say(told_rule_words(*told_)), ui::Type::Small, &ui::Theme::text2);
    return column;
}

/// Takes what stands in the field, be it a number or not.
void NumericView::read(std::string typed, text::Language language) {
    answer_.value = text::parse_typed_decimal(typed, language);
    const bool blank = typed.find_first_not_of(' ') == std::string::npos;
    answer_.unreadable = answer_.value || blank ? std::string() : typed;
    typed_ = std::move(typed);
}

void NumericView::set(std::size_t position) {
    answer_ = {positions_.value(position), {}};
    typed_.reset();
}

Taken NumericView::take(const ui::Emitted& emitted, text::Language language) {
    if (auto typed = ui::typed_on_screen(emitted, shown_text(language))) {
        read(std::move(*typed), language);
        return {true, {}};
    }
    const auto* text = std::get_if<std::string>(&emitted.value);
    if (emitted.id == field_id && text != nullptr) {
        read(*text, language);
        return {true, {}};
    }
    if (emitted.id == field_id || emitted.id == slider_id) {
        set(emitted.index());
        return {true, {}};
    }
    if (emitted.id == less_id || emitted.id == more_id) {
        set(ui::stepped(track(), emitted.id == more_id ? 1 : -1));
        return {true, {}};
    }
    return {};
}

void NumericView::reveal(const Body& body, const Answer& answer) {
    told_ = std::get<Numeric>(body);
    answer_ = std::get<Numeric::Answer>(answer);
    verdict_ = check(body, answer).verdict;
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Numeric::Face& face) {
    return std::make_unique<NumericView>(face);
}

}  // namespace questions
