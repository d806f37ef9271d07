// SPDX-License-Identifier: MIT
#include "questions/categorise/categorise_view.h"

#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/choice_key.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/sort_chip.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

using Bin = std::optional<std::size_t>;

class CategoriseView : public AnswerView {
public:
    explicit CategoriseView(Categorise::Face face) : face_(std::move(face)) {
        bins_.resize(face_.options.size());
        held_ = 0;
    }

    text::Bilingual kind_name() const override { return {"Tri", "Sorting"}; }
    std::vector<KeyUse> keys(const ui::Look& look) const override {
        const std::string numbers = look.choice_keys.range(face_.bins.size());
        return {{{numbers, numbers}, {"ranger", "sort"}},
                {{"← →", "← →"}, {"changer d’étiquette", "change label"}},
                {{"⌫", "⌫"}, {"reprendre", "take back"}}};
    }
    std::string initial_focus() const override { return chip_id(held_.value_or(last_)); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    bool focused(std::string_view id) override;
    Answer answer() const override {
        const bool none =
            std::ranges::none_of(bins_, [](const Bin& bin) { return bin.has_value(); });
        return none ? Categorise::Answer{} : Categorise::Answer{bins_};
    }
    void reveal(const Body& body, const Answer& answer) override;

private:
    static std::string chip_id(std::size_t option) { return fmt::format("label-{}", option + 1); }
    static std::string bin_id(std::size_t bin) { return fmt::format("bin-{}", bin + 1); }
    std::vector<std::size_t> options_in(const Bin& bin) const;
    std::unique_ptr<ui::Widget> chip(const ui::Look& look, std::size_t option) const;
    std::unique_ptr<ui::Widget> told_chip(const ui::Look& look, std::size_t option) const;
    std::unique_ptr<ui::Widget> tray(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> bin(const ui::Look& look, std::size_t bin, bool beside) const;
    std::unique_ptr<ui::Widget> bins(const ui::Look& look) const;
    text::Bilingual task() const;

    void pick(std::size_t option);
    std::size_t put(std::size_t option, std::size_t bin);
    Taken act(std::size_t option, const ui::Value& value);

    Categorise::Face face_;
    std::vector<Bin> bins_;  ///< for each option
    Bin held_;               ///< the option that goes into the bin chosen next
    std::size_t last_ = 0;   ///< put into a bin
    std::optional<Categorise::Key> key_;
};

std::vector<std::size_t> CategoriseView::options_in(const Bin& bin) const {
    std::vector<std::size_t> options;
    for (std::size_t i = 0; i < face_.options.size(); ++i) {
        const bool there = key_ ? bin == key_->bins[i] : bin == bins_[i];
        if (there) {
            options.push_back(i);
        }
    }
    return options;
}

std::unique_ptr<ui::Widget> CategoriseView::chip(const ui::Look& look, std::size_t option) const {
    using Place = ui::SortChip::Place;
    return std::make_unique<ui::SortChip>(
        chip_id(option), text::capitalised(look.say(face_.options[option])), "",
        held_ == option ? ui::AnswerState::Chosen : ui::AnswerState::Open,
        bins_[option] ? Place::Bin : Place::Tray);
}

/// In the bin where it belongs; where it was put, if that was another.
std::unique_ptr<ui::Widget> CategoriseView::told_chip(const ui::Look& look,
                                                      std::size_t option) const {
    const Bin& given = bins_[option];
    const bool right = given == key_->bins[option];
    std::string remark;
    if (given && !right) {
        const text::Bilingual& bin = face_.bins[*given];
        remark = look.say({"tu as dit : " + bin.fr, "you said: " + bin.en});
    }
    return std::make_unique<ui::SortChip>(fmt::format("told-{}", option + 1),
                                          text::capitalised(look.say(face_.options[option])),
                                          remark,
                                          right   ? ui::AnswerState::RightChosen
                                          : given ? ui::AnswerState::WrongChosen
                                                  : ui::AnswerState::Other,
                                          ui::SortChip::Place::Bin);
}

text::Bilingual CategoriseView::task() const {
    const auto left = static_cast<std::size_t>(std::ranges::count(bins_, Bin()));
    if (left == 0) {
        return {"Tout est rangé. Un clic sur une étiquette la reprend.",
                "All sorted. A click on a label takes it back."};
    }
    text::Bilingual told{fmt::format("À ranger : encore {}", left),
                         fmt::format("To sort: {} left", left)};
    if (left < bins_.size()) {
        told.fr += " · un clic sur une étiquette rangée la reprend";
        told.en += " · a click on a sorted label takes it back";
    }
    return told;
}

std::unique_ptr<ui::Widget> CategoriseView::tray(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(task()), ui::Type::Small, &ui::Theme::text2);
    const std::vector<std::size_t> left = options_in(std::nullopt);
    if (!left.empty()) {
        auto chips = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
        chips->group();
        for (const std::size_t option : left) {
            chips->add(chip(look, option));
        }
        column->add(std::move(chips));
    }
    return column;
}

/// `beside`: the labels stand below each other, as the bins stand beside each other.
std::unique_ptr<ui::Widget> CategoriseView::bin(const ui::Look& look, std::size_t bin,
                                                bool beside) const {
    auto head = std::make_unique<ui::Row>(ui::Gap::small, ui::Rise::Top);
    head->make<ui::Badge>(bin, ui::Extent::tiny_badge);
    head->add(
        std::make_unique<ui::Label>(text::capitalised(look.say(face_.bins[bin])), ui::Type::Entry),
        ui::share());
    const std::string key = key_ ? std::string() : look.choice_keys.name(bin);
    if (!key.empty()) {
        head->make<ui::KeyHint>(key, "");
    }
    std::unique_ptr<ui::Container> chips;
    if (beside) {
        chips = std::make_unique<ui::Column>(ui::Gap::small);
    } else {
        chips = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    }
    for (const std::size_t option : options_in(bin)) {
        chips->add(key_ ? told_chip(look, option) : chip(look, option));
    }
    auto inside = std::make_unique<ui::Column>(ui::Gap::medium);
    inside->add(std::move(head));
    if (!chips->children().empty()) {
        inside->add(std::move(chips));
    } else if (beside) {
        inside->make<ui::Space>(0.0F, ui::Extent::field);
    }
    const auto room = ui::Insets::all(ui::Gap::medium);
    if (key_) {
        return std::make_unique<ui::Panel>(
            std::move(inside), room,
            ui::Sheet{&ui::Theme::sunken, &ui::Theme::border, true, ui::Radius::card});
    }
    return std::make_unique<ui::Pressable>(bin_id(bin), std::move(inside), room,
                                           ui::Pressable::Shape::Bin);
}

std::unique_ptr<ui::Widget> CategoriseView::bins(const ui::Look& look) const {
    const bool beside = !key_ && !look.scale.compact();
    std::unique_ptr<ui::Container> container;
    if (beside) {
        container = std::make_unique<ui::Row>(ui::Gap::normal, ui::Rise::Stretch);
    } else {
        container = std::make_unique<ui::Column>(ui::Gap::small);
    }
    container->group();
    for (std::size_t i = 0; i < face_.bins.size(); ++i) {
        container->add(bin(look, i, beside || key_), beside ? ui::share() : ui::natural());
    }
    return container;
}

std::unique_ptr<ui::Widget> CategoriseView::build(const ui::Look& look) const {
    if (key_) {
        return bins(look);
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->add(tray(look));
    column->add(bins(look));
    return column;
}

/// Takes it out of its bin, if it is in one, and into the hand.
void CategoriseView::pick(std::size_t option) {
    bins_[option].reset();
    held_ = option;
}

/// Into the hand then comes the next one of the tray. Returns what should have the focus: that, or
/// the last one put.
std::size_t CategoriseView::put(std::size_t option, std::size_t bin) {
    bins_[option] = bin;
    last_ = option;
    held_.reset();
    for (std::size_t step = 1; step < bins_.size() && !held_; ++step) {
        const std::size_t next = (option + step) % bins_.size();
        if (!bins_[next]) {
            held_ = next;
        }
    }
    return held_.value_or(option);
}

Taken CategoriseView::act(std::size_t option, const ui::Value& value) {
    if (const auto* bin = std::get_if<std::size_t>(&value)) {
        return *bin < face_.bins.size() ? Taken{true, chip_id(put(option, *bin))} : Taken{};
    }
    pick(option);
    return {true, chip_id(option)};
}

Taken CategoriseView::take(const ui::Emitted& emitted, text::Language) {
    if (key_) {
        return {};
    }
    for (std::size_t option = 0; option < bins_.size(); ++option) {
        if (emitted.id == chip_id(option)) {
            return act(option, emitted.value);
        }
    }
    for (std::size_t bin = 0; bin < face_.bins.size(); ++bin) {
        if (emitted.id == bin_id(bin)) {
            return held_ ? Taken{true, chip_id(put(*held_, bin))} : Taken{true, {}};
        }
    }
    return {};
}

Taken CategoriseView::key(const canvas::KeyPressed& key, text::Language) {
    const std::optional<std::size_t> bin = ui::choice_of(key);
    if (key_ || !held_ || !bin || *bin >= face_.bins.size()) {
        return {};
    }
    return {true, chip_id(put(*held_, *bin))};
}

/// Who goes through the tray has in hand what he is at.
bool CategoriseView::focused(std::string_view id) {
    for (std::size_t option = 0; option < bins_.size(); ++option) {
        if (!key_ && !bins_[option] && held_ != option && id == chip_id(option)) {
            held_ = option;
            return true;
        }
    }
    return false;
}

void CategoriseView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<Categorise>(body).key;
    bins_ = std::get<Categorise::Answer>(answer).bins;
    bins_.resize(face_.options.size());
    held_.reset();
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Categorise::Face& face) {
    return std::make_unique<CategoriseView>(face);
}

}  // namespace questions
