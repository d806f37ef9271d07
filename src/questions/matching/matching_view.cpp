// SPDX-License-Identifier: MIT
#include "questions/matching/matching_view.h"

#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/choice_key.h"
#include "ui/label.h"
#include "ui/link_board.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

using Links = std::vector<std::optional<std::size_t>>;

/// A card of one of the columns.
struct Card {
    ui::LinkSide side = ui::LinkSide::Left;
    std::size_t index = 0;
    bool operator==(const Card&) const = default;
};

std::string id_of(const Card& card) {
    return fmt::format("{}-{}", card.side == ui::LinkSide::Left ? "left" : "right", card.index + 1);
}

/// The key that chooses it: "1" on the left, "A" on the right; empty for none.
std::string key_of(const Card& card, const ui::Look& look) {
    return card.side == ui::LinkSide::Left ? look.choice_keys.name(card.index)
                                           : look.choice_keys.letter(card.index);
}

/// In dp: from this width on two columns of cards can be read beside each other.
constexpr float least_beside = 880;

class MatchingView : public AnswerView {
public:
    explicit MatchingView(Matching::Face face) : face_(std::move(face)) {
        links_.resize(face_.options.size());
    }

    text::Bilingual kind_name() const override { return {"Associations", "Matching"}; }
    std::vector<KeyUse> keys(const ui::Look& look) const override;
    bool enter_submits() const override { return false; }
    std::string initial_focus() const override { return id_of(next_to_link()); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    Answer answer() const override;
    void reveal(const Body& body, const Answer& answer) override;

private:
    std::unique_ptr<ui::Widget> build_told(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> card(const ui::Look& look, const Card& card, bool beside) const;
    text::Bilingual task(bool beside) const;
    bool has_long_cards(text::Language language) const;
    text::Bilingual remark(std::size_t option) const;
    std::size_t linked() const;
    std::optional<std::size_t> partner(const Card& card) const;
    Card next_to_link() const;
    Card best_partner(const Card& card) const;
    std::optional<Card> card_of(const std::string& id) const;
    std::optional<Card> card_of(const canvas::KeyPressed& key) const;
    std::string pick(const Card& card);
    std::string unlink(const Card& card);
    void link(std::size_t option, std::size_t target);

    Matching::Face face_;
    Links links_;  ///< for each option its target
    std::optional<Card> held_;
    std::optional<Card> last_;  ///< the left card that was linked last
    std::optional<Matching::Key> key_;
};

std::vector<KeyUse> MatchingView::keys(const ui::Look& look) const {
    const std::string numbers = look.choice_keys.range(face_.options.size());
    const std::string letters = look.choice_keys.letters(face_.targets.size());
    return {{{numbers, numbers}, {"choisir", "choose"}},
            {{letters, letters}, {"relier", "link"}},
            {{"⌫", "⌫"}, {"délier", "unlink"}}};
}

std::size_t MatchingView::linked() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(links_, [](const auto& link) { return link.has_value(); }));
}

/// The number, in the other column, of what a card is linked with.
std::optional<std::size_t> MatchingView::partner(const Card& card) const {
    if (card.side == ui::LinkSide::Left) {
        return links_[card.index];
    }
    const auto found = std::ranges::find(links_, std::optional(card.index));
    return found == links_.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - links_.begin()));
}

/// The first option without a link; where there is none, the one that was linked last.
Card MatchingView::next_to_link() const {
    const auto free = std::ranges::find(links_, std::optional<std::size_t>());
    return free != links_.end()
               ? Card{ui::LinkSide::Left, static_cast<std::size_t>(free - links_.begin())}
               : last_.value_or(Card{});
}

/// In the other column: what the card is linked with, else the first that is free.
Card MatchingView::best_partner(const Card& card) const {
    const bool from_left = card.side == ui::LinkSide::Left;
    const ui::LinkSide side = from_left ? ui::LinkSide::Right : ui::LinkSide::Left;
    if (const auto linked = partner(card)) {
        return {side, *linked};
    }
    const std::size_t count = from_left ? face_.targets.size() : face_.options.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!partner({side, i})) {
            return {side, i};
        }
    }
    return {side, 0};
}

/// Whether some card would take two lines or more if all were set large.
bool MatchingView::has_long_cards(text::Language language) const {
    constexpr std::size_t most_large = 30;
    const auto is_long = [language](const text::Bilingual& words) {
        return text::count_characters(words.shown(language)) > most_large;
    };
    return std::ranges::any_of(face_.options, is_long) ||
           std::ranges::any_of(face_.targets, is_long);
}

text::Bilingual MatchingView::task(bool beside) const {
    const std::size_t done = linked();
    const std::size_t all = links_.size();
    return {fmt::format("Choisis {}, puis {} ({} {} sur {}).", beside ? "à gauche" : "en haut",
                        beside ? "à droite" : "plus bas", done, done <= 1 ? "lien" : "liens", all),
            fmt::format("Choose {}, then {} ({} of {} linked).", beside ? "on the left" : "above",
                        beside ? "on the right" : "below", done, all)};
}

