// SPDX-License-Identifier: MIT
#include "questions/ordering/ordering_view.h"

#include "text/utf8.h"
#include "ui/answer_card.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/choice_key.h"
#include "ui/order_row.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace questions {
namespace {

class OrderingView : public AnswerView {
public:
    explicit OrderingView(Ordering::Face face) : face_(std::move(face)) {
        order_.resize(face_.options.size());
        std::iota(order_.begin(), order_.end(), std::size_t{0});
    }

    text::Bilingual kind_name() const override { return {"Mise en ordre", "Ordering"}; }
    std::vector<KeyUse> keys(const ui::Look& look) const override {
        const std::string numbers = look.choice_keys.range(face_.options.size());
        return {{{numbers, numbers}, {"prendre, puis placer", "pick up, then place"}},
                {{"Enter", "Enter"}, {"prendre, poser", "pick up, put down"}},
                {{"↑ ↓", "↑ ↓"}, {"déplacer", "move"}}};
    }
    bool enter_submits() const override { return false; }
    std::string initial_focus() const override { return id_of("row", order_.front()); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    Answer answer() const override {
        return moved_ ? Ordering::Answer{order_} : Ordering::Answer{};
    }
    void reveal(const Body& body, const Answer& answer) override;

private:
    static std::string id_of(const char* what, std::size_t option) {
        return fmt::format("{}-{}", what, option + 1);
    }
    std::unique_ptr<ui::Widget> row(const ui::Look& look, std::size_t place) const;
    std::unique_ptr<ui::Widget> build_told(const ui::Look& look) const;
    text::Bilingual remark(std::size_t option) const;
    std::size_t place_of(std::size_t option) const {
        return static_cast<std::size_t>(std::ranges::find(order_, option) - order_.begin());
    }
    void move(std::size_t option, std::size_t place);
    std::string pick_up(std::size_t option);
    std::string toggle(std::size_t option);
    std::string act(std::size_t option, const std::string& what);

    Ordering::Face face_;
    std::vector<std::size_t> order_;
    bool moved_ = false;
    std::optional<std::size_t> held_;       ///< the option that is picked up
    std::vector<std::size_t> before_held_;  ///< the order when it was
    std::optional<Ordering::Key> key_;
    Ordering::Answer told_;
};

std::unique_ptr<ui::Widget> OrderingView::row(const ui::Look& look, std::size_t place) const {
    const std::size_t option = order_[place];
    const auto button = [&](const char* what, ui::Icon icon, const text::Bilingual& name,
                            bool there) -> std::unique_ptr<ui::Widget> {
        if (there) {
            return std::make_unique<ui::IconButton>(id_of(what, option), icon, look.say(name));
        }
        return std::make_unique<ui::Space>(ui::Extent::target, ui::Extent::target);
    };
    auto row = std::make_unique<ui::Row>(ui::Gap::small);
    row->add(std::make_unique<ui::OrderRow>(id_of("row", option), place + 1, option,
                                            text::capitalised(look.say(face_.options[option])),
                                            look.choice_keys.name(place), held_ == option),
             ui::share());
    row->add(button(ui::OrderRow::up, ui::Icon::Up, {"Monter", "Move up"}, place > 0));
    row->add(button(ui::OrderRow::down, ui::Icon::Down, {"Descendre", "Move down"},
                    place + 1 < order_.size()));
    return row;
}

std::unique_ptr<ui::Widget> OrderingView::build(const ui::Look& look) const {
    if (key_) {
        return build_told(look);
    }
    auto rows = std::make_unique<ui::Column>(ui::Gap::small);
    rows->group();
    for (std::size_t place = 0; place < order_.size(); ++place) {
        rows->add(row(look, place));
    }
    return rows;
}

/// The date, and the place that was given to it where that was wrong.
text::Bilingual OrderingView::remark(std::size_t option) const {
    text::Bilingual words = key_->values.empty() ? text::Bilingual{} : key_->values[option];
    const auto given = std::ranges::find(told_.order, option);
    if (given == told_.order.end() ||
        *given == key_->order[static_cast<std::size_t>(given - told_.order.begin())]) {
        return words;
    }
    const auto place = given - told_.order.begin() + 1;
    const std::string between = words.empty() ? "" : " · ";
    words.fr += between + fmt::format("ta place : {}", place);
    words.en += between + fmt::format("your place: {}", place);
    return words;
}

std::unique_ptr<ui::Widget> OrderingView::build_told(const ui::Look& look) const {
    auto cards = std::make_unique<ui::Column>(ui::Gap::small);
    for (std::size_t place = 0; place < key_->order.size(); ++place) {
        const std::size_t option = key_->order[place];
        const ui::AnswerState state = told_.order.empty()            ? ui::AnswerState::Other
                                      : told_.order[place] == option ? ui::AnswerState::RightChosen
                                                                     : ui::AnswerState::WrongChosen;
        const std::string words = text::capitalised(look.say(face_.options[option]));
        cards->make<ui::AnswerCard>(fmt::format("told-{}", place + 1), option,
                                    fmt::format("{}. {}", place + 1, words),
                                    look.say(remark(option)), "", state, ui::AnswerSize::Told);
    }
    return cards;
}

void OrderingView::move(std::size_t option, std::size_t place) {
    const std::size_t from = place_of(option);
    if (from == place) {
        return;
    }
    order_.erase(order_.begin() + static_cast<std::ptrdiff_t>(from));
    order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(place), option);
    moved_ = true;
}

std::string OrderingView::pick_up(std::size_t option) {
    held_ = option;
    before_held_ = order_;
    return id_of("row", option);
}

/// Picks it up, puts it down, or, while another is held, puts that one in its place. Returns where
/// the focus goes: with what was moved.
std::string OrderingView::toggle(std::size_t option) {
    if (!held_) {
        return pick_up(option);
    }
    const std::size_t moved = *std::exchange(held_, std::nullopt);
    move(moved, place_of(option));
    return id_of("row", moved);
}

/// The same.
std::string OrderingView::act(std::size_t option, const std::string& what) {
    const std::size_t place = place_of(option);
    const std::size_t last = order_.size() - 1;
    if (what == ui::OrderRow::toggle) {
        return toggle(option);
    }
    if (what == ui::OrderRow::pick_up) {
        return pick_up(option);
    }
    if (what == ui::OrderRow::up) {
        move(option, place == 0 ? 0 : place - 1);
    } else if (what == ui::OrderRow::down) {
        move(option, std::min(place + 1, last));
    } else if (what == ui::OrderRow::first) {
        move(option, 0);
    } else if (what == ui::OrderRow::last) {
        move(option, last);
    } else if (what == ui::OrderRow::cancel) {
        order_ = before_held_;
        held_.reset();
    }
    return id_of("row", option);
}

Taken OrderingView::take(const ui::Emitted& emitted, text::Language) {
    for (std::size_t option = 0; !key_ && option < order_.size(); ++option) {
        if (emitted.id == id_of("row", option)) {
            return {true, act(option, emitted.text())};
        }
        for (const char* way : {ui::OrderRow::up, ui::OrderRow::down}) {
            if (emitted.id == id_of(way, option)) {
                act(option, way);
                // At the end of the list the button is gone: the row itself keeps the focus.
                const std::size_t place = place_of(option);
                const bool gone = way == ui::OrderRow::up ? place == 0 : place + 1 == order_.size();
                return {true, id_of(gone ? "row" : way, option)};
            }
        }
    }
    return {};
}

/// A number is a click on the row that shows it.
Taken OrderingView::key(const canvas::KeyPressed& key, text::Language) {
    const std::optional<std::size_t> place = ui::choice_of(key);
    if (key_ || !place || *place >= order_.size()) {
        return {};
    }
    return {true, toggle(order_[*place])};
}

void OrderingView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<Ordering>(body).key;
    told_ = std::get<Ordering::Answer>(answer);
    held_.reset();
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Ordering::Face& face) {
    return std::make_unique<OrderingView>(face);
}

}  // namespace questions
