// SPDX-License-Identifier: MIT
#include "questions/timeline/timeline_view.h"

#include "facts/chronicle.h"
#include "facts/date_words.h"
#include "questions/ticks_view.h"
#include "questions/told_view.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "ui/choice_key.h"
#include "ui/scaled_line.h"
#include "ui/spacing.h"
#include "ui/time_line.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

class TimelineView : public AnswerView {
public:
    explicit TimelineView(Timeline::Face face) : face_(std::move(face)) {}

    text::Bilingual kind_name() const override { return {"Sur la frise", "On the timeline"}; }
    std::vector<KeyUse> keys(const ui::Look& look) const override {
        const std::string numbers = look.choice_keys.range(face_.anchors.size() + 1);
        return {{{numbers, numbers}, {"choisir", "choose"}},
                {{"← →", "← →"}, {"déplacer", "move"}}};
    }
    std::string initial_focus() const override { return id_of(answer_.slot.value_or(0)); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    void stand_below(const text::Bilingual& prompt) override { prompt_ = prompt; }
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    Answer answer() const override { return answer_; }
    void reveal(const Body& body, const Answer& answer) override;

private:
    static std::string id_of(std::size_t slot) { return fmt::format("slot-{}", slot + 1); }
    std::unique_ptr<ui::Widget> build_told(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> event_card(const ui::Look& look) const;
    facts::Stretch chosen_time() const;
    void add_event(std::vector<ui::ScaledLine::Mark>& marks, const ui::Look& look,
                   std::size_t slot) const;

    Timeline::Face face_;
    text::Bilingual prompt_;
    Timeline::Answer answer_;
    std::optional<Timeline::Key> key_;
};

std::string words_of(const ui::Look& look, const facts::Date& date) {
    return look.say({facts::date_words(date, facts::Form::Plain, text::Language::French),
                     facts::date_words(date, facts::Form::Plain, text::Language::English)});
}

std::unique_ptr<ui::Widget> TimelineView::event_card(const ui::Look& look) const {
    auto words = std::make_unique<ui::Column>(ui::Gap::tiny);
    const bool told = text::fold(prompt_.shown(look.language))
                          .find(text::fold(face_.event.shown(look.language))) != std::string::npos;
    if (told) {
        words->make<ui::Label>(
            look.say({"À placer dans l’une des cases", "Put it in one of the slots"}),
            ui::Type::Label, &ui::Theme::primary);
    } else {
        words->make<ui::Label>(look.say({"À placer", "To be placed"}), ui::Type::Small,
                               &ui::Theme::primary);
        words->make<ui::Label>(text::capitalised(look.say(face_.event)), ui::Type::Answer);
    }
    ui::Sheet sheet;
    sheet.fill = &ui::Theme::primary_soft;
    sheet.edge = &ui::Theme::primary;
    sheet.edged = true;
    return std::make_unique<ui::EventCard>(
        "event", std::move(words), ui::Insets::sides(ui::Gap::wide, ui::Gap::medium), sheet);
}

std::unique_ptr<ui::Widget> TimelineView::build(const ui::Look& look) const {
    if (key_) {
        return build_told(look);
    }
    const ui::Along along = look.scale.compact() ? ui::Along::Down : ui::Along::Across;
    auto line = std::make_unique<ui::TimeLine>(along);
    line->group();
    const std::size_t last = face_.anchors.size();
    for (std::size_t i = 0; i <= last; ++i) {
        line->make<ui::Slot>(id_of(i), i, last, look.choice_keys.name(i), answer_.slot == i, along);
        if (i < last) {
            line->make<ui::Milestone>(words_of(look, face_.anchors[i].date),
                                      text::capitalised(look.say(face_.anchors[i].label)), along);
        }
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    column->add(event_card(look));
    column->add(std::move(line));
    return column;
}

/// From one anchor to the next; before the first and after the last, as long again as some part of
/// all the time that is told of.
facts::Stretch TimelineView::chosen_time() const {
    constexpr double part = 8;
    constexpr double least_days = 30;
    std::vector<double> times;
    for (const Timeline::Anchor& anchor : face_.anchors) {
        times.push_back(facts::stretch(anchor.date, anchor.date).middle());
    }
    const double real = facts::stretch(key_->date, key_->date).middle();
    const auto [first, last] = std::minmax({times.front(), times.back(), real});
    const double beyond = std::max((last - first) / part, least_days);
    times.insert(times.begin(), first - 2 * beyond);
    times.push_back(last + 2 * beyond);
    return {times[*answer_.slot], times[*answer_.slot + 1]};
}

ui::ScaledLine::Mark mark_at(const facts::Date& date, ui::AnswerState state, const ui::Look& look,
                             const text::Bilingual& label) {
    const facts::Stretch time = facts::stretch(date, date);
    return {time.middle(),
            time.from,
            time.to,
            state,
            words_of(look, date),
            text::capitalised(look.say(label))};
}

void TimelineView::add_event(std::vector<ui::ScaledLine::Mark>& marks, const ui::Look& look,
                             std::size_t slot) const {
    if (slot == key_->slot) {
        const bool found = answer_.slot == slot;
        marks.push_back(mark_at(key_->date,
                                found ? ui::AnswerState::RightChosen : ui::AnswerState::Right, look,
                                face_.event));
        marks.back().date += " · " + look.say({"bonne place", "right place"});
    } else if (slot == answer_.slot) {
        const facts::Stretch time = chosen_time();
        const ui::AnswerState state = ui::AnswerState::WrongChosen;
        marks.push_back({time.middle(), time.from, time.to, state, look.say(remark_of(state)),
                         text::capitalised(look.say(face_.event))});
    }
}

/// The finest way to divide the time that leaves the line easy to take in.
std::vector<ui::TimeTick> few_ticks(const facts::Stretch& time, const ui::Look& look) {
    constexpr std::size_t most = 6;
    for (const std::vector<ui::TimeTick>& way : ticks_of(time, look)) {
        if (way.size() <= most) {
            return way;
        }
    }
    return {};
}

std::unique_ptr<ui::Widget> TimelineView::build_told(const ui::Look& look) const {
    std::vector<ui::ScaledLine::Mark> marks;
    for (std::size_t i = 0; i <= face_.anchors.size(); ++i) {
        add_event(marks, look, i);
        if (i < face_.anchors.size()) {
            const Timeline::Anchor& anchor = face_.anchors[i];
            marks.push_back(mark_at(anchor.date, ui::AnswerState::Other, look, anchor.label));
        }
    }
    const facts::Stretch shown{marks.front().at, marks.back().at};
    return std::make_unique<ui::ScaledLine>(marks, few_ticks(shown, look));
}

Taken TimelineView::take(const ui::Emitted& emitted, text::Language) {
    if (!emitted.id.starts_with("slot-")) {
        return {};
    }
    if (!key_) {
        answer_.slot = emitted.index();
    }
    return {true, id_of(emitted.index())};
}

Taken TimelineView::key(const canvas::KeyPressed& key, text::Language) {
    const std::optional<std::size_t> slot = ui::choice_of(key);
    if (key_ || !slot || *slot > face_.anchors.size()) {
        return {};
    }
    answer_.slot = *slot;
    return {true, id_of(*slot)};
}

void TimelineView::reveal(const Body& body, const Answer& answer) {
    key_ = std::get<Timeline>(body).key;
    answer_ = std::get<Timeline::Answer>(answer);
}

}  // namespace

std::unique_ptr<AnswerView> view_of(const Timeline::Face& face) {
    return std::make_unique<TimelineView>(face);
}

}  // namespace questions
