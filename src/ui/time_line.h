// SPDX-License-Identifier: MIT
//
// The pieces of a line of time: places to put something, and what already stands there.
#pragma once

#include "ui/answer_card.h"
#include "ui/boxes.h"

namespace ui {

enum class Along { Across, Down };

/// What is to be placed. The pointer can carry it into a slot, which is a click on that.
class EventCard : public Panel {
public:
    EventCard(std::string id, std::unique_ptr<Widget> child, Insets insets, Sheet sheet)
        : Panel(std::move(child), insets, sheet) {
        rename(std::move(id));
    }
    bool takes_pointer() const override { return true; }
    bool is_movable() const override { return true; }
    Reply lift(canvas::Point, const Surroundings&) override { return Reply::taken(); }
};

/// A place on the line that can be chosen. Arrows emit the place to go to, a click its own.
class Slot : public Widget {
public:
    /// `key` is what its keycap shows.
    Slot(std::string id, std::size_t index, std::size_t last, std::string key, bool chosen,
         Along along)
        : Widget(std::move(id)),
          index_(index),
          last_(last),
          key_(std::move(key)),
          chosen_(chosen),
          along_(along) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    bool is_chosen() const override { return chosen_; }
    bool accepts(const Widget& carried) const override {
        return dynamic_cast<const EventCard*>(&carried) != nullptr;
    }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override { return Reply::emit(index_); }

private:
    std::size_t index_;
    std::size_t last_;
    std::string key_;
    bool chosen_;
    Along along_;
};

/// Something with its date on the line. A told one shows whether it stands right.
class Milestone : public Widget {
public:
    Milestone(std::string date, std::string label, Along along,
              AnswerState state = AnswerState::Open);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

    /// After place: the middle of its sign.
    canvas::Point mark(const Look& look) const;

private:
    Along along_;
    AnswerState state_;
    Children children_;  ///< the date, then the label
};

/// The line itself, with its slots and milestones in order.
class TimeLine : public Container {
public:
    explicit TimeLine(Along along) : along_(along) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

private:
    std::vector<float> widths(const Look& look, float width) const;
    Along along_;
};

}  // namespace ui