std::unique_ptr<ui::Widget> MatchingView::card(const ui::Look& look, const Card& card,
                                               bool beside) const {
    const bool on_left = card.side == ui::LinkSide::Left;
    const auto linked = partner(card);
    ui::LinkCard::Content content;
    content.side = card.side;
    content.text = text::capitalised(
        look.say(on_left ? face_.options[card.index] : face_.targets[card.index]));
    content.key = key_of(card, look);
    content.is_small = has_long_cards(look.language);
    if (on_left) {
        content.badge = card.index;
        if (linked && !beside) {
            content.remark = text::capitalised(look.say(face_.targets[*linked]));
        }
    } else if (linked) {
        content.badge = *linked;
    }
    content.linked = linked.has_value();
    content.held = held_ == card;
    content.cancels = held_.has_value();
    return std::make_unique<ui::LinkCard>(id_of(card), std::move(content));
}

std::unique_ptr<ui::Widget> MatchingView::build(const ui::Look& look) const {
    if (key_) {
        return build_told(look);
    }
    const bool beside = look.scale.logical().width >= least_beside;
    auto board = std::make_unique<ui::LinkBoard>(links_, beside);
    board->group();
    for (std::size_t i = 0; i < face_.options.size(); ++i) {
        board->add(card(look, {ui::LinkSide::Left, i}, beside));
    }
    for (std::size_t i = 0; i < face_.targets.size(); ++i) {
        board->add(card(look, {ui::LinkSide::Right, i}, beside));
    }
    if (beside) {
        board->set_note(look.say(task(beside)));
        return board;
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(task(beside)), ui::Type::Small, &ui::Theme::text2);
    column->add(std::move(board));
    return column;
}

/// What the player linked it with, where that was wrong.
text::Bilingual MatchingView::remark(std::size_t option) const {
    if (!links_[option] || *links_[option] == key_->targets[option]) {
        return {};
    }
    const text::Bilingual& given = face_.targets[*links_[option]];
    return {"tu as relié : " + given.fr, "you linked: " + given.en};
}

std::unique_ptr<ui::Widget> MatchingView::build_told(const ui::Look& look) const {
    auto cards = std::make_unique<ui::Column>(ui::Gap::small);
    for (std::size_t i = 0; i < links_.size(); ++i) {
        ui::ToldLink::Content content;
        content.badge = i;
        content.left = text::capitalised(look.say(face_.options[i]));
        content.right = text::capitalised(look.say(face_.targets[key_->targets[i]]));
        content.remark = look.say(remark(i));
        content.state = linked() == 0                   ? ui::AnswerState::Other
                        : links_[i] == key_->targets[i] ? ui::AnswerState::RightChosen
                                                        : ui::AnswerState::WrongChosen;
        cards->make<ui::ToldLink>(fmt::format("told-{}", i + 1), std::move(content));
    }
    return cards;
}

void MatchingView::link(std::size_t option, std::size_t target) {
    std::ranges::replace(links_, std::optional(target), std::optional<std::size_t>());
    links_[option] = target;
    last_ = Card{ui::LinkSide::Left, option};
}

/// Holds the card, lets it go, or links it with the one that is held; where the focus goes then.
std::string MatchingView::pick(const Card& card) {
    if (!held_ || (held_->side == card.side && held_ != card)) {
        held_ = card;
        return id_of(best_partner(card));
    }
    if (held_ == card) {
        held_.reset();
        return id_of(card);
    }
    const bool on_left = card.side == ui::LinkSide::Left;
    link(on_left ? card.index : held_->index, on_left ? held_->index : card.index);
    held_.reset();
    return id_of(next_to_link());
}

std::string MatchingView::unlink(const Card& card) {
    if (const auto linked = partner(card)) {
        links_[card.side == ui::LinkSide::Left ? card.index : *linked].reset();
    }
    held_.reset();
    return id_of(card);
}

std::optional<Card> MatchingView::card_of(const std::string& id) const {
    for (std::size_t i = 0; i < face_.targets.size() || i < face_.options.size(); ++i) {
        for (const Card& card : {Card{ui::LinkSide::Left, i}, Card{ui::LinkSide::Right, i}}) {
            if (id == id_of(card)) {
                return card;
            }
        }
    }
    return std::nullopt;
}

std::optional<Card> MatchingView::card_of(const canvas::KeyPressed& key) const {
    const std::optional<std::size_t> index = ui::choice_of(key);
    const bool on_left = key.key >= canvas::Key::Num1;
    if (!index || *index >= (on_left ? face_.options : face_.targets).size()) {
        return std::nullopt;
    }
    return Card{on_left ? ui::LinkSide::Left : ui::LinkSide::Right, *index};
}

Taken MatchingView::take(const ui::Emitted& emitted, text::Language) {
    const auto card = key_ ? std::nullopt : card_of(emitted.id);
    if (!card) {
        return {};
    }
    if (emitted.text() == ui::LinkCard::pick) {
        return {true, pick(*card)};
    }
    if (emitted.text() == ui::LinkCard::unlink) {
        return {true, unlink(*card)};
    }
    const std::string back = id_of(held_.value_or(*card));
    held_.reset();
    return {true, back};
}

Taken MatchingView::key(const canvas::KeyPressed& key, text::Language) {
    if (key_ || key.with != canvas::Modifiers{}) {
        return {};
    }
    if (key.key == canvas::Key::Backspace && last_) {
        return {true, unlink(*last_)};
    }
    const auto card = card_of(key);
    return card ? Taken{true, pick(*card)} : Taken{};
}

Answer MatchingView::answer() const {
    return linked() == 0 ? Matching::Answer{} : Matching::Answer{links_};
}

void MatchingView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<Matching>(body).key;
    links_ = std::get<Matching::Answer>(answer).targets;
    links_.resize(face_.options.size());
    held_.reset();
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Matching::Face& face) {
    return std::make_unique<MatchingView>(face);
}

}  // namespace questions
